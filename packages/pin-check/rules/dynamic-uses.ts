import { definePinRule } from "../rule.ts";

export const dynamicUses = definePinRule(
  {
    id: "dynamic-uses",
    severity: "medium",
    summary: "A `uses:` must not hold an expression.",
    stops:
      "What runs would be decided by whoever controls the expression; GitHub evaluates none here, so the run fails before its first step.",
    headline: "an expression decides what runs",
    unit: ["use", "uses"],
    subject: "uses",
    messages: {
      dynamic:
        "`{uses}` holds an expression, which GitHub does not evaluate in `uses:`; write the reference out",
    },
    cwe: [829],
  },
  {
    onUse({ uses, text }) {
      if (uses.kind !== "dynamic") return;
      const value = text.value.trim();
      const at = value.lastIndexOf("@");
      const [repo, ref] = at < 0 ? [value, ""] : [value.slice(0, at), value.slice(at + 1)];
      return { message: "dynamic", at: text, data: { repo, ref, uses: value } };
    },
  },
);
