import type { RuleMeta } from "#core";

export const staleBuild = {
  id: "stale-build",
  severity: "critical",
  summary: "A committed build must be what its sources make.",
  stops:
    "Code that stands in the committed bundle and in no source runs for every user, and no review sees it.",
  headline: "not what the sources make",
  unit: ["file", "files"],
  subject: "name",
  messages: {
    changed:
      "{name} is not what a rebuild makes; commit the rebuilt file, and find out how this one got there",
    new: "a rebuild makes {name}, which is not committed; commit it",
    gone: "{name} is committed and no rebuild makes it; remove it",
  },
  unwaivable: true,
  cwe: [494, 506],
} as const satisfies RuleMeta;
