import { expect, it } from "vitest";
import { modelOf, type Sample, workflowOf } from "../../../test/support/sample-model.ts";
import { isAllSeen } from "./all-seen.ts";

function seen(job: string, sample: Sample = {}): boolean | undefined {
  const workflow = workflowOf(`on: push\njobs:\n  a:\n${job}`);
  const [first] = workflow.jobs;
  return first && isAllSeen(modelOf(workflow, first, sample));
}

const STEPS = "    runs-on: x\n    steps:\n      - run: make\n";

it.each([
  ["commands", STEPS, true],
  ["GitHub's own actions", `${STEPS}      - uses: Actions/checkout@v4\n      - uses: ./a\n`, true],
  ["a third party's", `${STEPS}      - uses: actions-x/y@v1\n`, false],
  ["one in parallel steps", `${STEPS}      - parallel: [{uses: x/y@v1}]\n`, false],
  ["an image", `${STEPS}      - uses: docker://alpine\n`, false],
  ["a called workflow", "    uses: ./.github/workflows/b.yml\n", false],
])("sees %s", (_, job, expected) => {
  expect(seen(job)).toBe(expected);
});

it("does not see what a sink hides", () => {
  expect(seen(STEPS, { sinks: ["possible"] })).toBe(false);
});
