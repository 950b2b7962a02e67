import type { Folder, Host, NotJudged } from "#core";

/** Where checks start from. */
export interface HashWorld {
  readonly host: Host;
  /** Absolute; relative paths start here. */
  readonly root: string;
  /** The paths come from the repository: none may lead outside it. */
  readonly confined: boolean;
}

/** A folder of the caller's, and how paths below it are shown. */
export interface Place {
  readonly folder: Folder;
  /** Empty, or ends in `/`. */
  readonly prefix: string;
}

export type Opened<T> =
  | ({ readonly ok: true } & T)
  /** `isMissing`: there is nothing at all, which a caller may have expected. */
  | { readonly ok: false; readonly notJudged: NotJudged; readonly isMissing?: true };

/** A file that a check names, as the folder around it knows it. */
export interface Named extends Place {
  readonly name: string;
  readonly path: string;
}

const DRIVE = /^[A-Za-z]:/;

export function openPlace(world: HashWorld, path: string): Opened<Place> {
  const { host, root, confined } = world;
  const plain = fromRoot(world, path);
  if (confined && leadsOutside(plain)) return refuse(path, OUTSIDE);
  const opened = host.openFolder(
    isAbsolute(plain) ? plain : `${root}/${plain}`,
    confined ? root : undefined,
  );
  switch (opened.kind) {
    case "folder":
      return { ok: true, folder: opened.folder, prefix: prefixOf(plain) };
    case "missing":
      return { ...refuse(path, "no such folder"), isMissing: true };
    case "unreadable":
      return refuse(path, opened.reason);
  }
}

/** A file by its folder: whatever leads there is the caller's word, the file itself no link. */
export function openNamed(world: HashWorld, path: string): Opened<Named> {
  const plain = fromRoot(world, path);
  const cut = plain.lastIndexOf("/");
  const name = plain.slice(cut + 1);
  if (world.confined && leadsOutside(plain)) return refuse(path, OUTSIDE);
  if (name === "" || name === "." || name === "..") return refuse(path, "names no file");
  const opened = openPlace(world, cut < 0 ? "." : plain.slice(0, cut) || "/");
  if (!opened.ok) return opened.isMissing ? missing(path) : refuse(path, opened.notJudged.reason);
  return { ...opened, name, path: plain };
}

export type ReadFile = Opened<{ readonly bytes: Uint8Array; readonly path: string }>;

/** The whole of a file that a check names. */
export async function readNamed(world: HashWorld, path: string, limit: number): Promise<ReadFile> {
  const named = openNamed(world, path);
  if (!named.ok) return named;
  return readIn(named, named.name, limit);
}

/** The whole of a file below a place. */
export async function readIn(place: Place, name: string, limit: number): Promise<ReadFile> {
  const path = place.prefix + name;
  const read = await place.folder.read(name, limit);
  switch (read.kind) {
    case "bytes":
      return { ok: true, bytes: read.bytes, path };
    case "missing":
      return missing(path);
    case "too-large":
      return refuse(path, `${read.size} bytes; more than ${limit} are not read`);
    default:
      return refuse(path, read.reason);
  }
}

const OUTSIDE = "leads outside the repository; the config may only name what lies in it";

function refuse(file: string, reason: string): Extract<Opened<unknown>, { ok: false }> {
  return { ok: false, notJudged: { file, reason } };
}

function missing(file: string): Extract<Opened<unknown>, { ok: false }> {
  return { ...refuse(file, "no such file"), isMissing: true };
}

/** One way to write what lies below the root, so that a list is known for one of the folder's own files. */
function fromRoot({ root, confined }: HashWorld, path: string): string {
  if (confined) return plainPath(path);
  // Only Windows has such a root, and parts folders by the backslash as well.
  const [base, plain] = DRIVE.test(root)
    ? [root.replaceAll("\\", "/"), plainPath(path.replaceAll("\\", "/"))]
    : [root, plainPath(path)];
  if (plain === base) return ".";
  return plain.startsWith(`${base}/`) ? plain.slice(base.length + 1) : plain;
}

/** `./dist//a/` as `dist/a`; what an absolute path starts with stays. */
function plainPath(path: string): string {
  const parts = path
    .split("/")
    .filter((part, index) => part !== "." && (part !== "" || index === 0));
  return parts.join("/") || (path.startsWith("/") ? "/" : ".");
}

function prefixOf(plain: string): string {
  return plain === "." ? "" : plain === "/" ? plain : `${plain}/`;
}

function isAbsolute(path: string): boolean {
  return path.startsWith("/") || DRIVE.test(path);
}

function leadsOutside(path: string): boolean {
  return isAbsolute(path) || path.includes("\\") || path.split("/").includes("..");
}
