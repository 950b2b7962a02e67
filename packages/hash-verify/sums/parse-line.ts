import { type Algorithm, algorithmOfLength, hexLength } from "#core";
import { algorithmOfTag } from "./algorithm-of.ts";
import { readDigest } from "./digest.ts";
import { unescapeName } from "./unescape.ts";
import { whyMalformed, whyUnsupported } from "./why-malformed.ts";

/** `untagged`: `hex  name` or `hex *name`; `reversed`: `hex name`; `bsd`: `ALG (name) = hex`; `openssl`: `ALG(name)= hex`. */
export type Form = "untagged" | "reversed" | "bsd" | "openssl";

export interface LineRules {
  /** What may stand between blank and name in the untagged form. */
  readonly flags: string;
  /** The one algorithm of the list, where it is known. */
  readonly expected?: Algorithm | undefined;
}

export interface EntryLine {
  readonly kind: "entry";
  readonly form: Form;
  readonly algorithm: Algorithm;
  /** Lower-case hex. */
  readonly digest: string;
  readonly name: string;
  /** Of the untagged form: ` `, `*`, or one of Perl's. */
  readonly flag?: string;
}

export interface MalformedLine {
  readonly kind: "malformed";
  readonly reason: string;
  /** Where only the name is at fault; it still tells how the list parts digest and name. */
  readonly form?: Form;
}

/** PATH_MAX is 4096 on Linux; all of it escaped, and a digest. */
const MAX_LINE = 16_384;

/**
 * One line by the grammar of GNU's `split_3` (coreutils, src/cksum.c), tags of OpenSSL and the BSDs
 * besides. What GNU takes and we do not stands in docs/hash-verify-dialects.md.
 */
export function parseLine(line: string, rules: LineRules): EntryLine | MalformedLine {
  if (line.length > MAX_LINE)
    return malformed(`is longer than ${MAX_LINE} characters, as no path is`);
  const body = /^[ \t]/.test(line) ? line.replace(/^[ \t]+/, "") : line;
  const escaped = body.startsWith("\\");
  const entry = parseEntry(escaped ? body.slice(1) : body, rules);
  if (entry.kind === "malformed") return line.includes("\0") ? malformed(HAS_NUL) : entry;
  const name = escaped ? unescapeName(entry.name) : entry.name;
  const reason = whyNoName(name);
  if (name === undefined || reason !== undefined) {
    return { kind: "malformed", reason: reason ?? HAS_ESCAPE, form: entry.form };
  }
  return { ...entry, name };
}

const HAS_NUL = "holds a NUL byte; was the list written with `--zero`? write it without";
const HAS_ESCAPE = "has an escape in its name other than `\\\\`, `\\n` and `\\r`";

function whyNoName(name: string | undefined): string | undefined {
  if (name === "") return "names no file";
  if (name === "-") return "names standard input, `-`; write the name of the file";
  return name?.includes("\0") ? HAS_NUL : undefined;
}

function parseEntry(body: string, rules: LineRules): EntryLine | MalformedLine {
  return parseTagged(body, rules) ?? parseUntagged(body, rules);
}

const TAG = /^([A-Z][A-Za-z0-9/-]{1,20})( ?)\(/;

/** `undefined` where the line does not start with a tag that anybody writes. */
function parseTagged(body: string, rules: LineRules): EntryLine | MalformedLine | undefined {
  const [head = "", tag = "", blank] = TAG.exec(body) ?? [];
  const recognized = algorithmOfTag(tag);
  if (recognized === undefined) return undefined;
  if (recognized.kind === "unsupported") return malformed(whyUnsupported(recognized.name));
  const { algorithm } = recognized;
  if (rules.expected !== undefined && rules.expected !== algorithm) {
    return malformed(`has the tag \`${tag}\` in a list of ${rules.expected}`);
  }
  // Names may hold `)`, digests never do.
  const close = body.lastIndexOf(")");
  const [equals] = /^[ \t]*=[ \t]*/.exec(body.slice(close + 1)) ?? [];
  if (close < head.length || equals === undefined) {
    return malformed(`is not \`${tag} (<name>) = <digest>\`; was it cut off?`);
  }
  const digest = readDigest(body.slice(close + 1 + equals.length), algorithm);
  if (digest === undefined) {
    return malformed(
      `has no ${algorithm} digest of ${hexLength(algorithm)} hex digits; was it cut off?`,
    );
  }
  const form = blank === "" ? "openssl" : "bsd";
  return { kind: "entry", form, algorithm, digest, name: body.slice(head.length, close) };
}

function parseUntagged(body: string, rules: LineRules): EntryLine | MalformedLine {
  const end = body.search(/[ \t]/);
  const written = body.slice(0, Math.max(0, end));
  const algorithm = rules.expected ?? algorithmOfLength(written.length);
  const digest = algorithm && readDigest(written, algorithm);
  if (!algorithm || digest === undefined) return malformed(whyMalformed(body, rules.expected));
  const rest = body.slice(end + 1);
  const flag = rest.charAt(0);
  const isFlag = flag !== "" && rules.flags.includes(flag);
  // GNU takes `hex  ` for the reversed form with a blank as the name.
  if (isFlag && rest.length === 1) return malformed("names no file");
  return isFlag
    ? { kind: "entry", form: "untagged", algorithm, digest, name: rest.slice(1), flag }
    : { kind: "entry", form: "reversed", algorithm, digest, name: rest };
}

function malformed(reason: string): MalformedLine {
  return { kind: "malformed", reason };
}
