import { describe, expect, it } from "vitest";
import { list, object, oneOf, record, text } from "./decode.ts";
import { nearestWord, show } from "./words.ts";

const decoder = object(
  { level: oneOf(["high", "low"]), tags: list(text()), by: record(oneOf([1, 2])) },
  { required: ["level"] },
);

function messages(value: unknown): readonly string[] {
  const decoded = decoder.decode(value);
  return decoded.ok
    ? []
    : decoded.faults.map(({ path, message }) => `${path.join("/")}: ${message}`);
}

describe("decoders", () => {
  it("accept what fits", () => {
    const decoded = decoder.decode({ level: "high", tags: ["a"], by: { x: 1 } });
    expect(decoded).toEqual({
      ok: true,
      value: { level: "high", tags: ["a"], by: new Map([["x", 1]]) },
    });
  });

  it("report every fault with its path", () => {
    expect(messages({ level: "hihg", tags: ["a", 1], by: { x: 3 }, tag: [] })).toEqual([
      "level: `level` must be high or low; got `hihg`",
      "tags/1: `tags.1` must be a text; got `1`",
      "by/x: `by.x` must be 1 or 2; got `3`",
      "tag: unknown key `tag`; did you mean `tags`?",
    ]);
  });

  it("name a missing key", () => {
    expect(messages({})).toEqual([": the document needs `level`"]);
  });

  it("treat __proto__ as any unknown key", () => {
    expect(messages(JSON.parse('{"level": "low", "__proto__": {"x": 1}}'))).toHaveLength(1);
  });

  it("carry a schema of their own", () => {
    expect(decoder.schema).toMatchObject({
      type: "object",
      additionalProperties: false,
      required: ["level"],
    });
  });
});

describe("nearestWord", () => {
  it.each([
    ["fial-on", "fail-on"],
    ["presett", "preset"],
    ["colour", "color"],
    ["xyz", undefined],
  ])("%s means %s", (word, expected) => {
    expect(nearestWord(word, ["fail-on", "preset", "color"])).toBe(expected);
  });
});

it("shows values on one line and short", () => {
  expect(show("a\nb\u2028c")).toBe("`a b c`");
  expect(show("x".repeat(500)).length).toBeLessThan(70);
  expect(show(undefined)).toBe("nothing");
});
