import type { Source } from "#core";
import type { MappingNode } from "#yaml";
import type { InvalidFile, Job, Workflow } from "../model.ts";
import { readPermissions } from "../permissions.ts";
import { findPair, keyOf, type Reached, reach, textAt, textMap, valueAt } from "../text.ts";
import { readTriggers } from "../triggers.ts";
import { readDefaults, readJob } from "./job.ts";
import { type Fault, invalidFile, readRoot } from "./tree.ts";

/**
 * Reads a workflow, or says why GitHub would not. It rejects only what GitHub surely rejects: a file
 * that we refuse is not judged any further.
 */
export function readWorkflow(source: Source): Workflow | InvalidFile {
  const read = readRoot(source, "workflow");
  if (!read.ok) return invalidFile(source, "workflow", read.faults);
  const { root, faults } = read;
  const from: Reached = { node: root };
  const on = valueAt(from, "on");
  if (!on) faults.push(missing(root, "`on:` is missing; name the events that start this workflow"));
  const jobs = readJobs(root, faults);
  if (faults.length > 0) return invalidFile(source, "workflow", faults);
  const name = textAt(from, "name");
  const permissions = valueAt(from, "permissions");
  return {
    kind: "workflow",
    source,
    root,
    ...(name && { name }),
    triggers: on ? readTriggers(on) : [],
    ...(permissions && { permissions: readPermissions(permissions) }),
    env: textMap(valueAt(from, "env")),
    defaults: readDefaults(valueAt(from, "defaults")),
    jobs,
  };
}

function readJobs(root: MappingNode, faults: Fault[]): readonly Job[] {
  const pair = findPair(root, "jobs");
  if (!pair) {
    faults.push(missing(root, "`jobs:` is missing; add at least one job"));
    return [];
  }
  if (pair.node.kind !== "mapping" || pair.node.pairs.length === 0) {
    const message = "`jobs` must be a mapping with at least one job";
    faults.push({ span: pair.key.span, message });
    return [];
  }
  const jobs: Job[] = [];
  for (const entry of pair.node.pairs) {
    const job = readJob(keyOf(entry, pair.alias), reach(entry, pair.alias), faults);
    if (job) jobs.push(job);
  }
  return jobs;
}

function missing(root: MappingNode, message: string): Fault {
  return { span: root.pairs[0]?.key.span ?? root.span, message };
}
