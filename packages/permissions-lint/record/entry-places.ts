import type { Span } from "#core";
import { type MappingNode, type Node, parseYaml } from "#yaml";

const START: Span = { start: 0, end: 0 };

/** Where the record speaks of a workflow, or of one of its jobs: the span of its key. */
export function entryPlaces(record: string): (workflow: string, job?: string) => Span {
  // JSON is YAML as far as places go (YAML 1.2 §1.3), and that parser knows them.
  const yaml = parseYaml(record);
  const workflows = childrenOf(yaml.ok && yaml.root ? childOf(yaml.root, "workflows") : undefined);
  const known = new Map<string, ReturnType<typeof childrenOf>>();
  return (workflow, job) => {
    const pair = workflows.get(workflow);
    if (!pair || job === undefined) return pair?.key.span ?? START;
    const jobs = known.get(workflow) ?? childrenOf(childOf(pair.node, "jobs"));
    known.set(workflow, jobs);
    return jobs.get(job)?.key.span ?? pair.key.span;
  };
}

function childOf(node: Node, key: string): Node | undefined {
  if (node.kind !== "mapping") return undefined;
  return node.pairs.find((pair) => pair.key.value === key)?.node;
}

function childrenOf(node: Node | undefined): ReadonlyMap<string, MappingNode["pairs"][number]> {
  if (node?.kind !== "mapping") return new Map();
  return new Map(node.pairs.map((pair) => [pair.key.value, pair] as const));
}
