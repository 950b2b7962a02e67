import type { Step, Workflow } from "#workflow";
import type { LintContext } from "../context.ts";
import type { Setting } from "../needs/facts/setting.ts";
import { withImages } from "./image-tags.ts";
import { resolveText } from "./resolve-text.ts";
import { envText, inputText, type ValueScope } from "./value-scope.ts";

/** What conditions of facts may ask about a step; `events`: those that reach the job, where they are known. */
export function stepSetting(
  step: Step,
  scope: ValueScope,
  context: LintContext,
  events?: readonly string[],
): Setting {
  const version = versionOf(step, scope);
  return {
    input: (name) => {
      const text = resolved(inputText(step.with, name)?.value, scope);
      return text === undefined ? undefined : withImages(text, scope);
    },
    env: (name) => resolved(envText(scope, name)?.value, scope),
    events: events ?? workflowEvents(scope.workflow),
    visibility: context.options.visibility,
    ...(version !== undefined && { version }),
  };
}

const known = new WeakMap<Workflow, readonly string[]>();

export function workflowEvents(workflow: Workflow): readonly string[] {
  const found = known.get(workflow);
  if (found) return found;
  const events = workflow.triggers.map(({ event }) => event.value);
  known.set(workflow, events);
  return events;
}

function resolved(text: string | undefined, scope: ValueScope): string | undefined {
  return text === undefined ? undefined : resolveText(text, scope);
}

const VERSION = /^v?\d{1,9}(?:\.\d{1,9}){0,3}$/;
const COMMIT = /^[0-9a-f]{40}$/;
const COMMENT_VERSION = /^[ \t]{0,9}#[^\n]{0,60}?\b(v?\d{1,9}(?:\.\d{1,9}){0,3})\b/;

/** The ref where it is a version; behind a commit, the version that the comment after it names. */
function versionOf({ uses }: Step, { source }: ValueScope): string | undefined {
  if (!uses) return undefined;
  const ref = uses.value.slice(uses.value.lastIndexOf("@") + 1).trim();
  if (VERSION.test(ref)) return ref;
  if (!COMMIT.test(ref)) return undefined;
  const behind = source.text.slice(uses.span.end, uses.span.end + 120);
  return COMMENT_VERSION.exec(behind.replace(/^["']/, ""))?.[1];
}
