import type { Algorithm, Span } from "#core";

/** What a list says of one file, whatever its dialect. */
export interface Listed {
  /** As the list names it, unescaped; not yet checked (`names/`). */
  readonly name: string;
  readonly algorithm: Algorithm;
  /** Lower-case hex. */
  readonly digest: string;
  /** Bytes, where the list says so; checked before anything is hashed. */
  readonly size?: number;
  /** Where it stands in the list's text. */
  readonly span: Span;
}

/** A place in a list that says nothing that could be checked; the list as a whole cannot pass then. */
export interface ListFault {
  readonly span: Span;
  /** Lower case, the reason and what to do next. */
  readonly reason: string;
}

/** What reading a list came to. */
export interface ReadList {
  /** `gnu`, `bsd`, `openssl`, `b3sum`, `side-car`, `cyclonedx` …, for the report. */
  readonly dialect: string;
  readonly listed: readonly Listed[];
  readonly faults: readonly ListFault[];
  /** Not wrong, and worth saying: a byte-order mark, a repeated line. */
  readonly notes: readonly ListFault[];
}

/** How a file stands in the end, best first; the JSON report's `status`. */
export const STATUSES = [
  "attested",
  "listed-signed",
  "listed",
  "unlisted",
  "mismatch",
  "missing",
  "unreadable",
] as const;

export type FileStatus = (typeof STATUSES)[number];
