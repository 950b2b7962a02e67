import { expect, it } from "vitest";
import { modelOf, workflowOf } from "../../../test/support/sample-model.ts";
import { createContext } from "../create-context.ts";
import type { ScopeVerdict } from "../model/job-model.ts";
import { blockWrites } from "./block-writes.ts";

type Verdict = ScopeVerdict["verdict"];

/** The verdict on `contents: write` at the top, by what each job's work says of it. */
function combined(
  verdicts: readonly (Verdict | "unreachable")[],
  jobKeys = "",
): string | undefined {
  const jobs = verdicts.map(
    (_, i) => `  j${i}:\n${jobKeys}    runs-on: x\n    steps: [{run: y}]\n`,
  );
  const workflow = workflowOf(`on: push\npermissions: {contents: write}\njobs:\n${jobs.join("")}`);
  const inputs = {
    kind: "file",
    workflows: [workflow],
    actions: [],
    invalid: [],
    oversized: [],
    files: [],
  } as const;
  const options = { visibility: "public", "default-token": "permissive" } as const;
  const context = {
    ...createContext(inputs, options, { unreadable: [] }),
    modelOf: (_: unknown, job: (typeof workflow.jobs)[number]) => {
      const word = verdicts[workflow.jobs.indexOf(job)] ?? "ok";
      const verdict = word === "unreachable" ? "unused" : word;
      const model = modelOf(workflow, job, {
        scopes: [{ scope: "contents", held: "write", verdict }],
      });
      return { ...model, trust: { ...model.trust, reachable: word !== "unreachable" } };
    },
  };
  return blockWrites(workflow, undefined, context)[0]?.verdict;
}

it.each<[readonly (Verdict | "unreachable")[], string]>([
  [["ok"], "needed"],
  [["unused"], "unused"],
  [["unused", "unused"], "unused"],
  [["excess", "unused"], "excess"],
  [["ok", "unused"], "hoisted"],
  [["ok", "excess"], "hoisted"],
  [["ok", "unverified"], "needed"],
  [["unused", "unverified"], "unverified"],
  [["ok", "unverified", "unused"], "hoisted"],
  [["unreachable"], "needed"],
  [["unreachable", "unused"], "unused"],
  [["unreachable", "ok"], "needed"],
])("makes of %j %s", (verdicts, expected) => {
  expect(combined(verdicts)).toBe(expected);
});

it("calls a write idle that no job inherits", () => {
  expect(combined(["ok", "unused"], "    permissions: {}\n")).toBe("idle");
});
