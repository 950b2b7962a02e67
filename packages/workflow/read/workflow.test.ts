import { describe, expect, test } from "vitest";
import { createSource } from "#core";
import { classify, type Job, readWorkflow, type Step, type Text, type Workflow } from "../index.ts";

function read(text: string): Workflow {
  const workflow = readWorkflow(createSource("w.yml", text));
  if (workflow.kind === "invalid") throw new Error(workflow.faults[0]?.message);
  return workflow;
}

function jobOf(text: string): Job {
  const [job] = read(`on: push\njobs:\n  a:\n${text}`).jobs;
  if (!job) throw new Error("no job");
  return job;
}

function stepOf(text: string): Step {
  const [step] = jobOf(`    runs-on: x\n    steps:\n${text}`).steps;
  if (!step) throw new Error("no step");
  return step;
}

function values(texts: readonly Text[] | "dynamic" | undefined): unknown {
  return Array.isArray(texts) ? texts.map(({ value }) => value) : texts;
}

function entries(map: ReadonlyMap<string, { readonly value: Text }>): unknown {
  return [...map].map(([key, { value }]) => [key, value.value]);
}

describe("triggers", () => {
  test.each([
    ["on: push", ["push"]],
    ["on: [push, 'pull_request']", ["push", "pull_request"]],
    ["on:\n  push:\n  schedule:\n    - cron: '0 0 * * *'", ["push", "schedule"]],
    ['"on": push', ["push"]],
    ["on:", []],
  ])("%j", (on, events) => {
    const { triggers } = read(`${on}\njobs: {a: {runs-on: x}}\n`);
    expect(triggers.map(({ event }) => event.value)).toEqual(events);
  });

  test("options are there where they say something", () => {
    const { triggers } = read(
      "on: {push: , pull_request: {types: [opened]}}\njobs: {a: {runs-on: x}}",
    );
    expect(triggers.map(({ options }) => options?.kind)).toEqual([undefined, "mapping"]);
  });
});

describe("a job", () => {
  test("with everything", () => {
    const job = jobOf(`    name: Build
    if: github.ref == 'x'
    needs: [b, c]
    runs-on: [self-hosted, linux]
    environment: {name: prod, url: u}
    permissions: {contents: read, id-token: write}
    env: {A: 1, B: "2"}
    defaults: {run: {shell: bash, working-directory: d}}
    container: {image: "node:24", credentials: {username: u}, env: {C: 3}}
    services: {db: {image: pg}, cache: redis}
`);
    expect(job).toMatchObject({
      id: { value: "a" },
      name: { value: "Build" },
      if: { value: "github.ref == 'x'" },
      environment: { value: "prod" },
      defaults: { shell: { value: "bash" }, workingDirectory: { value: "d" } },
      container: { image: { value: "node:24" } },
      permissions: { kind: "mapping" },
    });
    expect(values(job.needs)).toEqual(["b", "c"]);
    expect(values(job.runsOn?.labels)).toEqual(["self-hosted", "linux"]);
    expect(entries(job.env)).toEqual([
      ["A", "1"],
      ["B", "2"],
    ]);
    expect(job.container?.credentials?.get("username")?.value.value).toBe("u");
    expect(job.services.map(({ name, image }) => [name?.value, image?.value])).toEqual([
      ["db", "pg"],
      ["cache", "redis"],
    ]);
    expect(job.permissions?.scopes.map(({ scope, level }) => [scope.value, level.value])).toEqual([
      ["contents", "read"],
      ["id-token", "write"],
    ]);
  });

  test("that calls a workflow", () => {
    const job = jobOf(
      "    uses: o/r/.github/workflows/w.yml@v1\n    with: {x: 1}\n    secrets: {S: a}\n",
    );
    expect(job.uses?.value).toBe("o/r/.github/workflows/w.yml@v1");
    expect(entries(job.with)).toEqual([["x", "1"]]);
    expect(job.secrets !== "inherit" && job.secrets && entries(job.secrets)).toEqual([["S", "a"]]);
    expect(jobOf("    uses: ./.github/workflows/w.yml\n    secrets: inherit\n").secrets).toBe(
      "inherit",
    );
  });

  test.each([
    ["runs-on: x", ["x"], undefined],
    ["runs-on: ${{ matrix.os }}", ["${{ matrix.os }}"], undefined],
    ["runs-on: {group: g, labels: [l]}", ["l"], "g"],
    ["runs-on: {labels: l}", ["l"], undefined],
  ])("%j", (line, labels, group) => {
    const { runsOn } = jobOf(`    ${line}\n`);
    expect(values(runsOn?.labels)).toEqual(labels);
    expect(runsOn?.group?.value).toBe(group);
  });

  test.each([
    ["container: node:24", "node:24"],
    ["container: ${{ matrix.c }}", "${{ matrix.c }}"],
    ["container: {options: --cpus 1}", undefined],
    ["container: ''", ""],
  ])("%j", (line, image) => {
    expect(jobOf(`    runs-on: x\n    ${line}\n`).container?.image?.value).toBe(image);
  });

  test.each([
    ["read-all", "read-all"],
    ["write-all", "write-all"],
    ["{}", "mapping"],
    ["none", "invalid"],
    ["", "invalid"],
  ])("permissions: %s", (written, kind) => {
    expect(jobOf(`    runs-on: x\n    permissions: ${written}\n`).permissions?.kind).toBe(kind);
  });
});

