import { subPlace, type Text } from "#workflow";
import type { Credential } from "../../credentials/credentials.ts";
import { mayBeOwn } from "../../credentials/own.ts";
import { inputText } from "../../credentials/value-scope.ts";
import { addFact, addImpossible, lowest } from "../draft.ts";
import { type EndpointFact, endpointFact, octokitFact } from "../facts/endpoints.ts";
import { graphqlFacts } from "../facts/graphql.ts";
import { OIDC } from "../oidc-needs.ts";
import { addSink, type Opaque } from "../sinks.ts";
import { credentialFor, provenConfidence } from "../token-reach.ts";
import { lazyEvidence, type Seen, shortText, type Work } from "../work.ts";
import { type ClientCall, clientCalls } from "./client-calls.ts";
import { maskCode } from "./mask-code.ts";
import { unreadParts } from "./unread-parts.ts";

interface Code {
  readonly work: Work;
  readonly text: Text;
  /** Of the client that the action hands over. */
  readonly token: Credential;
  /** The script makes an `octokit` of its own. */
  readonly hasOwnClient: boolean;
}

const TOKEN = { kind: "input", names: ["github-token"], default: true, env: [] } as const;

/** What the code of an actions/github-script step asks by REST, by GraphQL and by OIDC. */
export function addScriptCode(work: Work): void {
  const text = inputText(work.reach.step.with, "script");
  if (!text) return;
  const code = maskCode(text.value);
  const token = credentialFor(TOKEN, work);
  const script: Code = { work, text, token, hasOwnClient: /\bgetOctokit\b|\bOctokit\b/.test(code) };
  for (const call of clientCalls(text.value, code)) addCall(script, call);
  const id = code.indexOf("getIDToken");
  if (id >= 0)
    addFact(
      work.draft,
      { ...OIDC, ...ID },
      lazyEvidence(work, () => seenAt(script, id, id + 10), ID),
    );
  for (const { from, to, why, isHandedToken } of unreadParts(text.value, code)) {
    const given = isHandedToken ? handedOn(token) : { kind: "none" as const };
    const see = () => seenAt(script, from, to);
    addSink(work, { kind: "script", see, why }, { token: given, git: work.reach.git });
  }
}

const ID = {
  why: "asks GitHub for an OIDC token",
  basis: "actions/toolkit, @actions/core: getIDToken",
};

/** Code in another file can read the action's input, and does so rarely. */
function handedOn(token: Credential): Credential {
  return mayBeOwn(token) ? { kind: "maybe" } : token;
}

function addCall(code: Code, call: ClientCall): void {
  const { client, from, to } = call;
  const seen = () => seenAt(code, from, to);
  switch (call.kind) {
    case "method":
      addEndpoint(code, octokitFact(call.method), { client, seen });
      return;
    case "request":
      addEndpoint(code, call.route === undefined ? undefined : ofRoute(call.route), {
        client,
        seen,
      });
      return;
    case "graphql":
      addGraphql(code, call.query, { client, seen });
      return;
    case "unread":
      addUnread(code, client, { kind: "script", see: seen, why: "hands the client on" });
      return;
  }
}

interface Called {
  readonly client: string;
  readonly seen: () => Seen;
}

function ofRoute(route: string): EndpointFact | undefined {
  const text = route.trim();
  const space = text.indexOf(" ");
  // Without a verb it is a GET (@octokit/endpoint).
  return space < 0
    ? endpointFact("GET", text)
    : endpointFact(text.slice(0, space), text.slice(space + 1).trim());
}

function addEndpoint(code: Code, found: EndpointFact | undefined, { client, seen }: Called): void {
  const { work } = code;
  if (!found) {
    const why = "a request whose address the tables do not know";
    addUnread(code, client, { kind: "request", see: seen, why });
    return;
  }
  switch (found.kind) {
    case "free":
      return;
    case "fact": {
      const confidence = proven(code, client, found.fact.confidence);
      if (!confidence) return;
      addFact(work.draft, { ...found.fact, confidence }, lazyEvidence(work, seen, found.fact));
      return;
    }
    case "impossible": {
      const confidence = proven(code, client, found.impossible.confidence);
      if (!confidence) return;
      const evidence = lazyEvidence(work, seen, found.impossible);
      addImpossible(work.draft, { ...found.impossible, confidence }, evidence);
      return;
    }
  }
}

function addGraphql(code: Code, query: string | undefined, { client, seen }: Called): void {
  const { work } = code;
  const found = query === undefined ? undefined : graphqlFacts(query);
  for (const fact of found?.facts ?? [])
    addEndpoint(code, { kind: "fact", fact }, { client, seen });
  for (const impossible of found?.impossible ?? [])
    addEndpoint(code, { kind: "impossible", impossible }, { client, seen });
  if (found?.understood || !mayBeOwn(code.token)) return;
  const why = "GraphQL that is not read";
  addSink(work, { kind: "graphql", see: seen, why }, { token: code.token, git: { kind: "none" } });
}

function proven(code: Code, client: string, confidence: Parameters<typeof provenConfidence>[0]) {
  const found = provenConfidence(confidence, code.token);
  return found && client === "octokit" && code.hasOwnClient ? lowest(found, "possible") : found;
}

function addUnread(code: Code, client: string, opaque: Opaque): void {
  if (!mayBeOwn(code.token)) return;
  const own = client === "octokit" && code.hasOwnClient;
  const token = own ? handedOn(code.token) : code.token;
  addSink(code.work, opaque, { token, git: { kind: "none" } });
}

function seenAt({ work, text }: Code, from: number, to: number): Seen {
  return {
    place: subPlace(text, work.scope.source, from, to),
    text: shortText(text.value.slice(from, to)),
  };
}
