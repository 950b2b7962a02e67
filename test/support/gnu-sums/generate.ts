import { ABSENT, digestOf, NAMES } from "./files.ts";
import type { Random } from "./random.ts";
import type { Tool } from "./tools.ts";

/** One list as bytes: mostly as tools write them, then with slips, then with bytes changed at random. */
export function generateList(random: Random, tool: Tool): Buffer {
  const style = random.pick(tool.styles);
  const count = random.chance(4) ? 0 : 1 + random.below(5);
  const ending = random.chance(20) ? "\r\n" : "\n";
  const lines = Array.from({ length: count }, () => {
    const other = random.chance(12) ? random.pick(tool.styles) : style;
    return random.chance(10) ? oddLine(random, tool) : entryLine(random, tool, other);
  });
  const last = random.chance(15) ? "" : ending;
  const mark = random.chance(2) ? "\ufeff" : "";
  const bytes = Buffer.from(`${mark}${lines.join(ending)}${last}`);
  return random.chance(35) ? mutate(random, bytes) : bytes;
}

export type Style = "text" | "binary" | "reversed" | "tab" | "tag" | "openssl";

function entryLine(random: Random, tool: Tool, style: Style): string {
  const name = random.chance(8) ? random.pick(ABSENT) : random.pick(NAMES);
  const { tag, algorithm } = random.pick(tool.tags);
  let digest = digestOf(name, algorithm);
  if (random.chance(8)) digest = flip(random, digest);
  if (random.chance(10)) digest = digest.toUpperCase();
  if (random.chance(3)) digest = digest.slice(0, random.below(digest.length));
  const isEscaped = /[\\\n\r]/.test(name) ? random.chance(85) : random.chance(5);
  const written = isEscaped ? escapeName(name) : name;
  const lead = `${random.chance(4) ? random.pick([" ", "\t", "  "]) : ""}${isEscaped ? "\\" : ""}`;
  return `${lead}${formatted(style, { tag, digest, written })}`;
}

function formatted(
  style: Style,
  entry: { readonly tag: string; readonly digest: string; readonly written: string },
): string {
  const { tag, digest, written } = entry;
  switch (style) {
    case "text":
      return `${digest}  ${written}`;
    case "binary":
      return `${digest} *${written}`;
    case "reversed":
      return `${digest} ${written}`;
    case "tab":
      return `${digest}\t${written}`;
    case "tag":
      return `${tag} (${written}) = ${digest}`;
    case "openssl":
      return `${tag}(${written})= ${digest}`;
  }
}

function oddLine(random: Random, tool: Tool): string {
  const { tag, algorithm } = random.pick(tool.tags);
  const digest = digestOf("a", algorithm);
  return random.pick([
    "",
    "# comment",
    " # no comment",
    "  ",
    "\t",
    "garbage",
    digest,
    `${digest}  `,
    `${digest} *`,
    `${digest} `,
    `${digest}  -`,
    `sha256:${digest}  a`,
    `a: ${digest}`,
    `a  ${digest}`,
    `${digest}0  a`,
    `${tag} () = ${digest}`,
    `${tag} (a)\t=\t ${digest}`,
    `${tag} (a)=${digest}`,
    `${tag}  (a) = ${digest}`,
    `${tag} (a) = ${digest} `,
    `${tag} (a = ${digest}`,
    `${tag.toLowerCase()} (a) = ${digest}`,
    `MD5 (a) = ${digestOf("a", "md5")}`,
    `SHA512 (a) = ${digestOf("a", "sha512")}`,
    `${digestOf("a", "sha512")}  a`,
    `${digestOf("a", "sha1")}  a`,
    `\\${digest}  a\\t`,
    `\\${digest}  a\\`,
    `\\ ${digest}  a`,
    `${digest}  a\0b`,
    `${tag} (${"a".repeat(300)}) = ${digest}`,
    `BLAKE2b-256 (a) = ${digest.slice(0, 64)}`,
    `BLAKE2b-512 (a) = ${digestOf("a", "blake2b512")}`,
    `SM3 (a) = ${digest.slice(0, 64)}`,
    `SHA2-256(a)= ${digestOf("a", "sha256")}`,
    `${tag} (a) = ${Buffer.from(digest, "hex").toString("base64")}`,
  ]);
}

const BYTES = [..." \t\\\0()=*#\r\n-/0aAfgUé"].map((character) => Buffer.from(character));
const INVALID = Buffer.from([0xff]);

/** A byte or two put in, taken out or put in another's place. */
function mutate(random: Random, bytes: Buffer): Buffer {
  let changed = bytes;
  for (let i = random.below(3); i >= 0; i--) {
    // Where the parts of a line meet is where grammars differ; all else is digest and name.
    const seams = [...changed.keys()].filter((at) =>
      /[^0-9a-f]/.test(String.fromCharCode(changed[at] ?? 0)),
    );
    const at = random.chance(70)
      ? (seams[random.below(seams.length || 1)] ?? 0)
      : random.below(changed.length + 1);
    const put = random.chance(2) ? INVALID : (BYTES[random.below(BYTES.length)] ?? INVALID);
    const kind = random.below(3);
    const before = changed.subarray(0, at + (random.chance(50) ? 0 : 1));
    const after = changed.subarray(kind === 0 ? before.length : before.length + 1);
    changed = Buffer.concat(kind === 1 ? [before, after] : [before, put, after]);
  }
  return changed;
}

function flip(random: Random, digest: string): string {
  const at = random.below(digest.length);
  return `${digest.slice(0, at)}${digest[at] === "0" ? "1" : "0"}${digest.slice(at + 1)}`;
}

export function escapeName(name: string): string {
  return name.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\r", "\\r");
}
