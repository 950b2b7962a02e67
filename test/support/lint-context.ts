import { createSource } from "#core";
import { type Inputs, readAction, readWorkflow } from "#workflow";
import type { LintPart } from "../../packages/permissions-lint/views/context-of.ts";

/** A repository of these files as a view of permissions-lint gets it. */
export function lintPart(
  files: Readonly<Record<string, string>>,
  more: Partial<LintPart> & { readonly record?: string } = {},
): LintPart {
  const { record, ...rest } = more;
  return {
    prefix: "",
    inputs: inputsOf(files),
    options: { visibility: "public", "default-token": "permissive" },
    facts: { unreadable: [], ...(record !== undefined && { record }) },
    ...rest,
  };
}

function inputsOf(files: Readonly<Record<string, string>>): Inputs {
  const sources = Object.entries(files).map(([path, text]) => createSource(path, text));
  const workflows = sources.flatMap((source) => {
    const read = source.path.includes("workflows/") ? readWorkflow(source) : undefined;
    return read?.kind === "workflow" ? [read] : [];
  });
  const actions = sources.flatMap((source) => {
    const read = source.path.endsWith("action.yml") ? readAction(source) : undefined;
    return read?.kind === "action" ? [read] : [];
  });
  const paths = Object.keys(files).sort();
  return { kind: "repository", workflows, actions, invalid: [], oversized: [], files: paths };
}
