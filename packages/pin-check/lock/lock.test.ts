import { describe, expect, it } from "vitest";
import { createSource } from "#core";
import { type ActionManifest, readAction, readWorkflow, type Workflow } from "#workflow";
import type { PinContext } from "../context.ts";
import { createContext } from "../judge.ts";
import { isLocked, LOCK_PATH, lockedCommit } from "./lock.ts";

const COMMIT = "de0fac2e4500dabe0009e67214ff5f5447ce83dd";

/** What `PinContext` holds for a repository of these files. */
function contextOf(files: Readonly<Record<string, string>>): PinContext {
  const workflows: Workflow[] = [];
  const actions: ActionManifest[] = [];
  for (const [path, text] of Object.entries(files)) {
    const source = createSource(path, text);
    const file = path.endsWith("action.yml") ? readAction(source) : readWorkflow(source);
    if (file.kind === "workflow") workflows.push(file);
    if (file.kind === "action") actions.push(file);
  }
  const lock = files[LOCK_PATH];
  const texts = new Map(lock === undefined ? [] : [[LOCK_PATH, createSource(LOCK_PATH, lock)]]);
  const inputs = { kind: "repository", workflows, actions, invalid: [], oversized: [] } as const;
  return createContext({ ...inputs, files: Object.keys(files) }, {}, { texts, unreadable: [] });
}

function lockedIn(files: Readonly<Record<string, string>>): Readonly<Record<string, boolean>> {
  const context = contextOf(files);
  return Object.fromEntries(
    context.uses.map((use) => [`${use.source.path} ${use.text.value}`, isLocked(use, context)]),
  );
}

const CI = ".github/workflows/ci.yml";
const OTHER = ".github/workflows/other.yml";

function workflow(...uses: readonly string[]): string {
  const steps = uses.map((value) => `      - uses: ${value}\n`).join("");
  return `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`;
}

function composite(...uses: readonly string[]): string {
  const steps = uses.map((value) => `    - uses: ${value}\n`).join("");
  return `name: x\nruns:\n  using: composite\n  steps:\n${steps}`;
}

function lock(workflows: Readonly<Record<string, readonly string[]>>): string {
  const keys = new Set(Object.values(workflows).flat());
  const entries = [...keys].map(
    (key) =>
      `  ${key}: {ref: ${key.split("@")[1]}, commit: sha1-${COMMIT}, owner_id: 1, repo_id: 2}\n`,
  );
  const lists = Object.entries(workflows).map(
    ([path, list]) => `  ${path}: [${list.join(", ")}]\n`,
  );
  return `version: v0.0.3\nworkflows:\n${lists.join("")}dependencies:\n${entries.join("")}`;
}

describe("isLocked", () => {
  it("needs the exact ref, in this very workflow, whatever the name's case and the path", () => {
    const files = {
      [CI]: workflow("Actions/Cache/restore@v4", "actions/cache@V4", "actions/cache@v4.1"),
      [OTHER]: workflow("actions/cache@v4"),
      [LOCK_PATH]: lock({ [CI]: ["actions/cache@v4"] }),
    };
    expect(lockedIn(files)).toEqual({
      [`${CI} Actions/Cache/restore@v4`]: true,
      [`${CI} actions/cache@V4`]: false,
      [`${CI} actions/cache@v4.1`]: false,
      [`${OTHER} actions/cache@v4`]: false,
    });
  });

  it("gives the commit", () => {
    const context = contextOf({
      [CI]: workflow("actions/cache@v4"),
      [LOCK_PATH]: lock({ [CI]: ["actions/cache@v4"] }),
    });
    expect(context.uses.map((use) => lockedCommit(use, context))).toEqual([COMMIT]);
  });

  it("covers nothing without a lock, with a broken one, and where an entry contradicts itself", () => {
    const good = lock({ [CI]: ["actions/cache@v4"] });
    const broken = [undefined, "", `${good}more: 1\n`, good.replace("ref: v4", "ref: v3")];
    for (const text of broken) {
      const files = { [CI]: workflow("actions/cache@v4"), ...(text && { [LOCK_PATH]: text }) };
      expect(Object.values(lockedIn(files))).toEqual([false]);
    }
  });

  it("covers a composite action only where every workflow that reaches it is locked", () => {
    const files = {
      [CI]: workflow("./a"),
      "a/action.yml": composite("$/b", "actions/cache@v4"),
      "b/action.yml": composite("./a", "actions/stale@v9"),
      "unused/action.yml": composite("actions/cache@v4"),
      [LOCK_PATH]: lock({ [CI]: ["actions/cache@v4", "actions/stale@v9"] }),
    };
    expect(lockedIn(files)).toMatchObject({
      "a/action.yml actions/cache@v4": true,
      "b/action.yml actions/stale@v9": true,
      "unused/action.yml actions/cache@v4": false,
    });
    expect(lockedIn({ ...files, [OTHER]: workflow("$/b") })).toMatchObject({
      "a/action.yml actions/cache@v4": false,
      "b/action.yml actions/stale@v9": false,
    });
  });

  it("covers called workflows by their repository", () => {
    const called = `on: push\njobs:\n  call:\n    uses: some/shared/.github/workflows/x.yml@v1\n`;
    const files = { [CI]: called, [LOCK_PATH]: lock({ [CI]: ["some/shared@v1"] }) };
    expect(Object.values(lockedIn(files))).toEqual([true]);
  });
});
