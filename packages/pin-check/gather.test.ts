import { describe, expect, it } from "vitest";
import type { FileRead } from "#core";
import type { Inputs } from "#workflow";
import { memoryHost } from "../../test/support/memory-host.ts";
import { isComposeFile, isDockerfile } from "./file-kinds.ts";
import { gatherFacts } from "./gather.ts";

function inputs(kind: Inputs["kind"], files: readonly string[]): Inputs {
  return { kind, workflows: [], actions: [], invalid: [], oversized: [], files };
}

describe("gatherFacts", () => {
  it("opens only what it wants, and only what is there", async () => {
    const files = {
      "README.md": "x",
      "a/Dockerfile": "FROM a",
      ".github/workflows/actions.lock": "version: v0.0.3",
      "src/zizmor.yml": "x",
    };
    const host = memoryHost(files);
    const opened: string[] = [];
    const read = (path: string, limit: number): FileRead => {
      opened.push(path);
      return host.openTree("/").read(path, limit);
    };
    const tree = { ...host.openTree("/"), read };
    const facts = await gatherFacts(inputs("repository", Object.keys(files)), { host, tree });
    expect(opened.sort()).toEqual([".github/workflows/actions.lock", "a/Dockerfile"]);
    expect([...facts.texts.keys()].sort()).toEqual(opened);
  });

  it("says what it could not read", async () => {
    const host = memoryHost({});
    const tree = {
      ...host.openTree("/"),
      read: (path: string): FileRead =>
        path === "Dockerfile"
          ? { kind: "unreadable", reason: "not UTF-8" }
          : { kind: "too-large", size: 3_000_000, limit: 2_000_000, head: "" },
    };
    const files = ["Dockerfile", "compose.yml"];
    const { unreadable, texts } = await gatherFacts(inputs("repository", files), { host, tree });
    expect(texts.size).toBe(0);
    expect(unreadable).toEqual([
      { file: "Dockerfile", reason: "unreadable: not UTF-8" },
      { file: "compose.yml", reason: "3000000 bytes; read are 2000000 at most" },
    ]);
  });

  it("knows the repository from the runner, else from its remote", async () => {
    const host = memoryHost(
      {},
      { GITHUB_REPOSITORY: "Acme/Widgets", GITHUB_REPOSITORY_OWNER: "Acme" },
    );
    const tree = { ...host.openTree("/"), originUrl: async () => "git@github.com:Other/Fork.git" };
    const given = inputs("repository", []);
    expect(await gatherFacts(given, { host, tree })).toMatchObject({
      owner: "acme",
      repository: "acme/widgets",
    });
    expect(await gatherFacts(given, { host: memoryHost({}), tree })).toMatchObject({
      owner: "other",
      repository: "other/fork",
    });
    expect(await gatherFacts(inputs("folder", []), { host, tree })).not.toHaveProperty("owner");
  });
});

it.each([
  "Dockerfile",
  "a/dockerfile",
  "Dockerfile.publish",
  "Dockerfile-dev",
  "app.Dockerfile",
  "b/app.dockerfile",
  "Containerfile",
  "Containerfile.arm64",
  "Dockerfile_test",
])("%s is a Dockerfile", (path) => {
  expect(isDockerfile(path)).toBe(true);
});

it.each([
  "Dockerfile.md",
  "Dockerfile.j2",
  "Dockerfile.dockerignore",
  "dockerfile_test.go",
  "Dockerfile.template",
  "Dockerfiles/x",
  "MyDockerfile",
  "profile",
])("%s is none", (path) => {
  expect(isDockerfile(path)).toBe(false);
});

it.each(["compose.yml", "docker-compose.yaml", "a/docker-compose.override.yml", "compose-dev.yml"])(
  "%s is a Compose file",
  (path) => {
    expect(isComposeFile(path)).toBe(true);
  },
);

it.each(["composer.yml", "my-compose.yml", "docker-compose.json", "compose/a.yml"])(
  "%s is none",
  (path) => {
    expect(isComposeFile(path)).toBe(false);
  },
);
