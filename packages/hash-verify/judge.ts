import type { Judgement, Section } from "#core";
import { type FileRow, joinOutcomes, type Observed, type Outcome } from "./checks/outcome.ts";
import { type FileStatus, STATUSES } from "./listed.ts";

/** What all checks come to. A run that verified nothing is no pass. */
export function judgeChecks(observed: readonly Observed[]): Judgement {
  const outcome = joinOutcomes(observed.map((judge) => judge()));
  const files = [...outcome.files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const { answer, toWrite = [] } = outcome;
  return {
    problems: outcome.problems,
    notJudged: isEmpty(outcome) ? [NOTHING] : outcome.notJudged,
    scope: "full",
    files: files.length,
    data: { files, ...outcome.data },
    sections: sectionsOf(files),
    account: accountOf(files),
    ...(answer !== undefined && { answer }),
    toWrite,
  };
}

const NOTHING = { reason: "nothing was verified; name what is to be verified" };

function isEmpty({ files, problems, notJudged, data = {} }: Outcome): boolean {
  const rows = Object.values(data).reduce((total, list) => total + list.length, 0);
  return files.length + problems.length + notJudged.length + rows === 0;
}

/** `12 files: 11 listed, 1 mismatch`. */
function accountOf(files: readonly FileRow[]): string {
  const numbers = new Map<FileStatus, number>();
  for (const { status } of files) numbers.set(status, (numbers.get(status) ?? 0) + 1);
  const counts = STATUSES.flatMap((status) => {
    const number = numbers.get(status);
    return number === undefined ? [] : [`${number} ${status}`];
  });
  const total = `${files.length} ${files.length === 1 ? "file" : "files"}`;
  return counts.length > 0 ? `${total}: ${counts.join(", ")}` : total;
}

function sectionsOf(files: readonly FileRow[]): readonly Section[] {
  if (files.length === 0) return [];
  return [
    {
      kind: "table",
      title: "Files",
      columns: [
        { key: "path", title: "File" },
        { key: "status", title: "Status" },
        { key: "algorithm", title: "Algorithm" },
        { key: "digest", title: "Digest" },
        { key: "size", title: "Bytes" },
      ],
      get rows() {
        return files.map(({ path, status, algorithm = "", expected = "", actual, size }) => ({
          path,
          status,
          algorithm,
          digest: actual ?? expected,
          size: size === undefined ? "" : String(size),
        }));
      },
      folded: true,
      verbose: true,
    },
  ];
}
