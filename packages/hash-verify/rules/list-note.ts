import type { RuleMeta } from "#core";

export const listNote = {
  id: "list-note",
  severity: "info",
  summary: "A list should leave no room for two readings.",
  stops: "A list that one tool reads and another one skips verifies less than its readers believe.",
  headline: "read, and worth a look",
  unit: ["place", "places"],
  messages: {
    note: "{file}: {reason}",
  },
  cwe: [1286],
} as const satisfies RuleMeta;
