import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { parseSri } from "./sri.ts";

function integrity(algorithm: string, text: string): string {
  return `${algorithm}-${createHash(algorithm).update(text).digest("base64")}`;
}

function hex(algorithm: string, text: string): string {
  return createHash(algorithm).update(text).digest("hex");
}

describe("parseSri", () => {
  it.each(["sha256", "sha384", "sha512"])("reads %s", (algorithm) => {
    const digests = [hex(algorithm, "a")];
    expect(parseSri(integrity(algorithm, "a"))).toEqual({ ok: true, algorithm, digests });
  });

  it("lets the strongest decide, and any of its digests do", () => {
    const text = `\n ${integrity("sha256", "x")}\t${integrity("sha512", "a")}?opt=1 ${integrity("sha384", "x")}\r\n${integrity("sha512", "b")}\f`;
    expect(parseSri(text)).toEqual({
      ok: true,
      algorithm: "sha512",
      digests: [hex("sha512", "a"), hex("sha512", "b")],
    });
  });

  it("passes over algorithms that are weak or unknown beside a strong one", () => {
    const text = `${integrity("sha1", "x")} blake9-AAAA ${integrity("sha384", "a")}`;
    expect(parseSri(text)).toMatchObject({ ok: true, algorithm: "sha384" });
  });

  it.each([
    ["", "`` holds no sha256, sha384 or sha512 digest"],
    [
      "sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=",
      "`sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=` holds no sha256, sha384 or sha512 digest",
    ],
    ["sha256", "`sha256` is no integrity value; it must be `sha256-` and base64"],
    ["SHA256-AAAA", "`SHA256-AAAA` is no integrity value; it must be `sha256-` and base64"],
    ["xx sha256-AAAA", "`xx` is no integrity value; it must be `sha256-` and base64"],
    ["sha256-A_A=", "`sha256-A_A=` is no integrity value; it must be `sha256-` and base64"],
    ["sha256-AAAA===", "`sha256-AAAA===` is no integrity value; it must be `sha256-` and base64"],
    ["sha256-AAAA", "`sha256-AAAA` does not hold as many bytes as sha256 gives"],
  ])("refuses %j", (text, reason) => {
    expect(parseSri(text)).toEqual({ ok: false, reason });
  });

  it("refuses base64 that is not the one spelling of its bytes", () => {
    const good = integrity("sha256", "a");
    expect(good.endsWith("s=")).toBe(true);
    for (const bad of [
      good.slice(0, -1),
      `${good.slice(0, -2)}t=`,
      `${good}=`,
      `${good.slice(0, -1)}A=`,
    ]) {
      expect(parseSri(bad)).toMatchObject({
        reason: expect.stringMatching(/ does not hold as many bytes as sha256 gives$/),
      });
    }
  });
});
