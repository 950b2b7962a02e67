/**
 * Bundles every entry with ncc into `dist/<name>/`: index.js, chunks for what is loaded on demand,
 * licenses.txt and a package.json that says "module". Two builds are byte-identical (house-style.md §9).
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");

const ENTRIES: Readonly<Record<string, string>> = {
  cli: "packages/cli/main.ts",
  ...Object.fromEntries(
    readdirSync(join(ROOT, "actions")).map((name) => [name, `actions/${name}/main.ts`]),
  ),
};

const only = process.argv.slice(2);
for (const [name, entry] of Object.entries(ENTRIES)) {
  if (only.length > 0 && !only.includes(name)) continue;
  if (!existsSync(join(ROOT, entry))) continue;
  const out = join("dist", name);
  rmSync(join(ROOT, out), { recursive: true, force: true });
  execFileSync(
    join(ROOT, "node_modules", ".bin", "ncc"),
    ["build", entry, "-o", out, "--license", "licenses.txt", "--target", "es2022", "--no-cache"],
    { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"] },
  );
}
