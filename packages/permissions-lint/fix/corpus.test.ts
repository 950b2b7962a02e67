import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { applyEdits, createSource } from "#core";
import { planFixes } from "#suite";
import { readWorkflow, type Workflow } from "#workflow";
import { corpusFiles } from "../../../test/support/corpus.ts";
import { memoryHost } from "../../../test/support/memory-host.ts";
import { modelOf } from "../../../test/support/sample-model.ts";
import { SAMPLE_WORKFLOWS } from "../../../test/support/sample-workflows.ts";
import { PERMISSIONS_LINT_RULES } from "../rules/index.ts";
import { insertLeastBlocks } from "./insert-blocks.ts";

const FILES = [...SAMPLE_WORKFLOWS, ...corpusFiles()];

/** Rules whose fixes touch rights; those of others are switched off here. */
const OURS = new Set([
  "app-token-overgrant",
  "blanket-permissions",
  "call-overgrant",
  "excess-write",
  "hoisted-write",
  "implicit-permissions",
  "unused-write",
]);
const CONFIG = `version: 1\nrules:\n${PERMISSIONS_LINT_RULES.filter(({ id }) => !OURS.has(id))
  .map(({ id }) => `  ${id}: off\n`)
  .join("")}`;

describe("fixes of real workflows", () => {
  it("change nothing but `permissions`, and a second run changes nothing", async () => {
    let changed = 0;
    for (const { name, text } of FILES) {
      const path = `.github/workflows/${name}`;
      const fixed = await fix(path, text);
      if (fixed === text) continue;
      changed++;
      expect(withoutPermissions(fixed), name).toEqual(withoutPermissions(text));
      expect(otherLines(fixed), name).toEqual(otherLines(text));
      expect(await fix(path, fixed), name).toBe(fixed);
    }
    expect(changed).toBeGreaterThan(0);
  }, 120_000);
});

describe("a block put into every job that has none", () => {
  it("changes nothing else, wherever it is not refused", () => {
    let inserted = 0;
    for (const { name, text } of FILES) {
      const workflow = readWorkflow(createSource(name, text));
      if (workflow.kind === "invalid") continue;
      const mended = insertInto(workflow);
      if (mended === undefined) continue;
      inserted++;
      expect(withoutPermissions(mended), name).toEqual(withoutPermissions(text));
      const after = readWorkflow(createSource(name, mended));
      const blocks =
        after.kind === "workflow" ? after.jobs.map(({ permissions }) => permissions?.kind) : [];
      expect(new Set(blocks), name).not.toContain("invalid");
    }
    expect(inserted).toBeGreaterThan(0);
  }, 120_000);
});

async function fix(path: string, text: string): Promise<string> {
  const request = { gates: ["permissions-lint"], paths: [], options: {} };
  const host = memoryHost({ [path]: text, ".github/sluice.yml": CONFIG });
  const { changes } = await planFixes(request, host, "unsafe");
  return changes.find(({ file }) => file === path)?.after ?? text;
}

function insertInto(workflow: Workflow): string | undefined {
  const open = workflow.jobs.filter(({ permissions }) => !permissions);
  const needs = ["contents: read # actions/checkout", "pull-requests: write # a\n# b"];
  const fix = insertLeastBlocks(open.map((job) => modelOf(workflow, job, { needs })));
  return fix && applyEdits(workflow.source.text, fix.edits);
}

/** The tree as an independent parser sees it, order of keys included. */
function withoutPermissions(text: string): unknown {
  const root: unknown = parse(text, { merge: false, maxAliasCount: -1 });
  if (!isMapping(root)) return root;
  const { permissions: _, ...rest } = root;
  const jobs = isMapping(root.jobs) ? Object.entries(root.jobs).map(withoutOwn) : root.jobs;
  return Object.entries({ ...rest, jobs });
}

function withoutOwn([id, job]: readonly [string, unknown]): unknown {
  if (!isMapping(job)) return [id, job];
  const { permissions: _, ...rest } = job;
  return [id, Object.entries(rest)];
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Every line but blank ones and those that speak of rights; comments are lines, too. */
function otherLines(text: string): readonly string[] {
  const rights = /^\s*(?:permissions:.*|["']?[a-z-]+["']?: ["']?(?:read|write|none)\b.*)?$/;
  return text.split(/\r?\n/).filter((line) => !rights.test(line));
}
