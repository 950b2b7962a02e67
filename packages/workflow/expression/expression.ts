/** One `${{ … }}` in a text; offsets count in that text. */
export interface Expression {
  readonly from: number;
  readonly to: number;
  /** What stands between the braces, and where. */
  readonly body: string;
  readonly bodyFrom: number;
}

const OPEN = "${{";
const QUOTE = 39;
const CLOSING_BRACE = 125;

/** Finds expressions as GitHub does: `}}` inside a single-quoted string closes nothing (template-reader). */
export function findExpressions(text: string): readonly Expression[] {
  const found: Expression[] = [];
  let from = text.indexOf(OPEN);
  while (from >= 0) {
    const bodyFrom = from + OPEN.length;
    const to = closing(text, bodyFrom);
    if (to < 0) return found;
    found.push({ from, to, body: text.slice(bodyFrom, to - 2), bodyFrom });
    from = text.indexOf(OPEN, to);
  }
  return found;
}

export function hasExpression(text: string): boolean {
  return text.includes(OPEN);
}

/** Just after the `}}` of the expression whose body begins at `from`, or -1. */
function closing(text: string, from: number): number {
  let quoted = false;
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) quoted = !quoted;
    else if (!quoted && code === CLOSING_BRACE && text.charCodeAt(i + 1) === CLOSING_BRACE)
      return i + 2;
  }
  return -1;
}
