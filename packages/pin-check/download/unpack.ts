import type { Program } from "#workflow";

const ARCHIVE = /\.(?:tar(?:\.\w{1,4})?|tgz|tbz2?|txz|zip)$/i;

/** Folders of many tenants: what is run below them need not come out of the archive. */
const SHARED =
  /^(?:\/?|\.{1,2}|~|\$\w{1,60}|\/(?:tmp|opt|usr|var|home)(?:\/local)?(?:\/(?:s?bin|lib|share))?)$/;

/** An archive that a command unpacks, and the folders that certainly hold what was in it. */
export interface Unpacked {
  readonly archive: string;
  readonly folders: readonly string[];
}

export function unpackedBy({ name, args }: Program): Unpacked | undefined {
  if (!/^(?:b?s?d?tar|gtar|unzip|expand-archive)$/.test(name)) return undefined;
  const words = args.map(({ value }) => value);
  const archive = words.find((value) => ARCHIVE.test(value));
  if (archive === undefined || (name.endsWith("tar") && !extracts(words))) return undefined;
  const stem = archive.slice(archive.lastIndexOf("/") + 1).replace(ARCHIVE, "");
  const option = words.findIndex((value) =>
    /^(?:-C|-d|--directory|-destinationpath)$/i.test(value),
  );
  const folder = (option < 0 ? "" : (words[option + 1] ?? "")).replace(/\/+$/, "");
  return { archive, folders: [folder, stem].filter((path) => !SHARED.test(path)) };
}

/** `tar xzf x`, `tar -xf x`, `tar --extract`. */
function extracts([mode = "", ...more]: readonly string[]): boolean {
  return (
    /^[a-wyzA-Z]{0,6}x/.test(mode) ||
    [mode, ...more].some((value) => /^(?:-[a-zA-Z]{0,6}x|--(?:extract|get)$)/.test(value))
  );
}