describe("a matrix", () => {
  const matrixOf = (text: string) => jobOf(`    runs-on: x\n    strategy:\n${text}`).strategy;

  test("has the values of its axes and of `include:`, not those of `exclude:`", () => {
    const strategy = matrixOf(`      matrix:
        os: [a, "b"]
        include: [{os: c, image: d}, {image: e}]
        exclude: [{os: z}]
`);
    expect(strategy?.dynamic).toBe(false);
    expect(values(strategy?.matrix.get("os"))).toEqual(["a", "b", "c"]);
    expect(values(strategy?.matrix.get("image"))).toEqual(["d", "e"]);
  });

  test("names values inside objects by path", () => {
    const strategy = matrixOf("      matrix: {t: [{image: a, v: {w: 1}}, {image: b}]}\n");
    expect(values(strategy?.matrix.get("t.image"))).toEqual(["a", "b"]);
    expect(values(strategy?.matrix.get("t.v.w"))).toEqual(["1"]);
  });

  test("may be computed, wholly or in part", () => {
    expect(matrixOf("      matrix: ${{ fromJSON(x) }}\n")?.dynamic).toBe(true);
    expect(matrixOf("      ${{ fromJSON(x) }}\n")?.dynamic).toBe(true);
    const part = matrixOf('      matrix: {a: "${{ fromJSON(x) }}", b: [1], include: "${{ y }}"}\n');
    expect(part?.dynamic).toBe(true);
    expect(part?.matrix.get("a")).toBe("dynamic");
    expect(values(part?.matrix.get("b"))).toEqual(["1"]);
  });

  test("keeps what is written beside a computed axis", () => {
    const strategy = matrixOf('      matrix: {a: "${{ x }}", include: [{a: 1}]}\n');
    expect(values(strategy?.matrix.get("a"))).toEqual(["${{ x }}", "1"]);
  });
});

describe("steps", () => {
  test("all keys", () => {
    const step = stepOf(`      - id: i
        name: n
        if: always()
        uses: o/r@v1
        with: {a: 1}
        env: {B: 2}
`);
    expect(step).toMatchObject({
      index: [0],
      key: "i",
      id: { value: "i" },
      name: { value: "n" },
      if: { value: "always()" },
      uses: { value: "o/r@v1" },
    });
    expect([entries(step.with), entries(step.env)]).toEqual([[["a", "1"]], [["B", "2"]]]);
  });

  test.each([
    ["- {id: i, name: n, run: r}", "i"],
    ["- {name: n, uses: u}", "n"],
    ["- {uses: u}", "u"],
    ["- run: |\n\n          first  \n          second", "first"],
    ["- parallel: [{run: a}]", "parallel"],
    ["- wait-all:", "wait-all"],
  ])("%j is known by %j", (text, key) => {
    expect(stepOf(`      ${text}\n`).key).toBe(key);
  });

  test("inside `parallel:` have two numbers", () => {
    const step = stepOf("      - parallel:\n        - uses: a/b@c\n        - run: d\n");
    expect(step.parallel.map(({ index, uses }) => [index, uses?.value])).toEqual([
      [[0, 0], "a/b@c"],
      [[0, 1], undefined],
    ]);
  });

  test("behind an alias carry the outermost one", () => {
    const text = `on: push
jobs:
  a: &job
    runs-on: x
    steps:
      - &step {uses: o/r@v1}
      - *step
  b: *job
`;
    const seen = read(text).jobs.flatMap(({ steps }) =>
      steps.map(({ uses, place }) =>
        [uses, place].map((at) => at?.alias && text.slice(at.alias.start, at.alias.end)),
      ),
    );
    expect(seen).toEqual([
      [undefined, undefined],
      ["*step", "*step"],
      ["*job", "*job"],
      ["*job", "*job"],
    ]);
  });
});

