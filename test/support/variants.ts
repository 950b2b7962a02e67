import type { CorpusFile } from "./corpus.ts";
import { createRandom } from "./mutate.ts";

type Alter = (lines: string[], pick: (below: number) => number) => void;

/** Ways in which people (and attackers) write the same workflow differently, and slips of the keyboard. */
const ALTERATIONS: readonly Alter[] = [
  (lines, pick) => lines.splice(pick(lines.length), 1),
  (lines, pick) => lines.splice(pick(lines.length), 0, lines[pick(lines.length)] ?? ""),
  (lines, pick) => edit(lines, pick, (line) => line.replace(/^( *)(- )?([\w-]+):/, '$1$2"$3":')),
  (lines, pick) => edit(lines, pick, (line) => line.replace(/: ([\w./@-]+)$/, ": '$1'")),
  (lines, pick) =>
    edit(lines, pick, (line) => line.replace(/: ([\w./@ -]+)$/, ": >-\n                    $1")),
  (lines, pick) => edit(lines, pick, (line) => line.replace(/: ([\w./@-]+)$/, ": &x $1 # note")),
  (lines, pick) => edit(lines, pick, (line) => `${line} \t`),
  (lines, pick) => edit(lines, pick, (line) => `  ${line}`),
  (lines, pick) => edit(lines, pick, (line) => line.replace(/: [^#]*$/, ":")),
  (lines, pick) => edit(lines, pick, (line) => line.replace(/: ?\[(.*)\]$/, ": [\n$1,\n]")),
  (lines, pick) =>
    edit(lines, pick, (line) => line.replace(/^( *)- (\w+): ([\w./@-]+)$/, "$1- {$2: $3}")),
  (lines, pick) => edit(lines, pick, (line) => line.replace(/: (.+)$/, ": !!str $1")),
  (lines) => lines.splice(0, 0, "%YAML 1.2", "---"),
  (lines) => lines.splice(0, lines.length, ...lines.map((line) => `${line}\r`)),
  (lines) => lines.splice(0, 1, `\uFEFF${lines[0] ?? ""}`),
];

function edit(
  lines: string[],
  pick: (below: number) => number,
  change: (line: string) => string,
): void {
  const at = pick(lines.length);
  lines[at] = change(lines[at] ?? "");
}

/** The files as they are, then altered ones up to `count`. */
export function* variants(
  files: readonly CorpusFile[],
  count: number,
  seed: number,
): Generator<CorpusFile> {
  yield* files;
  const pick = createRandom(seed);
  const small = files.filter(({ text }) => text.length < 8_000);
  for (let i = files.length; i < count; i++) {
    const file = small[pick(small.length)];
    if (!file) return;
    const lines = file.text.split("\n");
    for (let left = 1 + pick(3); left > 0; left--)
      ALTERATIONS[pick(ALTERATIONS.length)]?.(lines, pick);
    yield { name: `${file.name} variant ${i}`, text: lines.join("\n") };
  }
}
