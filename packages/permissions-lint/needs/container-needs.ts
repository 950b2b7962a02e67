import { credentialOf } from "../credentials/classify.ts";
import { jobScope } from "../credentials/job-credentials.ts";
import { resolveText } from "../credentials/resolve-text.ts";
import { addFact, type NeedsDraft } from "./draft.ts";
import type { JobBeforeNeeds } from "./job-needs.ts";
import { provenConfidence } from "./token-reach.ts";

const REASON = {
  why: "pulls an image from GitHub's registry",
  basis:
    "GitHub docs, about permissions for GitHub Packages; workflow syntax, `container.credentials`",
};

/** Images of `container:` and `services:` that the runner pulls from ghcr.io with the job's token. */
export function addContainerNeeds(draft: NeedsDraft, { workflow, job }: JobBeforeNeeds): void {
  if (!job.container && job.services.length === 0) return;
  const containers = [...(job.container ? [job.container] : []), ...job.services];
  if (!containers.some(({ credentials }) => credentials)) return;
  const scope = jobScope(workflow, job);
  for (const { image, credentials } of containers) {
    const password = credentials?.get("password")?.value;
    if (!image || !password || !isOfGithub(resolveText(image.value, scope))) continue;
    const confidence = provenConfidence("likely", credentialOf(password, scope));
    if (!confidence) continue;
    const evidence = { source: workflow.source, place: image, text: image.value, ...REASON };
    addFact(draft, { ...PULL, ...REASON, confidence }, evidence);
  }
}

const PULL = {
  scope: "packages",
  access: "read",
  alternatives: [],
  publicAnyway: true,
} as const;

function isOfGithub(image: string): boolean {
  return /^(?:ghcr\.io|docker\.pkg\.github\.com)\//i.test(image);
}