describe("GitHub rejects", () => {
  const job = "jobs: {a: {runs-on: x}}";
  test.each([
    ["an empty file", "", "", "empty"],
    ["a comment", "# a\n", "#", "empty"],
    ["a list", "- a\n", "- a", "mapping of keys"],
    ["no events", `name: n\n${job}`, "name", "`on:` is missing"],
    ["`true:` for `on:`", `true: push\n${job}`, "true", "`on:` is missing"],
    ["no jobs", "on: push\n", "on", "`jobs:` is missing"],
    ["empty jobs", "on: push\njobs:\n", "jobs", "at least one job"],
    ["no job in jobs", "on: push\njobs: {}\n", "jobs", "at least one job"],
    ["a job that is no mapping", "on: push\njobs: {a: [b]}\n", "a", "must be a mapping"],
    [
      "a job that runs nowhere",
      "on: push\njobs: {a: {steps: []}}\n",
      "a",
      "needs `runs-on` or `uses`",
    ],
    [
      "steps that are no list",
      "on: push\njobs: {a: {runs-on: x, steps: {run: b}}}\n",
      "{run: b}",
      "`steps` must be a list",
    ],
    [
      "a step that is no mapping",
      "on: push\njobs: {a: {runs-on: x, steps: [b]}}\n",
      "b",
      "a step must be a mapping",
    ],
    [
      "a step that does nothing",
      "on: push\njobs: {a: {runs-on: x, steps: [{name: b}]}}\n",
      "name",
      "does nothing",
    ],
    [
      "`uses` and `run`",
      "on: push\njobs: {a: {runs-on: x, steps: [{uses: b/c@d, run: e}]}}\n",
      "run",
      "not both",
    ],
    [
      "`uses` that is a list",
      "on: push\njobs: {a: {runs-on: x, steps: [{uses: [b]}]}}\n",
      "uses",
      "must be a text",
    ],
    ["duplicate keys", `on: push\non: push\n${job}`, "on", "stands twice"],
    ["broken YAML", "on: [push\njobs:\n", "", "not valid YAML"],
  ])("%s", (_, text, written, message) => {
    const result = readWorkflow(createSource("w.yml", text));
    if (result.kind !== "invalid") throw new Error("accepted");
    const [fault] = result.faults;
    expect(fault?.message).toContain(message);
    if (written) expect(fault && text.slice(fault.span.start, fault.span.end)).toBe(written);
  });

  test("every fault is told, in file order", () => {
    const result = readWorkflow(createSource("w.yml", "jobs:\n  a: {steps: x}\n  b: 1\n"));
    expect(result.kind === "invalid" && result.faults.map(({ message }) => message)).toEqual([
      "`on:` is missing; name the events that start this workflow",
      "job `a` needs `runs-on` or `uses`",
      "`steps` must be a list; start each step with `- `",
      "job `b` must be a mapping with `runs-on` or `uses`",
    ]);
  });
});

describe("GitHub accepts, so we do", () => {
  test.each([
    [
      "background steps",
      "      - {run: a, background: true, id: b}\n      - wait: b\n      - cancel: b\n      - wait-all:\n",
    ],
    ["a kind of step that is yet to come", "      - {name: a, teleport: b}\n"],
    ["no steps", "      []\n"],
    ["an expression for a map", "      - {run: a, env: '${{ fromJSON(x) }}'}\n"],
  ])("%s", (_, steps) => {
    expect(jobOf(`    runs-on: x\n    steps:\n${steps}`).id.value).toBe("a");
  });

  test("keys that we do not know", () => {
    expect(
      read("x-defaults: &d {a: b}\non: push\njobs: {a: {runs-on: x, snapshot: s}}").jobs,
    ).toHaveLength(1);
  });
});

test.each([
  ["on: push\njobs: {}\n", "workflow"],
  ["name: a\nruns: {using: node24}\n", "action"],
  ["a: [b\n", "broken"],
  ["a: b\n", "other"],
  ["on: push\n", "other"],
  ["- a\n", "other"],
  ["", "other"],
])("%j is %s", (text, kind) => {
  expect(classify(createSource("f.yml", text))).toBe(kind);
});
