import type { ShellWord } from "#workflow";
import type { Taint } from "./taint.ts";

// Digests, counts and yes or no; `tr -cd` keeps only what it names.
const NARROWING: ReadonlySet<string> = new Set(
  "wc sha256sum sha1sum sha512sum md5sum cksum base64 shasum test expr xxd od".split(" "),
);

/** Whether nothing of a text is left but its form: a digest, a number, the letters that are asked for. */
export function isFilter(name: string, args: readonly ShellWord[]): boolean {
  if (NARROWING.has(name)) return true;
  const options = args.map(({ value }) => value);
  if (name === "tr") return options.some((value) => /^-[ds]*[cC]/.test(value));
  if (name === "grep" || name === "egrep")
    return options.some((value) => /^-\w*[cqoP]/.test(value));
  return name === "jq" && options.some((value) => /@(?:json|uri|base64)|length/.test(value));
}

/** Whether a text of many lines comes out as one. */
export function joinsLines(name: string, args: readonly ShellWord[]): boolean {
  if (name === "head" || name === "tail")
    return args.some(({ value }) => value === "-1" || value === "-n1" || value === "1");
  return name === "tr" && args.some(({ value }) => value.startsWith("\\n") || value === "\n");
}

export function oneLine({ origin, via }: Taint): Taint {
  return { origin: origin.freedom === "text" ? { ...origin, freedom: "line" } : origin, via };
}
