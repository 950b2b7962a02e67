import { describe, expect, it } from "vitest";
import { endpointFact, octokitFact } from "./endpoints.ts";
import { graphqlFacts } from "./graphql.ts";

/** `scope[|alternatives]:access:confidence`, `impossible: what`, `free`, or nothing. */
function asked(verb: string, path: string): string | undefined {
  return show(endpointFact(verb, path));
}

function show(found: ReturnType<typeof endpointFact>): string | undefined {
  if (!found) return undefined;
  switch (found.kind) {
    case "free":
      return "free";
    case "impossible":
      return `impossible: ${found.impossible.what}`;
    case "fact": {
      const { scope, alternatives, access, confidence } = found.fact;
      return `${[scope, ...alternatives].join("|")}:${access}:${confidence}`;
    }
  }
}

describe("endpointFact", () => {
  const comment = "issues|pull-requests:write:certain";
  it.each([
    "/repos/{owner}/{repo}/issues/{issue_number}/comments",
    "repos/:owner/:repo/issues/:number/comments",
    "repos/${{ github.repository }}/issues/${{ github.event.issue.number }}/comments",
    "repos/${{github.repository}}/issues/1/comments/",
    "/repos/$GITHUB_REPOSITORY/issues/$NUMBER/comments",
    "repos/${GITHUB_REPOSITORY}/issues/${NUMBER:-1}/comments?per_page=1#x",
    "repos/$env:GITHUB_REPOSITORY/issues/$n/comments",
    "repos/$OWNER/$REPO/issues/$(jq .number x.json)/comments",
    "repos/$REPO/issues/12/comments",
    "repos/${{ github.repository_owner }}/${{ github.event.repository.name }}/issues/1/comments",
    "repositories/${{ github.repository_id }}/issues/1/comments",
    "https://api.github.com/repos/$GITHUB_REPOSITORY/issues/1/comments",
    "${{ github.api_url }}/repos/${{ github.repository }}/issues/1/comments",
    "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/issues/1/comments",
    "${{ github.event.a == 'x/y?z' && 'repos' }}/x",
  ])("reads %s", (path) => {
    expect(asked("post", path)).toBe(path.includes("x/y") ? undefined : comment);
  });

  it.each([
    ["GET", "repos/{owner}/{repo}/pulls/1", "contents|pull-requests:read:certain"],
    ["PUT", "repos/{owner}/{repo}/pulls/1/merge", "contents:write:certain"],
    ["PUT", "repos/{owner}/{repo}/contents/docs/a/b.md", "contents:write:certain"],
    ["PATCH", "repos/{owner}/{repo}/git/refs/heads/main", "contents:write:certain"],
    ["DELETE", "repos/{owner}/{repo}/git/refs/tags/v1", "contents:write:certain"],
    ["POST", "repos/{owner}/{repo}/dispatches", "contents:write:certain"],
    ["POST", "repos/{owner}/{repo}/actions/workflows/ci.yml/dispatches", "actions:write:certain"],
    ["DELETE", "repos/{owner}/{repo}/actions/caches?key=x", "actions:write:certain"],
    ["POST", "repos/{owner}/{repo}/statuses/$SHA", "statuses:write:certain"],
    ["GET", "repos/{owner}/{repo}/dependabot/alerts", "vulnerability-alerts:read:certain"],
    ["GET", "repos/{owner}/{repo}/code-scanning/alerts", "security-events:read:certain"],
    ["HEAD", "repos/{owner}/{repo}/issues", "issues:read:certain"],
    ["GET", "/repos/{owner}/{repo}", "free"],
    ["GET", "rate_limit", "free"],
    ["PUT", "repos/{owner}/{repo}/actions/secrets/X", "impossible: secrets"],
    ["DELETE", "repos/{owner}/{repo}", "impossible: administration"],
    ["PUT", "repos/{owner}/{repo}/branches/main/protection", "impossible: administration"],
  ])("knows %s %s", (verb, path, expected) => {
    expect(asked(verb, path)).toBe(expected);
  });

  it("trusts little where the repository is written out: it may be another one", () => {
    expect(asked("GET", "repos/cli/cli/releases/latest")).toBe("contents:read:possible");
    expect(asked("POST", "repos/acme/app/dispatches")).toBe("contents:write:likely");
  });

  it.each([
    ["POST", "repos/{owner}/{repo}/$WHAT"],
    ["POST", "$PATH_OF_IT"],
    ["POST", ""],
    ["POST", "///"],
    ["BREW", "repos/{owner}/{repo}/issues"],
    ["POST", "repos/{owner}/{repo}/issues/1/nothing"],
    ["POST", "__proto__/constructor"],
    ["POST", "repos/a/b/__proto__"],
  ])("knows nothing of %s %s", (verb, path) => {
    expect(asked(verb, path)).toBeUndefined();
  });

  it("marks what anybody may read in public", () => {
    const read = (path: string) => {
      const found = endpointFact("GET", `repos/{owner}/{repo}/${path}`);
      return found?.kind === "fact" && found.fact.publicAnyway;
    };
    expect(read("issues")).toBe(true);
    expect(read("code-scanning/alerts")).toBe(false);
    expect(read("pages")).toBe(false);
  });

  it("reads long paths in linear time", () => {
    const start = performance.now();
    endpointFact("GET", `repos/{owner}/{repo}/contents/${"a/".repeat(100_000)}`);
    endpointFact("GET", `repos/${"{".repeat(200_000)}`);
    endpointFact("GET", `repos/{owner}/{repo}/${"${{ ".repeat(50_000)}`);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe("octokitFact", () => {
  it("knows methods by name", () => {
    expect(show(octokitFact("issues.createComment"))).toBe("issues|pull-requests:write:certain");
    expect(show(octokitFact("repos.createRelease"))).toBe("contents:write:certain");
    expect(show(octokitFact("pulls.merge"))).toBe("contents:write:certain");
    expect(show(octokitFact("repos.get"))).toBe("free");
    expect(octokitFact("issues.createcomment")).toBeUndefined();
    expect(octokitFact("constructor")).toBeUndefined();
  });
});

describe("graphqlFacts", () => {
  it("takes mutations for what they do", () => {
    const text =
      "mutation($id: ID!) { enablePullRequestAutoMerge(input: {pullRequestId: $id}) { x } }";
    const { facts, understood } = graphqlFacts(text);
    expect(facts.map(({ scope }) => scope)).toEqual(["contents", "pull-requests"]);
    expect(understood).toBe(true);
  });

  it("says that Projects v2 are out of reach", () => {
    const text = "mutation Add { addProjectV2ItemById(input: {projectId: 1}) { item { id } } }";
    expect(graphqlFacts(text).impossible).toMatchObject([{ what: "Projects v2" }]);
  });

  it("owns up to what it does not know", () => {
    const both = "mutation { addComment(input: {}) { id } b: somethingNew(input: {}) { id } }";
    expect(graphqlFacts(both)).toMatchObject({ understood: false });
    expect(graphqlFacts(both).facts).toHaveLength(1);
    expect(graphqlFacts("$QUERY").understood).toBe(false);
    expect(graphqlFacts("mutation { $BODY }").understood).toBe(false);
  });

  it("takes a query for reading", () => {
    const query =
      "query($n: Int!) { repository(owner: $o, name: $r) { pullRequest(number: $n) { id } } }";
    expect(graphqlFacts(query)).toEqual({ facts: [], impossible: [], understood: true });
    expect(graphqlFacts("{ user(login: $l) { projectV2(number: 1) { id } } }").impossible).toEqual([
      expect.objectContaining({ what: "Projects v2", confidence: "likely" }),
    ]);
    expect(graphqlFacts("\n { viewer { login } }").understood).toBe(true);
  });
});
