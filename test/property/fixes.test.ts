import { expect, it } from "vitest";
import { planFixes } from "#suite";
import { type MappingNode, type Node, parseYaml } from "#yaml";
import { type CorpusFile, corpusFiles } from "../support/corpus.ts";
import { memoryHost } from "../support/memory-host.ts";
import { createRandom, mutate } from "../support/mutate.ts";

const PATH = ".github/workflows/mutated.yml";
const SHA = "0123456789ABCDEF0123456789abcdef01234567";

// Stands in where the corpus is absent, so that the property is always tested.
const SAMPLE: CorpusFile = {
  name: "sample.yml",
  text: `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      # v4.1.1
      - uses: actions/checkout@v4
      - {name: "x", uses: 'some//action@v1'}
      - run: |
          cat <<EOF
          # v1.2.3
      - &step
        uses: >-
          some\\action@v1
      - *step
`,
};

/** Its fix rewrites scripts, on purpose. */
const CONFIG = { ".github/sluice.yml": "rules: {template-injection: off}\n" };

/** Texts that fixes look for, where real workflows have references. */
const REFERENCES = [
  `some/action@${SHA}`,
  `some/action@${SHA} # v1.2.3`,
  `"some//action@${SHA}"`,
  "'some\\action@v1 '",
  `some/action@${SHA.toLowerCase()}`,
  "./own",
];

it.each([
  ["pins", "references and comments", 300],
  ["permissions", "rights and kept credentials", 700],
])(
  "fixes of %s change %s only, once, and keep every other byte",
  async (gate, _, least) => {
    const files = [...corpusFiles().filter(({ text }) => text.length < 20_000), SAMPLE, SAMPLE];
    const random = createRandom(20_261_121);
    const complaints: string[] = [];
    let changed = 0;
    for (let index = 0; index < 3_000; index++) {
      const file = files[random(files.length)] ?? SAMPLE;
      const text = vary(file.text, random);
      const { complaint, isChanged } = await judgeFix(
        gate,
        text,
        random(2) === 0 ? "safe" : "unsafe",
      );
      if (complaint) complaints.push(`${index} of ${file.name}: ${complaint}`);
      if (isChanged) changed++;
    }
    expect(complaints).toEqual([]);
    expect(changed).toBeGreaterThan(least);
  },
  240_000,
);

function vary(text: string, random: (below: number) => number): string {
  const referenced = text.replace(/(?<=uses: ).*$/gm, (written) =>
    random(3) === 0 ? (REFERENCES[random(REFERENCES.length)] ?? written) : written,
  );
  const commented =
    random(3) === 0 ? referenced.replace(/^( *)- uses/m, "$1# v1.2.3\n$&") : referenced;
  const mutated = random(2) === 0 ? mutate(commented, random) : commented;
  const broken = random(4) === 0 ? mutated.replaceAll("\n", "\r\n") : mutated;
  return random(5) === 0 ? `\uFEFF${broken}` : broken;
}

async function judgeFix(gate: string, text: string, level: "safe" | "unsafe") {
  const request = { gates: [gate], paths: [], options: {} };
  const { changes } = await planFixes(request, memoryHost({ ...CONFIG, [PATH]: text }), level);
  const [change] = changes;
  if (!change) return { isChanged: false };
  const after = memoryHost({ ...CONFIG, [PATH]: change.after });
  const again = await planFixes(request, after, level);
  const complaint =
    again.changes.length > 0 ? "a second run changes more" : damage(change.before, change.after);
  return { isChanged: true, complaint };
}

/** Compares the trees but for what fixes are about. */
function damage(before: string, after: string): string | undefined {
  const [old, fresh] = [parseYaml(before), parseYaml(after)];
  if (!old.ok || !fresh.ok) return "the result is no YAML";
  if (before.startsWith("\uFEFF") !== after.startsWith("\uFEFF")) return "the byte-order mark";
  const known = lineEnds(before);
  if (![...lineEnds(after)].every((end) => known.has(end))) return "line ends";
  return outline(old.root) === outline(fresh.root) ? undefined : "more than was meant";
}

function lineEnds(text: string): Set<string> {
  return new Set(text.match(/\r\n|\r|\n/g));
}

function outline(node: Node | undefined): string {
  switch (node?.kind) {
    case undefined:
      return "";
    case "scalar":
      return JSON.stringify(node.value);
    case "sequence":
      return `[${node.items.map((item) => outline(item.node)).join()}]`;
    case "mapping":
      return `{${outlinePairs(node)}}`;
  }
}

function outlinePairs({ pairs }: MappingNode): string {
  return pairs
    .filter(({ key }) => key.value !== "permissions" && key.value !== "persist-credentials")
    .map(({ key, node }) => `${key.value}:${key.value === "uses" ? "" : outline(node)}`)
    .filter((pair) => pair !== "with:{}")
    .join();
}
