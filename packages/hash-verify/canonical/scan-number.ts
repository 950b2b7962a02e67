import { show } from "#core";
import { type Cursor, refuse, unexpected } from "./cursor.ts";
import type { NumberNode } from "./json-node.ts";

// Everything a number could be made of, so that a fault shows the whole of what was meant as one.
const TOKEN = /[-+.0-9A-Za-z_]+/y;
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/;
const INTEGER = /^-?[0-9]+$/;
const PARTS = /^-?([0-9]+)(?:\.([0-9]+))?(?:e([-+]?[0-9]+))?$/i;
/** Below it a double loses digits one after the other. */
const LEAST_NORMAL = 2 ** -1022;
/** As many digits tell any two doubles apart; more are lost (RFC 7493 §2.2). */
const MOST_DIGITS = 17;

/** Reads a number; one that a double does not hold is refused, and read on. */
export function scanNumber(cursor: Cursor): NumberNode | undefined {
  TOKEN.lastIndex = cursor.at;
  const found = TOKEN.exec(cursor.text)?.[0];
  const token = found?.slice(0, cursor.end - cursor.at);
  if (!token) return unexpected(cursor, "a value");
  const start = cursor.at;
  const end = start + token.length;
  if (!NUMBER.test(token)) {
    return refuse(cursor, start, end, `${show(token)} is no JSON value${hint(token)}`);
  }
  cursor.at = end;
  const value = Number(token);
  const loss = lossOf(token, value);
  if (loss) refuse(cursor, start, end, `${show(token)} ${loss}; write it as a string`);
  return { kind: "number", start, end, value };
}

function hint(token: string): string {
  return /^-?(?:NaN|Infinity)$/.test(token) ? "; JSON has no such number" : "";
}

function lossOf(token: string, value: number): string | undefined {
  if (!Number.isFinite(value)) return "is larger than any double";
  if (INTEGER.test(token)) {
    return Number.isSafeInteger(value) ? undefined : "is an integer beyond 2^53 - 1";
  }
  const written = decimal(token);
  if (written === decimal(String(value))) return undefined;
  const size = Math.abs(value);
  if (size < LEAST_NORMAL) return "is smaller than a double can hold";
  if (size > Number.MAX_SAFE_INTEGER) return "is beyond 2^53 - 1 and would be rounded";
  const digits = written.indexOf("e");
  return digits > MOST_DIGITS ? `has more than ${MOST_DIGITS} digits` : undefined;
}

/** One spelling for each decimal, without its sign: significant digits, `e`, exponent. */
function decimal(token: string): string {
  const [, whole = "", fraction = "", exponent = "0"] = PARTS.exec(token) ?? [];
  const digits = (whole + fraction).replace(/^0+/, "");
  const significant = withoutLastZeros(digits);
  if (significant === "") return "0e0";
  const shift = Number(exponent) - fraction.length + digits.length - significant.length;
  return `${significant}e${shift}`;
}

// A pattern would look at each row of zeros anew: quadratic in a long number.
function withoutLastZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === "0") end--;
  return digits.slice(0, end);
}
