import { describe, expect, it } from "vitest";
import { parseExpression } from "./tree.ts";

describe("parseExpression", () => {
  it("binds as GitHub does: not, relation, equality, and, or", () => {
    const tree = parseExpression("!a.b && c == 'd' || e < 2 == true");
    expect(tree).toMatchObject({
      kind: "or",
      left: {
        kind: "and",
        left: { kind: "not", of: { kind: "path", segments: ["a", "b"] } },
        right: { kind: "comparison", operator: "==" },
      },
      right: {
        kind: "comparison",
        operator: "==",
        left: { kind: "comparison", operator: "<" },
        right: { kind: "literal", value: true },
      },
    });
  });

  it("reads every way to write a member", () => {
    expect(parseExpression("GitHub['event'].commits[0].author.*.name[matrix.x]")).toMatchObject({
      kind: "path",
      segments: ["github", "event", "commits", "0", "author", "*", "name", "*"],
      from: 0,
    });
  });

  it("keeps what is taken of a call's result", () => {
    expect(parseExpression("fromJSON(secrets.KEY).user")).toMatchObject({
      kind: "call",
      name: "fromjson",
      args: [{ kind: "path", segments: ["secrets", "KEY"] }],
      segments: ["user"],
    });
  });

  it("takes members of groups", () => {
    expect(parseExpression("(github.event).issue")).toMatchObject({
      segments: ["github", "event", "issue"],
    });
    expect(parseExpression("(a || b).c")).toMatchObject({ name: "", segments: ["c"] });
  });

  it("tells quotes and numbers", () => {
    expect(parseExpression(" 'it''s' ")).toEqual({ kind: "literal", value: "it's" });
    expect(parseExpression("0x1F")).toEqual({ kind: "literal", value: 31 });
  });

  it.each(["", "a b", "a &&", "f(a", "a..b", "(a", "a[", "a | b", "f(a b)", "a = b"])(
    "refuses `%s`",
    (body) => {
      expect(parseExpression(body)).toBeUndefined();
    },
  );

  it("refuses what is too deep or too long, without falling over", () => {
    expect(parseExpression("(".repeat(10_000) + "a" + ")".repeat(10_000))).toBeUndefined();
    expect(parseExpression("!".repeat(20_000))).toBeUndefined();
    expect(parseExpression(`'${"x".repeat(21_000)}'`)).toBeUndefined();
    expect(parseExpression(`${"!".repeat(49)}a`)).toBeDefined();
  });
});
