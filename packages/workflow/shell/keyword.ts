import { closeGroup, type Draft, finish, openGroup, start } from "./list.ts";
import type { ShellWord } from "./model.ts";
import { charAt, lineBreak, type Reader, skipBlanks, skipExpression } from "./reader.ts";
import { readWord } from "./word.ts";

const KEYWORDS: ReadonlySet<string> = new Set(
  "if then else elif fi while until do done for select case esac function time coproc ! { }".split(
    " ",
  ),
);

/** Reserved words of POSIX sh and bash, where a command may start. */
export function isKeyword(word: string): boolean {
  return KEYWORDS.has(word);
}

/** Keywords open and close groups and are dropped; `for` and `case` stay as commands for their words. */
export function readKeyword(reader: Reader, draft: Draft, word: ShellWord): void {
  switch (word.value) {
    case "if":
      openGroup(draft, "if");
      return;
    case "while":
    case "until":
      openGroup(draft, "loop");
      return;
    case "for":
    case "select":
      openGroup(draft, "loop");
      start(draft, word.from).words.push(word);
      return;
    case "case":
      readCase(reader, draft, word);
      return;
    case "{":
      openGroup(draft, "{");
      return;
    case "fi":
      closeGroup(draft, "if");
      return;
    case "done":
      closeGroup(draft, "loop");
      return;
    case "esac":
      closeGroup(draft, "case");
      return;
    case "}":
      closeGroup(draft, "{");
      return;
    case "function":
      skipBlanks(reader);
      readWord(reader);
      if (charAt(reader) === "(" && charAt(reader, 1) === ")") reader.at += 2;
      return;
    default:
      return;
  }
}

function readCase(reader: Reader, draft: Draft, word: ShellWord): void {
  skipBlanks(reader);
  const subject = readWord(reader);
  const command = start(draft, word.from);
  command.words.push(word);
  if (subject) command.words.push(subject);
  finish(draft, ";");
  skipLines(reader);
  const from = reader.at;
  readWord(reader);
  if (reader.text.slice(from, Math.min(reader.at, from + 3)) !== "in") {
    reader.at = from;
    return;
  }
  openGroup(draft, "case");
  draft.awaitsPattern = true;
}

/** Moves behind the pattern of a `case` clause and its `)`, where one is due. */
export function skipCasePattern(reader: Reader, draft: Draft): boolean {
  if (!draft.awaitsPattern) return false;
  draft.awaitsPattern = false;
  skipLines(reader);
  const from = reader.at;
  if (charAt(reader) === "(") reader.at++;
  while (reader.at < reader.end) {
    if (skipExpression(reader)) continue;
    const char = charAt(reader);
    if (char === ")") {
      reader.at++;
      return true;
    }
    if (char === "\n" || reader.text.startsWith("esac", reader.at)) break;
    if (!"|& \t".includes(char) && readWord(reader)) continue;
    reader.at++;
  }
  // No pattern: `esac`, or something no shell accepts. Read on as commands.
  return reader.at > from;
}

function skipLines(reader: Reader): void {
  while (reader.at < reader.end) {
    const before = reader.at;
    skipBlanks(reader);
    reader.at += lineBreak(reader);
    if (charAt(reader) === "#") {
      const stop = reader.text.indexOf("\n", reader.at);
      reader.at = stop < 0 ? reader.end : Math.min(stop, reader.end);
    }
    if (reader.at === before) return;
  }
}
