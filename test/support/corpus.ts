import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Real workflows to run against; never part of the repository, so absent on most machines. */
const CORPUS = join(import.meta.dirname, "../../../shared/corpus/workflows");

export interface CorpusFile {
  readonly name: string;
  readonly text: string;
}

/** Every corpus file, sorted by name; an empty list where the corpus is absent. */
export function corpusFiles(): readonly CorpusFile[] {
  return corpusNames().map((name) => ({ name, text: readFileSync(join(CORPUS, name), "utf8") }));
}

function corpusNames(): readonly string[] {
  try {
    return readdirSync(CORPUS)
      .filter((name) => /\.ya?ml$/.test(name))
      .sort();
  } catch {
    return [];
  }
}
