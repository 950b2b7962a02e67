import { describe, expect, it } from "vitest";
import { createSource } from "#core";
import { lockKey } from "./entries.ts";
import { readLock } from "./read.ts";

const COMMIT = "de0fac2e4500dabe0009e67214ff5f5447ce83dd";
const OTHER = "1".repeat(40);

function read(text: string) {
  return readLock(createSource(".github/workflows/actions.lock", text));
}

function entry(key: string, extra = "", commit = `sha1-${COMMIT}`) {
  return `  ${key}: {ref: ${key.split("@")[1]}, commit: ${commit}, owner_id: 1, repo_id: 2${extra}}\n`;
}

function lock(dependencies: string, version = "v0.0.3", list = "a/b@v1") {
  return `version: ${version}\nworkflows: {.github/workflows/ci.yml: [${list}]}\ndependencies:\n${dependencies}`;
}

describe("readLock", () => {
  it("reads every version of the format", () => {
    for (const version of ["v0.0.2", "v0.0.3", '"v0.0.3"'])
      expect(read(lock(entry("a/b@v1"), version)).ok).toBe(true);
    const key = `a/b@v1:sha1-${COMMIT}`;
    const first = read(lock(`  ${key}: {branch: main}\n`, "v0.0.1", key));
    expect(first.ok && first.lock.dependencies.get(lockKey("A/B", "v1"))?.commit).toBe(COMMIT);
  });

  it("keeps the place of every key, aliases included", () => {
    const text = `version: v0.0.3\nworkflows: {x.yml: [&k a/b@v1], y.yml: [*k]}\ndependencies:\n${entry("a/b@v1")}`;
    const result = read(text);
    if (!result.ok) throw new Error("must be read");
    const at = result.lock.workflows.get("y.yml")?.keys.get("a/b@v1")?.place;
    expect(at && text.slice(at.span.start, at.span.end)).toBe("a/b@v1");
    expect(at?.alias && text.slice(at.alias.start, at.alias.end)).toBe("*k");
    const place = result.lock.dependencies.get("a/b@v1")?.place;
    expect(place && text.slice(place.span.start, place.span.end)).toBe("a/b@v1");
  });

  it.each([
    ["no text", ""],
    ["a list", "- a"],
    ["no version", `workflows: {}\ndependencies: {}`],
    ["a later version", lock(entry("a/b@v1"), "v0.0.4")],
    ["a version without its letter", lock(entry("a/b@v1"), "0.0.3")],
    ["an unknown key", `${lock(entry("a/b@v1"))}more: 1\n`],
    ["an unknown key in an entry", lock(entry("a/b@v1", ", sha: x"))],
    ["a hostname before v0.0.3", lock(entry("a/b@v1", ", hostname: github.com"), "v0.0.2")],
    ["a foreign hostname", lock(entry("a/b@v1", ", hostname: github.com.evil.example"))],
    ["a short commit", lock(entry("a/b@v1", "", "sha1-abc"))],
    ["a bare commit", lock(entry("a/b@v1", "", COMMIT))],
    ["an upper-case commit", lock(entry("a/b@v1", "", `sha1-${COMMIT.toUpperCase()}`))],
    ["a sha1 of sha256's length", lock(entry("a/b@v1", "", `sha1-${"a".repeat(64)}`))],
    ["a key with a path", lock(entry("a/b/c@v1"))],
    ["a listed key without ref", lock(entry("a/b@v1"), "v0.0.3", "a/b")],
    ["a missing id", lock(`  a/b@v1: {ref: v1, commit: sha1-${COMMIT}, owner_id: 1}\n`)],
    ["a doubled key", lock(entry("a/b@v1") + entry("a/b@v1"))],
    ["two documents", `${lock(entry("a/b@v1"))}---\nversion: v0.0.3\n`],
    ["a cycle", "&a [*a]"],
  ])("reads nothing from a lock with %s", (_name, text) => {
    const result = read(text);
    expect(result.ok).toBe(false);
    expect(!result.ok && result.faults.length).toBeGreaterThan(0);
  });

  it.each([
    ["a SHA as ref with another commit", entry(`a/b@${OTHER}`), `a/b@${OTHER}`],
    ["another ref", entry("a/b@v1").replace("ref: v1", "ref: v2"), "a/b@v1"],
    ["two commits", entry("a/b@v1") + entry("A/b@v1", "", `sha1-${OTHER}`), "a/b@v1"],
  ])("sees the contradiction in %s", (_name, dependencies, key) => {
    const result = read(lock(dependencies));
    expect(result.ok && result.lock.dependencies.get(key)?.contradiction).toBeTruthy();
  });

  it("takes a SHA as ref in any case, and the full name of a ref", () => {
    const sha = COMMIT.toUpperCase();
    const result = read(
      lock(entry(`a/b@${sha}`) + entry("c/d@v1").replace("ref: v1", "ref: refs/tags/v1")),
    );
    const entries = result.ok ? [...result.lock.dependencies.values()] : [];
    expect(entries.map(({ contradiction }) => contradiction)).toEqual([undefined, undefined]);
  });

  it("stays quick on a lock that is nothing but faults", () => {
    const faults = Array.from({ length: 30_000 }, (_, i) => `  k${i}: {}\n`).join("");
    const started = performance.now();
    const result = read(lock(faults));
    expect(!result.ok && result.faults.length).toBe(10);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
