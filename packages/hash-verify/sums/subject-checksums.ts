import type { ReadList } from "../listed.ts";
import { isHex } from "./digest.ts";
import { linesOf } from "./lines.ts";
import { addFault, addListed, finishReading, startReading } from "./reading.ts";

/**
 * `subject-checksums` of actions/attest (src/subject.ts): what that action attests, so that what it
 * skips without a word (a line without a blank) is a fault here.
 */
export function readSubjectChecksums(text: string, from: number): ReadList {
  const reading = startReading();
  for (const line of linesOf(text, from)) {
    if (line.end === line.start) continue;
    const written = text.slice(line.start, line.end);
    const blank = written.indexOf(" ");
    const digest = written.slice(0, Math.max(0, blank));
    const name = written.slice(blank + 1).replace(/^[ *]/, "");
    const reason = whyRefused(digest, name, blank);
    if (reason !== undefined) {
      addFault(reading, line, reason);
      continue;
    }
    const span = { start: line.start, end: line.end };
    const algorithm = digest.length === 64 ? "sha256" : "sha512";
    addListed(reading, { name, algorithm, digest: digest.toLowerCase(), span }, line.number);
  }
  return finishReading(reading, "subject-checksums", text.length);
}

function whyRefused(digest: string, name: string, blank: number): string | undefined {
  if (blank < 0) return "has no blank, and actions/attest skips such a line without a word";
  if (!isHex(digest) || (digest.length !== 64 && digest.length !== 128)) {
    return "starts with no digest of 64 or 128 hex digits, all that actions/attest takes";
  }
  if (name === "") return "names no file";
  if (name.includes("\0")) return "holds a NUL byte";
  return name.startsWith("\\")
    ? "has a name that starts with `\\`, which actions/attest refuses"
    : undefined;
}
