import type { Fix, Source } from "#core";
import type { Text, Use, Workflow } from "#workflow";
import type { PinContext } from "../context.ts";
import { manifestPaths, workspacePath } from "../local-path.ts";
import { perContext } from "../per-context.ts";
import { definePinRule } from "../rule.ts";
import { checkoutsBehind } from "../workspace.ts";

export const preferSelfRepository = definePinRule(
  {
    id: "prefer-self-repository",
    severity: "info",
    strict: "low",
    summary:
      "Called workflows and composite actions should name their own actions by `$/`, not by `./`.",
    stops:
      "`./` is the caller's checkout: what runs there is what the caller has at that path, or nothing.",
    headline: "`./` is the caller's checkout here",
    unit: ["use", "uses"],
    groupBy: "where",
    subject: "path",
    messages: {
      callers:
        "`{path}` is looked up in the caller's checkout; on github.com `$/` is this {where}'s own repository and commit",
      absent:
        "`{path}` is looked up in the caller's checkout, and this {where}'s repository has no such action",
    },
    cwe: [829],
  },
  {
    onUse(use, context) {
      if (use.position !== "step" || use.uses.kind !== "local") return;
      const where = calledFrom(use);
      const folder = workspacePath(use.uses.path);
      // The root has no `$/` form, and a path out of the workspace no repository.
      if (!where || !folder || hasOwnFolder(use, context)) return;
      const data = { path: use.text.value.trim(), where };
      if (!isInTree(folder, context)) return { message: "absent", at: use.text, data };
      return { message: "callers", at: use.text, data, ...selfFix(use.text, use.source) };
    },
  },
);

function calledFrom({ workflow, action }: Use): "workflow" | "action" | undefined {
  if (action) return "action";
  return workflow && isCalled(workflow) ? "workflow" : undefined;
}

function isCalled({ triggers }: Workflow): boolean {
  return triggers.some(({ event }) => event.value === "workflow_call");
}

// A checkout into a folder of its own, or of another repository, is where the path leads.
function hasOwnFolder(use: Use, context: PinContext): boolean {
  return checkoutsBehind(use, context).some(
    ({ folder, origin }) => folder !== "" || origin.kind !== "own",
  );
}

const filesOf = perContext(({ inputs }: PinContext) => new Set(inputs.files));

function isInTree(folder: string, context: PinContext): boolean {
  // A lone file or folder of workflows does not show what else its repository holds.
  if (context.inputs.kind !== "repository") return true;
  return [...manifestPaths(folder), `${folder}/Dockerfile`].some((path) =>
    filesOf(context).has(path),
  );
}

/**
 * Unsafe: GitHub Enterprise Server and runners before 2.336.0 do not know `$/`, and a checkout of
 * another commit would no longer decide what runs.
 */
function selfFix({ value, span }: Text, source: Source): { readonly fix?: Fix } {
  const path = value.trim();
  const parts = path
    .slice(2)
    .replace(/[\\/]$/, "")
    .split(/[\\/]/);
  const isPlain = parts.every((part) => part !== "" && part !== "." && part !== "..");
  if (!isPlain || source.text.slice(span.start, span.end) !== value) return {};
  const start = span.start + value.indexOf(path);
  const edits = [{ span: { start, end: start + path.length }, newText: `$/${parts.join("/")}` }];
  return { fix: { title: "use `$/`, this repository at its own commit", safety: "unsafe", edits } };
}
