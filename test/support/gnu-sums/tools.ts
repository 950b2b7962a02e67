import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Algorithm } from "#core";
import type { SumsOptions } from "../../../packages/hash-verify/sums/index.ts";
import type { Style } from "./generate.ts";

/** A checker of GNU coreutils and how we are asked for the same. */
export interface Tool {
  readonly command: "sha256sum" | "b2sum" | "cksum";
  readonly styles: readonly [Style, ...Style[]];
  readonly tags: readonly [Tagged, ...Tagged[]];
  readonly options: SumsOptions;
}

interface Tagged {
  readonly tag: string;
  readonly algorithm: Algorithm;
}

const UNTAGGED = ["text", "binary", "reversed", "tab"] as const;

export const TOOLS: readonly Tool[] = [
  {
    command: "sha256sum",
    styles: ["text", "tag", "openssl", ...UNTAGGED],
    tags: [{ tag: "SHA256", algorithm: "sha256" }],
    options: { name: "list", dialect: "gnu", algorithm: "sha256" },
  },
  {
    command: "b2sum",
    styles: ["text", "tag", "openssl", ...UNTAGGED],
    tags: [{ tag: "BLAKE2b", algorithm: "blake2b512" }],
    options: { name: "list", dialect: "gnu", algorithm: "blake2b512" },
  },
  {
    // It reads tagged lines only, and takes the algorithm from each.
    command: "cksum",
    styles: ["tag", "tag", "tag", "openssl", "text"],
    tags: [
      { tag: "MD5", algorithm: "md5" },
      { tag: "SHA1", algorithm: "sha1" },
      { tag: "SHA224", algorithm: "sha224" },
      { tag: "SHA256", algorithm: "sha256" },
      { tag: "SHA384", algorithm: "sha384" },
      { tag: "SHA512", algorithm: "sha512" },
      { tag: "BLAKE2b", algorithm: "blake2b512" },
    ],
    options: { name: "list", dialect: "bsd" },
  },
];

/** `sha256sum (GNU coreutils) 9.1`; fails where the tool is absent or another's. */
export function versionOf({ command }: Tool): string {
  const { stdout, error } = spawnSync(command, ["--version"], { encoding: "utf8" });
  const [first = ""] = (stdout ?? "").split("\n");
  if (error || !first.includes("GNU coreutils")) {
    throw new Error(`\`${command}\` of GNU coreutils is needed to compare with; install it`, {
      cause: error ?? first,
    });
  }
  return first;
}

/** What the tool said of one list. */
export interface Judged {
  readonly code: number;
  /** `name: OK` and the like, as printed. */
  readonly lines: ReadonlySet<string>;
  /** Numbers of the lines that are no entries to it, from 1. */
  readonly malformed: ReadonlySet<number>;
}

// One process forks all: starting each from Node would cost ten times as much.
const SCRIPT = `
cd "$1" || exit 9
for ((i = 0; i < $3; i++)); do
  "$2" --strict --warn -c "$4/$i" >"$4/$i.out" 2>"$4/$i.err" </dev/null
  echo $? >"$4/$i.code"
done`;

/** Runs the tool on each list, in the folder of the files. */
export async function judgeLists(
  tool: Tool,
  folder: string,
  batch: { readonly scratch: string; readonly lists: readonly Buffer[] },
): Promise<readonly Judged[]> {
  const { scratch, lists } = batch;
  mkdirSync(scratch, { recursive: true });
  for (const [i, bytes] of lists.entries()) writeFileSync(join(scratch, String(i)), bytes);
  const args = ["-c", SCRIPT, "bash", folder, tool.command, String(lists.length), scratch];
  const code = await new Promise((done, fail) => {
    const child = spawn("bash", args, { env: { ...process.env, LC_ALL: "C" }, stdio: "ignore" });
    child.on("error", fail).on("close", done);
  });
  if (code !== 0) throw new Error(`the loop over \`${tool.command}\` ended with ${code}`);
  const judged = lists.map((_, i) => readJudged(join(scratch, String(i))));
  rmSync(scratch, { recursive: true });
  return judged;
}

function readJudged(path: string): Judged {
  const complaints = readFileSync(`${path}.err`, "latin1");
  return {
    code: Number(readFileSync(`${path}.code`, "latin1")),
    lines: new Set(readFileSync(`${path}.out`, "utf8").split("\n").slice(0, -1)),
    malformed: new Set(
      [...complaints.matchAll(/: (\d+): improperly formatted /g)].map(([, number]) =>
        Number(number),
      ),
    ),
  };
}
