import type { Severity } from "#core";
import type { ImageUse } from "#workflow";
import { type Charge, chargeAgainstCommit, chargeAgainstImage, chargeOf } from "../incidents.ts";
import type { Dependency } from "../lock/entries.ts";
import { isLocked, lockOf } from "../lock/lock.ts";
import { definePinRule } from "../rule.ts";

export const compromisedRef = definePinRule(
  {
    id: "compromised-ref",
    severity: "critical",
    grading: "what is known of the reference today, from the bundled table of incidents",
    summary: "A reference that is known to run malicious code must go at once.",
    stops: "Code that is known to steal credentials runs with every secret that the job can reach.",
    headline: "known malicious: remove first",
    unit: ["use", "uses"],
    subject: "uses",
    messages: {
      malicious:
        "{repo}@{ref} is a known malicious commit ({advisory}); remove it and rotate every secret that the job could read",
      impostor:
        "{ref} is no commit of {repo} but one of a fork ({advisory}); replace it by a released commit",
      reported:
        "{repo}@{ref} is reported as a malicious commit ({advisory}); replace it and rotate every secret that the job could read",
      tag: "{repo}@{ref} runs malicious code: its tags were moved {when} and never restored ({advisory}); remove it and rotate every secret that the job could read",
      branch:
        "the tags of {repo} were moved to malicious code {when} and never restored ({advisory}); do not trust {ref} either",
      disabled:
        "{repo}@{ref} was moved to malicious code {when} and the repository then disabled ({advisory}); replace it and rotate every secret that the job could read",
      window:
        "tags of {repo} pointed to malicious code {when} ({advisory}); if this workflow ran then, rotate every secret that it could read",
      image:
        "{repo}:{ref} was only ever published with malicious code ({advisory}); remove it and rotate every secret that the job could read",
      locked:
        "the lock holds {repo}@{ref} at a known malicious commit ({advisory}); remove it and rotate every secret that its workflows could read",
    },
    cwe: [506],
  },
  {
    onUse(use, context) {
      if (use.uses.kind !== "repository") return;
      const charge = chargeOf(use.uses);
      // What the lock fixes does not follow the tag; its commit is judged in the lock.
      if (!charge || isLocked(use, context)) return;
      const { owner, ref } = use.uses;
      const repo = `${owner}/${use.uses.repo}`;
      const { advisory, when } = charge.incident;
      const data = { repo, ref, uses: `${repo}@${ref}`, advisory, when };
      return { message: charge.kind, at: use.text, severity: severityOf(charge.kind), data };
    },
    onImage(image) {
      const data = chargeOfImage(image);
      return data && { message: "image", at: image.text, data };
    },
    *onRepository(context) {
      const lock = lockOf(context);
      if (!lock) return;
      for (const dependency of [...lock.dependencies.values(), ...lock.repeated]) {
        const data = chargeOfLocked(dependency);
        if (data) yield { message: "locked", at: dependency.place, data, in: lock.source };
      }
    },
  },
);

function severityOf(kind: Charge["kind"]): Severity {
  switch (kind) {
    case "malicious":
    case "impostor":
    case "tag":
      return "critical";
    // Not proven, or out of service: worth the same haste, and no claim that it runs today.
    case "reported":
    case "branch":
    case "disabled":
      return "high";
    case "window":
      return "info";
  }
}

function chargeOfImage({ image }: ImageUse) {
  if (image.kind !== "image" || image.tag === undefined) return undefined;
  const incident = chargeAgainstImage(image.name, image.tag);
  if (!incident) return undefined;
  const { name: repo, tag: ref } = image;
  return { repo, ref, uses: `${repo}:${ref}`, advisory: incident.advisory };
}

function chargeOfLocked({ written, commit }: Dependency) {
  const at = written.indexOf("@");
  const repo = written.slice(0, at);
  const charge = chargeAgainstCommit(repo, commit);
  if (!charge) return undefined;
  const { advisory } = charge.incident;
  return { repo, ref: written.slice(at + 1), uses: written, advisory };
}
