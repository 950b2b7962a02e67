import { createRandom, type Random } from "../gnu-sums/random.ts";

/** A file, and how it is asked about. */
export interface HostileFile {
  readonly bytes: Uint8Array;
  readonly format: "json" | "jsonl" | "csv";
  readonly fields?: readonly string[];
  readonly sort?: readonly string[];
}

const ROWS = ["id", "v"] as const;

const SEEDS: readonly [HostileFile, ...HostileFile[]] = [
  document('{"id":"q1","v":[1,-0.5e-3,true,null,"\\u00e9\\ud83d\\ude00"],"n":{"a":{},"b":[]}}'),
  document("[9007199254740991,-9007199254740991,1e21,5e-324,1.7976931348623157e308,0.1]"),
  rows("json", '[{"id":"q1","v":"A"},{"v":2.50,"id":"q2"},{"id":"é","v":{"b":1,"a":[]}}]'),
  rows("jsonl", '{"id":1,"v":"A"}\n{"v":"B","id":2.5}\n{"id":-3,"v":null}\n'),
  rows("jsonl", '{"id":"a","v":"x"}\r\n{"id":"b","v":"\\"\\\\\\/\\b\\f\\n\\r\\t"}'),
  rows("csv", 'id,v\nq1,A\n"q""2","a,b\nc"\n q3 ,\n'),
  rows("csv", "id,v,x\r\n1,é,\r\n2,😀,y\r\n"),
];

/** What editors, other programs and people who want two readings put into a file. */
const INSERTS: readonly [string, ...string[]] = [
  '"',
  '""',
  "'",
  "\\",
  "\\u",
  "\\ud800",
  "\\udc00",
  "\\u0000",
  "\\/",
  "/**/",
  "//",
  "#",
  "{",
  "}",
  "[",
  "]",
  ":",
  ",",
  ",,",
  '"id":',
  '"id":"q1",',
  '"v":1,',
  '"\\u0069d":7,',
  "__proto__",
  "\n",
  "\r",
  "\r\n",
  "\n\n",
  "\t",
  " ",
  "\u00a0",
  "\u2028",
  "\u0085",
  "\f",
  "\v",
  "\0",
  "\ufeff",
  "\ufffe",
  "-",
  "+",
  ".",
  "0",
  "00",
  "-0",
  "1e400",
  "1e-400",
  "9007199254740993",
  "NaN",
  "Infinity",
  "-Infinity",
  "0x1",
  "1_0",
  "1.",
  ".5",
  "1e",
  "0.30000000000000004441",
  "4e-324",
  "true",
  "nul",
  "null",
  "é",
  "e\u0301",
  "😀",
];

const BYTES: readonly [string, ...string[]] = [
  "ff",
  "c0",
  "c080",
  "eda080",
  "f8",
  "80",
  "efbfbe",
  "00",
  "0d",
  "1a",
  "f4908080",
];

/** `count` files, each a good one with a few changes. */
export function* hostileFiles(seed: number, count: number): Generator<HostileFile> {
  const random = createRandom(seed);
  for (let index = 0; index < count; index++) {
    const file = random.pick(SEEDS);
    yield { ...file, bytes: change(file.bytes, random) };
  }
}

function change(bytes: Uint8Array, random: Random): Uint8Array {
  let text = Buffer.from(bytes).toString("utf8");
  const count = random.below(4);
  for (let index = 0; index < count; index++) {
    const at = random.below(text.length + 1);
    const cut = random.chance(40) ? random.below(4) : 0;
    text =
      text.slice(0, at) + (random.chance(80) ? random.pick(INSERTS) : "") + text.slice(at + cut);
  }
  const changed = Buffer.from(text, "utf8");
  if (!random.chance(8)) return changed;
  const at = random.below(changed.length + 1);
  const odd = Buffer.from(random.pick(BYTES), "hex");
  return Buffer.concat([changed.subarray(0, at), odd, changed.subarray(at)]);
}

function document(text: string): HostileFile {
  return { bytes: Buffer.from(text), format: "json" };
}

function rows(format: HostileFile["format"], text: string): HostileFile {
  return { bytes: Buffer.from(text), format, fields: [...ROWS], sort: ["id"] };
}
