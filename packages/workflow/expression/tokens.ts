/** `string` tokens carry their decoded text; `operator` is everything that only joins values. */
export interface Token {
  readonly kind: "name" | "string" | "number" | "operator" | "." | "*" | "(" | ")" | "[" | "]";
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const SPACE = /\s/;
const NAME_START = /[A-Za-z_]/;
const NAME_PART = /[A-Za-z0-9_-]/;
const NUMBER_START = /[0-9+-]/;
const NUMBER_PART = /[0-9A-Za-z.+-]/;

/** Splits the body of an expression; text that is no expression gives harmless tokens, never an error. */
export function tokenize(body: string): readonly Token[] {
  const tokens: Token[] = [];
  let from = 0;
  while (from < body.length) {
    const char = body.charAt(from);
    if (SPACE.test(char)) {
      from++;
      continue;
    }
    const token = readToken(body, from, char);
    tokens.push(token);
    from = token.to;
  }
  return tokens;
}

function readToken(body: string, from: number, char: string): Token {
  switch (char) {
    case "'":
      return readString(body, from);
    case ".":
    case "*":
    case "(":
    case ")":
    case "[":
    case "]":
      return { kind: char, text: char, from, to: from + 1 };
    default:
      if (NAME_START.test(char)) return readWhile(body, from, NAME_PART, "name");
      if (NUMBER_START.test(char)) return readWhile(body, from, NUMBER_PART, "number");
      return { kind: "operator", text: char, from, to: from + 1 };
  }
}

/** A quote is written twice inside a string. */
function readString(body: string, from: number): Token {
  let text = "";
  let start = from + 1;
  for (;;) {
    const quote = body.indexOf("'", start);
    if (quote < 0) return { kind: "string", text: text + body.slice(start), from, to: body.length };
    text += body.slice(start, quote);
    if (body.charAt(quote + 1) !== "'") return { kind: "string", text, from, to: quote + 1 };
    text += "'";
    start = quote + 2;
  }
}

function readWhile(body: string, from: number, part: RegExp, kind: "name" | "number"): Token {
  let to = from + 1;
  while (to < body.length && part.test(body.charAt(to))) to++;
  return { kind, text: body.slice(from, to), from, to };
}
