import { worst } from "#core";
import { describeUses } from "../describe-uses.ts";
import { isLocked } from "../lock/lock.ts";
import { policyOf } from "../policy.ts";
import { isShortSha } from "../ref-kind.ts";
import { definePinRule } from "../rule.ts";
import { gradeMovable } from "../standing.ts";

export const shortSha = definePinRule(
  {
    id: "short-sha",
    severity: "high",
    grading: "high for a third party, else medium",
    summary: "A commit must be named by its full SHA, not by a part of it.",
    stops:
      "GitHub resolves no shortened SHA, but the owner can create a tag or a branch of that name, which looks pinned and moves.",
    headline: "no commit is named by part of its SHA",
    unit: ["use", "uses"],
    subject: "uses",
    messages: {
      short:
        "{ref} has {length} hex digits and names no commit of {repo}; write all 40 digits of the SHA",
    },
    cwe: [829],
  },
  {
    onUse(use, context) {
      const { uses, text } = use;
      if (uses.kind !== "repository" || !isShortSha(uses.ref) || isLocked(use, context)) return;
      const severity = worst(
        "medium",
        gradeMovable(uses, policyOf(context).rulingFor(uses), context),
      );
      const data = { ...describeUses(uses), length: String(uses.ref.length) };
      return { message: "short", severity, at: text, data };
    },
  },
);
