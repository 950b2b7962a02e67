import {
  type FailOn,
  type Finding,
  type Host,
  isObject,
  type Judgement,
  type NotJudged,
  type PlacedProblem,
  type Source,
} from "#core";
import type { Inputs } from "#workflow";
import { completeProblems } from "./complete.ts";
import { fileProblems } from "./file-rules.ts";
import type { AnyGate } from "./gates.ts";
import { badComments } from "./ignore-comments.ts";
import { RULE_IDS } from "./rule-ids.gen.ts";
import type { Settings } from "./settings.ts";

/** One gate over one PATH. */
export interface GatePart {
  readonly gate: string;
  readonly failOn: FailOn;
  readonly findings: readonly Finding[];
  readonly notJudged: readonly NotJudged[];
  readonly files: number;
  readonly data: Judgement["data"];
  readonly sections: Judgement["sections"];
  readonly account?: string;
  readonly answer?: string;
  readonly toWrite: NonNullable<Judgement["toWrite"]>;
}

/** The judgement of the first gate that reads files, with what is wrong with the files themselves. */
export function withFaults(
  judgement: Judgement,
  inputs: Inputs,
  notJudged: readonly NotJudged[],
): Judgement {
  return {
    ...judgement,
    problems: [...fileProblems(inputs), ...badComments(inputs, RULE_IDS), ...judgement.problems],
    notJudged: [...notJudged, ...judgement.notJudged],
  };
}

/** A run about some rules alone says nothing of anything else. */
export function limitedTo(rules: readonly string[], judgement: Judgement): Judgement {
  const problems = judgement.problems.filter(({ rule }) => rules.includes(rule.id));
  return { ...judgement, problems, scope: "partial", sections: [] };
}

export interface PartContext {
  readonly settings: Settings;
  readonly prefix: string;
  readonly sha256?: Host["sha256"];
  readonly stakes: boolean;
}

export function partOf(gate: AnyGate, judgement: Judgement, context: PartContext): GatePart {
  const { settings, prefix } = context;
  return {
    gate: gate.name,
    failOn: settings.failOn,
    findings: completeProblems(judgement.problems, { gate: gate.name, ...context }),
    notJudged: judgement.notJudged.map((entry) => ({
      ...entry,
      ...(entry.file !== undefined && { file: prefix + entry.file }),
    })),
    files: judgement.files,
    data: prefixedFiles(judgement.data, prefix),
    sections: judgement.sections,
    ...(judgement.account !== undefined && { account: judgement.account }),
    ...(judgement.answer !== undefined && { answer: judgement.answer }),
    toWrite: judgement.toWrite ?? [],
  };
}

/** Rows under `files` name files as findings do. */
function prefixedFiles(data: Judgement["data"], prefix: string): Judgement["data"] {
  const { files } = data;
  if (prefix === "" || !Array.isArray(files)) return data;
  const named = files.map((row: unknown) =>
    isObject(row) && typeof row.path === "string" ? { ...row, path: prefix + row.path } : row,
  );
  return { ...data, files: named };
}

/** Every file that a problem points into, by the name that findings use. */
export function sourcesOf(
  problems: readonly PlacedProblem[],
  prefix: string,
): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  for (const { at, related } of problems) {
    if (at) sources.set(prefix + at.source.path, at.source);
    for (const { source } of related) sources.set(prefix + source.path, source);
  }
  return sources;
}
