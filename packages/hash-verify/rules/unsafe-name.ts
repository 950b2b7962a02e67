import type { RuleMeta } from "#core";

export const unsafeName = {
  id: "unsafe-name",
  severity: "critical",
  summary: "A name in a list must lead to one regular file below the folder that is verified.",
  stops:
    "A list that names `../../etc/passwd`, a device or a link makes the verifier read, hang on or vouch for something else than the release.",
  headline: "not opened",
  unit: ["name", "names"],
  subject: "name",
  messages: {
    name: "the name {name} {reason}; it was not opened",
    entry: "{name} was not opened: {reason}",
    collision: "{name} and {other} are one file where {by} does not count; rename one",
  },
  unwaivable: true,
  cwe: [22, 59, 178],
} as const satisfies RuleMeta;
