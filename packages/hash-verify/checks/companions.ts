/** Files that stand beside a list because of it: its signatures, bundles and certificates. */
const SUFFIXES = [
  ".sig",
  ".asc",
  ".minisig",
  ".sigstore",
  ".sigstore.json",
  ".intoto.jsonl",
  ".pem",
  ".crt",
] as const;

/** The list and its companions, which it cannot list. */
export function ownFiles(list: string): readonly string[] {
  return [list, ...SUFFIXES.map((suffix) => list + suffix)];
}
