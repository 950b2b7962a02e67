import type { Source } from "#core";
import {
  type ExpressionTree,
  findExpressions,
  parseExpression,
  subPlace,
  type Text,
} from "#workflow";
import { defineLintRule } from "../rule.ts";
import { perSource } from "../taint/source-guard.ts";
import { textsOfJob, textsOfStep, textsOfWorkflow } from "../taint/texts.ts";
import { partsOf } from "../taint/walk-tree.ts";

export const unmaskedDerivedSecret = defineLintRule(
  {
    id: "unmasked-derived-secret",
    severity: "medium",
    grading:
      "medium where the part's name says password, token, key or secret, low for other parts",
    summary: "A part of a secret must not be used as if GitHub masked it.",
    stops:
      "GitHub masks a secret's whole text in logs; a part that is cut out of it is printed in clear, in public logs for everybody.",
    headline: "not masked in logs",
    unit: ["expression", "expressions"],
    subject: "secret",
    messages: {
      part: "`{expression}` takes a part of the secret `{secret}`; GitHub masks the whole text only, so the part shows in logs: store it as a secret of its own",
    },
    cwe: [532],
  },
  {
    onWorkflow: (workflow) => judge(() => textsOfWorkflow(workflow), workflow.source),
    onJob: (job, { source }) => judge(() => textsOfJob(job), source),
    onStep(step, { source }) {
      // `echo "::add-mask::${{ fromJSON(secrets.X).y }}"` is the way to mask it.
      const masks = step.run?.value.includes("::add-mask::") ?? false;
      return masks ? undefined : judge(() => textsOfStep(step), source);
    },
  },
);

const mentions = perSource((text) => /fromjson\s*\(\s*secrets/i.test(text));

function judge(texts: () => readonly Text[], source: Source) {
  if (!mentions(source)) return undefined;
  return texts().flatMap((text) => {
    if (!text.value.includes("${{") || !/fromjson\s*\(/i.test(text.value)) return [];
    return findExpressions(text.value).flatMap(({ body, from, to }) => {
      const tree = parseExpression(body);
      const part =
        tree &&
        partsOf(tree)
          .map(derived)
          .find((found) => found !== undefined);
      if (!part) return [];
      const severity = /pass|secret|token|key|credential|pwd|cert/i.test(part.member)
        ? "medium"
        : "low";
      return [
        {
          message: "part" as const,
          severity: severity as "medium" | "low",
          at: subPlace(text, source, from, to),
          data: { expression: body.trim().slice(0, 80), secret: part.secret },
        },
      ];
    });
  });
}

/** `fromJSON(secrets.NAME).member`; a JSON that is used whole only loses its form. */
function derived(tree: ExpressionTree): { secret: string; member: string } | undefined {
  if (tree.kind !== "call" || tree.name !== "fromjson" || tree.segments.length === 0)
    return undefined;
  const [arg] = tree.args;
  if (arg?.kind !== "path" || arg.segments[0] !== "secrets") return undefined;
  return { secret: arg.segments[1] ?? "*", member: tree.segments.at(-1) ?? "" };
}
