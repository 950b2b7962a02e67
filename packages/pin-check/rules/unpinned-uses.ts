import type { RepositoryUses } from "#workflow";
import type { PinContext } from "../context.ts";
import { describeUses } from "../describe-uses.ts";
import { chargeOf } from "../incidents.ts";
import { isLocked } from "../lock/lock.ts";
import { perContext } from "../per-context.ts";
import { perReference } from "../per-reference.ts";
import { policyOf, type Ruling } from "../policy.ts";
import { isShortSha, refKindOf } from "../ref-kind.ts";
import { definePinRule } from "../rule.ts";
import { FULL_SHA, gradeMovable, mustBeTag, type Standing, standingOf } from "../standing.ts";

export const unpinnedUses = definePinRule(
  {
    id: "unpinned-uses",
    severity: "high",
    grading:
      "high for a third party, medium for another repository of the same owner, low for `actions/*`, `github/*` and the repository itself; at least medium where the config asks for a SHA",
    summary: "An action or a reusable workflow must be named by a full commit SHA.",
    stops:
      "Whoever takes over the action's repository moves a tag or a branch, and their code runs in this job.",
    headline: "its owner can move it",
    unit: ["use", "uses"],
    groupBy: "refKind",
    subject: "uses",
    messages: {
      tag: "{uses} looks like a tag, which {mover} can move; pin a full commit SHA{asked}",
      branch:
        "{uses} looks like a branch, and every push by {mover} changes it; pin a full commit SHA{asked}",
      own: "{uses} is this repository at whatever {ref} is then; name it by {instead}, which is always the running commit{asked}",
    },
    cwe: [829, 1357],
  },
  {
    onUse(use, context) {
      const { uses, text, position } = use;
      if (uses.kind !== "repository") return;
      const movable = movableIn(context)(uses);
      if (!movable || isLocked(use, context)) return;
      const { standing, severity, data } = movable;
      if (standing === "own-repository") {
        const instead = position === "job" ? "`./`" : "`$/`";
        return { message: "own", at: text, severity, data: { ...data, instead } };
      }
      return { message: data.refKind === "branch" ? "branch" : "tag", at: text, severity, data };
    },
  },
);

/** What there is to say of a reference, wherever it is used. */
const movableIn = perContext((context) => perReference((uses) => judge(uses, context)));

function judge(uses: RepositoryUses, context: PinContext) {
  if (isShortSha(uses.ref) || FULL_SHA.test(uses.ref)) return undefined;
  const ruling = policyOf(context).rulingFor(uses);
  if (ruling.require === "ref" || mustBeTag(uses) || isKnownBad(uses)) return undefined;
  const standing = standingOf(uses, context);
  const data = {
    ...describeUses(uses),
    refKind: refKindOf(uses.ref),
    mover: moverOf(standing, uses, context),
    tier: ruling.tier,
    asked: askedBy(ruling),
  };
  return { standing, severity: gradeMovable(uses, ruling, context), data };
}

// compromised-ref says to remove it; to pin it would be the wrong advice.
function isKnownBad(uses: RepositoryUses): boolean {
  const charge = chargeOf(uses);
  return charge !== undefined && charge.kind !== "window";
}

// Where a tier denies, not-allowed says so, and a SHA would not help.
function askedBy({ require, tier, isConfigured }: Ruling): string {
  if (!isConfigured || require !== "sha") return "";
  return tier === "default" ? " (`default: sha`)" : ` (tier \`${tier}\`)`;
}

function moverOf(standing: Standing, { owner }: RepositoryUses, { facts }: PinContext): string {
  switch (standing) {
    case "github":
      return "GitHub";
    case "own-owner":
    case "own-repository":
      return facts.owner ?? owner;
    case "third-party":
      return "its owner";
  }
}
