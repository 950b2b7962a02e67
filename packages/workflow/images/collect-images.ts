import { type ImageReference, parseImage } from "../image.ts";
import type { ActionManifest, Job, Workflow } from "../model.ts";
import type { ImageUse, Use } from "../reference.ts";
import { expandMatrix } from "./matrix-image.ts";

/** Every image that workflows and actions run, in the order of `uses`, containers and manifests. */
export function collectImages(
  workflows: readonly Workflow[],
  actions: readonly ActionManifest[],
  uses: readonly Use[],
): readonly ImageUse[] {
  const images: ImageUse[] = [];
  for (const use of uses) {
    if (use.uses.kind !== "image") continue;
    const { uses: parsed, text, position: _, ...scope } = use;
    images.push({ ...scope, position: "step", text, image: parsed.image });
  }
  for (const workflow of workflows)
    for (const job of workflow.jobs)
      if (job.container || job.services.length > 0) images.push(...jobImages(workflow, job));
  for (const action of actions) images.push(...actionImages(action));
  return images;
}

/** Matrix values that one job's images may be expanded to; GitHub starts at most 256 legs. */
const EXPANSION_BUDGET = 1024;

function* jobImages(workflow: Workflow, job: Job): Iterable<ImageUse> {
  const scope = { source: workflow.source, workflow, job };
  let budget = EXPANSION_BUDGET;
  for (const container of job.container ? [job.container, ...job.services] : job.services) {
    const { image: text } = container;
    if (!text) continue;
    const position = container === job.container ? "container" : "service";
    const image = parseImage(text.value, { docker: true });
    // Where a digest fixes the content already, no value of the matrix can change it.
    const expansion =
      image.kind === "dynamic" ? expandMatrix(text, job.strategy, budget) : undefined;
    const values = expansion?.values ?? [];
    budget -= values.length;
    const isExpanded = values.length > 0 && expansion?.isComplete === true;
    yield { ...scope, position, text, image: isExpanded ? EXPANDED : image };
    for (const { text: at, value } of values) {
      const found = parseImage(value, { docker: true });
      yield { ...scope, position, text: at, image: found, from: text.value };
    }
  }
}

const EXPANDED: ImageReference = { kind: "dynamic", expanded: true };

// Other actions may carry a stray `image:`; the runner reads it for Docker actions only.
function* actionImages(action: ActionManifest): Iterable<ImageUse> {
  const { image: text, using, source } = action;
  if (using?.value !== "docker" || !text?.value.trim().startsWith("docker://")) return;
  const image = parseImage(text.value, { docker: true });
  yield { source, action, position: "runs-image", text, image };
}
