/**
 * After `npm install`: adds what a registry without other platforms' builds leaves out of the lock file.
 * npm writes no entry for an optional package that it cannot fetch, and `npm ci` then refuses the
 * lock. Version and platform follow from the parent's exact pin and the package's name.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const LOCK = join(import.meta.dirname, "..", "package-lock.json");
const SYSTEMS = [
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "win32",
];
const PROCESSORS = [
  "arm",
  "arm64",
  "ia32",
  "loong64",
  "ppc64",
  "riscv64",
  "s390x",
  "wasm32",
  "x64",
];

interface Entry {
  readonly version?: string;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock: { packages: Record<string, Entry> } = JSON.parse(readFileSync(LOCK, "utf8"));
for (const [path, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const hoisted = `node_modules/${name}`;
    if (lock.packages[hoisted] ?? lock.packages[`${path}/${hoisted}`]) continue;
    lock.packages[hoisted] = entryOf(name, version);
    console.log(`added ${name}@${version}`);
  }
}
const packages = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
const text = JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2);
writeFileSync(LOCK, `${text}\n`);

function entryOf(name: string, version: string): Entry {
  const words = name.split(/[-/]/);
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  const isLinux = os === "linux";
  return {
    version: version.replace(/^[\^~]/, ""),
    ...(cpu && { cpu: [cpu] }),
    dev: true,
    ...(name.includes("musl") && { libc: ["musl"] }),
    ...(isLinux && name.includes("gnu") && { libc: ["glibc"] }),
    optional: true,
    ...(os && { os: [os] }),
  };
}
