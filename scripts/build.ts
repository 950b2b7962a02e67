/**
 * Bundles every entry with ncc into `dist/<name>/`: index.js, chunks for what is loaded on demand,
 * licenses.txt and a package.json that says "module". Two builds are byte-identical (house-style.md §9).
 */
import { execFile } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, "..");

const ENTRIES: Readonly<Record<string, string>> = {
  cli: "packages/cli/main.ts",
  ...Object.fromEntries(
    readdirSync(join(ROOT, "actions")).map((name) => [name, `actions/${name}/main.ts`]),
  ),
};

const only = process.argv.slice(2);
const wanted = Object.entries(ENTRIES).filter(
  ([name, entry]) => (only.length === 0 || only.includes(name)) && existsSync(join(ROOT, entry)),
);
await Promise.all(wanted.map(([name, entry]) => bundle(join("dist", name), entry)));

async function bundle(out: string, entry: string): Promise<void> {
  rmSync(join(ROOT, out), { recursive: true, force: true });
  const ncc = join(ROOT, "node_modules", ".bin", "ncc");
  const flags = ["--license", "licenses.txt", "--target", "es2022", "--no-cache"];
  const { stdout } = await run(ncc, ["build", entry, "-o", out, ...flags], { cwd: ROOT });
  process.stdout.write(stdout);
}
