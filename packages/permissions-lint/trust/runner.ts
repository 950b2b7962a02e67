import { type Job, type Reached, reach, type Text, textOf, valueAt } from "#workflow";
import type { JobTrust } from "./trust.ts";

const WHOLE = /^\$\{\{\s*matrix\.[\w.-]+\s*\}\}$/;
const KEYS = /\bmatrix\.([\w.-]{1,100})/g;
// GitHub docs, "GitHub-hosted runners": the labels of the images.
const HOSTED = /^(?:ubuntu|windows|macos)(?:-|$)/i;

// A list of labels that each name the matrix would be as long as their product.
const MOST_KEYS = 10;

/** Labels as they come out, those of a static matrix put in, each once. */
export function labelsOf(job: Job): readonly Text[] {
  const labels = job.runsOn?.labels ?? [];
  if (!job.strategy) return labels;
  const seen = new Set<string>();
  return labels.flatMap((label) => {
    if (!label.value.includes("${{")) return [label];
    const values: Text[] = [];
    for (const [, key = ""] of label.value.matchAll(KEYS)) {
      if (seen.has(key) || seen.size >= MOST_KEYS) continue;
      seen.add(key);
      for (const value of matrixValues(key, job)) values.push(value);
    }
    // `matrix.os || 'self-hosted'` says something beside the matrix.
    return values.length > 0 && WHOLE.test(label.value) ? values : [label, ...values];
  });
}

function matrixValues(key: string, job: Job): readonly Text[] {
  const values = job.strategy?.matrix.get(key);
  const matrix = valueAt(valueAt({ node: job.node }, "strategy"), "matrix");
  const listed = listedValues(key, matrix);
  return values && values !== "dynamic" ? [...values, ...listed] : listed;
}

/** Legs that are lists of labels, `include: [{runner: [self-hosted, gpu]}]`, and what computes them. */
function listedValues(key: string, matrix: Reached | undefined): readonly Text[] {
  if (!matrix) return [];
  const axis = valueAt(matrix, key);
  const computed = [matrix, axis].filter((from) => from && isComputed(from));
  const legs = itemsOf(valueAt(matrix, "include")).map((leg) => valueAt(leg, key));
  const lists = [...legs, ...itemsOf(axis)].flatMap(itemsOf);
  return [...computed, ...lists].flatMap((label) => (label && textOf(label)) ?? []);
}

function itemsOf(from: Reached | undefined): readonly Reached[] {
  if (from?.node.kind !== "sequence") return [];
  return from.node.items.map((item) => reach(item, from.alias));
}

function isComputed({ node }: Reached): boolean {
  return node.kind === "scalar" && node.value.includes("${{");
}

/** Another label alone may be a larger runner of GitHub's, or one of the maintainers'. */
export function runnerOf(job: Job): JobTrust["runner"] {
  const labels = labelsOf(job);
  if (labels.some(({ value }) => /\bself-hosted\b/i.test(value))) return "self-hosted";
  return labels.length > 0 && labels.every(({ value }) => HOSTED.test(value))
    ? "hosted"
    : "unknown";
}
