import { describe, expect, it } from "vitest";
import { createSource } from "#core";
import {
  type Container,
  type Job,
  readWorkflow,
  type Step,
  type Text,
  type Workflow,
} from "#workflow";
import { corpusFiles } from "./support/corpus.ts";
import { rejections } from "./support/github-parser.ts";
import { type SeenReference, walkReferences } from "./support/independent-walk.ts";
import { SAMPLE_WORKFLOWS } from "./support/sample-workflows.ts";
import { variants } from "./support/variants.ts";

const FILES = [...SAMPLE_WORKFLOWS, ...corpusFiles()];

describe("whole workflows", () => {
  it("are all read, and every reference is where another parser sees it", () => {
    const refused: string[] = [];
    for (const { name, text } of FILES) {
      const workflow = readWorkflow(createSource(name, text));
      if (workflow.kind === "invalid") refused.push(`${name}: ${workflow.faults[0]?.message}`);
      else expect(references(workflow), name).toEqual(sorted(walkReferences(text)));
    }
    expect(refused).toEqual([]);
  });

  it("are never refused where GitHub's own parser accepts them, altered or not", async () => {
    const wrong: string[] = [];
    let accepted = 0;
    for (const { name, text } of variants(FILES, 2_000, 20261121)) {
      const workflow = readWorkflow(createSource(name, text));
      const isAccepted = (await rejections(name, text)).length === 0;
      if (isAccepted) accepted++;
      if (workflow.kind !== "invalid" || !isAccepted) continue;
      wrong.push(`${name}: ${workflow.faults[0]?.message}`);
    }
    expect(accepted).toBeGreaterThan(200);
    expect(wrong).toEqual([]);
  }, 120_000);
});

function references(workflow: Workflow): readonly SeenReference[] {
  const seen: SeenReference[] = [];
  const note = (position: SeenReference["position"], text: Text | undefined) => {
    if (!text) return;
    const { line } = workflow.source.lines.position(text.span.start);
    seen.push({ line, position, value: text.value });
  };
  for (const job of workflow.jobs) {
    note("job", job.uses);
    for (const { position, image } of images(job)) note(position, image);
    noteSteps(job.steps, (text) => note("step", text));
  }
  return sorted(seen);
}

function images({ container, services }: Job) {
  const all: { position: "container" | "service"; image: Container["image"] }[] = [];
  if (container) all.push({ position: "container", image: container.image });
  for (const { image } of services) all.push({ position: "service", image });
  return all;
}

function noteSteps(steps: readonly Step[], note: (text: Text | undefined) => void): void {
  for (const step of steps) {
    note(step.uses);
    noteSteps(step.parallel, note);
  }
}

function sorted(seen: readonly SeenReference[]): readonly SeenReference[] {
  const key = ({ line, position, value }: SeenReference) =>
    `${String(line).padStart(6, "0")} ${position} ${value}`;
  return [...seen].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
