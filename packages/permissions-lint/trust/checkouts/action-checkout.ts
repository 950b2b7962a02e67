import { hasExpression, type Step } from "#workflow";
import { nameOf } from "../reach/gate-steps.ts";
import { originOfText, type RefScope } from "../refs/origin-of-text.ts";
import { originOfEvent, type RefOrigin } from "../refs/path-trust.ts";
import { inputOf } from "./inputs.ts";

const CHECKOUT = /^\s*actions\/checkout\s*@/i;

export function isCheckoutAction({ uses }: Step): boolean {
  return uses !== undefined && CHECKOUT.test(uses.value);
}

/** Copies of actions/checkout and actions around it take its inputs, and have none of its guards. */
export function isOtherCheckout(step: Step): boolean {
  if (!step.uses || !nameOf(step.uses.value).includes("checkout")) return false;
  return inputOf(step, "ref") !== undefined || inputOf(step, "repository") !== undefined;
}

/** Whose commit actions/checkout fetches when this trigger fires. */
export function originOfCheckout(step: Step, scope: RefScope): RefOrigin {
  const { event } = scope.arrival;
  const repository = inputOf(step, "repository")?.value ?? "";
  const ref = inputOf(step, "ref")?.value ?? "";
  const place = originOfRepository(repository, scope);
  // Another repository at a name that a stranger chose is still that repository's content.
  if (place === "other") return "trusted";
  const own = originOfText(ref, scope);
  const commit = own === "empty" ? originOfEvent(event) : own;
  // In a fork every commit and every branch is the stranger's.
  if (place === "fork") return "stranger";
  return place === "unknown" && commit === "trusted" ? "unknown" : commit;
}

function originOfRepository(
  written: string,
  scope: RefScope,
): "own" | "fork" | "other" | "unknown" {
  if (written.trim() === "") return "own";
  if (!hasExpression(written)) return "other";
  switch (originOfText(written, scope)) {
    case "stranger":
    case "branch":
      return "fork";
    case "empty":
      return "own";
    case "trusted":
      return isOwnName(written) ? "own" : "other";
    case "unknown":
      return "unknown";
  }
}

function isOwnName(written: string): boolean {
  return /github\.(?:event\.)?repository\b|base\.repo/i.test(written);
}
