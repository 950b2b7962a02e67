import { skipArithmetic } from "./expansion.ts";
import type { Assignment, ShellWord } from "./model.ts";
import { charAt, type Reader } from "./reader.ts";

const ASSIGNMENT = /[A-Za-z_][A-Za-z0-9_]{0,200}\+?=/y;

/** `NAME=value` and `NAME+=value` as the first words of a command; an array's values stay unknown. */
export function assignmentOf(
  reader: Reader,
  word: ShellWord,
  from: number,
): Assignment | undefined {
  if (!word.value.includes("=")) return undefined;
  ASSIGNMENT.lastIndex = from;
  const prefix = ASSIGNMENT.exec(reader.text)?.[0];
  if (!prefix || !word.value.startsWith(prefix)) return undefined;
  const name = prefix.replace(/\+?=$/, "");
  if (word.value === prefix && charAt(reader) === "(") {
    skipArithmetic(reader);
    return { name, value: { ...word, value: "", literal: false } };
  }
  const value: ShellWord = {
    value: word.value.slice(prefix.length),
    literal: word.literal && !prefix.endsWith("+="),
    ...(reader.fixed ?? { from: from + prefix.length, to: word.to }),
    substitutions: word.substitutions.map((inner) => ({ ...inner, at: inner.at - prefix.length })),
  };
  return { name, value };
}
