import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RELEASE_SUBJECT } from "./policy.ts";
import { type PolicyFlags, readPolicy } from "./read-policy.ts";
import { exactly, workflowSubject } from "./subject-pattern.ts";

function reasonsOf(flags: PolicyFlags): readonly string[] {
  const read = readPolicy(flags);
  return read.ok ? [] : read.reasons;
}

const PATH = "octo/app/.github/workflows/release.yml";
const AT = `https://github.com/${PATH}@`;
const WORKFLOW = { signerWorkflow: PATH, repo: "octo/app" };

describe("readPolicy", () => {
  it("is compulsory", () => {
    const missing: readonly PolicyFlags[] = [
      {},
      { repo: "octo/app" },
      { certificateOidcIssuer: "https://issuer.test" },
      { certificateIdentity: "a@b.test" },
      { signerWorkflow: PATH },
      { ...WORKFLOW, certificateIdentity: "a@b.test" },
      { ...WORKFLOW, predicateTypes: [] },
      { certificateIdentity: RELEASE_SUBJECT },
    ];
    for (const flags of missing) expect(reasonsOf(flags)).toHaveLength(1);
  });

  it("tells every value that has not its form", () => {
    const wrong: readonly PolicyFlags[] = [
      { repo: "octo" },
      { repo: "octo/app/x" },
      { signerDigest: "abc" },
      { sourceDigest: "A".repeat(40) },
      { sourceRef: "main" },
      { sourceRef: "refs/heads/*" },
      { runner: "github" },
      { repositoryId: "octo" },
      { ownerId: "01" },
      { signerWorkflow: "release.yml" },
      { signerWorkflow: `${PATH}@main` },
      { certificateOidcIssuer: "" },
    ];
    for (const flags of wrong) expect(reasonsOf({ ...WORKFLOW, ...flags })).toHaveLength(1);
    const id = { certificateOidcIssuer: "https://issuer.test" };
    expect(reasonsOf({ ...id, certificateIdentity: " " })).toHaveLength(1);
    expect(reasonsOf({ runner: "x", ownerId: "x" })).toHaveLength(3);
  });

  it("takes every owner's name that GitHub has given", () => {
    for (const owner of ["o", "octo-cat", "octo_corp", "octo-", "0cto"]) {
      const signerWorkflow = `${owner}/app/.github/workflows/release.yml`;
      expect(reasonsOf({ signerWorkflow, repo: `${owner}/app` }), owner).toEqual([]);
    }
    expect(reasonsOf({ ...WORKFLOW, repo: "-octo/app" })).toHaveLength(1);
    expect(reasonsOf({ ...WORKFLOW, repo: "oct\u043e/app" })).toHaveLength(1);
  });

  it("reads both spellings", () => {
    expect(readPolicy(WORKFLOW)).toMatchObject({
      ok: true,
      policy: {
        signer: { kind: "identity", issuer: "https://token.actions.githubusercontent.com" },
        claims: [{ claim: "repository", expected: "https://github.com/octo/app" }],
        predicates: { types: ["https://slsa.dev/provenance/v1"], orNone: true },
      },
    });
    const issuer = { certificateOidcIssuer: "https://issuer.test" };
    expect(readPolicy({ ...WORKFLOW, ...issuer })).toMatchObject({
      policy: { signer: { issuer: "https://issuer.test" } },
    });
    expect(
      readPolicy({ ...issuer, certificateIdentity: "a@b.test", predicateTypes: ["x"] }),
    ).toMatchObject({
      policy: {
        signer: { shown: "a@b.test" },
        claims: [],
        predicates: { types: ["x"], orNone: false },
      },
    });
  });

  it("asks of a release only what it can answer", () => {
    const release = { certificateIdentity: RELEASE_SUBJECT, repo: "octo/app" };
    expect(readPolicy(release)).toMatchObject({
      policy: { signer: { kind: "release", repository: "octo/app" }, claims: [] },
    });
    expect(readPolicy({ ...release, sourceRef: "refs/tags/v1" })).toMatchObject({
      policy: { signer: { tag: "v1" } },
    });
    expect(reasonsOf({ ...release, sourceRef: "refs/heads/v1" })).toHaveLength(1);
    expect(reasonsOf({ ...release, runner: "github-hosted" })).toHaveLength(1);
    expect(reasonsOf({ ...release, signerDigest: "0".repeat(40) })).toEqual([
      "the certificate of a release says nothing that `signer-digest` could be held against",
    ]);
    expect(reasonsOf({ ...release, certificateOidcIssuer: "https://x.test" })).toHaveLength(1);
  });
});

describe("subject patterns", () => {
  it("match one text and no other", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, other) => {
        expect(exactly(text).test(text)).toBe(true);
        expect(exactly(text).test(other)).toBe(text === other);
        expect(exactly(text).test(`${text}\n`)).toBe(false);
        expect(exactly(text).test(`x${text}`)).toBe(false);
      }),
    );
  });

  const COMMIT = "a".repeat(40);
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      PATH,
      ["refs/heads/main", "refs/tags/a/b", "refs/pull/1/merge", COMMIT],
      ["", "main", "evil.yml@refs/heads/main", "refs/other/x", `${COMMIT}x`],
    ],
    [`${PATH}@refs/tags/*`, ["refs/tags/v1"], ["refs/tags/", "refs/tags/a/b", "refs/heads/v1"]],
    [`${PATH}@refs/tags/v*`, ["refs/tags/v1.2"], ["refs/tags/v", "refs/tags/x1"]],
    [`${PATH}@refs/tags/v1.0`, ["refs/tags/v1.0"], ["refs/tags/v1x0", "refs/tags/v1.0.1"]],
    [`${PATH}@${COMMIT}`, [COMMIT], ["b".repeat(40)]],
  ];
  it.each(cases)("%s", (workflow, right, wrong) => {
    const pattern = workflowSubject(workflow);
    for (const ref of right) expect(pattern?.test(`${AT}${ref}`), ref).toBe(true);
    for (const ref of wrong) expect(pattern?.test(`${AT}${ref}`), ref).toBe(false);
    expect(pattern?.test(`${AT}${right[0]}`.replace("release.yml", "releasexyml"))).toBe(false);
    expect(pattern?.test(`https://evil.test/?${AT}${right[0]}`)).toBe(false);
  });

  it("are none where the workflow or its ref has no form", () => {
    const none = ["octo/app", "octo/app/release.yml", `${PATH}@`, `${PATH}@main`, `${PATH}@*`];
    for (const workflow of none) expect(workflowSubject(workflow), workflow).toBeUndefined();
    expect(workflowSubject("octo/app/.github/workflows/a/b.yml")).toBeUndefined();
    expect(workflowSubject(`${PATH}@refs/*/v1`)).toBeUndefined();
  });
});
