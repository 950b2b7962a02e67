import { describe, expect, it } from "vitest";
import { createSource } from "#core";
import { collectUses } from "./collect-uses.ts";
import { collectImages } from "./images/collect-images.ts";
import { readAction } from "./read/action.ts";
import { readWorkflow } from "./read/workflow.ts";
import type { ImageUse } from "./reference.ts";

function read(text: string) {
  const workflow = readWorkflow(createSource(".github/workflows/ci.yml", text));
  if (workflow.kind !== "workflow") throw new Error(JSON.stringify(workflow.faults));
  const uses = collectUses([workflow], []);
  return { uses, images: collectImages([workflow], [], uses) };
}

function job(body: string): string {
  return `on: push\njobs:\n  j:\n    runs-on: x\n${body.replaceAll(/^/gm, "    ")}\n`;
}

function show({ position, image, text }: ImageUse): string {
  const what =
    image.kind === "image"
      ? [image.name, image.tag].filter(Boolean).join(":")
      : `${image.kind}${image.kind === "dynamic" && image.expanded ? " expanded" : ""}`;
  return `${position} ${text.value} = ${what}`;
}

describe("collectUses", () => {
  it("finds steps, parallel ones, jobs and aliases, each in its place", () => {
    const { uses } = read(`on: push
jobs:
  a:
    runs-on: x
    steps:
      - &s {uses: a/b@v1}
      - parallel: [{uses: c/d@v1}, {run: "uses: no/no@v1"}]
      - *s
  b: {uses: e/f/.github/workflows/g.yml@v1}
`);
    expect(
      uses.map(({ position, text, step, job: { id } = {} }) => [
        position,
        text.value,
        step?.index,
        id?.value,
        text.alias !== undefined,
      ]),
    ).toEqual([
      ["step", "a/b@v1", [0], "a", false],
      ["step", "c/d@v1", [1, 0], "a", false],
      ["step", "a/b@v1", [2], "a", true],
      ["job", "e/f/.github/workflows/g.yml@v1", undefined, "b", false],
    ]);
  });

  it("reads one text as what its position makes of it", () => {
    const { uses } = read(`on: push
jobs:
  a: {runs-on: x, steps: [{uses: ./.github/workflows/a.yml}]}
  b: {uses: ./.github/workflows/a.yml}
  c: {uses: ./a}
  d: {runs-on: x, steps: [{uses: ./a}]}
`);
    expect(uses.map(({ uses: { kind } }) => kind)).toEqual(["local", "local", "invalid", "local"]);
  });
});

describe("collectImages", () => {
  it.each([
    ["container: a:1\nsteps: []", ["container a:1 = a:1"]],
    ["container: ''\nsteps: []", ["container  = none"]],
    ["container: {image: docker://a:1}\nsteps: []", ["container docker://a:1 = a:1"]],
    ["container: {options: x}\nsteps: []", []],
    ["services: {r: {image: r}, s: }\nsteps: []", ["service r = r", "service  = none"]],
    ["steps: [{uses: 'docker://a:1'}, {uses: a/b@v1}]", ["step docker://a:1 = a:1"]],
    ["container: ${{ inputs.x }}\nsteps: []", ["container ${{ inputs.x }} = dynamic"]],
    ["container: ${{ 'a:1' }}\nsteps: []", ["container ${{ 'a:1' }} = dynamic"]],
  ])("%j", (body, expected) => {
    expect(read(job(body)).images.map(show)).toEqual(expected);
  });

  const container = (matrix: string, image: string) =>
    job(`strategy:\n  matrix: ${matrix}\ncontainer: ${image}\nsteps: []`);

  it.each([
    ["{i: [a, 'b:1']}", "${{ matrix.i }}", ["dynamic expanded", "a", "b:1"]],
    ["{I: [a]}", "${{ Matrix['i'] }}", ["dynamic expanded", "a"]],
    ["{v: [1, 2.10]}", "x:${{ matrix.v }}", ["dynamic expanded", "x:1", "x:2.10"]],
    ["{v: [1], include: [{v: 3}]}", "x:${{ matrix.v }}", ["dynamic expanded", "x:1", "x:3"]],
    ["{c: [{image: a}, {image: b}]}", "${{ matrix.c }}", ["dynamic expanded", "a", "b"]],
    ["{c: [{i: a}]}", "${{ matrix.c.i }}", ["dynamic expanded", "a"]],
    [
      "{a: [x, y], b: [1, 2]}",
      "${{ matrix.a }}:${{ matrix.b }}",
      ["dynamic expanded", "x:1", "x:2", "y:1", "y:2"],
    ],
    ["{i: [a], include: '${{ fromJSON(x) }}'}", "${{ matrix.i }}", ["dynamic", "a"]],
    ["{i: '${{ fromJSON(x) }}'}", "${{ matrix.i }}", ["dynamic"]],
    ["'${{ fromJSON(x) }}'", "${{ matrix.i }}", ["dynamic"]],
    ["{i: [a]}", "${{ matrix.j }}", ["dynamic"]],
    ["{i: [a]}", "${{ matrix.i || 'b' }}", ["dynamic"]],
  ])("matrix %s in %s", (matrix, image, expected) => {
    const shown = read(container(matrix, image)).images.map(show);
    expect(shown.map((line) => line.slice(line.indexOf(" = ") + 3))).toEqual(expected);
  });

  it("places a matrix value where it stands, and keeps the expression's own row", () => {
    const { images } = read(container("{v: [7]}", "x:${{ matrix.v }}"));
    expect(images.map(({ text, from }) => [text.value, from])).toEqual([
      ["x:${{ matrix.v }}", undefined],
      ["7", "x:${{ matrix.v }}"],
    ]);
  });

  it("expands no more than a reader could use", () => {
    const axis = Array.from({ length: 9 }, (_, i) => i).join(", ");
    const image = "${{ matrix.a }}:${{ matrix.b }}";
    const { images } = read(container(`{a: [${axis}], b: [${axis}]}`, image));
    expect(images.map(show)).toEqual([`container ${image} = dynamic`]);
    const values = Array.from({ length: 2000 }, (_, i) => `v${i}`).join(", ");
    expect(read(container(`{v: [${values}]}`, "x:${{ matrix.v }}")).images).toHaveLength(1);
  });

  it("reads the image of a Docker action, and of no other", () => {
    const manifest = (using: string, image: string) => {
      const text = `runs: {using: ${using}, image: ${image}}`;
      const action = readAction(createSource("action.yml", text));
      return action.kind === "action" ? collectImages([], [action], []).map(show) : [];
    };
    expect(manifest("docker", "docker://a:1")).toEqual(["runs-image docker://a:1 = a:1"]);
    expect(manifest("docker", "Dockerfile")).toEqual([]);
    expect(manifest("node24", "docker://a:1")).toEqual([]);
  });
});
