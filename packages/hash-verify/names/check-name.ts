import { portableFault } from "./portable.ts";

/**
 * Names in lists are written by others. What may not be opened is refused on every system alike, so
 * that a list which passes on one does not reach outside the base directory on another.
 */
export interface NameOptions {
  /** Also refuse what Windows cannot hold or would open as something else. */
  readonly portable?: boolean;
  /** A backslash is an ordinary character of the name, as POSIX has it. */
  readonly backslash?: boolean;
  /** Folder that names start with in the list and not on disk (crc-org/crc#612). */
  readonly stripPrefix?: string;
}

export type CheckedName =
  /** Relative, with `/`, without `.` parts. */
  | { readonly kind: "path"; readonly path: string }
  /** Lower case, what is wrong with the name; for `name … is refused: …`. */
  | { readonly kind: "refused"; readonly reason: string };

const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
// In `u` mode a pair is one character, so this finds lone halves only.
const LONE_SURROGATE = /\p{Surrogate}/u;
const DRIVE = /^[A-Za-z]:/;
const UNC = /^[/\\]{2}/;
const ROOT = /^[/\\]/;

export function checkName(name: string, options: NameOptions = {}): CheckedName {
  const stripped = stripPrefix(name, options.stripPrefix);
  if (stripped === undefined) {
    return refuse(`does not start with \`${options.stripPrefix}\`, the prefix to strip`);
  }
  const fault = characterFault(stripped) ?? rootFault(stripped);
  if (fault !== undefined) return refuse(fault);
  if (stripped.includes("\\") && !options.backslash) {
    return refuse("has a backslash, which parts folders on Windows");
  }
  return checkParts(stripped, options);
}

function checkParts(name: string, options: NameOptions): CheckedName {
  // Windows parts at the backslash too: `..\x` must not climb there, even where it is a plain name here.
  if (name.split(/[/\\]/).includes("..")) return refuse("has a `..` part, which leads outside");
  const parts = name.split("/");
  if (parts.includes("")) return refuse("has an empty part");
  const kept = parts.filter((part) => part !== ".");
  if (kept.length === 0) return refuse("is the folder itself");
  // The very same text where it can be, for lists of a million names.
  const path = kept.length === parts.length ? name : kept.join("/");
  // Again: `./C:` had no drive letter before its `.` part went.
  const fault = rootFault(path) ?? (options.portable ? firstPortableFault(kept) : undefined);
  return fault === undefined ? { kind: "path", path } : refuse(fault);
}

function firstPortableFault(parts: readonly string[]): string | undefined {
  return parts.map(portableFault).find((fault) => fault !== undefined);
}

function characterFault(name: string): string | undefined {
  if (name === "") return "is empty";
  const control = CONTROL.exec(name)?.[0];
  if (control !== undefined) return `has the control character ${codePoint(control)}`;
  return LONE_SURROGATE.test(name) ? "has half a surrogate pair, which is no character" : undefined;
}

function rootFault(name: string): string | undefined {
  if (DRIVE.test(name)) return "starts with a drive letter";
  if (UNC.test(name)) return "is a network path (UNC)";
  return ROOT.test(name) ? "is absolute; names are relative to the base directory" : undefined;
}

/** Every check is made on what is left, so a prefix may be absolute or have `..`: it is never opened. */
function stripPrefix(name: string, prefix: string | undefined): string | undefined {
  if (prefix === undefined) return name;
  const folder = `${withoutDot(prefix).replace(/(?<!\/)\/+$/, "")}/`;
  const plain = withoutDot(name);
  if (folder === "/") return plain;
  return plain.startsWith(folder) ? plain.slice(folder.length) : undefined;
}

function withoutDot(path: string): string {
  return path.startsWith("./") ? path.slice(2) : path;
}

function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function refuse(reason: string): CheckedName {
  return { kind: "refused", reason };
}
