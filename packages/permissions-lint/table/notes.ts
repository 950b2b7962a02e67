import { writesOf } from "../model/held.ts";
import type { JobModel } from "../model/job-model.ts";
import { secretsOf } from "../views/model-rows.ts";
import { cutText, oneLine, withoutRef } from "./evidence-text.ts";

/** What a reviewer should know beside the rights. */
export function notesOf(model: JobModel): readonly string[] {
  const { trust, needs, credentials, held, verdict } = model;
  if (!trust.reachable) return ["never runs"];
  const secrets = secretsOf(model);
  const isApp = credentials.some(({ git, gh, env, inputs }) =>
    [git, gh, ...env.values(), ...inputs.values()].some(({ kind }) => kind === "app"),
  );
  const isForked = trust.triggers.some(({ tier }) => tier === "fork");
  const open = verdict === "unverified" ? needs.sinks : [];
  const sinks = [...new Set(open.map(({ evidence }) => withoutRef(oneLine(evidence.text))))];
  return [
    ...(isForked && writesOf(held).length > 0 ? ["read-only for forks"] : []),
    ...(trust.environment ? [`environment ${oneLine(trust.environment.name)}`] : []),
    ...(trust.runner === "self-hosted" ? ["self-hosted runner"] : []),
    ...(isApp ? ["uses an App token"] : []),
    ...(secrets.length > 0 ? [`secrets: ${secrets.map(secretName).join(", ")}`] : []),
    ...(sinks.length > 0 ? [`out of sight: ${firstFew(sinks)}`] : []),
  ];
}

function secretName(name: string): string {
  return name === "*" ? "whatever the repository holds" : name;
}

const MOST_SINKS = 3;

function firstFew(sinks: readonly string[]): string {
  const left = sinks.length - MOST_SINKS;
  const shown = sinks.slice(0, MOST_SINKS).map((sink) => cutText(sink));
  return [...shown, ...(left > 0 ? [`${left} more`] : [])].join(", ");
}
