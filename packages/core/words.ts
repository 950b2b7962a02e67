/** A value as it may stand in a message: short, on one line. */
export function show(value: unknown, most = 60): string {
  if (value === undefined) return "nothing";
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? typeof value);
  const flat = text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, " ");
  return `\`${flat.length > most ? `${flat.slice(0, most - 3)}…` : flat}\``;
}

/** A path as a whole, for cut off it names no file; no system opens a longer one than this. */
export function showPath(path: string): string {
  return show(path, 4096);
}

/** The message for a word that is not among `known`, with the nearest one if a slip explains it. */
export function unknownKey(word: string, known: readonly string[], kind = "key"): string {
  const nearest = nearestWord(word, known);
  const hint = nearest
    ? `; did you mean \`${nearest}\`?`
    : `; known: ${[...known].sort().join(", ")}`;
  return `unknown ${kind} ${show(word)}${hint}`;
}

/** The known word that is at most two slips (a third of its length) away. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.min(2, Math.floor(word.length / 3))) + 1;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Damerau–Levenshtein distance (adjacent swaps count one), cut off at `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    if (Math.min(...row) >= limit) return limit;
    before = previous;
    previous = row;
  }
  return Math.min(previous[b.length] ?? limit, limit);
}
