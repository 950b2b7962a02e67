import { describe, expect, it } from "vitest";
import { answerOf } from "./answer.ts";
import { pathProblem } from "./check-path.ts";
import { createOffer } from "./offered.ts";
import { codeOf, unreadBecause } from "./reasons.ts";

describe("paths", () => {
  it.each(["a", "a/b", "..a/b..", "a\\b", "C:a", " ", "a "])("takes %j", (path) => {
    expect(pathProblem(path, "linux")).toBeUndefined();
  });

  it.each(["", "/", "/a", "a/", "a//b", ".", "..", "./a", "a/.", "a/../b", "a\0b"])(
    "refuses %j",
    (path) => {
      expect(pathProblem(path, "linux")).toMatchObject({ kind: "refused" });
    },
  );

  it.each(["a\\b", "..\\a", "C:a", "C:", "a:stream", "\\\\host\\share"])(
    "refuses %j on Windows",
    (path) => {
      expect(pathProblem(path, "win32")).toMatchObject({ kind: "refused" });
    },
  );
});

describe("reasons", () => {
  it.each([
    ["ENOENT", { kind: "missing" }],
    ["ENOTDIR", { kind: "missing" }],
    ["ELOOP", { kind: "refused", reason: "a link; put the file itself here" }],
    ["ENXIO", expect.objectContaining({ kind: "refused" })],
    ["EACCES", { kind: "unreadable", reason: "permission denied; make it readable" }],
    ["ESTALE", { kind: "unreadable", reason: "cannot be read (ESTALE)" }],
  ])("tells what %s is", (code, unread) => {
    expect(unreadBecause(code)).toEqual(unread);
  });

  it("knows no code where there is none", () => {
    expect(codeOf(new Error("x"))).toBe("unknown error");
    expect(codeOf("x")).toBe("unknown error");
  });
});

describe("answers", () => {
  it("never take a file that was left for later, or lacks a digest, for a hashed one", () => {
    expect(answerOf({ kind: "large", size: 1 }, ["sha256"])).toMatchObject({ kind: "unreadable" });
    const outcome = { kind: "hashed", size: 1, digests: ["aa"] } as const;
    expect(answerOf(outcome, ["sha256", "md5"])).toMatchObject({ kind: "unreadable" });
  });
});

it("says which algorithm the machine lacks, and asks once", () => {
  let asked = 0;
  const offer = createOffer((name) => {
    asked++;
    return name !== "md5";
  });
  expect(offer(["sha256"])).toBeUndefined();
  expect(offer(["sha256", "md5"])).toEqual({
    kind: "unreadable",
    reason: "this machine's OpenSSL does not offer md5; list another algorithm",
  });
  expect(offer(["md5"])?.kind).toBe("unreadable");
  expect(asked).toBe(2);
  expect(createOffer()(["blake2s256", "sha512-256"])).toBeUndefined();
});
