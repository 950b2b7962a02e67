import type { Unread } from "#core";
import { pathProblem } from "./check-path.ts";
import type { Descent } from "./descent.ts";

export interface Placed {
  readonly kind: "placed";
  /** Relative to the base, as the descent knows it. */
  readonly folder: string;
  readonly name: string;
  /** For system calls: the file, and the folder. */
  readonly at: string;
  readonly folderAt: string;
}

/** Where a file lies, once every folder above it was entered. */
export function place(path: string, descent: Descent): Placed | Unread {
  const problem = pathProblem(path);
  if (problem) return problem;
  const cut = path.lastIndexOf("/");
  const folder = path.slice(0, Math.max(cut, 0));
  const reached = descent.reach(folder);
  if (reached.kind !== "at") return reached;
  const name = path.slice(cut + 1);
  return { kind: "placed", folder, name, at: `${reached.at}/${name}`, folderAt: reached.at };
}
