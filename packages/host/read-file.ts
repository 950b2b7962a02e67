import { isUtf8 } from "node:buffer";
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
} from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import type { FileRead } from "#core";

// A link at the end of the path is refused by open itself, so that nothing can be swapped between
// a check and the open; a FIFO would block for ever without O_NONBLOCK. Windows knows neither.
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Enough to see `on:` and `jobs:` of a file that is too large to read. */
const HEAD_BYTES = 64 * 1024;

/** Reads a file below `root` by descriptor. `root` must be a real path; `folders` remembers checked folders. */
export function readFileBelow(
  root: string,
  path: string,
  limit: number,
  folders: Map<string, boolean>,
): FileRead {
  const absolute = join(root, path);
  if (!isReadable(root, absolute) || path.includes("\0")) return OUTSIDE;
  const folder = dirname(absolute);
  let inside = folders.get(folder);
  try {
    inside ??= isReadable(root, realpathSync(folder));
    folders.set(folder, inside);
    if (!inside) return OUTSIDE;
    return readOpen(openSync(absolute, OPEN_FLAGS), limit);
  } catch (error) {
    if (codeOf(error) === "ELOOP") return readLink(root, absolute, limit);
    const read = problem(error);
    return read.kind === "missing" && path.includes("\ufffd") ? NOT_UTF8_NAME : read;
  }
}

// Node shows bytes that are no UTF-8 as U+FFFD, and no file is found by that name.
const NOT_UTF8_NAME: FileRead = {
  kind: "unreadable",
  reason: "the file's name is not UTF-8; rename it",
};

/**
 * Reads a file that the caller named: a path anywhere, or `-` for standard input. One that as written
 * lies below the working directory must lie there: a committed link may stand in its place.
 */
export function readNamedFile(path: string, limit: number): FileRead {
  try {
    if (path === "-") return readOpen(0, limit, "stream");
    const folder = realpathSync(".");
    const written = resolve(folder, path);
    if (isReadable(folder, written) && !isReadable(folder, realpathSync(written))) return OUTSIDE;
    return readOpen(openSync(path, constants.O_RDONLY), limit, "stream");
  } catch (error) {
    return problem(error);
  }
}

function readLink(root: string, absolute: string, limit: number): FileRead {
  try {
    const target = realpathSync(absolute);
    if (!isReadable(root, target)) return OUTSIDE;
    return readOpen(openSync(target, OPEN_FLAGS), limit);
  } catch (error) {
    const read = problem(error);
    // What is named is there, and cannot be read: a policy behind such a link is not "no policy".
    return read.kind === "missing" ? DANGLING : read;
  }
}

const DANGLING: FileRead = {
  kind: "unreadable",
  reason: "the link leads nowhere; remove it or mend its target",
};

const OUTSIDE: FileRead = {
  kind: "unreadable",
  reason:
    "a link leads outside the scanned folder or into `.git`; put the file itself here, or remove the link",
};

const NOT_A_FILE = "not a regular file; remove it, or put a file in its place";
const FOLDER = "a folder where a file was expected; rename or remove it";
const DENIED = "permission denied; make the file readable";

function readOpen(
  descriptor: number,
  limit: number,
  accept: "files" | "stream" = "files",
): FileRead {
  try {
    const stat = fstatSync(descriptor);
    if (stat.isDirectory()) return { kind: "unreadable", reason: FOLDER };
    if (stat.isFile() && stat.size <= limit) return readText(descriptor, stat.size);
    if (accept === "files" && !stat.isFile()) return { kind: "unreadable", reason: NOT_A_FILE };
    return readStream(descriptor, limit, stat.size);
  } catch (error) {
    return problem(error);
  } finally {
    closeSync(descriptor);
  }
}

/** A file whose size is known to be within the limit: one call that reads and decodes. */
function readText(descriptor: number, size: number): FileRead {
  const text = readFileSync(descriptor, "utf8");
  // The decoder puts U+FFFD where bytes are no UTF-8; a file may also hold that character itself.
  if (text.includes("\uFFFD")) {
    const bytes = Buffer.alloc(size);
    readSync(descriptor, bytes, 0, size, 0);
    if (!isUtf8(bytes)) return { kind: "unreadable", reason: notUtf8(bytes) };
  }
  return { kind: "text", text, size };
}

/** A pipe, or a file that is too large: reads until it is known which. */
function readStream(descriptor: number, limit: number, size: number): FileRead {
  const bytes = readBytes(descriptor, size > limit ? HEAD_BYTES : limit + 1);
  if (size > limit || bytes.length > limit) {
    const head = bytes.subarray(0, HEAD_BYTES).toString("utf8");
    return { kind: "too-large", size: Math.max(size, bytes.length), limit, head };
  }
  if (!isUtf8(bytes)) return { kind: "unreadable", reason: notUtf8(bytes) };
  return { kind: "text", text: bytes.toString("utf8"), size: bytes.length };
}

function readBytes(descriptor: number, most: number): Buffer {
  const chunks: Buffer[] = [];
  for (let length = 0; length < most; ) {
    const chunk = Buffer.allocUnsafe(Math.min(most - length, 64 * 1024));
    const read = readSync(descriptor, chunk, 0, chunk.length, null);
    if (read === 0) break;
    chunks.push(chunk.subarray(0, read));
    length += read;
  }
  return Buffer.concat(chunks);
}

function notUtf8(bytes: Buffer): string {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isUtf16 ? "not UTF-8 but UTF-16; save it as UTF-8" : "not UTF-8; save it as UTF-8";
}

// In `.git` lies the token with which actions/checkout fetches; no report may quote from there.
function isReadable(root: string, path: string): boolean {
  return isBelow(root, path) && !path.slice(root.length).split(sep).some(isGitFolder);
}

function isGitFolder(name: string): boolean {
  return name.toLowerCase() === ".git";
}

// Both paths are absolute and normal: `root` is a real path, `path` comes from join or realpath.
function isBelow(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: DENIED,
  EPERM: DENIED,
  EISDIR: FOLDER,
  ELOOP: "the links lead in a circle; remove them",
  ENXIO: NOT_A_FILE,
  EMFILE: "too many open files; raise the limit (`ulimit -n`)",
  EIO: "input/output error; check the disk",
  ENAMETOOLONG: "the name is too long; shorten it",
};

// Node's own messages carry the absolute path, which no report may show.
function problem(error: unknown): FileRead {
  const code = codeOf(error);
  if (code === "ENOENT" || code === "ENOTDIR") return { kind: "missing" };
  return { kind: "unreadable", reason: (code && REASONS[code]) ?? code ?? "unknown error" };
}
