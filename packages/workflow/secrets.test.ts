import { describe, expect, test } from "vitest";
import { createSource } from "#core";
import { hasSecrets, readWorkflow, secretsOfJob, secretsOfStep } from "./index.ts";

function read(job: string, env = "") {
  const workflow = readWorkflow(createSource("w.yml", `on: push\n${env}jobs:\n  a:\n${job}`));
  if (workflow.kind === "invalid" || !workflow.jobs[0]) throw new Error("invalid");
  return { workflow, job: workflow.jobs[0] };
}

describe("secrets in reach of a job", () => {
  test.each([
    ["run: a ${{ secrets.A }} ${{ secrets['b'] }}", ["A", "B"], false, false],
    ["run: ${{ toJSON(secrets) }}", [], true, true],
    ["run: ${{ secrets[matrix.x] }}", [], true, true],
    ["run: ${{ secrets.GITHUB_TOKEN }}", [], false, true],
    ["run: ${{ github.token }}", [], false, true],
    ["run: ${{ toJSON(github) }}", [], false, true],
    ["run: ${{ github.actor }} secrets.A", [], false, false],
    ["with: {a: \"${{ secrets.C || 'x' }}\"}\n        uses: b/c@d", ["C"], false, false],
  ])("%j", (step, names, all, token) => {
    const { workflow, job } = read(`    runs-on: x\n    steps:\n      - ${step}\n`);
    const reach = secretsOfJob(workflow, job);
    expect([[...reach.names].sort(), reach.all, reach.token]).toEqual([names, all, token]);
    expect(hasSecrets(reach)).toBe(all || names.length > 0);
  });

  test("come from all places that a job has", () => {
    const { workflow, job } = read(
      `    runs-on: x
    env: {J: "\${{ secrets.JOB }}"}
    container: {image: i, credentials: {password: "\${{ secrets.BOX }}"}}
    steps: [{run: a, env: {S: "\${{ secrets.STEP }}"}}]
`,
      'env: {W: "${{ secrets.TOP }}"}\n',
    );
    expect([...secretsOfJob(workflow, job).names].sort()).toEqual(["BOX", "JOB", "STEP", "TOP"]);
  });

  test("are all where a called workflow inherits them", () => {
    const { workflow, job } = read("    uses: ./.github/workflows/b.yml\n    secrets: inherit\n");
    expect(secretsOfJob(workflow, job).all).toBe(true);
  });
});

test("a step reaches its own and the three levels of env, not its neighbours'", () => {
  const { workflow, job } = read(`    runs-on: x
    env: {J: "\${{ secrets.JOB }}"}
    steps:
      - {run: a, env: {S: "\${{ secrets.MINE }}"}}
      - {run: "\${{ secrets.OTHER }}"}
`);
  const [step] = job.steps;
  if (!step) throw new Error("no step");
  expect([...secretsOfStep(workflow, job, step).names].sort()).toEqual(["JOB", "MINE"]);
});
