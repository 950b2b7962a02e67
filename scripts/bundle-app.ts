/**
 * Bundles the command line as CommonJS scripts, `dist/cli/app/`: V8's code of a script can be kept in full,
 * that of a module cannot (packages/cli/launch). scripts/build.ts runs this in a process of its own.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ncc from "@vercel/ncc";

const ROOT = join(import.meta.dirname, "..");
const out = join(ROOT, "dist", "cli", "app");
const { code, assets } = await ncc(join(ROOT, "packages", "cli", "run-cli.ts"), {
  esm: false,
  cache: false,
  target: "es2022",
  quiet: true,
});
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
writeFileSync(join(out, "index.js"), code);
writeFileSync(join(out, "package.json"), `${JSON.stringify({ type: "commonjs" })}\n`);
for (const [name, { source }] of Object.entries(assets)) writeFileSync(join(out, name), source);
