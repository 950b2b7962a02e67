import { skipArithmetic } from "./expansion.ts";
import { closeGroup, type Draft, finish, openGroup } from "./list.ts";
import { charAt, type Reader, startsWith } from "./reader.ts";

const JOINTS = [
  ["&&", "&&"],
  ["||", "||"],
  ["|&", "|"],
  ["|", "|"],
  ["&", "&"],
] as const;

/** Reads what ends a command or groups commands; false where something else stands. */
export function readOperator(reader: Reader, draft: Draft): boolean {
  for (const [text, joint] of JOINTS) {
    if (!startsWith(reader, text)) continue;
    reader.at += text.length;
    // PowerShell's call operator stands where a command starts.
    if (joint !== "&" || reader.dialect !== "powershell" || draft.current) finish(draft, joint);
    return true;
  }
  switch (charAt(reader)) {
    case ";":
      return readSemicolon(reader, draft);
    case "(":
      return reader.dialect !== "powershell" && readOpen(reader, draft);
    case ")":
      reader.at++;
      closeGroup(draft, "(");
      return true;
    case "{":
    case "}":
      return reader.dialect === "powershell" && readBlock(reader, draft);
    default:
      return false;
  }
}

function readSemicolon(reader: Reader, draft: Draft): boolean {
  if (reader.dialect === "cmd") return false;
  finish(draft, ";");
  reader.at++;
  if (draft.groups.at(-1)?.kind !== "case" || !/[;&]/.test(charAt(reader))) return true;
  while (/[;&]/.test(charAt(reader))) reader.at++;
  draft.awaitsPattern = true;
  return true;
}

function readOpen(reader: Reader, draft: Draft): boolean {
  const { current } = draft;
  // `((…))` by itself, and `for ((…;…;…))`.
  const startsArithmetic = !current || current.words[0]?.value === "for";
  if (startsArithmetic && startsWith(reader, "((")) skipArithmetic(reader);
  else if (current?.words.length === 1 && startsWith(reader, "()")) {
    // `name()`: the body follows as a group.
    draft.current = undefined;
    reader.at += 2;
  } else {
    finish(draft, ";");
    openGroup(draft, "(");
    reader.at++;
  }
  return true;
}

function readBlock(reader: Reader, draft: Draft): true {
  const opens = charAt(reader) === "{";
  reader.at++;
  finish(draft, ";");
  if (opens) openGroup(draft, "{");
  else closeGroup(draft, "{");
  return true;
}
