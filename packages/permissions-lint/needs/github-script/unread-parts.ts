import { literalAt } from "./client-calls.ts";

/** Something in a script that leads out of it. */
export interface UnreadPart {
  readonly from: number;
  readonly to: number;
  readonly why: string;
  /** The token may go with it; else only what is open to every process. */
  readonly isHandedToken: boolean;
}

/** More of them say nothing new. */
const MOST_PARTS = 20;

const LOADS = /\b(?:require|import)\s{0,9}\(\s{0,99}/g;
const RUNS =
  /\bexec\s{0,9}\.\s{0,9}(?:exec|getExecOutput)\b|\b(?:execSync|execFileSync|spawnSync|execa|child_process)\b/;

/** Code of other files, and programs, that the script runs. */
export function unreadParts(text: string, code: string): readonly UnreadPart[] {
  const parts: UnreadPart[] = [];
  for (const { index, 0: opened } of code.matchAll(LOADS)) {
    const name = literalAt(text, index + opened.length);
    if (name !== undefined && isPackage(name)) continue;
    if (parts.length >= MOST_PARTS) break;
    const to = index + opened.length + (name?.length ?? 0) + 2;
    parts.push({ from: index, to, why: "loads code of another file", isHandedToken: true });
  }
  const run = RUNS.exec(code);
  if (run) {
    const to = run.index + run[0].length;
    parts.push({ from: run.index, to, why: "runs a program", isHandedToken: false });
  }
  return parts;
}

/** A module of Node or of a registry; it is handed nothing that the script does not hand it. */
function isPackage(name: string): boolean {
  return /^(?:node:)?[@A-Za-z]/.test(name) && !name.includes("$");
}
