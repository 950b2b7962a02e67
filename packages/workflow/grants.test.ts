import { expect, test } from "vitest";
import { createSource } from "#core";
import { effectiveGrants, readWorkflow } from "./index.ts";

function grantsOf(top: string, job: string) {
  const text = `on: push\n${top}jobs:\n  a:\n    runs-on: x\n${job}`;
  const workflow = readWorkflow(createSource("w.yml", text));
  if (workflow.kind === "invalid" || !workflow.jobs[0]) throw new Error("invalid");
  return effectiveGrants(workflow, workflow.jobs[0]);
}

test.each([
  ["permissions: {contents: write}\n", "", "workflow", { contents: "write", issues: "none" }],
  [
    "permissions: write-all\n",
    "    permissions: {issues: read}\n",
    "job",
    { contents: "none", issues: "read" },
  ],
  [
    "permissions: {contents: write}\n",
    "    permissions: {}\n",
    "job",
    { contents: "none", metadata: "read" },
  ],
  [
    "permissions: read-all\n",
    "",
    "workflow",
    { contents: "read", "id-token": "none", models: "read" },
  ],
  [
    "permissions: write-all\n",
    "",
    "workflow",
    { contents: "write", "id-token": "write", models: "read" },
  ],
  ["", "", "unknown", { contents: undefined }],
  ["permissions: nonsense\n", "", "unknown", { contents: undefined }],
  ["permissions: {contents: admin}\n", "", "workflow", { contents: undefined }],
])("%j and %j", (top, job, from, levels) => {
  const grants = grantsOf(top, job);
  expect(grants.from).toBe(from);
  for (const [scope, level] of Object.entries(levels))
    expect([scope, grants.level(scope)]).toEqual([scope, level]);
});
