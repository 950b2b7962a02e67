import type { RuleMeta } from "#core";

export const unlistedFile = {
  id: "unlisted-file",
  severity: "critical",
  summary: "A folder that is verified must hold nothing that its list does not name.",
  stops: "A file that was slipped in beside the verified ones is shipped, loaded or run with them.",
  headline: "nobody vouches for it",
  unit: ["file", "files"],
  subject: "name",
  messages: {
    file: "{name} is not listed, so nobody vouches for it; list it, remove it, or name it under `ignore`",
    entry:
      "{name} is {what}; a list vouches for files alone, so remove it or name it under `ignore`",
  },
  unwaivable: true,
  cwe: [345, 353],
} as const satisfies RuleMeta;
