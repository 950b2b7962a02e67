import { allSteps, type Job, type Script, type Step, type Text } from "#workflow";
import type { Install } from "./model.ts";

// `npx tsc` takes the program that was installed before, whoever installed it.
const INSTALLS =
  /\b(?:npm|pnpm|yarn|bun|lerna|rush|nx|turbo|make|just|task|mise|rake|gradlew?|node|corepack)\b/;
const INSTALLING_ACTION = /^(?:\.|\$\/)|npm|pnpm|yarn|bun|cypress|install|node_modules/i;

const firstMention = new WeakMap<Text, number>();
const firstInstall = new WeakMap<Job, Step | "never">();

/** Whether `node_modules` may be there already, so that `npx name` runs a version that a lock file holds. */
export function mayBeInstalled({ job, step, text }: Script, { command }: Install): boolean {
  // The caller of a composite action may have installed anything.
  if (!job || !step) return true;
  const inScript = firstMention.get(text) ?? text.value.search(INSTALLS);
  firstMention.set(text, inScript);
  if (inScript >= 0 && inScript < command.from) return true;
  const first = firstInstall.get(job) ?? findFirst(job);
  firstInstall.set(job, first);
  if (first === "never" || first === step) return false;
  return isBefore(first, step);
}

function findFirst(job: Job): Step | "never" {
  for (const step of allSteps(job.steps)) {
    if (INSTALLS.test(step.run?.value ?? "")) return step;
    const cached = step.with.get("path")?.value.value ?? "";
    if (INSTALLING_ACTION.test(step.uses?.value ?? "") || cached.includes("node_modules"))
      return step;
  }
  return "never";
}

export function isBefore(a: Step, b: Step): boolean {
  const [first = 0, inner = 0] = a.index;
  const [other = 0, otherInner = 0] = b.index;
  return first < other || (first === other && inner < otherInner);
}
