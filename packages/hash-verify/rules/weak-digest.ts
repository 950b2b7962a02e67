import type { RuleMeta } from "#core";

export const weakDigest = {
  id: "weak-digest",
  severity: "critical",
  summary: "A file must be listed by a digest that nobody can forge.",
  stops:
    "Somebody makes two files with one MD5 or SHA-1, has the harmless one reviewed and ships the other.",
  headline: "listed by a broken digest alone",
  unit: ["file", "files"],
  subject: "name",
  messages: {
    weak: "{name} is listed by {algorithm} alone, and two files with the same {algorithm} can be made on purpose; list its SHA-256, or settle for finding accidents with `allow-weak`",
  },
  unwaivable: true,
  cwe: [327, 328],
} as const satisfies RuleMeta;
