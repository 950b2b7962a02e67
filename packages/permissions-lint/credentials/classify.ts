import {
  type ExpressionTree,
  findExpressions,
  hasExpression,
  parseExpression,
  type Text,
} from "#workflow";
import { credentialOfPath } from "./context-path.ts";
import type { Credential, CredentialKind } from "./credentials.ts";
import type { ValueScope } from "./value-scope.ts";

export const NO_CREDENTIAL: Credential = { kind: "none" };
const OWN: Credential = { kind: "github-token" };

const ONLY_TOKEN =
  /^\s{0,99}\$\{\{\s{0,99}(?:secrets\.GITHUB_TOKEN|github\.token)\s{0,99}\}\}\s{0,99}$/i;
/** Without one of these words no expression can hold a credential. */
const MAY_HOLD =
  /secrets|github\s{0,9}[[)]|github\.(?:token|\*)|env\s{0,9}[.[]|token|pat\b|passw|credential/i;

/** What a value of `env:` or `with:` hands over. */
export function credentialOf(text: Text, scope: ValueScope): Credential {
  const found = credentialIn(text.value, scope);
  return found.kind === "none" ? NO_CREDENTIAL : { ...found, place: text };
}

/** The same for a text without a place of its own: a word of a script, a default. */
export function credentialIn(text: string, scope: ValueScope): Credential {
  if (!hasExpression(text)) return NO_CREDENTIAL;
  if (ONLY_TOKEN.test(text)) return OWN;
  let found = NO_CREDENTIAL;
  // A URL may hold a user name and a token: whatever is there counts.
  for (const { body } of findExpressions(text)) {
    const tree = MAY_HOLD.test(body) ? parseExpression(body) : undefined;
    if (tree) found = both(found, ofTree(tree, scope));
  }
  return found;
}

/** Two parts of one text: what holds nothing takes nothing away. */
export function both(a: Credential, b: Credential): Credential {
  if (a.kind === "none") return b;
  return b.kind === "none" ? a : either(a, b);
}

/** One or the other, and nobody knows which. */
export function either(a: Credential, b: Credential): Credential {
  if (a.kind === b.kind) return a;
  const secret = a.secret ?? b.secret;
  return { kind: eitherKind(a.kind, b.kind), ...(secret !== undefined && { secret }) };
}

function eitherKind(a: CredentialKind, b: CredentialKind): CredentialKind {
  const kinds = [a, b];
  if (kinds.includes("github-token") || kinds.includes("maybe")) return "maybe";
  if (a === "none") return b;
  if (b === "none") return a;
  return kinds.includes("unknown") ? "unknown" : "secret";
}

/** Functions whose result holds nothing of what they are given. */
const SAYS_LITTLE: ReadonlySet<string> = new Set(
  "contains startswith endswith hashfiles always success failure cancelled".split(" "),
);

// Trees are at most 50 levels deep but for chains of operators, which lean to the left.
function ofTree(tree: ExpressionTree, scope: ValueScope): Credential {
  switch (tree.kind) {
    case "path":
      return credentialOfPath(tree.segments, scope);
    case "call":
      if (SAYS_LITTLE.has(tree.name)) return NO_CREDENTIAL;
      return tree.args.map((arg) => ofTree(arg, scope)).reduce(both, NO_CREDENTIAL);
    case "and":
      return either(ofTree(tree.right, scope), NO_CREDENTIAL);
    case "or":
      return ofAlternatives(tree.left, tree.right, scope);
    case "literal":
    case "not":
    case "comparison":
      return NO_CREDENTIAL;
  }
}

/** `a && b || c` is `b` or `c`: what `&&` does not let through, the next one stands in for. */
function ofAlternatives(left: ExpressionTree, last: ExpressionTree, scope: ValueScope): Credential {
  let found = ofTree(last, scope);
  let rest = left;
  while (rest.kind === "or") {
    found = either(found, ofTree(letThrough(rest.right), scope));
    rest = rest.left;
  }
  return either(found, ofTree(letThrough(rest), scope));
}

function letThrough(tree: ExpressionTree): ExpressionTree {
  return tree.kind === "and" ? tree.right : tree;
}
