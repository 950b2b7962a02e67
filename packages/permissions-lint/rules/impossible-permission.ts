import { brief } from "../blocks/cited.ts";
import type { Impossible } from "../needs/needs.ts";
import { defineLintRule } from "../rule.ts";

export const impossiblePermission = defineLintRule(
  {
    id: "impossible-permission",
    severity: "medium",
    grading: "medium where it is certain that GITHUB_TOKEN is used, info where it is likely",
    summary: "A job must not ask of GITHUB_TOKEN what no GITHUB_TOKEN may do.",
    stops:
      "The call can only fail, and people widen the job's rights step by step up to `write-all` without ever reaching it.",
    headline: "no `permissions:` can allow it",
    unit: ["call", "calls"],
    groupBy: "what",
    messages: {
      impossible:
        "{text} {why}, and no `permissions:` opens {what} to GITHUB_TOKEN ({basis}); use the token of a GitHub App or a fine-grained one of a person",
      likely:
        "{text} probably {why} with GITHUB_TOKEN, and no `permissions:` opens {what} to it ({basis}); use the token of a GitHub App",
    },
    cwe: [280],
  },
  {
    onJob(job, { workflow }, context) {
      const model = context.modelOf(workflow, job);
      if (model.needs.impossible.length === 0 || !model.trust.reachable) return undefined;
      return model.needs.impossible
        .filter(({ confidence }) => confidence !== "possible")
        .map(describe);
    },
  },
);

function describe({ what, confidence, evidence }: Impossible) {
  const { source, place, text, why, basis } = evidence;
  const isCertain = confidence === "certain";
  return {
    message: isCertain ? "impossible" : "likely",
    at: place,
    severity: isCertain ? "medium" : "info",
    data: { what, text: brief(text), why, basis },
    in: source,
  } as const;
}
