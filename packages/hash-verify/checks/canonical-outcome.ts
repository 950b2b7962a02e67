import { type PlacedProblem, type Source, show, showPath } from "#core";
import type { CanonicalAnswer } from "../canonical/canonical.ts";
import type { ListFault } from "../listed.ts";
import { digestMismatch } from "../rules/digest-mismatch.ts";
import { listNote } from "../rules/list-note.ts";
import type { Expectation } from "./expectation.ts";
import { type FileRow, nothingOf, type Outcome } from "./outcome.ts";
import { problemAbout, problemIn } from "./problem.ts";
import { notJudgedAt } from "./read-list.ts";
import type { TextFile } from "./read-text.ts";

type Answered = Exclude<CanonicalAnswer, { kind: "refused" }>;
type Differing = Extract<CanonicalAnswer, { kind: "mismatch" }>;

export function digestOutcome(
  answer: CanonicalAnswer,
  file: TextFile,
  expectation: Expectation | undefined,
): Outcome {
  const { path } = file.source;
  switch (answer.kind) {
    case "refused":
      return refusedIn(file.source, answer.faults);
    case "digest":
      return { ...nothingOf(), data: dataOf(path, answer), answer: `${answer.digest}\n` };
    case "verified":
      return { ...nothingOf(), data: dataOf(path, answer), files: [rowOf(file, answer)] };
    case "mismatch":
      return {
        ...nothingOf(),
        data: dataOf(path, answer),
        files: [rowOf(file, answer)],
        problems: [mismatchIn(path, answer, expectation)],
      };
    case "other-form": {
      const { expected, matches, form } = answer;
      const reason = `\`${expected}\` is the digest of the same content in another form (${matches}), and asked for is: ${form}`;
      return { ...nothingOf({ file: path, reason }), data: dataOf(path, answer) };
    }
  }
}

export function refusedIn(source: Source, faults: readonly ListFault[]): Outcome {
  return nothingOf(...faults.map((fault) => notJudgedAt(source, fault)));
}

export function noteIn(source: Source, { span, reason }: ListFault): PlacedProblem {
  const data = { file: show(source.path), reason };
  return problemIn(listNote, source, { message: "note", at: { span }, data });
}

/** The JSON report's `canonical`: a digest says nothing without the form it was made over. */
function dataOf(path: string, { kind: _, ...made }: Answered) {
  return { canonical: [{ path, ...made }] };
}

function rowOf(
  { source: { path }, size }: TextFile,
  answer: Extract<CanonicalAnswer, { kind: "verified" | "mismatch" }>,
): FileRow {
  const status = answer.kind === "verified" ? "listed" : "mismatch";
  const { expected, digest: actual } = answer;
  // Not the name of the hash alone: nobody gets this digest from the bytes of the file.
  return { path, status, algorithm: "canonical-sha256", expected, actual, size };
}

/** At the digest that was expected, where it stands in a file. */
function mismatchIn(
  path: string,
  { expected, digest, form }: Differing,
  expectation: Expectation | undefined,
): PlacedProblem {
  const data = { name: showPath(path), actual: digest, form, expected };
  const at = expectation?.at;
  if (!at) return problemAbout(digestMismatch, path, { message: "canonical", data });
  return problemIn(digestMismatch, at.source, {
    message: "canonical",
    at: { span: at.span },
    data,
  });
}
