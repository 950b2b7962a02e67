import type { Algorithm } from "#core";
import type { Encoding } from "./encoding.ts";

/**
 * `gnu` is all that GNU `sha256sum -c` reads, `bsd` and `openssl` its tagged lines only. What is not
 * named is told from the file, but for `perl` and `subject-checksums`, whose lines look like GNU's.
 */
export const DIALECTS = [
  "gnu",
  "bsd",
  "openssl",
  "bsd-reversed",
  "perl",
  "side-car",
  "subject-checksums",
  "github-artifacts-list",
] as const;

export type Dialect = (typeof DIALECTS)[number];

export interface SumsOptions {
  /** The list's own path, as names in it are relative to: it tells algorithm and side-car's file. */
  readonly name: string;
  readonly dialect?: Dialect;
  /** Of untagged digests, where the caller knows; tagged ones must agree. */
  readonly algorithm?: Algorithm;
  /** Of bytes. */
  readonly encoding?: Encoding;
}
