import type { HeldRights } from "../model/held.ts";
import type { JobModel } from "../model/job-model.ts";

/** The rights of a job's token in a few lines; whose word they are, where it is not the job's own. */
export function rightsOf({ held, workflow }: JobModel): readonly string[] {
  const { from, levels } = held;
  switch (from) {
    case "unknown":
      return ["invalid block: GitHub runs nothing of this workflow"];
    case "default":
      return [`the repository's default, ${levels.get("issues") ? "permissive" : "restricted"}`];
    case "workflow":
      // In a file of one job there is nobody to share with.
      return workflow.jobs.length > 1 ? [...listed(held), "from the workflow"] : listed(held);
    case "job":
      return listed(held);
  }
}

function listed({ block, levels }: HeldRights): readonly string[] {
  if (block?.kind === "read-all" || block?.kind === "write-all") return [block.kind];
  const rights = [...levels].map(([scope, level]) => `${scope}: ${level}`);
  return rights.length > 0 ? rights : ["none"];
}
