import { describe, expect, it } from "vitest";
import { INCIDENTS } from "./data/incidents.ts";
import { chargeAgainst, chargeAgainstCommit, chargeAgainstImage } from "./incidents.ts";

const CHANGED_FILES = "0e58ed8671d6b60d0890c21b07f8835ace038e67";

describe("chargeAgainst", () => {
  it("knows a commit under every name and in either case", () => {
    expect(chargeAgainst("tj-actions/changed-files", CHANGED_FILES)?.kind).toBe("malicious");
    expect(chargeAgainst("somebody/fork", CHANGED_FILES.toUpperCase())?.kind).toBe("malicious");
    expect(chargeAgainst("tj-actions/changed-files", `${CHANGED_FILES}0`)).toBeUndefined();
    expect(chargeAgainst("tj-actions/changed-files", `v1-${CHANGED_FILES}`)).toBeUndefined();
  });

  it("holds a prefix against its own repository alone", () => {
    const sha = `70379aad${"0".repeat(32)}`;
    expect(chargeAgainstCommit("Actions/checkout", sha)?.kind).toBe("impostor");
    expect(chargeAgainstCommit("actions/cache", sha)).toBeUndefined();
    expect(chargeAgainstCommit("actions/checkout", `0${sha.slice(1)}`)).toBeUndefined();
  });

  it.each([
    ["v3", "tag"],
    ["V3", "tag"],
    ["3.1.0", "tag"],
    ["refs/tags/main", "tag"],
    ["main", "branch"],
    ["refs/heads/v3", "branch"],
  ])("says what is known of actions-cool/issues-helper@%s: %s", (ref, kind) => {
    expect(chargeAgainst("Actions-Cool/issues-helper", ref)?.kind).toBe(kind);
  });

  it.each([
    ["tj-actions/changed-files", "v45", true],
    ["tj-actions/changed-files", "v45.0.7", true],
    ["tj-actions/changed-files", "45", true],
    ["tj-actions/changed-files", "v46", false],
    ["tj-actions/changed-files", "v46.0.1", false],
    ["tj-actions/changed-files", "main", false],
    ["tj-actions/changed-files", "refs/heads/v45", false],
    ["aquasecurity/trivy-action", "0.34.2", true],
    ["aquasecurity/trivy-action", "v0", true],
    ["aquasecurity/trivy-action", "0.35.0", false],
    ["aquasecurity/trivy-action", "1", false],
    ["aquasecurity/setup-trivy", "v0.2", true],
    ["aquasecurity/setup-trivy", "v0.2.6", true],
    ["aquasecurity/setup-trivy", "v0.2.7", false],
    ["reviewdog/action-setup", "v1", true],
    ["reviewdog/action-setup", "v1.3.2", false],
    ["checkmarx/kics-github-action", "v2.1.3", true],
    ["checkmarx/kics-github-action", "master", false],
  ])("knows whether %s@%s was in a window: %s", (repo, ref, isInWindow) => {
    expect(chargeAgainst(repo, ref)?.kind).toBe(isInWindow ? "window" : undefined);
  });
});

describe("chargeAgainstImage", () => {
  it("compares name and tag, whatever registry stands in front", () => {
    expect(chargeAgainstImage("aquasec/trivy", "0.69.5")?.advisory).toBe("GHSA-69fq-xp46-6x23");
    expect(chargeAgainstImage("mirror.example/aquasec/trivy", "0.69.6")).toBeDefined();
    expect(chargeAgainstImage("aquasec/trivy", "0.69.3")).toBeUndefined();
    expect(chargeAgainstImage("aquasec/trivy", undefined)).toBeUndefined();
    expect(chargeAgainstImage("aquasec/trivy-operator", "0.69.5")).toBeUndefined();
  });
});

describe("the table", () => {
  it("holds lower-case names and whole commits, each once", () => {
    const commits = INCIDENTS.flatMap((incident) => incident.commits);
    const whole = commits.filter(({ prefixIn }) => prefixIn === undefined);
    for (const { sha } of whole) expect(sha).toMatch(/^[0-9a-f]{40}$/);
    expect(new Set(commits.map(({ sha }) => sha)).size).toBe(commits.length);
    const repos = INCIDENTS.flatMap(({ tags }) => tags.map(({ repo }) => repo));
    for (const repo of repos) expect(repo).toBe(repo.toLowerCase());
    expect(new Set(repos).size).toBe(repos.length);
  });
});
