import { allSteps, type Job, type Script, type Step, subPlace, type Workflow } from "#workflow";
import type { Credential, StepCredentials } from "../../credentials/credentials.ts";
import { arrivalsAt } from "../reach/arrivals-at.ts";
import type { Arrival } from "../reach/reach.ts";
import type { RefOrigin } from "../refs/path-trust.ts";
import type { Checkout, RefTrust } from "../trust.ts";
import { isCheckoutAction, isForeignArtifact, originOfCheckout } from "./action-checkout.ts";
import { type Fetched, fetchedBy } from "./fetch-commands.ts";
import { forkGuardOf } from "./fork-guard.ts";
import { folderOf, inputOf } from "./inputs.ts";

/** A job, with how it is reached. */
export interface ReachedJob {
  readonly workflow: Workflow;
  readonly job: Job;
  readonly arrivals: readonly Arrival[];
  readonly credentials: () => readonly StepCredentials[];
}

/** Every step of the job that brings a commit into the workspace, in the order of steps. */
export function checkoutsOf(reached: ReachedJob): readonly Checkout[] {
  const { job } = reached;
  const isPrivileged = reached.arrivals.some(isOpen);
  return allSteps(job.steps).flatMap((step) => {
    if (isCheckoutAction(step)) return byAction(step, reached);
    if (step.uses) return byArtifact(step, reached);
    return step.run && isPrivileged ? byScript(step, reached) : [];
  });
}

// Under `pull_request` the event's own commit is a stranger's already, and the run has no rights.
function isOpen({ tier }: Arrival): boolean {
  return tier === "attacker" || tier === "caller";
}

type Origins = readonly { readonly arrival: Arrival; readonly origin: RefOrigin }[];

function byAction(step: Step, reached: ReachedJob): readonly Checkout[] {
  const { workflow, job } = reached;
  const origins = arrivalsAt(step, job, reached.arrivals).map((arrival) => ({
    arrival,
    origin: originOfCheckout(step, { workflow, job, step, arrival }),
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
      guard: forkGuardOf(step, workflow.source),
    },
  ];
}

function trustOf(origins: Origins): Pick<Checkout, "trust" | "untrustedOn" | "byName"> {
  const untrusted = origins.filter(({ origin }) => origin === "stranger" || origin === "branch");
  const byName = untrusted.length > 0 && untrusted.every(({ origin }) => origin === "branch");
  const unknown = origins.some(({ origin }) => origin === "unknown");
  const trust: RefTrust = untrusted.length > 0 ? "untrusted" : unknown ? "unknown" : "trusted";
  return { trust, untrustedOn: untrusted.map(({ arrival }) => arrival), byName };
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

const UNGUARDED = {
  trust: "untrusted",
  credential: { kind: "none" },
  persists: false,
  guard: "none",
} as const;

interface FetchedOn {
  readonly fetched: Fetched;
  readonly on: { arrival: Arrival; origin: RefOrigin }[];
}

const MOST_FOLDERS = 20;

function byScript(step: Step, { workflow, job, arrivals }: ReachedJob): readonly Checkout[] {
  const text = step.run;
  if (!text) return [];
  const script: Script = { source: workflow.source, workflow, job, step, text };
  // The first of each folder is where the tree turns foreign.
  const found = new Map<string, FetchedOn>();
  for (const arrival of arrivalsAt(step, job, arrivals)) {
    if (!isOpen(arrival)) continue;
    for (const fetched of fetchedBy(script, { workflow, job, step, arrival })) {
      const key = `${fetched.path}\0${fetched.how}\0${fetched.origin}`;
      const same = found.get(key) ?? { fetched, on: [] };
      if (!same.on.some((other) => other.arrival === arrival))
        same.on.push({ arrival, origin: fetched.origin });
      if (found.size < MOST_FOLDERS) found.set(key, same);
    }
  }
  return [...found.values()].map(({ fetched: { command, how, path }, on }) => {
    const place = subPlace(text, workflow.source, command.from, command.to);
    return { ...UNGUARDED, ...trustOf(on), step, place, how, path };
  });
}
