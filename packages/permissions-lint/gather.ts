import type { World } from "#core";
import { type Inputs, identify } from "#workflow";
import type { PermissionsFacts } from "./context.ts";
import { gatherSettings } from "./settings/gather-settings.ts";

export const RECORD_PATH = ".github/sluice/permissions.json";
/** Bytes; any file but a workflow (overview.md, table of input faults). */
const LIMIT = 2_000_000;

export async function gatherFacts(inputs: Inputs, world: World): Promise<PermissionsFacts> {
  const settings = await gatherSettings(inputs, world);
  const { repository } = inputs.kind === "folder" ? {} : await identify(world.host, world.tree);
  return {
    ...readRecord(world),
    ...(settings && { settings }),
    ...(repository !== undefined && { repository }),
  };
}

function readRecord({ tree }: World): PermissionsFacts {
  const read = tree.read(RECORD_PATH, LIMIT);
  switch (read.kind) {
    case "text":
      return { record: read.text, unreadable: [] };
    case "missing":
      return { unreadable: [] };
    case "too-large":
      return {
        unreadable: [
          { file: RECORD_PATH, reason: `${read.size} bytes; read are ${LIMIT} at most` },
        ],
      };
    case "unreadable":
      return { unreadable: [{ file: RECORD_PATH, reason: `unreadable: ${read.reason}` }] };
  }
}
