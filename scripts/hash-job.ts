/** What scripts/bench-hash.ts measures: `hash-job FOLDER SUMS` checks every line of a plain list, no gate around it. */
import { readFileSync } from "node:fs";
import { createHost } from "#host";

const [folder = "", sums = ""] = process.argv.slice(2);
const lines = readFileSync(sums, "utf8").trimEnd().split("\n");
const listed = lines.map((line) => ({ digest: line.slice(0, 64), path: line.slice(66) }));
const opened = createHost().openFolder(folder);
if (opened.kind !== "folder") throw new Error(`${folder} is ${opened.kind}`);
const answers = await opened.folder.hash(
  listed.map(({ path }) => ({ path, algorithms: ["sha256"] })),
);
const isSame = answers.every(
  (answer, index) =>
    answer.kind === "hashed" && answer.digests.get("sha256") === listed[index]?.digest,
);
process.exitCode = isSame ? 0 : 1;
