import { type Span, show } from "#core";
import type { ListFault } from "../listed.ts";
import { spanOf } from "./json-node.ts";
import { parseJson } from "./parse-json.ts";
import { findPointer } from "./pointer.ts";

/** What `--expect` may say: a digest, or a file and a JSON pointer to one. */
export type Expect =
  | { readonly kind: "digest"; readonly digest: string }
  | { readonly kind: "reference"; readonly path: string; readonly pointer: string }
  | { readonly kind: "fault"; readonly reason: string };

export type ReadExpected =
  | { readonly ok: true; readonly digest: string; readonly span: Span }
  | { readonly ok: false; readonly faults: readonly ListFault[] };

const SHA256 = /^(?:sha256:)?([0-9a-f]{64})$/i;

/** A file named as a digest is reached as `./<name>#`. */
export function parseExpect(written: string): Expect {
  const digest = digestOf(written);
  if (digest !== undefined) return { kind: "digest", digest };
  // A pointer may hold `#`, and so may a name; the pointer's part starts at the first `#/` or ends in `#`.
  const hash = written.endsWith("#") ? written.length - 1 : written.indexOf("#/");
  if (hash > 0) {
    return { kind: "reference", path: written.slice(0, hash), pointer: written.slice(hash + 1) };
  }
  const reason = `\`--expect\` must be 64 hex digits, \`sha256:\` and 64 hex digits, or \`FILE#/pointer\`; got ${show(written)}`;
  return { kind: "fault", reason };
}

/** The digest that a JSON document holds where the pointer leads. */
export function readExpected(text: string, pointer: string): ReadExpected {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const found = findPointer(parsed.root, pointer);
  if (!found.ok) return refused(spanOf(parsed.root), found.reason);
  const { node } = found;
  const digest = node.kind === "string" ? digestOf(node.value) : undefined;
  if (digest !== undefined) return { ok: true, digest, span: spanOf(node) };
  const got = node.kind === "string" ? show(node.value) : `a ${node.kind}`;
  return refused(spanOf(node), `${show(pointer)} must hold a SHA-256 digest in hex; got ${got}`);
}

function refused(span: Span, reason: string): ReadExpected {
  return { ok: false, faults: [{ span, reason }] };
}

/** A SHA-256 digest as a person writes it, in lower-case hex. */
export function digestOf(written: string): string | undefined {
  return SHA256.exec(written)?.[1]?.toLowerCase();
}
