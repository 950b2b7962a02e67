/** Names by which a list reaches for something else than a file below its base directory. */
import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A base directory, and beside it a target that a trick is after. */
export interface Trap {
  /** Holds `base` and the target. */
  readonly scratch: string;
  readonly base: string;
  /** Name of the target, in `scratch`. */
  readonly target: string;
  /** SHA-256 of the target's content and of whatever a trick lays out itself. */
  readonly digest: string;
  readonly content: string;
}

export interface PathTrick {
  readonly title: string;
  /** As the list names it. */
  names(trap: Trap): readonly string[];
  /** What must lie there for the trick to work. */
  lay?(trap: Trap): void;
  /** Further words of the command line. */
  readonly flags?: readonly string[];
  /** Only a list in JSON can say it. */
  readonly isJson?: true;
}

/** A name outside that may be told from a plain one. */
function outside(title: string, name: (trap: Trap) => string): PathTrick {
  return { title, names: (trap) => [name(trap)] };
}

/** A file below the base that must not be opened by this name, or not together with others. */
function inside(title: string, names: readonly string[], flags: readonly string[] = []): PathTrick {
  return {
    title,
    names: () => names,
    lay: ({ base, content }) => {
      for (const name of names) {
        mkdirSync(dirname(join(base, name)), { recursive: true });
        writeFileSync(join(base, name), content);
      }
    },
    flags,
  };
}

function link(title: string, links: Readonly<Record<string, string>>, name: string): PathTrick {
  const lay = ({ base, target, scratch }: Trap) => {
    for (const [from, to] of Object.entries(links))
      symlinkSync(to.replace("TARGET", target).replace("SCRATCH", scratch), join(base, from));
  };
  return { title, names: ({ target }) => [name.replace("TARGET", target)], lay };
}

export const PATH_TRICKS: readonly PathTrick[] = [
  outside("`..`", ({ target }) => `../${target}`),
  outside("`..` behind `.`", ({ target }) => `./../${target}`),
  outside("`..` behind a folder", ({ target }) => `d/../../${target}`),
  outside("`..` with a slash too many", ({ target }) => `..//${target}`),
  outside("`..` with a backslash", ({ target }) => `..\\${target}`),
  outside("back into the base from outside", ({ target }) => `../base/../${target}`),
  outside("an absolute path", ({ scratch, target }) => `${scratch}/${target}`),
  outside("two slashes", ({ scratch, target }) => `/${scratch}/${target}`),
  outside("a device", () => "/dev/zero"),
  outside("the machine's standard input", () => "/dev/stdin"),
  { ...outside("a NUL", ({ target }) => `../${target}\0.txt`), isJson: true },
  { ...outside("a NUL at the end", () => "d/file\0"), isJson: true },
  { ...outside("an escape sequence", () => "d/\u001b[2Jfile"), isJson: true },
  {
    ...outside("`..` behind the prefix that is stripped", ({ target }) => `release/../${target}`),
    flags: ["--strip-prefix", "release"],
  },
  inside("a drive letter", ["C:file"]),
  inside("a drive letter and a backslash", ["C:\\file"]),
  inside("a network path", ["\\\\host\\share\\file"]),
  inside("a backslash", ["d\\file2"]),
  inside("a line break", ["a\nb"]),
  inside("device names of Windows", ["CON", "d/nul.txt", "Com1.tar.gz"], ["--portable"]),
  inside("dots and blanks at the end", ["a.", "b ", "d./c"], ["--portable"]),
  inside("a stream of a file", ["file:stream"], ["--portable"]),
  inside("case", ["README", "readme"]),
  inside("composition", ["caf\u00e9", "cafe\u0301"]),
  inside("an empty part", ["d//file2"]),
  outside("the base itself", () => "."),
  outside("a folder", () => "d"),
  outside("a folder with its slash", () => "d/"),
  link("a link to a file outside", { link: "../TARGET" }, "link"),
  link("an absolute link", { link: "SCRATCH/TARGET" }, "link"),
  link("a link to a folder outside", { up: ".." }, "up/TARGET"),
  link("a link to itself", { loop: "loop" }, "loop"),
  link("links in a circle", { one: "two", two: "one" }, "one"),
  link("a folder in a circle", { d2: "." }, "d2/d2/d2/d/file"),
  link("a link inside", { link: "d/file" }, "link"),
  {
    ...link("a link outside where links are followed", { link: "../TARGET" }, "link"),
    flags: ["--allow-links"],
  },
  {
    ...link("a folder outside where links are followed", { up: ".." }, "up/TARGET"),
    flags: ["--allow-links"],
  },
  {
    ...link("a circle where links are followed", { one: "two", two: "one" }, "one"),
    flags: ["--allow-links"],
  },
  {
    title: "a FIFO",
    names: () => ["pipe"],
    lay: ({ base }) => void execFileSync("mkfifo", [join(base, "pipe")]),
  },
];

/** Lays the trick out and gives the list that plays it: by the right digest, so that opening would pass. */
export function layTrick(trick: PathTrick, trap: Trap): { readonly list: string; text: string } {
  const { base, content, digest } = trap;
  mkdirSync(join(base, "d"));
  writeFileSync(join(base, "d/file"), content);
  trick.lay?.(trap);
  const names = trick.names(trap);
  if (!trick.isJson) return { list: "SHA256SUMS", text: names.map(lineOf(digest)).join("") };
  const files = names.map((path) => ({ path, sha256: digest }));
  return { list: "list.json", text: JSON.stringify({ files }) };
}

function lineOf(digest: string): (name: string) => string {
  return (name) => {
    const escaped = name.replaceAll("\\", "\\\\").replaceAll("\n", "\\n");
    return `${escaped === name ? "" : "\\"}${digest}  ${escaped}\n`;
  };
}
