/**
 * Bundles of the world's own: packages of the registries carry them as the test assets of other verifiers.
 * Each comes through its ordinary client, which checks it against the registry's own record.
 */
import { execFileSync } from "node:child_process";
import { existsSync, globSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";

const CACHE = resolve(import.meta.dirname, "../../../.cache/real-bundles");

export type Source = "verify" | "bundle" | "crate" | "roots" | "go" | "protobuf" | "npm" | "python";

/** Where the files of each source lie. */
type Sources = Readonly<Record<Source, string>>;

const NPM_PACKAGES = ["sigstore@1.3.0", "sigstore@2.0.0", "sigstore@5.0.0"];
const WHEEL = "rfc8785==0.1.2";

/** `undefined`: one of them cannot be had here, offline for example. */
export function fetchSources(): Sources | undefined {
  mkdirSync(CACHE, { recursive: true });
  try {
    return {
      verify: crate("sigstore-verify", "0.15.1"),
      bundle: crate("sigstore-bundle", "0.15.1"),
      crate: crate("sigstore", "0.15.0"),
      roots: crate("sigstore-trust-root", "0.15.1"),
      go: goModule("github.com/sigstore/sigstore-go", "v1.2.0"),
      protobuf: goModule("github.com/sigstore/protobuf-specs", "v0.5.2"),
      npm: npmPackages(),
      python: wheel(),
    };
  } catch {
    return undefined;
  }
}

function crate(name: string, version: string): string {
  const home = process.env.CARGO_HOME ?? join(homedir(), ".cargo");
  const find = () => globSync(join(home, "registry/src/*", `${name}-${version}`))[0];
  return find() ?? fetched(["cargo", "info", "--quiet", `${name}@${version}`], find);
}

function goModule(path: string, version: string): string {
  const answer: unknown = JSON.parse(run(["go", "mod", "download", "-json", `${path}@${version}`]));
  const folder = Reflect.get(Object(answer), "Dir");
  if (typeof folder !== "string") throw new Error(`no folder of ${path}`);
  return folder;
}

function npmPackages(): string {
  for (const name of NPM_PACKAGES) {
    cached(`${name.replace("@", "-")}.tgz`, ["npm", "pack", "--silent", name]);
  }
  return CACHE;
}

function wheel(): string {
  const command = ["pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:", WHEEL];
  cached("rfc8785-0.1.2-py3-none-any.whl", command);
  return CACHE;
}

function cached(file: string, command: readonly string[]): void {
  const find = () => (existsSync(join(CACHE, file)) ? file : undefined);
  if (find() === undefined) fetched(command, find);
}

function fetched(command: readonly string[], find: () => string | undefined): string {
  run(command);
  const path = find();
  if (path === undefined) throw new Error(`${command.join(" ")} brought nothing`);
  return path;
}

function run([command = "", ...args]: readonly string[]): string {
  return execFileSync(command, args, {
    cwd: CACHE,
    encoding: "utf8",
    timeout: 120_000,
    stdio: ["ignore", "pipe", "ignore"],
  });
}
