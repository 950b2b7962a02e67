import type { Span } from "./span.ts";

export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** `unsafe` edits may change what the workflow does; `safe` ones only how it is written. */
export type Safety = "safe" | "unsafe";

/** All edits of a fix apply, or none. */
export interface Fix {
  readonly title: string;
  readonly safety: Safety;
  readonly edits: readonly TextEdit[];
  /**
   * Where in the parsed tree keys may come, go or change, `*` standing for any key or item:
   * `jobs.*.permissions`. A fix without it changes scalars that its edits touch, and nothing else.
   */
  readonly changes?: readonly string[];
}

/** Splits fixes into those whose edits are disjoint, first come first served, and those that must wait for another pass. */
export function selectDisjoint<T extends { readonly edits: readonly TextEdit[] }>(
  fixes: readonly T[],
): { readonly chosen: readonly T[]; readonly waiting: readonly T[] } {
  const taken: Span[] = [];
  const chosen: T[] = [];
  const waiting: T[] = [];
  for (const fix of fixes) {
    if (fix.edits.some(({ span }) => taken.some((other) => touches(span, other)))) {
      waiting.push(fix);
      continue;
    }
    taken.push(...fix.edits.map(({ span }) => span));
    chosen.push(fix);
  }
  return { chosen, waiting };
}

/** Returns `text` with disjoint `edits` applied; everything outside them is the very same text. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = "";
  let from = 0;
  for (const { span, newText } of ordered) {
    result += text.slice(from, span.start) + newText;
    from = span.end;
  }
  return result + text.slice(from);
}

// Two insertions at one offset have no order of their own, so they touch too.
function touches(a: Span, b: Span): boolean {
  if (a.start === b.start) return true;
  return a.start < b.end && b.start < a.end;
}

/** The line break that ends the line at `offset`, for text that is put there; the file's first behind its last line. */
export function lineBreakAt(text: string, offset: number): string {
  const rest = text.slice(offset).search(/[\r\n]/);
  const at = rest < 0 ? text.search(/[\r\n]/) : offset + rest;
  if (text.charCodeAt(at) !== 13) return "\n";
  return text.charCodeAt(at + 1) === 10 ? "\r\n" : "\r";
}
