import { subPlace, type Text } from "#workflow";
import { addFact } from "./draft.ts";
import { evidenceOf, type Work } from "./work.ts";

const REQUEST = "ACTIONS_ID_TOKEN_REQUEST_";

const REASON = {
  why: "asks GitHub for an OIDC token",
  basis: "GitHub docs, OpenID Connect reference: `id-token: write` is what sets these variables",
};

/** A script that names the variables by which an OIDC token is asked for. */
export function addOidcNeed(work: Work, text: Text): void {
  const at = text.value.indexOf(REQUEST);
  if (at < 0) return;
  const place = subPlace(text, work.scope.source, at, at + REQUEST.length);
  const evidence = evidenceOf(work, { place, text: `${REQUEST}URL` }, REASON);
  addFact(work.draft, { ...OIDC, ...REASON }, evidence);
}

export const OIDC = {
  scope: "id-token",
  access: "write",
  confidence: "certain",
  alternatives: [],
  publicAnyway: false,
} as const;
