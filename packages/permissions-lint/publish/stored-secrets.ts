import {
  allSteps,
  hasExpression,
  type Job,
  namesInText,
  type Step,
  type Text,
  type TextMap,
  type Workflow,
} from "#workflow";
import type { LintContext } from "../context.ts";
import type { Publication } from "./publication.ts";
import { publicationsOf } from "./publications.ts";
import { type TrustedRegistry, trustedRegistries } from "./registry-credentials.ts";

export interface StoredSecret {
  readonly service: string;
  readonly secret: string;
  readonly text: Text;
  readonly instead: string;
  readonly step?: Step;
}

/** Upper-case name of a stored secret that the text hands over; the job's own token is none. */
export function secretIn(text: Text): string | undefined {
  if (!hasExpression(text.value) || !/secrets/i.test(text.value)) return undefined;
  for (const { segments } of namesInText(text.value).paths) {
    const [context, name] = segments;
    if (context !== "secrets" || name === undefined || name === "*") continue;
    if (name.toUpperCase() !== "GITHUB_TOKEN") return name.toUpperCase();
  }
  return undefined;
}

/** Stored tokens with which the job publishes where an OIDC identity would do, one a registry. */
export function storedSecrets(
  workflow: Workflow,
  job: Job,
  context: LintContext,
): readonly StoredSecret[] {
  const publications = publicationsOf(workflow, job, context);
  const maps = variablesOf(workflow, job);
  if (publications.length === 0 && !maps.some(({ texts }) => namesOwn(texts))) return [];
  const { start, end } = job.node.span;
  const written = workflow.source.text.slice(start, end);
  return registries().flatMap((registry) => {
    const published = publications.filter(({ target, text }) =>
      servesTarget(registry, target, text),
    );
    const found =
      fromVariables(registry, published.length > 0, maps) ?? fromInputs(registry, published);
    return found && !registry.elsewhere.test(written) ? [found] : [];
  });
}

let known: readonly TrustedRegistry[] | undefined;
let ownNames: ReadonlySet<string> | undefined;

function registries(): readonly TrustedRegistry[] {
  known ??= trustedRegistries();
  return known;
}

function namesOwn(texts: TextMap): boolean {
  if (texts.size === 0) return false;
  ownNames ??= new Set(registries().flatMap(({ own }) => own));
  for (const name of texts.keys()) if (ownNames.has(name)) return true;
  return false;
}

// semantic-release makes releases, and publishes to npm with the same run.
function servesTarget(
  registry: TrustedRegistry,
  target: Publication["target"],
  text: string,
): boolean {
  if (registry.target === target) return true;
  return registry.target === "npm" && text.includes("semantic-release");
}

interface Variables {
  readonly texts: TextMap;
  readonly step?: Step;
  /** Every job has it, so it counts only for those that publish. */
  readonly forAll?: true;
}

/** The nearest first: what a step sets hides what its job sets. */
function variablesOf(workflow: Workflow, job: Job): readonly Variables[] {
  const steps = allSteps(job.steps).filter(({ env }) => env.size > 0);
  return [
    ...steps.map((step) => ({ texts: step.env, step })),
    { texts: job.env },
    { texts: workflow.env, forAll: true },
  ];
}

function fromVariables(
  { name: service, own, shared, instead }: TrustedRegistry,
  publishes: boolean,
  maps: readonly Variables[],
): StoredSecret | undefined {
  const names = publishes ? [...own, ...shared] : own;
  for (const { texts, step, forAll } of maps) {
    if (forAll && !publishes) continue;
    for (const name of names) {
      const text = texts.get(name)?.value;
      const secret = text && secretIn(text);
      if (secret) return { service, secret, text, instead, ...(step && { step }) };
    }
  }
  return undefined;
}

function fromInputs(
  { name: service, inputs, instead }: TrustedRegistry,
  publications: readonly Publication[],
): StoredSecret | undefined {
  for (const { step } of publications) {
    for (const input of step.uses ? inputs : []) {
      const text = step.with.get(input)?.value;
      const secret = text && secretIn(text);
      if (secret) return { service, secret, text, instead, step };
    }
  }
  return undefined;
}
