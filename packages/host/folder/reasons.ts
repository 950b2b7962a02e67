import type { Unread } from "#core";

export const REFUSED = {
  link: "a link; put the file itself here",
  other:
    "not a regular file: a folder, a pipe, a socket or a device; name a file, or put one in its place",
  outside: "the name leads outside the folder; name a file below it",
} as const;

export const CHANGED = "changed while it was read; run again when nothing writes to it";

/** For a folder or a base that is no longer where it was entered. */
export const MOVED: Unread = { kind: "unreadable", reason: CHANGED };

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission denied; make it readable",
  EPERM: "permission denied; make it readable",
  EMFILE: "too many open files; raise the limit (`ulimit -n`)",
  ENFILE: "too many open files; raise the limit (`ulimit -n`)",
  EIO: "input/output error; check the disk",
  ENAMETOOLONG: "the name is too long; shorten it",
};

/** What an error of the system says of a file. Node's own messages carry the absolute path, which no report may show. */
export function unreadBecause(code: string): Unread {
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return { kind: "missing" };
    // O_NOFOLLOW met a link that was not there a moment ago.
    case "ELOOP":
      return { kind: "refused", reason: REFUSED.link };
    // A socket, or a device without a driver.
    case "ENXIO":
      return { kind: "refused", reason: REFUSED.other };
    default:
      return { kind: "unreadable", reason: REASONS[code] ?? `cannot be read (${code})` };
  }
}

export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown error";
}
