import { describe, expect, it } from "vitest";
import { readSums } from "./index.ts";

const A = "98ea6e4f216f2fb4b69fff9b3a44842c38686ca685f3f55dc48c5d3fb1107be4";
const SUBJECT = { name: "dist/a", digest: `sha256:${A}`, kind: "file" };

function read(value: unknown) {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const { dialect, listed, faults } = readSums(text, { name: "artifacts.json" });
  expect(dialect).toBe("github-artifacts-list");
  return {
    listed: listed.map(({ name, algorithm, digest }) => [name, algorithm, digest]),
    reasons: faults.map(({ reason }) => reason),
    flagged: faults.map(({ span }) => text.slice(span.start, span.end)),
  };
}

describe("GITHUB_ARTIFACTS_LIST", () => {
  it("lists its subjects, each with its place", () => {
    const other = { name: "b", digest: `sha512:${"c".repeat(128)}` };
    const text = `\ufeff${JSON.stringify({ version: 1, subjects: [SUBJECT, other] }, null, 2)}`;
    const { listed, faults, notes } = readSums(text, {
      name: "x",
      dialect: "github-artifacts-list",
    });
    expect(faults).toEqual([]);
    expect(notes).toHaveLength(1);
    expect(listed.map(({ name, algorithm }) => [name, algorithm])).toEqual([
      ["dist/a", "sha256"],
      ["b", "sha512"],
    ]);
    for (const { span, digest } of listed) {
      expect(JSON.parse(text.slice(span.start, span.end)).digest).toContain(digest);
    }
  });

  it.each([
    ["an image", { ...SUBJECT, kind: "oci" }, "is an image, not a file; check it with `manifest`"],
    ["another kind", { ...SUBJECT, kind: "folder" }, "has a `kind` that is neither"],
    ["a kind that is no text", { ...SUBJECT, kind: 1 }, "has a `kind` that is neither"],
    ["no name", { digest: SUBJECT.digest }, "has no text `name`"],
    ["an empty name", { ...SUBJECT, name: "" }, "has no text `name`"],
    ["no digest", { name: "a" }, "has no text `name` or no text `digest`"],
    ["a number", 3, "has no text `name`"],
    ["a bare digest", { ...SUBJECT, digest: A }, "write `sha256:<hex>`"],
    ["an unknown algorithm", { ...SUBJECT, digest: `sha9:${A}` }, "write `sha256:<hex>`"],
    ["a digest cut off", { ...SUBJECT, digest: `sha256:${A.slice(1)}` }, "write `sha256:<hex>`"],
  ])("flags %s", (_, subject, reason) => {
    const found = read({ version: 1, subjects: [SUBJECT, subject] });
    expect(found.listed).toEqual([["dist/a", "sha256", A]]);
    expect(found.reasons).toEqual([expect.stringContaining(reason)]);
    expect(found.flagged).toEqual([JSON.stringify(subject)]);
  });

  it.each([
    ["{}", "without a list `subjects`"],
    ["[]", "without a list `subjects`"],
    ['{"version":1,"subjects":{}}', "without a list `subjects`"],
    ['{"subjects":[]}', "is not `version` 1"],
    ['{"version":2,"subjects":[]}', "is not `version` 1"],
    ['{"version":"1","subjects":[]}', "is not `version` 1"],
    ['{"version":1,"subjects":[]}', "lists no file"],
  ])("refuses %s", (text, reason) => {
    expect(read(text)).toMatchObject({ listed: [], reasons: [expect.stringContaining(reason)] });
  });

  it("refuses JSON that two programs would read differently", () => {
    const twice = `{"version":1,"subjects":[{"name":"a","digest":"x","digest":"sha256:${A}"}]}`;
    expect(read(twice).listed).toEqual([]);
    expect(read(twice).reasons).not.toEqual([]);
    expect(read('{"version":1').reasons).not.toEqual([]);
  });

  it("tells of subjects that contradict each other", () => {
    const other = { ...SUBJECT, digest: `sha256:${A.replace("9", "8")}` };
    expect(read({ version: 1, subjects: [SUBJECT, other] }).reasons).toEqual([
      "names a file that has another sha256 digest in subject 1",
    ]);
  });
});
