import { isUtf8 } from "node:buffer";
import { type Dirent, readdirSync } from "node:fs";
import type { Entry } from "#core";
import type { Base } from "./base.ts";
import { LONGEST, TOO_LONG } from "./check-path.ts";
import { createDescent, type Descent } from "./descent.ts";
import { CHANGED, codeOf, unreadBecause } from "./reasons.ts";

/** Everything below a base, sorted by path. A folder that cannot be listed stands there itself. */
export function listFiles(base: Base, byDescriptor: boolean): readonly Entry[] {
  const found: Entry[] = [];
  const descent = createDescent(base, byDescriptor);
  const folders = [""];
  try {
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      if (descent.isFull()) descent.rest(folder);
      for (const child of childrenOf(folder, descent)) {
        if (child.kind !== "folder") found.push(child);
        else if (child.path.length <= LONGEST) folders.push(child.path);
        else found.push({ path: child.path, kind: "unreadable", reason: TOO_LONG });
      }
    }
  } finally {
    descent.rest();
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

type Child = Entry | { readonly path: string; readonly kind: "folder" };

function childrenOf(folder: string, descent: Descent): readonly Child[] {
  const reached = descent.reach(folder);
  if (reached.kind !== "at") return [unlisted(folder, "reason" in reached && reached.reason)];
  try {
    const children = namesIn(reached.at).map(({ name, kind, isText }): Child => {
      const path = folder === "" ? name : `${folder}/${name}`;
      return isText ? { path, kind } : { path, kind: "unreadable", reason: NOT_UTF8 };
    });
    return descent.stands(folder) ? children : [unlisted(folder, CHANGED)];
  } catch (error) {
    const unread = unreadBecause(codeOf(error));
    return [unlisted(folder, "reason" in unread && unread.reason)];
  }
}

/** A folder that was there a moment ago, and was removed or replaced, leaves the list open. */
function unlisted(folder: string, reason: string | false): Entry {
  return { path: folder, kind: "unreadable", reason: reason || CHANGED };
}

const NOT_UTF8 = "the file's name is not UTF-8; rename it";

interface Name {
  readonly name: string;
  readonly kind: "file" | "link" | "folder" | "other";
  readonly isText: boolean;
}

// Node shows bytes that are no UTF-8 as U+FFFD. Two such names may look alike, and like one that really
// holds that character and is listed: only the bytes tell.
function namesIn(at: string): readonly Name[] {
  const entries = readdirSync(at, { withFileTypes: true });
  if (!entries.some(({ name }) => name.includes("\uFFFD"))) {
    return entries.map((entry) => ({ name: entry.name, kind: kindOf(entry), isText: true }));
  }
  return readdirSync(at, { withFileTypes: true, encoding: "buffer" }).map((entry) => ({
    name: entry.name.toString("utf8"),
    kind: kindOf(entry),
    isText: isUtf8(entry.name),
  }));
}

function kindOf(entry: Dirent<string> | Dirent<NonSharedBuffer>): Name["kind"] {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  return entry.isSymbolicLink() ? "link" : "other";
}
