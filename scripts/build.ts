/**
 * Bundles every entry with ncc into `dist/<name>/`: index.js, chunks for what is loaded on demand,
 * licenses.txt and a package.json that says "module"; of the command line, the launcher and `app/`. Two builds are byte-identical (house-style.md §9).
 */
import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, "..");

const ENTRIES: Readonly<Record<string, string>> = {
  cli: "packages/cli/launch/launch.ts",
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
  const flags = ["--target", "es2022", "--no-cache"];
  const { stdout } = await run(ncc, ["build", entry, "-o", out, ...flags], { cwd: ROOT });
  process.stdout.write(stdout);
  if (entry === ENTRIES.cli) await run(process.execPath, [join(ROOT, "scripts", "bundle-app.ts")]);
  writeFileSync(join(ROOT, out, "licenses.txt"), licensesOf(join(ROOT, out)));
}

/** ncc's own list leaves out what it concatenates, so the packages are read off the bundle's comments. */
function licensesOf(out: string): string {
  const bundled = new Set<string>();
  for (const name of readdirSync(out, { encoding: "utf8", recursive: true }).filter((file) =>
    file.endsWith(".js"),
  )) {
    const text = readFileSync(join(out, name), "utf8");
    for (const [, path = ""] of text.matchAll(/\.\/node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//g))
      bundled.add(path);
  }
  return [...bundled].sort().map(licenseOf).join("\n\n");
}

function licenseOf(name: string): string {
  const folder = join(ROOT, "node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), "utf8").trim() : "";
  return `${name} ${version}\n${license}\n${text}\n`;
}
