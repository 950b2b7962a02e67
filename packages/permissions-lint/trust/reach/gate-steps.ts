import { allSteps, type Job, type Step } from "#workflow";
import type { Guard } from "../trust.ts";

// Actions that stop the job, or answer, by the rights of who set it off (their READMEs, 2026-11).
const GATE_ACTIONS: ReadonlySet<string> = new Set([
  "actions-cool/check-user-permission",
  "prince-chrismc/check-actor-permissions-action",
  "lannonbr/repo-permission-check-action",
  "scherermichael-oss/action-has-permission",
  "tspascoal/get-user-teams-membership",
  "thecallsign/action-check-user-permission",
  "github/branch-deploy",
  "github/command",
  // Fails where the pull request is not Dependabot's own (src/main.ts).
  "dependabot/fetch-metadata",
  "xt0rted/slash-command-action",
  "peter-evans/slash-command-dispatch",
  "sushichop/action-repository-permission",
  "skjnldsv/check-actor-permission",
  "im-open/is-actor-authorized",
  "morfien101/actions-authorized-user",
]);

// REST endpoints and client methods that answer who someone is to the repository or organization.
const QUESTIONS: readonly string[] = [
  "getCollaboratorPermissionLevel",
  "checkCollaborator",
  "getMembershipForUser",
  "checkMembershipForUser",
  "/collaborators/",
  "/memberships/",
  "author_association",
];

const gates = new WeakMap<Job, readonly Step[]>();

/** Steps that ask for the rights of who set the job off; taken at their word that they stop on the answer. */
export function gateStepsOf(job: Job): readonly Step[] {
  const known = gates.get(job);
  if (known) return known;
  const found = allSteps(job.steps).filter(isGate);
  gates.set(job, found);
  return found;
}

function isGate({ uses, run, with: inputs }: Step): boolean {
  if (uses && GATE_ACTIONS.has(nameOf(uses.value))) return true;
  const script = run?.value ?? inputs.get("script")?.value.value;
  return script !== undefined && QUESTIONS.some((question) => script.includes(question));
}

/** `owner/repo` of a `uses:`, lower case. */
export function nameOf(uses: string): string {
  const at = uses.indexOf("@");
  return (at < 0 ? uses : uses.slice(0, at)).trim().toLowerCase();
}

export function gateGuard(step: Step): Guard {
  return { kind: "actor", place: step.uses ?? step.run ?? step.place, spoofable: false };
}
