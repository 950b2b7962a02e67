import { type ActionManifest, allSteps, type Job, type Step, type Workflow } from "#workflow";
import type { Credential, StepCredentials } from "../../credentials/credentials.ts";
import { arrivalsAt } from "../reach/arrivals-at.ts";
import type { Arrival } from "../reach/reach.ts";
import type { Within } from "../refs/origin-of-text.ts";
import type { Checkout } from "../trust.ts";
import { isCheckoutAction, isOtherCheckout, originOfCheckout } from "./action-checkout.ts";
import { isForeignArtifact } from "./artifacts.ts";
import { byScript } from "./by-script.ts";
import { forkGuardOf } from "./fork-guard.ts";
import { folderOf, inputOf } from "./inputs.ts";
import { isOpen, trustOf, UNGUARDED } from "./origins.ts";
import { type Entered, enterOwnAction, scopeOf, sourceOf } from "./own-actions.ts";

/** A job, with how it is reached. */
export interface ReachedJob {
  readonly workflow: Workflow;
  readonly job: Job;
  /** Where its steps are those of an action of this repository. */
  readonly within?: Within | undefined;
  /** The repository's own action that a step runs, where it is made of steps. */
  readonly actionOf: (step: Step) => ActionManifest | undefined;
  readonly arrivals: readonly Arrival[];
  readonly credentials: () => readonly StepCredentials[];
}

/** Every step of the job that brings a commit into the workspace, in the order of steps. */
export function checkoutsOf(reached: ReachedJob): readonly Checkout[] {
  return allSteps(reached.job.steps).flatMap((step) => checkoutsAt(step, reached));
}

function checkoutsAt(step: Step, reached: ReachedJob): readonly Checkout[] {
  if (isCheckoutAction(step)) return byAction(step, reached);
  if (!step.uses) return step.run && reached.arrivals.some(isOpen) ? byScript(step, reached) : [];
  const inner = reached.arrivals.some(isOpen) ? enterOwnAction(step, reached) : undefined;
  if (inner) return byOwnAction(step, inner);
  return isOtherCheckout(step) ? byCopy(step, reached) : byArtifact(step, reached);
}

function byCopy(step: Step, reached: ReachedJob): readonly Checkout[] {
  return byAction(step, reached).flatMap((checkout) =>
    checkout.untrustedOn.length > 0 ? [{ ...checkout, guard: "none", persists: false }] : [],
  );
}

/** What the steps of an own action fetch stands where the job uses the action. */
function byOwnAction(step: Step, { steps, reached }: Entered): readonly Checkout[] {
  const place = step.uses ?? step.place;
  return steps.flatMap((inner) =>
    checkoutsAt(inner, reached).flatMap((checkout) => {
      if (checkout.untrustedOn.length === 0) return [];
      const uses = checkout.inner ?? inner.uses;
      return [{ ...checkout, ...(uses && { inner: uses }), step, place }];
    }),
  );
}

function byAction(step: Step, reached: ReachedJob): readonly Checkout[] {
  const { job, arrivals } = reached;
  const origins = arrivalsAt(step, job, arrivals).map((arrival) => ({
    arrival,
    origin: originOfCheckout(step, scopeOf(step, arrival, reached)),
  }));
  const ref = inputOf(step, "ref");
  const repository = inputOf(step, "repository");
  const place = ref ?? repository ?? step.uses ?? step.place;
  return [
    {
      step,
      place,
      how: "action",
      ...(ref && { ref: ref.value.trim() }),
      ...trustOf(origins),
      path: folderOf(inputOf(step, "path")?.value),
      credential: credentialOf(step, reached),
      persists: persists(step),
      guard: forkGuardOf(step, sourceOf(reached)),
    },
  ];
}

// actions/checkout compares with TRUE, whatever the case (src/input-helper.ts).
function persists(step: Step): boolean {
  const written = inputOf(step, "persist-credentials")?.value.trim();
  return written === undefined || written.includes("${{") || written.toUpperCase() === "TRUE";
}

function credentialOf(step: Step, { credentials }: ReachedJob): Credential {
  const known = credentials().find((candidate) => candidate.step === step);
  const token = known?.inputs.get("token");
  if (token) return token;
  const key = inputOf(step, "ssh-key");
  if (key) return { kind: "secret", place: key };
  const written = inputOf(step, "token");
  if (!written) return { kind: "github-token" };
  const isOwn = /github\.token|secrets\.GITHUB_TOKEN/i.test(written.value);
  return { kind: isOwn ? "github-token" : "unknown", place: written };
}

function byArtifact(step: Step, reached: ReachedJob): readonly Checkout[] {
  if (!reached.arrivals.some((arrival) => isForeignArtifact(step, arrival))) return [];
  const arrivals = arrivalsAt(step, reached.job, reached.arrivals).filter((arrival) =>
    isForeignArtifact(step, arrival),
  );
  if (arrivals.length === 0) return [];
  const place = step.uses ?? step.place;
  const path = folderOf(inputOf(step, "path")?.value);
  return [
    { ...UNGUARDED, step, place, how: "download", path, untrustedOn: arrivals, byName: false },
  ];
}
