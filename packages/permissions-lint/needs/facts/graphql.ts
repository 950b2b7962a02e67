import { GRAPHQL } from "../../data/graphql.gen.ts";
import type { Fact, ImpossibleFact } from "./fact.ts";
import { type Row, unconditional } from "./row.ts";

export interface GraphqlFacts {
  readonly facts: readonly Fact[];
  readonly impossible: readonly ImpossibleFact[];
  /** Every operation of the text is written out, and one that the table knows. */
  readonly understood: boolean;
}

// Names in front of their arguments: every mutation takes some, `input:` nearly always. Fields of what it
// returns rarely do, and are in no table.
const CALL = /\b([a-z][A-Za-z0-9]{2,60})\s{0,20}\((\s{0,20}input\b)?/g;

/** Rights that the mutations of a GraphQL text ask for; a text without one only reads. */
export function graphqlFacts(text: string): GraphqlFacts {
  if (!/\bmutation\b/.test(text)) return readingFacts(text);
  const facts: Fact[] = [];
  const impossible: ImpossibleFact[] = [];
  let known = 0;
  let unknown = 0;
  for (const [, name = "", input] of text.matchAll(CALL)) {
    const rows = table().get(name);
    if (rows) known++;
    else if (input) unknown++;
    for (const asks of rows ?? [])
      if (asks.kind === "fact") facts.push(asks.fact);
      else if (asks.kind === "impossible") impossible.push(asks.impossible);
  }
  return { facts, impossible, understood: known > 0 && unknown === 0 };
}

function readingFacts(text: string): GraphqlFacts {
  const understood = /^\s{0,99}(?:query\b|\{)/.test(text);
  const impossible = /\bprojects?V2\b/.test(text) ? [PROJECTS] : [];
  return { facts: [], impossible, understood };
}

const PROJECTS: ImpossibleFact = {
  what: "Projects v2",
  confidence: "likely",
  why: "reads a project",
  basis: "GitHub docs, automating projects",
};

let mutations: ReadonlyMap<string, readonly Row["asks"][]> | undefined;

function table(): ReadonlyMap<string, readonly Row["asks"][]> {
  if (mutations) return mutations;
  const read = new Map<string, Row["asks"][]>();
  for (const line of GRAPHQL.split("\n")) {
    const [name = "", scope = "", access = "", confidence = "", why = "", basis = ""] =
      line.split("\t");
    const rows = read.get(name) ?? [];
    rows.push(unconditional({ scope, access, confidence, why, basis }));
    read.set(name, rows);
  }
  mutations = read;
  return read;
}
