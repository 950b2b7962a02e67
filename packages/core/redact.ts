import type { Span } from "./span.ts";

// Shapes from GitHub, GitLab, AWS, Slack, npm, PyPI, Google and JWT documentation. Redaction is a
// last line of defence for source lines we print; finding secrets is gitleaks-wrapper's work.
const SECRET_SHAPES: readonly RegExp[] = [
  // Not `docker://alpine:3.20@sha256:…`: the name of an image. A port has at most five digits.
  /(?<=:\/\/)[^\s/@'"]{1,512}(?=@(?!sha\d{3}:[0-9a-f]{6}))/g,
  /\b(?:gh[pousr]_[A-Za-z0-9]{16,255}|github_pat_\w{22,255})/g,
  /\bglpat-[\w-]{20,64}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bxox[abeoprs]-[\w-]{10,255}/g,
  /\bnpm_[A-Za-z0-9]{36}\b/g,
  /\bpypi-[\w-]{50,255}/g,
  /\bAIza[\w-]{35}/g,
  /\bsk-[A-Za-z0-9_-]{20,255}/g,
  /\beyJ[\w-]{10,2048}\.[\w-]{10,4096}\.[\w-]{10,1024}/g,
];

/** Every shape holds one of these; most texts hold none, and one look tells. */
const TRACES = /:\/\/|gh[pousr]_|github_pat_|glpat-|A[KS]IA|xox|npm_|pypi-|AIza|sk-|eyJ/;

/** Whether it is worth a closer look for credentials. */
export function mayHoldSecret(text: string): boolean {
  return TRACES.test(text);
}

/** Where `text` holds what has the shape of a credential: disjoint, in order. */
export function secretSpans(text: string): readonly Span[] {
  if (!mayHoldSecret(text)) return [];
  const found = SECRET_SHAPES.flatMap((shape) =>
    Array.from(text.matchAll(shape), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  return mergeSpans(found);
}

/** Replaces what has the shape of a credential, `user:token@` in a URL included, by `***`. */
export function redact(text: string): string {
  const spans = secretSpans(text);
  if (spans.length === 0) return text;
  let clean = "";
  let from = 0;
  for (const span of spans) {
    clean += `${text.slice(from, span.start)}***`;
    from = span.end;
  }
  return clean + text.slice(from);
}

/** The same ground covered by spans that neither overlap nor touch, in order. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (!last || span.start > last.end) merged.push(span);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return merged;
}
