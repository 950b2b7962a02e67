import { definePinRule } from "../rule.ts";

export const invalidUses = definePinRule(
  {
    id: "invalid-uses",
    severity: "medium",
    grading: "medium; info for `$/` alone in a workflow, which GitHub takes and does not document",
    summary: "A `uses:` must be a reference that the runner can read.",
    stops:
      "The run fails before its first step, so whatever the job guards passes unguarded, and tools that skip what they cannot read report nothing.",
    headline: "the runner cannot read it",
    unit: ["use", "uses"],
    subject: "uses",
    messages: {
      bareSelf:
        "`$/` needs a path in a composite action, where the runner rejects it alone; name the folder, or move the action",
      undocumented:
        "`$/` without a path is taken today and documented nowhere; an action in a folder of its own is safer",
      invalid: "`{uses}` {reason}",
    },
    cwe: [1286],
  },
  {
    onUse({ uses, text, action }) {
      const value = text.value.trim() || "uses:";
      if (uses.kind === "invalid") {
        const data = { repo: repoIn(value), ref: refIn(value), uses: value, reason: uses.reason };
        return { message: "invalid", at: text, data };
      }
      if (uses.kind !== "self" || uses.path !== "") return;
      const data = { repo: "", ref: "", uses: value };
      if (action) return { message: "bareSelf", at: text, data };
      return { message: "undocumented", severity: "info", at: text, data };
    },
  },
);

function repoIn(value: string): string {
  return value.split("@", 1)[0] ?? "";
}

function refIn(value: string): string {
  return value.includes("@") ? value.slice(value.indexOf("@") + 1) : "";
}
