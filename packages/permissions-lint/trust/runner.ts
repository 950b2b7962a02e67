import type { Job, Text } from "#workflow";
import type { JobTrust } from "./trust.ts";

const MATRIX = /^\$\{\{\s*matrix\.([\w.-]+)\s*\}\}$/;
// GitHub docs, "GitHub-hosted runners": the labels of the images.
const HOSTED = /^(?:ubuntu|windows|macos)(?:-|$)/i;

/** Labels as they come out, those of a static matrix put in. */
export function labelsOf(job: Job): readonly Text[] {
  return (job.runsOn?.labels ?? []).flatMap((label) => {
    const key = MATRIX.exec(label.value)?.[1];
    const values = key === undefined ? undefined : job.strategy?.matrix.get(key);
    return values && values !== "dynamic" ? values : [label];
  });
}

/** Another label alone may be a larger runner of GitHub's, or one of the maintainers'. */
export function runnerOf(job: Job): JobTrust["runner"] {
  const labels = labelsOf(job);
  if (labels.some(({ value }) => /\bself-hosted\b/i.test(value))) return "self-hosted";
  return labels.length > 0 && labels.every(({ value }) => HOSTED.test(value))
    ? "hosted"
    : "unknown";
}
