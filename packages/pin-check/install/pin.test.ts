import { describe, expect, it } from "vitest";
import { nodePin } from "./node.ts";
import { pythonName, pythonPin } from "./python.ts";

const COMMIT = "5f1c3e8d2b7a4960c8e1f3a5b7d9024681357bdf";

describe("python", () => {
  it.each([
    ["ruff==0.6.9", "exact"],
    ["ruff == 0.6.9", "exact"],
    ["ruff===0.6.9", "exact"],
    ["black[jupyter,d]==24.1.0 ; python_version > '3'", "exact"],
    ["ruff==0.6.*", "movable"],
    ["ruff>=0.6", "movable"],
    ["ruff~=0.6", "movable"],
    ["ruff", "movable"],
    ["ruff[x]", "movable"],
    ["ruff!=0.6.9", "movable"],
    ["ruff==0.6.9,!=1", "exact"],
    ["ruff==$V", "unknown"],
    ["$PACKAGE", "unknown"],
    [".", "unknown"],
    [".[test]", "unknown"],
    ["./dist/x", "unknown"],
    ["dist/*.whl", "unknown"],
    ["x-1.0.tar.gz", "unknown"],
    ["tool @ https://get.example.com/tool.whl", "unknown"],
    ["https://get.example.com/tool.whl", "unknown"],
    [`git+https://git.example.com/tool@${COMMIT}`, "exact"],
    [`tool @ git+https://git.example.com/tool@${COMMIT}#egg=tool`, "exact"],
    ["git+https://git.example.com/tool", "movable"],
    ["git+https://user@git.example.com/tool", "movable"],
    ["git+ssh://git@git.example.com/tool@v1", "movable"],
    ["git+https://git.example.com/tool@$REF", "unknown"],
  ])("%j is %s", (text, pin) => {
    expect(pythonPin(text)).toBe(pin);
  });

  it("normalizes names", () => {
    expect(pythonName("Ruamel.YAML__x[y]>1")).toBe("ruamel-yaml-x");
  });
});

describe("node", () => {
  it.each([
    ["vercel@39.1.1", "exact"],
    ["@scope/name@1.2.3-rc.1", "exact"],
    ["npm@v10.9.0", "exact"],
    ["alias@npm:name@1.2.3", "exact"],
    ["vercel", "movable"],
    ["@scope/name", "movable"],
    ["vercel@latest", "movable"],
    ["vercel@39", "movable"],
    ["vercel@^39.1.1", "movable"],
    ["alias@npm:name", "movable"],
    ["owner/repo", "movable"],
    ["github:owner/repo#main", "movable"],
    [`owner/repo#${COMMIT}`, "exact"],
    [`git+https://git.example.com/x.git#${COMMIT}`, "exact"],
    ["vercel@$V", "unknown"],
    ["$(pack)", "unknown"],
    [".", "unknown"],
    ["./x.tgz", "unknown"],
    ["x.tgz", "unknown"],
    ["file:../x", "unknown"],
    ["https://get.example.com/x.tgz", "unknown"],
    ["name@file:../x", "unknown"],
  ])("%j is %s", (text, pin) => {
    expect(nodePin(text)).toBe(pin);
  });
});
