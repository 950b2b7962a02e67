import { defineLintRule } from "../rule.ts";

export const secretsOutsideEnvironment = defineLintRule(
  {
    id: "secrets-outside-environment",
    severity: "low",
    summary: "A job that uses secrets should name an environment that guards them.",
    stops:
      "A secret of the repository is open to every workflow on every branch; one of an environment waits for its branch rules and reviewers.",
    headline: "secrets without an environment",
    unit: ["job", "jobs"],
    subject: "job",
    strictOnly: true,
    messages: {
      found:
        "job {job} uses {secrets} and names no `environment:`, so any branch with a workflow of its own can read them; move them into an environment with branch rules",
    },
    cwe: [522],
  },
  {
    onJob(job, { workflow }, context) {
      // A calling job cannot name an environment.
      if (job.environment || job.uses) return;
      const { secrets, reachable } = context.modelOf(workflow, job).trust;
      if (secrets.names.size === 0 || !reachable) return;
      const shown = [...secrets.names].slice(0, SHOWN).map((name) => `\`${name}\``);
      const more = secrets.names.size - shown.length;
      const names = more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
      return { message: "found", at: job.id, data: { job: `\`${job.id.value}\``, secrets: names } };
    },
  },
);

const SHOWN = 4;
