import type { RuleMeta } from "#core";

export const digestMismatch = {
  id: "digest-mismatch",
  severity: "critical",
  summary: "A file must have the content that its list, its schema pin or its digest names.",
  stops:
    "A file that was exchanged after it was listed, on the mirror, in the cache or in the release, is taken for the one that was built.",
  headline: "not the content that was listed",
  unit: ["file", "files"],
  subject: "name",
  messages: {
    file: "{name} is not the file that was listed: its {algorithm} is `{actual}`, listed is `{expected}`",
    size: "{name} has {actual} bytes, and {expected} are listed",
    canonical: "what {name} says has the digest `{actual}` ({form}), and `{expected}` is expected",
    schema:
      "the schema {name} has the SHA-256 `{actual}`, and `{expected}` is pinned: somebody changed what is demanded",
  },
  unwaivable: true,
  cwe: [345, 354],
} as const satisfies RuleMeta;
