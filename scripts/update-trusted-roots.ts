/**
 * Copies the trusted roots that the gate carries from packages of the registries into modules that
 * the bundle can hold. Nothing is fetched, and the same packages give the same bytes.
 *
 *   node scripts/update-trusted-roots.ts public-good 2026-11-05
 *   node scripts/update-trusted-roots.ts github 2026-10-23 FOLDER     (of crate `sigstore-trust-root`)
 *
 * The date is the day on which the package was published: packages do not carry it.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import manifest from "@sigstore/tuf/package.json" with { type: "json" };
import seeds from "@sigstore/tuf/seeds.json" with { type: "json" };

const ROOT = join(import.meta.dirname, "..");
const ROOTS = join(ROOT, "packages/hash-verify/attest/roots");

interface Copy {
  readonly file: string;
  readonly name: string;
  readonly source: string;
  readonly text: string;
}

const [which, date, folder = ""] = process.argv.slice(2);
if (date === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Error("name the date");
for (const copy of which === "github" ? fromCrate(folder) : fromSeeds()) {
  writeFileSync(join(ROOTS, `${copy.file}.gen.ts`), moduleOf(copy, date));
  console.log(`${copy.file}: ${copy.source}`);
}

/** The seed of sigstore's TUF client: the root of the public-good instance, and npm's own keys. */
function fromSeeds(): readonly Copy[] {
  const targets = Object.values(seeds).flatMap(({ targets }) => Object.entries(targets));
  const take = (suffix: string): string => {
    const found = targets.find(([name]) => name.endsWith(suffix));
    if (!found) throw new Error(`the seeds hold no ${suffix}`);
    return Buffer.from(found[1], "base64").toString("utf8");
  };
  const source = `npm @sigstore/tuf ${manifest.version}`;
  return [
    { file: "public-good", name: "sigstore public good", source, text: take("trusted_root.json") },
    { file: "npm-keys", name: "npm registry keys", source, text: take("keys.json") },
  ];
}

function fromCrate(folder: string): readonly Copy[] {
  const manifest = readFileSync(join(folder, "Cargo.toml"), "utf8");
  const version = /^name = "sigstore-trust-root"\nversion = "([^"]+)"$/m.exec(manifest)?.[1];
  if (version === undefined) throw new Error("that is no folder of the crate sigstore-trust-root");
  const text = readFileSync(join(folder, "src/trusted_root_github.json"), "utf8");
  const source = `crate sigstore-trust-root ${version}`;
  return [{ file: "github", name: "GitHub", source, text }];
}

function moduleOf(copy: Copy, date: string): string {
  const { name, source, text } = copy;
  if (/[`\\]|\$\{/.test(text)) throw new Error("the text cannot stand in a template as it is");
  const sha256 = createHash("sha256").update(text).digest("hex");
  const constant = copy.file.replaceAll("-", "_").toUpperCase();
  return [
    `// Written by scripts/update-trusted-roots.ts.`,
    `export const ${constant} = {`,
    `  name: ${JSON.stringify(name)},`,
    `  source: ${JSON.stringify(source)},`,
    `  date: ${JSON.stringify(date)},`,
    `  sha256: ${JSON.stringify(sha256)},`,
    `  text: \`${text}\`,`,
    `} as const;`,
    ``,
  ].join("\n");
}
