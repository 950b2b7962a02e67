import type { Host } from "#core";
import type { CanonicalCheck } from "../../../packages/hash-verify/checks/check.ts";
import { observe } from "../../../packages/hash-verify/checks/observe.ts";
import type { Outcome } from "../../../packages/hash-verify/checks/outcome.ts";
import { memoryFolder } from "../memory-folder.ts";
import { memoryHost } from "../memory-host.ts";

type Asked = Omit<CanonicalCheck, "mode">;

/** What the whole mode comes to over a file of these bytes; with `bare` the digest is the canonical text itself. */
export async function judgeBytes(bytes: Uint8Array, asked: Asked, bare = false): Promise<Outcome> {
  const host: Host = {
    ...memoryHost({}),
    openFolder: () => ({ kind: "folder", folder: memoryFolder({ [asked.file]: bytes }) }),
    ...(bare && { sha256: (content) => (typeof content === "string" ? content : "") }),
  };
  const judge = await observe(
    { mode: "canonical", ...asked },
    { host, root: "/", confined: false },
  );
  return judge();
}

/** The digest, where the mode gave one and found nothing wrong. */
export function digestIn({ answer, notJudged, problems }: Outcome): string | undefined {
  const isWhole = notJudged.length === 0 && problems.every(({ rule }) => rule.id === "list-note");
  return isWhole ? answer?.slice(0, -1) : undefined;
}
