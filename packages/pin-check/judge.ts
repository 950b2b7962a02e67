import type { Judgement, RuleMeta } from "#core";
import {
  collectImages,
  composeImages,
  dockerfileImages,
  type ImageUse,
  type Inputs,
  runRules,
  scriptsOf,
  usesOf,
} from "#workflow";
import type { BrokenFile, PinCheckFacts, PinContext } from "./context.ts";
import { isComposeFile, isDockerfile } from "./file-kinds.ts";
import { manifestDockerfiles } from "./manifest-dockerfiles.ts";
import type { PinCheckOptions } from "./options.ts";
import { PIN_CHECK_RULES } from "./rules/index.ts";
import { ownersTable } from "./views/owners-table.ts";

export function judge(
  inputs: Inputs,
  options: PinCheckOptions,
  facts: PinCheckFacts,
  asks?: (rule: RuleMeta) => boolean,
): Judgement {
  const context = createContext(inputs, options, facts);
  const { uses, images, scripts } = context;
  const { workflows, actions } = inputs;
  const walk = { workflows, actions, uses, images, scripts };
  const table = ownersTable(context);
  return {
    problems: runRules(PIN_CHECK_RULES, walk, context, asks),
    notJudged: facts.unreadable,
    scope: inputs.kind === "repository" && facts.unreadable.length === 0 ? "full" : "partial",
    files: workflows.length + actions.length + imageFiles(inputs, facts).length,
    data: {},
    sections: table ? [table] : [],
  };
}

/** Everything that rules and views look at, derived once from what was read. */
export function createContext(
  inputs: Inputs,
  options: PinCheckOptions,
  facts: PinCheckFacts,
): PinContext {
  const { workflows, actions } = inputs;
  const uses = usesOf(inputs);
  const fromFiles = fileImages(inputs, facts);
  return {
    inputs,
    options,
    facts,
    uses,
    images: [...collectImages(workflows, actions, uses), ...fromFiles.images],
    scripts: scriptsOf(inputs),
    brokenCompose: fromFiles.broken,
  };
}

function fileImages(inputs: Inputs, facts: PinCheckFacts) {
  const images: ImageUse[] = [];
  const broken: BrokenFile[] = [];
  for (const path of imageFiles(inputs, facts)) {
    const source = facts.texts.get(path);
    if (!source) continue;
    if (!isComposeFile(path)) {
      for (const image of dockerfileImages(source)) images.push(image);
      continue;
    }
    const read = composeImages(source);
    if (read.ok) for (const image of read.images) images.push(image);
    else broken.push({ source, span: read.span, reason: read.reason });
  }
  return { images, broken };
}

function imageFiles(inputs: Inputs, { texts }: PinCheckFacts): readonly string[] {
  const named = new Set(manifestDockerfiles(inputs));
  return [...texts.keys()].filter(
    (path) => isComposeFile(path) || isDockerfile(path) || named.has(path),
  );
}
