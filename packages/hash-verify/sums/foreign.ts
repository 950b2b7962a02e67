/** What a file is that is no list of ours as a whole: one reason says more than a fault for each line. */
export function whyForeign(text: string): string | undefined {
  const head = text.slice(0, HEAD);
  return FOREIGN.find(([pattern]) => pattern.test(head))?.[1];
}

const HEAD = 4096;

const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [
    /^\s*(?:Algorithm\s+:|Algorithm\s+Hash\s+Path|Hash\s+:|"?Algorithm"?,"?Hash"?,)/,
    'is a list of `Get-FileHash`; write each line as `<hex>  <name>`: `"$($_.Hash.ToLower())  name"`',
  ],
  [
    /^version 1\r?\n\r?\n/,
    "is a `gha.sum` of ghasum, digests of trees of actions; check it with ghasum",
  ],
  [
    /^\s*(?:<!doctype|<html|<\?xml|404\b|not found\b)/i,
    "is an error page or other markup, no list; was the download refused?",
  ],
  [
    /^-----BEGIN PGP SIGNED MESSAGE-----/,
    "is signed with PGP in the text; verify it with gpg and give what it prints: `gpg --decrypt`",
  ],
  [/^-----BEGIN /, "is a key, certificate or signature, no list"],
  [/^untrusted comment:/, "is a signature of minisign or signify, no list"],
];
