import { expect, it } from "vitest";
import { applyEdits } from "#core";
import { modelOf, type Sample, workflowOf } from "../../../test/support/sample-model.ts";
import { insertLeastBlocks } from "./insert-blocks.ts";

function mend(text: string, samples: Readonly<Record<string, Sample>> = {}) {
  const workflow = workflowOf(text);
  const open = workflow.jobs.filter(({ permissions }) => !permissions);
  const fix = insertLeastBlocks(
    open.map((job) => modelOf(workflow, job, samples[job.id.value] ?? {})),
  );
  return fix && { ...fix, text: applyEdits(text, fix.edits) };
}

const STEPS = "    steps:\n      - run: make\n";

it("puts the block behind `runs-on:`, sorted, with the evidence of each scope", () => {
  const text = `on: push\n\n# what runs\njobs:\n  a:\n    runs-on: x # small\n${STEPS}`;
  const needs = ["pull-requests: write # gh pr comment", "contents: read # actions/checkout"];
  const mended = mend(text, { a: { needs } });
  expect(mended?.text).toBe(
    "on: push\n\npermissions: {}\n\n# what runs\njobs:\n  a:\n    runs-on: x # small\n" +
      "    permissions:\n      contents: read # actions/checkout\n" +
      `      pull-requests: write # gh pr comment\n${STEPS}`,
  );
  expect(mended?.safety).toBe("safe");
});

it("keeps line breaks, byte-order mark, indentation and a missing last break", () => {
  const text =
    "\uFEFFjobs:\r\n    a:\r\n        steps: [{run: x}]\r\n        runs-on: y\r\non: push";
  const mended = mend(text, { a: { needs: ["contents: read"] } });
  expect(mended?.text).toBe(
    "\uFEFFpermissions: {}\r\njobs:\r\n    a:\r\n        steps: [{run: x}]\r\n        runs-on: y\r\n" +
      "        permissions:\r\n            contents: read\r\non: push",
  );
  const last = mend("on: push\njobs:\n  a:\n    uses: ./.github/workflows/b.yml");
  expect(last?.text).toBe(
    "on: push\npermissions: {}\njobs:\n  a:\n    uses: ./.github/workflows/b.yml\n    permissions: {}",
  );
});

it.each([
  ["a list", "    runs-on:\n      - self-hosted\n      # big\n      - gpu\n"],
  ["an indented list", "    runs-on:\n    - self-hosted\n    - 'gpu'\n"],
  ["brackets over lines", "    runs-on: [self-hosted,\n      gpu]  # both\n"],
  ["a mapping", "    runs-on:\n      group: big\n      labels: [gpu]\n"],
  ["quotes", '    "runs-on": "x" \n'],
  ["a folded text", "    runs-on: >-\n      ubuntu-24.04\n\n"],
])("finds the end of `runs-on:` in %s", (_, runsOn) => {
  const text = `on: push\njobs:\n  a:\n${runsOn}${STEPS}`;
  const mended = mend(text)?.text ?? "";
  expect(mended.replace("    permissions: {}\n", "").replace("permissions: {}\n", "")).toBe(text);
  expect(workflowOf(mended).jobs[0]?.permissions?.kind).toBe("mapping");
  expect(workflowOf(mended).jobs[0]?.runsOn).toEqual(
    expect.objectContaining({ labels: expect.anything() }),
  );
});

it("leaves the top alone where a job stays without a block", () => {
  const text = `on: push\njobs:\n  a:\n    runs-on: x\n${STEPS}  b:\n    runs-on: x\n${STEPS}`;
  const mended = mend(text, { b: { sinks: ["certain"] } });
  expect(mended?.text).toBe(text.replace("runs-on: x\n", "runs-on: x\n    permissions: {}\n"));
  expect(mended?.title).toContain("1 of 2 jobs");
});

it.each([
  ["an alias", `  a: &j\n    runs-on: x\n${STEPS}  b: *j\n`],
  ["a merge", `  a:\n    <<: {}\n    runs-on: x\n${STEPS}`],
  ["flow style", "  a: {runs-on: x, steps: [{run: y}]}\n"],
  ["an explicit key", `  a:\n    ? runs-on\n    : x\n${STEPS}`],
  ["a tab", `  a:\n    runs-on: x\t\t\n${STEPS}`],
  ["no place to run", "  a:\n    '${{ x }}': y\n    steps: [{run: make}]\n"],
])("refuses %s", (_, jobs) => {
  expect(mend(`on: push\njobs:\n${jobs}`)).toBeUndefined();
});

it("refuses where `jobs` is named for an alias, or written in braces", () => {
  expect(mend(`on: push\njobs: &all\n  a:\n    runs-on: x\n${STEPS}`)).toBeUndefined();
  expect(mend("on: push\njobs: {a: {runs-on: x, steps: [{run: y}]}}\n")).toBeUndefined();
});

it("is unsafe where evidence is less than certain", () => {
  const text = `on: push\njobs:\n  a:\n    runs-on: x\n${STEPS}`;
  expect(mend(text, { a: { needs: ["contents?: write # git push"] } })?.safety).toBe("unsafe");
  const unseen = mend(text, { a: { sinks: ["possible"] } });
  expect(unseen?.safety).toBe("unsafe");
  expect(unseen?.text).toContain("    permissions: {} # unverified: ./release.sh\n");
  const perhaps = mend(text, { a: { needs: ["issues??: write # x/y@v1"] } });
  expect(perhaps?.safety).toBe("unsafe");
  expect(perhaps?.text).toContain("    permissions: {} # unverified: issues for x/y\n");
});

it("never grants what the job does not hold", () => {
  const text = `on: push\njobs:\n  a:\n    runs-on: x\n${STEPS}`;
  const mended = mend(text, { a: { needs: ["id-token: write # oidc", "models: read"] } });
  expect(mended?.text).toContain("    permissions:\n      models: read\n    steps");
});
