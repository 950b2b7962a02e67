import { describe, expect, it } from "vitest";
import { createSource } from "#core";
import { type Inputs, readWorkflow, type Workflow } from "#workflow";
import type { LintContext } from "../context.ts";
import { createContext } from "../create-context.ts";
import type { JobTrust } from "./trust.ts";

function contextOf(files: Readonly<Record<string, string>>): LintContext {
  const workflows: Workflow[] = [];
  for (const [name, text] of Object.entries(files)) {
    const read = readWorkflow(createSource(`.github/workflows/${name}`, text));
    if (read.kind !== "workflow") throw new Error(`${name} was not read`);
    workflows.push(read);
  }
  const inputs: Inputs = {
    kind: "repository",
    workflows,
    actions: [],
    invalid: [],
    oversized: [],
    files: [],
  };
  const options = { visibility: "public", "default-token": "restricted" } as const;
  return createContext(inputs, options, { unreadable: [] });
}

function trustOf(files: Readonly<Record<string, string>>, job: string): JobTrust {
  const model = contextOf(files)
    .models()
    .find((candidate) => candidate.job.id.value === job);
  if (!model) throw new Error(`no job ${job}`);
  return model.trust;
}

const STEPS = "    runs-on: ubuntu-24.04\n    steps: [{run: make}]\n";

function reached(on: string, jobs: string, job = "b"): string {
  const trust = trustOf({ "a.yml": `on: ${on}\njobs:\n${jobs}` }, job);
  const events = trust.triggers.map(({ event, guards }) =>
    [event, ...guards.map(({ kind }) => kind)].join("+"),
  );
  return [trust.reachable ? trust.tier : "never", ...events].join(" ");
}

describe("how a job is reached", () => {
  const SAME = "github.event.pull_request.head.repo.full_name == github.repository";
  const guarded = `  a:\n    if: ${SAME}\n${STEPS}`;

  it.each([
    ["the worst trigger", "[push, pull_request]", `  b:\n${STEPS}`, "fork push pull_request"],
    [
      "an event that is let in",
      "[push, pull_request]",
      `  b:\n    if: github.event_name == 'push'\n${STEPS}`,
      "writer push",
    ],
    ["constant false", "push", `  b:\n    if: false\n${STEPS}`, "never"],
    [
      "a need's guard",
      "pull_request_target",
      `${guarded}  b:\n    needs: a\n${STEPS}`,
      "attacker pull_request_target+same-repository",
    ],
    [
      "a need written later",
      "pull_request_target",
      `  b:\n    needs: a\n${STEPS}${guarded}`,
      "attacker pull_request_target+same-repository",
    ],
    [
      "always() behind it",
      "pull_request_target",
      `${guarded}  b:\n    needs: a\n    if: always()\n${STEPS}`,
      "attacker pull_request_target",
    ],
    [
      "always() that asks for success",
      "pull_request_target",
      `${guarded}  b:\n    needs: a\n    if: always() && needs.a.result == 'success'\n${STEPS}`,
      "attacker pull_request_target+same-repository",
    ],
    [
      "a need that never runs",
      "push",
      `  a:\n    if: false\n${STEPS}  b:\n    needs: a\n${STEPS}`,
      "never",
    ],
    [
      "a cycle of needs",
      "push",
      `  a:\n    needs: b\n${STEPS}  b:\n    needs: a\n${STEPS}`,
      "writer push",
    ],
    [
      "only labels",
      "{pull_request_target: {types: [labeled]}}",
      `  b:\n${STEPS}`,
      "attacker pull_request_target+label",
    ],
    [
      "a step that asks for rights",
      "issue_comment",
      `  a:\n    runs-on: x\n    steps: [{run: "gh api repos/x/y/collaborators/$A/permission"}]\n  b:\n    needs: a\n${STEPS}`,
      "attacker issue_comment+actor",
    ],
    ["an event of tomorrow", "image_built", `  b:\n${STEPS}`, "writer image_built"],
  ])("%s", (_, on, jobs, expected) => {
    expect(reached(on, jobs)).toBe(expected);
  });

  it("takes the triggers of callers, with their guards", () => {
    const files = {
      "c.yml": `on: workflow_call\njobs:\n  b:\n${STEPS}`,
      "d.yml": `on: pull_request_target\njobs:\n  call:\n    if: ${SAME}\n    uses: ./.github/workflows/c.yml\n`,
    };
    const { tier, triggers } = trustOf(files, "b");
    expect(tier).toBe("attacker");
    expect(triggers.map(({ event, guards }) => [event, guards.length])).toEqual([
      ["workflow_call", 0],
      ["pull_request_target", 1],
    ]);
  });

  it("ends where workflows call each other in a circle", () => {
    const call = (file: string, job: string): string =>
      `on: workflow_call\njobs:\n  ${job}:\n    uses: ./.github/workflows/${file}\n`;
    const files = { "c.yml": call("d.yml", "b"), "d.yml": call("c.yml", "e") };
    expect(trustOf(files, "b").reachable).toBe(true);
  });
});

describe("whose code runs", () => {
  function executions(steps: string): readonly string[] {
    const text = `on: pull_request_target\njobs:\n  b:\n    runs-on: x\n    steps:\n${steps}`;
    return trustOf({ "a.yml": text }, "b").executions.map(
      ({ checkout, confidence }) => `${confidence} ${checkout.path || "."}`,
    );
  }
  const HEAD = "ref: '${{ github.event.pull_request.head.sha }}'";
  const fetch = (more = ""): string =>
    `      - {uses: actions/checkout@v4, with: {${HEAD}${more}}}\n`;
  const BASE = "      - {uses: actions/checkout@v4}\n";

  it.each([
    ["code at the root", `${fetch()}      - run: make\n`, ["certain ."]],
    ["code before the checkout", `      - run: make\n${fetch()}`, []],
    ["code of the base beside the head", `${BASE}${fetch(", path: head")}      - run: make\n`, []],
    [
      "the head's folder by cd",
      `${BASE}${fetch(", path: head")}      - run: cd head && make\n`,
      ["certain head"],
    ],
    [
      "by working-directory",
      `${BASE}${fetch(", path: head")}      - {run: make, working-directory: ./head/lib}\n`,
      ["certain head"],
    ],
    [
      "by the word itself",
      `${BASE}${fetch(", path: head")}      - run: pip install -e ./head\n`,
      ["certain head"],
    ],
    ["by -C", `${BASE}${fetch(", path: head")}      - run: make -C head\n`, ["certain head"]],
    ["the base over the head", `${fetch()}${BASE}      - run: make\n`, []],
    ["a step for writers", `${fetch()}      - {run: make, if: github.event_name == 'push'}\n`, []],
    ["reading alone", `${fetch()}      - run: cat README.md\n`, []],
    ["an action of the tree", `${fetch()}      - uses: ./tools/x\n`, ["certain ."]],
    [
      "a script that loads one",
      `${fetch()}      - uses: actions/github-script@v7\n        with: {script: "require('./x.js')()"}\n`,
      ["certain ."],
    ],
  ])("%s", (_, steps, expected) => {
    expect(executions(steps)).toEqual(expected);
  });
});
