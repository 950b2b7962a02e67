import { describe, expect, test } from "vitest";
import { SCOPES, scopeFacts } from "#workflow";
import { modelOf, needOf, workflowOf } from "../../../test/support/sample-model.ts";
import type { Need, Sink } from "../needs/needs.ts";
import type { Visibility } from "../options.ts";
import { heldRights } from "./held.ts";
import { judgeScopes } from "./judge-scopes.ts";

interface Case {
  readonly block: string;
  readonly needs?: readonly string[];
  readonly sinks?: readonly (readonly string[] | "any")[];
  readonly visibility?: Visibility;
  readonly token?: "permissive" | "restricted";
  readonly change?: (need: Need) => Need;
}

/** `issues ok`, one a scope, and the job's verdict last. */
function judged({
  block,
  needs = [],
  sinks = [],
  visibility = "public",
  token = "permissive",
  change,
}: Case) {
  const head = block === "" ? "" : `permissions: ${block}\n`;
  const workflow = workflowOf(`on: push\n${head}jobs: {j: {runs-on: x, steps: [{run: x}]}}\n`);
  const [job] = workflow.jobs;
  if (!job) throw new Error("no job");
  const found = needs.map((text) => needOf(text, workflow)).map((need) => change?.(need) ?? need);
  const [evidence] = needOf("contents: read # ./x.sh", workflow).evidence;
  if (!evidence) throw new Error("no evidence");
  const unread = sinks.map((scopes) => ({
    kind: "script",
    reach: "possible",
    evidence,
    ...(scopes !== "any" && { scopes }),
  })) as readonly Sink[];
  const model = modelOf(workflow, job);
  const all = { needs: found, sinks: unread, impossible: model.needs.impossible };
  const held = heldRights(workflow, job, token);
  const options = { visibility, "default-token": token } as const;
  const { scopes, verdict } = judgeScopes({ held, needs: all }, options);
  return [...scopes.map((scope) => `${scope.scope} ${scope.verdict}`), verdict].join(", ");
}

const READ_ALL = SCOPES.filter((scope) => scopeFacts(scope).lowest === "read")
  .map((scope) => `${scope} ${scope === "contents" ? "ok" : "unused"}`)
  .join(", ");

describe("held against needed", () => {
  test.each<readonly [string, Case, string]>([
    [
      "a write that is needed",
      { block: "{contents: write}", needs: ["contents: write"] },
      "contents ok, exact",
    ],
    [
      "a write that is likely needed",
      { block: "{contents: write}", needs: ["contents?: write"] },
      "contents ok, exact",
    ],
    [
      "a write that may be needed",
      { block: "{contents: write}", needs: ["contents??: write"] },
      "contents ok, exact",
    ],
    [
      "a write that only reads",
      { block: "{contents: write}", needs: ["contents: read"] },
      "contents excess, over",
    ],
    ["a write that nothing asks", { block: "{contents: write}" }, "contents unused, over"],
    ["a read that nothing asks", { block: "{contents: read}" }, "contents unused, over"],
    [
      "a write, unread work that could use it",
      { block: "{contents: write}", sinks: ["any"] },
      "contents unverified, unverified",
    ],
    [
      "a write that reads, and unread work",
      { block: "{contents: write}", needs: ["contents: read"], sinks: ["any"] },
      "contents unverified, unverified",
    ],
    [
      "a read, and unread work",
      { block: "{actions: read}", sinks: ["any"] },
      "actions unverified, exact",
    ],
    [
      "a write that is needed, and unread work",
      { block: "{contents: write}", needs: ["contents: write"], sinks: ["any"] },
      "contents ok, exact",
    ],
    [
      "unread work that could only push",
      { block: "{issues: write}", sinks: [["contents", "id-token"]] },
      "issues unused, over",
    ],
    [
      "unread work that could push",
      { block: "{contents: write}", sinks: [["contents", "id-token"]] },
      "contents unverified, unverified",
    ],
    [
      "OIDC is open to every step",
      { block: "{id-token: write}", sinks: [["id-token"]] },
      "id-token unverified, unverified",
    ],
    ["OIDC with nothing unread", { block: "{id-token: write}" }, "id-token unused, over"],
    [
      "too little, certainly",
      { block: "{contents: read}", needs: ["contents: write"] },
      "contents missing, under",
    ],
    [
      "too little, likely",
      { block: "{}", needs: ["packages?: write"] },
      "packages probably-missing, under",
    ],
    ["too little, possibly", { block: "{}", needs: ["packages??: write"] }, "exact"],
    [
      "missing comes before unused",
      { block: "{issues: write}", needs: ["packages: write"] },
      "issues unused, packages missing, under",
    ],
    [
      "missing whatever is unread",
      { block: "{}", needs: ["packages: write"], sinks: ["any"] },
      "packages missing, under",
    ],
    [
      "read-all with one need",
      { block: "read-all", needs: ["contents: read"] },
      `${READ_ALL}, over`,
    ],
    ["a block that GitHub rejects", { block: "read", needs: ["contents: write"] }, "exact"],
  ])("%s", (_name, given, expected) => {
    expect(judged(given)).toBe(expected);
  });

  test("a read that anybody may make is missing only where not anybody sees the repository", () => {
    const change = (need: Need): Need => ({ ...need, publicAnyway: true });
    const given = { block: "{}", needs: ["contents: read"], change };
    expect(judged(given)).toBe("exact");
    expect(judged({ ...given, visibility: "private" })).toBe("contents missing, under");
    expect(judged({ ...given, visibility: "internal" })).toBe("contents missing, under");
    expect(judged({ ...given, needs: ["contents: write"] })).toBe("contents missing, under");
  });

  test("any alternative serves, and is excused by the same need", () => {
    const change = (need: Need): Need => ({ ...need, alternatives: ["pull-requests"] });
    const needs = ["issues: write"];
    expect(judged({ block: "{pull-requests: write}", needs, change })).toBe(
      "pull-requests ok, exact",
    );
    expect(judged({ block: "{issues: write}", needs, change })).toBe("issues ok, exact");
    expect(judged({ block: "{pull-requests: read}", needs, change })).toBe(
      "issues missing, pull-requests ok, under",
    );
  });

  test("rights by default are nobody's to take away", () => {
    expect(judged({ block: "", needs: ["contents: read"], sinks: ["any"] })).toBe(
      "contents ok, exact",
    );
    expect(judged({ block: "", needs: ["issues: write"], token: "restricted" })).toBe(
      "issues missing, under",
    );
    expect(judged({ block: "", needs: ["id-token: write"] })).toBe("id-token missing, under");
  });
});
