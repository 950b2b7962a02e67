import { describe, expect, it } from "vitest";
import { parseImage } from "./image.ts";

const HEX = "0f".repeat(32);

describe("parseImage", () => {
  it.each([
    ["alpine", { name: "alpine" }],
    ["alpine:3.20", { name: "alpine", tag: "3.20" }],
    ["localhost:5000/a/b", { name: "localhost:5000/a/b" }],
    ["localhost:5000/a/b:v1", { name: "localhost:5000/a/b", tag: "v1" }],
    [`a@sha256:${HEX}`, { name: "a", digest: `sha256:${HEX}` }],
    [`a:1@sha256:${HEX}`, { name: "a", tag: "1", digest: `sha256:${HEX}` }],
    [`a@sha512:${HEX}${HEX}`, { name: "a", digest: `sha512:${HEX}${HEX}` }],
    [
      `ghcr.io/\${{ github.repository }}@sha256:${HEX}`,
      { name: "ghcr.io/${{ github.repository }}", digest: `sha256:${HEX}` },
    ],
  ])("%j", (value, expected) => {
    expect(parseImage(value)).toEqual({ kind: "image", ...expected });
  });

  it.each([
    `a@sha256:${HEX.slice(1)}`,
    `a@sha256:${HEX.toUpperCase()}`,
    `a@sha512:${HEX}`,
    `a@md5:${HEX}`,
    "a@v1",
    "a@",
    `@sha256:${HEX}`,
    `a@sha256:${HEX}@sha256:${HEX}`,
    "a:",
    "a:b c",
    "a//b",
    "a/",
    "docker://a",
  ])("%j is invalid", (value) => {
    expect(parseImage(value).kind).toBe("invalid");
  });

  it("takes the runner's prefix off only where it is asked to, and in this case only", () => {
    expect(parseImage("docker://a:1", { docker: true })).toMatchObject({ name: "a", tag: "1" });
    expect(parseImage("DOCKER://a:1", { docker: true }).kind).toBe("invalid");
  });

  it.each([
    ["", "none"],
    ["  ", "none"],
    ["${{ inputs.image }}", "dynamic"],
    ["a@${{ inputs.digest }}", "dynamic"],
    [`\${{ inputs.x || 'a@sha256:${HEX}' }}`, "dynamic"],
  ])("%j is %s", (value, kind) => {
    expect(parseImage(value).kind).toBe(kind);
  });
});
