import type { Confidence } from "../needs.ts";
import {
  type CommandKnowledge,
  graphqlKnowledge,
  NOTHING,
  restKnowledge,
} from "./command-knowledge.ts";
import type { Fact, TokenWay, WithToken } from "./fact.ts";
import { requestOf } from "./http-request.ts";
import type { Invocation } from "./invocation.ts";

const API = /api\.github\.com|uploads\.github\.com|github\.api_url|GITHUB_API_URL/;
const MODELS = /models\.github\.ai|models\.inference\.ai\.azure\.com/;

/** What `curl` and its like ask of GitHub; a request that shows no credential asks for no right. */
export function httpKnowledge(invocation: Invocation): CommandKnowledge {
  const request = requestOf(invocation);
  const token = request?.auth;
  if (!request || !token) return NOTHING;
  const { url, verb, body } = request;
  if (MODELS.test(url)) return one(fact("models", "read", "certain", "asks GitHub Models"), token);
  if (url.includes(".pkg.github.com"))
    return verb === "PUT"
      ? one(fact("packages", "write", "certain", "uploads a package"), token)
      : one(fact("packages", "read", "likely", "downloads a package"), token);
  if (API.test(url))
    return /\/graphql\/?["']?$/.test(url)
      ? graphqlOf(body, token)
      : restKnowledge(verb, url, token);
  // The address is computed: it may be anything, and anything that writes.
  return url.startsWith("$") && verb !== "GET" ? { ...NOTHING, opaque: "request" } : NOTHING;
}

// `-d '{"query": "mutation …"}'`: the text inside the JSON is enough to see names of mutations.
function graphqlOf(body: string, token: TokenWay): CommandKnowledge {
  const query = body.indexOf('"query"');
  if (query < 0) return { ...NOTHING, opaque: "graphql" };
  const text = body.slice(query + '"query"'.length).replace(/^[\s:"]{0,20}/, "");
  return graphqlKnowledge(text, token);
}

function fact(
  scope: Fact["scope"],
  access: Fact["access"],
  confidence: Confidence,
  why: string,
): Fact {
  const basis = scope === "models" ? "GitHub docs, GitHub Models" : "GitHub docs, packages";
  return { scope, access, confidence, alternatives: [], publicAnyway: false, why, basis };
}

function one(asked: Fact, token: TokenWay): CommandKnowledge {
  return { facts: [{ ...asked, token }] satisfies readonly WithToken<Fact>[], impossible: [] };
}

const OIDC_VARIABLE = "ACTIONS_ID_TOKEN_REQUEST_";
// They look whether it is there, or print it.
const LOOKERS: ReadonlySet<string> = new Set([
  "[",
  "[[",
  "test",
  "echo",
  "printf",
  "export",
  "unset",
]);

/** The variables exist only with `id-token: write` (GitHub docs, OpenID Connect reference). */
export function oidcFact(invocation: Invocation, isHttp: boolean): WithToken<Fact> | undefined {
  const { name, args } = invocation;
  if (LOOKERS.has(name) || !args.some(({ value }) => value.includes(OIDC_VARIABLE)))
    return undefined;
  return {
    scope: "id-token",
    access: "write",
    confidence: isHttp ? "certain" : "likely",
    alternatives: [],
    publicAnyway: false,
    why: "asks for an OIDC token",
    basis: "GitHub docs, OpenID Connect reference",
    token: { kind: "oidc" },
  };
}
