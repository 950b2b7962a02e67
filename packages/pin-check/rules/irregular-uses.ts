import type { Fix, Source } from "#core";
import type { RepositoryUses, Text } from "#workflow";
import { describeUses } from "../describe-uses.ts";
import { definePinRule } from "../rule.ts";
import { FULL_SHA } from "../standing.ts";

export const irregularUses = definePinRule(
  {
    id: "irregular-uses",
    severity: "low",
    grading: "low for odd slashes, info for blanks and upper-case digits",
    summary: "A reference must be written as owner/repo/path@ref and nothing else.",
    stops:
      "The runner tolerates spellings that updaters, allow-lists and other checkers pass over, so a reference hides from all of them.",
    headline: "other tools pass over this spelling",
    unit: ["use", "uses"],
    subject: "uses",
    messages: {
      slashes: "other tools do not read `{written}` as {uses}, the runner does; write it plainly",
      upperCase:
        "the SHA of {repo} has upper-case digits; tools that compare it as text find no match",
      blanks: "`{written}` has blanks around it, which the runner drops and other tools do not",
    },
    cwe: [178, 1286],
  },
  {
    onUse({ uses, text, source }) {
      if (uses.kind !== "repository" || isPlain(text.value, uses)) return;
      const written = text.value.trim();
      const regular = regularForm(written, uses);
      const data = { ...describeUses(uses), written };
      const at = { at: text, data, ...fixTo(regular, text, source) };
      if (/\\|\/\/|^\/|\/@/.test(written)) return { message: "slashes", ...at };
      if (regular !== written) return { message: "upperCase", severity: "info", ...at };
      if (!isQuoted(text) || text.value === written) return;
      return { message: "blanks", severity: "info", ...at };
    },
  },
);

/** Nearly every reference is; the look has to be cheap. */
function isPlain(value: string, uses: RepositoryUses): boolean {
  const { ref } = uses;
  return value === describeUses(uses).uses && !(/[A-F]/.test(ref) && FULL_SHA.test(ref));
}

/** Only what the runner ignores is changed: the case of path and ref means something. */
function regularForm(written: string, { ref }: RepositoryUses): string {
  const before = written.slice(0, written.indexOf("@"));
  const path = before.split(/[\\/]/).filter((part) => part !== "");
  return `${path.join("/")}@${FULL_SHA.test(ref) ? ref.toLowerCase() : ref}`;
}

function isQuoted({ style }: Text): boolean {
  return style === "single" || style === "double";
}

function fixTo(regular: string, { value, span }: Text, source: Source): { readonly fix?: Fix } {
  const written = source.text.slice(span.start, span.end);
  // Escapes and folded lines stand in the file in another form than in the value.
  if (written.trim() !== value.trim()) return {};
  const edits = [{ span, newText: regular }];
  return { fix: { title: "write the reference plainly", safety: "safe", edits } };
}
