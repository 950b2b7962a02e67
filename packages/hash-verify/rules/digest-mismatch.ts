import type { RuleMeta } from "#core";

export const digestMismatch = {
  id: "digest-mismatch",
  severity: "critical",
  summary: "A file must have the content that was listed, pinned or expected.",
  stops:
    "A file that was exchanged after it was listed, on the mirror, in the cache or in the release, is taken for the one that was built.",
  headline: "not the content that was listed",
  unit: ["file", "files"],
  subject: "name",
  messages: {
    file: "{name} is not the file that was listed: its {algorithm} is `{actual}`, listed is `{expected}`",
    size: "{name} is not the file that was listed: it has {actual} bytes, listed are {expected}",
    canonical:
      "{name} does not say what is expected: its canonical digest ({form}) is `{actual}`, expected is `{expected}`",
    schema:
      "the schema {name} is not the one that was pinned: its sha256 is `{actual}`, pinned is `{expected}`",
  },
  unwaivable: true,
  cwe: [345, 354],
} as const satisfies RuleMeta;
