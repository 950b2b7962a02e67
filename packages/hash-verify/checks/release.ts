/**
 * A release: files, their checksums, and the manifest that says what belongs together. The two lists and
 * the folder must tell one story (`manifest`, `chain`).
 */
import { RELEASE_MANIFEST } from "../manifest/write-release.ts";
import { judgeConflicts } from "./conflicts.ts";
import { joinOutcomes, type Outcome } from "./outcome.ts";
import { readList, type SourcedList } from "./read-list.ts";
import {
  type Covered,
  canTellUnlisted,
  type FolderFacts,
  judgeFolder,
  observeFolder,
} from "./tree.ts";
import type { Opened } from "./world.ts";

export interface ReleaseFacts {
  /** The folder against all its lists, the manifest among them. */
  readonly folder: FolderFacts;
  readonly sums: readonly SourcedList[];
  /** Where there is none, `isMissing`; the checksums speak alone then. */
  readonly manifest: Opened<SourcedList>;
}

/** Reads the manifest that lies beside the checksums; hashes what either of them names. */
export async function observeRelease(covered: Covered): Promise<ReleaseFacts> {
  const { place, lists: sums, flags } = covered;
  const file = { place, name: RELEASE_MANIFEST, seenAs: RELEASE_MANIFEST };
  // The dialect and the algorithm that a caller names are the checksums'.
  const { dialect, algorithm, ...others } = flags;
  const manifest = await readList(file, others);
  if (!manifest.ok) {
    const isPartial = !manifest.isMissing || covered.isPartial === true;
    return { folder: await observeFolder({ ...covered, isPartial }), sums, manifest };
  }
  const lists = [manifest, ...sums];
  const folder = await observeFolder({ ...covered, lists, unsigned: manifest });
  return { folder, sums, manifest };
}

/** `signed`: the checksums are signed by somebody who is trusted, and so is the manifest that they list. */
export function judgeRelease({ folder, sums, manifest }: ReleaseFacts, signed: boolean): Outcome {
  const judged = judgeFolder(folder, signed);
  if (!manifest.ok) {
    const notJudged = manifest.isMissing ? [] : [manifest.notJudged];
    return joinOutcomes([judged, { files: [], problems: [], notJudged }]);
  }
  // Against checksums that could not be read, every file would be one that they leave out.
  const problems = canTellUnlisted(folder) ? judgeConflicts(manifest, sums, folder.flags) : [];
  return joinOutcomes([judged, { files: [], problems, notJudged: [] }]);
}
