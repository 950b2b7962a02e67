import { type Draft, start } from "./list.ts";
import type { Redirect } from "./model.ts";
import { charAt, type Reader, skipBlanks, spot, startsWith } from "./reader.ts";
import { readWord } from "./word.ts";

// Longest first. `&>` redirects both outputs; `>&2` and `2>&1` copy one.
const OPERATORS = ["<<<", "<<-", "&>>", "<<", "<&", "<>", ">>", ">&", ">|", "&>", "<", ">"];

/** Whether a redirection starts here, the number of its descriptor included. */
export function isRedirect(reader: Reader): boolean {
  if (startsWith(reader, "&>")) return reader.dialect === "posix";
  let offset = 0;
  while (offset < 3 && /[0-9*]/.test(charAt(reader, offset))) offset++;
  const char = charAt(reader, offset);
  if (char === ">") return offset > 0 || charAt(reader, 1) !== "(" || reader.dialect !== "posix";
  if (char !== "<" || reader.dialect === "powershell") return false;
  return offset > 0 || charAt(reader, 1) !== "(" || reader.dialect !== "posix";
}

/** Adds it to the current command, or to the last one of the group that was just closed. */
export function addRedirect(reader: Reader, draft: Draft): void {
  const from = reader.at;
  while (/[0-9*]/.test(charAt(reader))) reader.at++;
  const operator = OPERATORS.find((candidate) => startsWith(reader, candidate)) ?? ">";
  reader.at += operator.length;
  skipBlanks(reader);
  const target = readWord(reader);
  const previous = draft.closed ? draft.commands.at(-1) : undefined;
  const command = draft.current ?? previous ?? start(draft, spot(reader, from, from).from);
  if (!target) return;
  const redirect: { -readonly [K in keyof Redirect]: Redirect[K] } = { operator, target };
  command.redirects.push(redirect);
  command.to = Math.max(command.to, spot(reader, from, reader.at).to);
  if (operator !== "<<" && operator !== "<<-") return;
  const stripsTabs = operator === "<<-";
  reader.pending.push({ delimiter: target.value, stripsTabs, redirect });
}
