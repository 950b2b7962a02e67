/**
 * Globs over paths and refs: `*` within a segment, `**` across segments, `?` one character; all else
 * is literal. Matching takes time proportional to pattern × path whatever the pattern says, which
 * pattern libraries that compile to a regular expression do not promise.
 */
export function matchesGlob(pattern: string, path: string): boolean {
  return matchSegments(pattern.split("/"), path.split("/"));
}

function matchSegments(pattern: readonly string[], path: readonly string[]): boolean {
  return matchList(
    pattern.length,
    path.length,
    (p) => pattern[p] === "**",
    (p, s) => matchSegment(pattern[p] ?? "", path[s] ?? ""),
  );
}

function matchSegment(pattern: string, text: string): boolean {
  return matchList(
    pattern.length,
    text.length,
    (p) => pattern[p] === "*",
    (p, s) => pattern[p] === "?" || pattern[p] === text[s],
  );
}

// Greedy matching that, on a mismatch, only ever returns to the last star: no exponential cases.
function matchList(
  patternLength: number,
  textLength: number,
  isStar: (p: number) => boolean,
  matches: (p: number, s: number) => boolean,
): boolean {
  let p = 0;
  let starAt = -1;
  let resumeAt = 0;
  for (let s = 0; s < textLength; ) {
    if (p < patternLength && isStar(p)) {
      starAt = p++;
      resumeAt = s;
    } else if (p < patternLength && matches(p, s)) {
      p++;
      s++;
    } else if (starAt >= 0) {
      p = starAt + 1;
      s = ++resumeAt;
    } else {
      return false;
    }
  }
  while (p < patternLength && isStar(p)) p++;
  return p === patternLength;
}
