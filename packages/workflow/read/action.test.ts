import { describe, expect, test } from "vitest";
import { createSource } from "#core";
import { readAction } from "../index.ts";

function read(text: string) {
  return readAction(createSource("action.yml", text));
}

describe("an action", () => {
  test("that is composite", () => {
    const action = read(`name: n
inputs:
  token: {default: "\${{ github.token }}"}
  level: {description: d}
  bare:
runs:
  using: Composite
  steps:
    - {uses: o/r@v1}
    - parallel: [{uses: $/x}]
`);
    if (action.kind === "invalid") throw new Error(action.faults[0]?.message);
    expect(action).toMatchObject({ name: { value: "n" }, using: { value: "composite" } });
    expect([...action.inputs].map(([name, input]) => [name, input.default?.value])).toEqual([
      ["token", "${{ github.token }}"],
      ["level", undefined],
      ["bare", undefined],
    ]);
    expect(action.steps.map(({ index, uses }) => [index, uses?.value])).toEqual([
      [[0], "o/r@v1"],
      [[1], undefined],
    ]);
    expect(action.steps[1]?.parallel[0]?.uses?.value).toBe("$/x");
  });

  test("that is an image", () => {
    const action = read("runs: {using: docker, image: 'docker://alpine:3'}\n");
    expect(action).toMatchObject({ kind: "action", image: { value: "docker://alpine:3" } });
  });

  test.each([
    ["name: n\n", "name", "`runs:` is missing"],
    ["runs: x\n", "runs", "must be a mapping"],
    ["runs: {main: x}\n", "runs", "needs `using`"],
    ["runs: {using: composite, steps: {}}\n", "{}", "must be a list"],
    ["", "", "this action manifest is empty"],
  ])("%j is rejected", (text, written, message) => {
    const result = read(text);
    if (result.kind !== "invalid") throw new Error("accepted");
    const [fault] = result.faults;
    expect(fault?.message).toContain(message);
    expect(fault && text.slice(fault.span.start, fault.span.end)).toBe(written);
  });
});
