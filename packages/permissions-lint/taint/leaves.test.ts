import { describe, expect, it } from "vitest";
import { parseExpression } from "#workflow";
import { leavesOf } from "./leaves.ts";
import { originsOf } from "./origin.ts";

function origins(body: string): readonly string[] {
  const tree = parseExpression(body);
  if (!tree) return ["refused"];
  return leavesOf(tree).flatMap(({ segments, json }) =>
    originsOf(segments, json).map(({ name, freedom }) => `${name} ${freedom}`),
  );
}

describe("what an expression carries", () => {
  it.each([
    ["github.event.issue.title", ["github.event.issue.title line"]],
    ["github.event['issue'].BODY", ["github.event.issue.body text"]],
    ["github.event.commits[0].message", ["github.event.commits.0.message text"]],
    ["join(github.event.commits.*.author.name)", ["github.event.commits.*.author.name line"]],
    ["format('{0}', github.head_ref)", ["github.head_ref name"]],
    ["github.event_name == 'x' && github.head_ref || github.ref", ["github.head_ref name"]],
    ["case(github.head_ref, 'a', github.event.review.body)", ["github.event.review.body text"]],
    ["toJSON(github.event.issue)", ["github.event.issue text"]],
    ["github.event.issue", []],
    ["github.event.issue.number", []],
    ["github.event.issue.user.login", []],
    ["github.event.pull_request.head.sha", []],
    ["github.event.pull_request.base.ref", []],
    ["contains(github.event.issue.title, 'x')", []],
    ["!github.head_ref", []],
    ["github.sha", []],
    ["github.event.issue.title.length", []],
    ["github.event.constructor.title", []],
  ])("%s", (body, expected) => {
    expect(origins(body)).toEqual(expected);
  });

  it("finds a whole event only as JSON", () => {
    expect(origins("github.event")).toEqual([]);
    expect(origins("toJSON(github.event)").length).toBeGreaterThan(5);
    expect(origins("toJSON(github)")).toContain("github.head_ref name");
  });
});
