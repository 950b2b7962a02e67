import type { Checkout } from "../trust.ts";

/** What a checkout brings in, for a sentence: "the pull request's code (`…head.sha`)". */
export function describeCheckout({ how, ref, byName }: Checkout): string {
  const written = ref === undefined ? "" : ` (\`${shorten(ref)}\`)`;
  switch (how) {
    case "action":
      return byName
        ? `the branch that a pull request names${written}`
        : `code that a stranger wrote${written}`;
    case "git":
      return byName ? "the branch that a pull request names" : "a pull request's commit";
    case "gh":
      return "a pull request's code by `gh pr checkout`";
    case "download":
      return "files that a stranger's run may have made";
  }
}

function shorten(ref: string): string {
  const bare = ref.replace(/^\$\{\{\s*|\s*\}\}$/g, "").replaceAll("github.event.", "");
  return bare.length > 60 ? `${bare.slice(0, 59)}…` : bare;
}
