import { describe, expect, it } from "vitest";
import { parseCondition, parseVersion } from "./condition.ts";
import { evaluate, lowered, type Subject, type Truth } from "./evaluate.ts";

const NOWHERE: Subject = {
  value: () => undefined,
  events: ["push"],
  visibility: "public",
  words: [],
};

function withInputs(inputs: Readonly<Record<string, string>>): Subject {
  return { ...NOWHERE, value: (of, name) => (of === "with" ? inputs[name] : undefined) };
}

function truth(text: string, subject: Subject = NOWHERE): Truth {
  const condition = parseCondition(text);
  if (!condition) throw new Error(`not of the language: ${text}`);
  return evaluate(condition, subject);
}

describe("parseCondition", () => {
  it.each([
    "with.push truthi",
    "with.push == true",
    "with.push ==",
    "with.push present 'x'",
    "inputs.push present",
    "event push",
    "event in",
    "event in Push!",
    "version > 4",
    "version >= v",
    "visibility public",
    "with.a present && ",
    "with.a present or or with.b present",
    "with.a present and with.b present",
    "words contains",
    "some free text",
  ])("refuses `%s`", (text) => {
    expect(parseCondition(text)).toBeUndefined();
  });

  it("binds && before or, and leaves quoted words alone", () => {
    expect(parseCondition("with.a == 'x or y' && env.B absent or event in push,release")).toEqual([
      [
        { kind: "value", of: "with", name: "a", is: "equal", values: ["x or y"] },
        { kind: "value", of: "env", name: "B", is: "absent", values: [] },
      ],
      [{ kind: "event", events: ["push", "release"] }],
    ]);
  });

  it("reads versions", () => {
    expect(parseVersion("v4.1.2")).toEqual([4, 1, 2]);
    expect(parseVersion("main")).toBeUndefined();
    expect(parseVersion("11bd71901bbe5b1630ceea73d27597364c9af683")).toBeUndefined();
  });
});

describe("evaluate", () => {
  const cases: readonly [string, Readonly<Record<string, string>>, Truth][] = [
    ["with.a present", {}, "no"],
    ["with.a present", { a: "" }, "no"],
    ["with.a present", { a: " " }, "no"],
    ["with.a present", { a: "x" }, "yes"],
    ["with.a present", { a: "${{ secrets.A }}" }, "yes"],
    ["with.a absent", { a: "${{ secrets['A'] }}" }, "no"],
    ["with.a present", { a: "${{ inputs.a }}" }, "unknown"],
    ["with.a present", { a: "${{ secrets.A || inputs.a }}" }, "unknown"],
    ["with.a present", { a: "ghcr.io/${{ inputs.a }}" }, "yes"],
    ["with.a truthy", { a: "True" }, "yes"],
    ["with.a truthy", { a: "false" }, "no"],
    ["with.a truthy", {}, "no"],
    ["with.a truthy", { a: "${{ github.event_name != 'pull_request' }}" }, "unknown"],
    ["with.a == 'TRUE'", { a: "true" }, "yes"],
    ["with.a != 'true'", {}, "yes"],
    ["with.a != 'true'", { a: "${{ x }}" }, "unknown"],
    ["with.a in 'x','y'", { a: "y" }, "yes"],
    ["with.a != 'x','y'", { a: "y" }, "no"],
    ["with.a contains 'ghcr.io/'", { a: "ghcr.io/${{ github.repository }}" }, "yes"],
    ["with.a contains 'ghcr.io/'", { a: "${{ steps.meta.outputs.tags }}" }, "unknown"],
    ["with.a contains 'ghcr.io/'", { a: "docker.example/x" }, "no"],
    ["with.a lacks '--snapshot'", { a: "release --clean" }, "yes"],
    ["with.a lacks '--snapshot'", { a: "release ${{ inputs.flags }}" }, "unknown"],
    ["with.a starts 'release'", { a: "release ${{ inputs.flags }}" }, "yes"],
    ["with.a starts 'release'", { a: "${{ inputs.args }}" }, "unknown"],
    ["with.a starts 'release'", { a: "build" }, "no"],
    ["with.a present && with.b present", { a: "${{ x }}" }, "no"],
    ["with.a present && with.b present", { a: "${{ x }}", b: "1" }, "unknown"],
    ["with.a present or with.b present", { a: "${{ x }}", b: "1" }, "yes"],
    ["with.a present or with.b present", { a: "${{ x }}" }, "unknown"],
    ["text: whatever the configuration says", {}, "unknown"],
    ["", {}, "yes"],
  ];
  it.each(cases)("%s of %j is %s", (text, inputs, expected) => {
    expect(truth(text, withInputs(inputs))).toBe(expected);
  });

  it("knows events, but not those of a caller", () => {
    expect(truth("event in push,release")).toBe("yes");
    expect(truth("event in release")).toBe("no");
    expect(truth("event in release", { ...NOWHERE, events: ["workflow_call"] })).toBe("unknown");
    expect(truth("event in release", { ...NOWHERE, events: [] })).toBe("unknown");
  });

  it("compares versions as far as they are written", () => {
    const at = (version?: string) => truth("version >= 5.1", { ...NOWHERE, version });
    expect(at("v5.1.0")).toBe("yes");
    expect(at("v6")).toBe("yes");
    expect(at("v4.9")).toBe("no");
    expect(at("v5")).toBe("unknown");
    expect(at("main")).toBe("unknown");
    expect(at()).toBe("unknown");
  });

  it("takes one step of confidence for what it cannot decide", () => {
    expect(lowered("certain", "yes")).toBe("certain");
    expect(lowered("certain", "unknown")).toBe("likely");
    expect(lowered("likely", "unknown")).toBe("possible");
    expect(lowered("possible", "unknown")).toBe("possible");
  });
});
