import { parseUses } from "#workflow";
import { actionName } from "../credentials/action-name.ts";
import { credentialOf } from "../credentials/classify.ts";
import { localAction } from "../credentials/composite.ts";
import type { Credential } from "../credentials/credentials.ts";
import { mayBeOwn } from "../credentials/own.ts";
import { addAgent } from "./agent-needs.ts";
import { addFact, addImpossible } from "./draft.ts";
import { type ActionKnowledge, actionFacts } from "./facts/actions.ts";
import { overlayFacts } from "./facts/overlay.ts";
import { addScriptCode } from "./github-script/script-code.ts";
import { addSink, strongest } from "./sinks.ts";
import { credentialFor, provenConfidence } from "./token-reach.ts";
import { evidenceOf, type Seen, UNKNOWN, type Work } from "./work.ts";

/** What a `uses:` step asks; its inner steps, where it is a local composite action, are looked at on their own. */
export function addActionNeeds(work: Work): void {
  const { uses } = work.reach.step;
  if (!uses) return;
  const seen = { place: uses, text: uses.value.trim() };
  const name = actionName(uses.value);
  if (name === undefined) {
    addOtherAction(work, seen);
    return;
  }
  const overlay = overlayFacts(name, work.context.options);
  if (overlay) {
    addKnowledge(work, seen, { facts: overlay, impossible: [] });
    return;
  }
  const knowledge = actionFacts(name, work.setting);
  if (!knowledge) {
    addUnknownAction(work, seen);
    return;
  }
  addKnowledge(work, seen, knowledge);
  addAgent(name, work, seen);
  if (name === "actions/github-script") addScriptCode(work);
  else if (knowledge.usesToken === "unknown") addTokenTaker(work, seen, knowledge);
  else addUnaccounted(work, seen, knowledge);
}

function addKnowledge(
  work: Work,
  seen: Seen,
  { facts, impossible }: Pick<ActionKnowledge, "facts" | "impossible">,
): void {
  for (const fact of facts) {
    const confidence = provenConfidence(fact.confidence, credentialFor(fact.token, work));
    if (confidence) addFact(work.draft, { ...fact, confidence }, evidenceOf(work, seen, fact));
  }
  for (const fact of impossible) {
    const confidence = provenConfidence(fact.confidence, credentialFor(fact.token, work));
    if (confidence)
      addImpossible(work.draft, { ...fact, confidence }, evidenceOf(work, seen, fact));
  }
}

/** Its inputs are known, and nobody has looked what it does with the token. */
function addTokenTaker(work: Work, seen: Seen, knowledge: ActionKnowledge): void {
  const { tokenInputs, tokenEnv, runs } = knowledge;
  const ways = tokenInputs.map((input) =>
    credentialFor({ kind: "input", names: [input.name], default: input.default, env: [] }, work),
  );
  const variables = tokenEnv.map((name) => credentialFor({ kind: "env", names: [name] }, work));
  // The steps of a composite action may name `github.token` themselves.
  const hidden = runs === "composite" && tokenInputs.length + tokenEnv.length === 0;
  const token = strongest([...ways, ...variables, ...(hidden ? [UNKNOWN] : [])]);
  const why = "what it does with its token is not known";
  addSink(work, { kind: "action", see: () => seen, why }, { token, git: work.reach.git });
}

/** A token handed to the very step in a way that the table does not know: a plugin, or the code it runs, may use it. */
function addUnaccounted(work: Work, seen: Seen, knowledge: ActionKnowledge): void {
  const { reach } = work;
  const { step } = reach;
  if (step.env.size === 0 && step.with.size === 0) return;
  const { tokenInputs, tokenEnv, facts } = knowledge;
  // Whatever is given is what such a row means.
  if (facts.some((fact) => fact.token.kind === "any")) return;
  const names = [...tokenEnv, ...tokenInputs.map(({ name }) => name)];
  const known = new Set(names.map((name) => name.toLowerCase()));
  const handed: Credential[] = [];
  for (const name of step.env.keys()) {
    const credential = known.has(name.toLowerCase()) ? undefined : reach.env.get(name);
    if (credential) handed.push(credential);
  }
  for (const [name, { value }] of step.with)
    if (!known.has(name.toLowerCase())) handed.push(credentialOf(value, work.scope));
  const token = strongest(handed);
  if (token.kind !== "github-token" && token.kind !== "maybe") return;
  const why = "is handed a token, and the table does not say what for";
  addSink(work, { kind: "action", see: () => seen, why }, { token, git: reach.git });
}

/** Inputs that take GitHub's token; with another credential there, the default is out of use. */
const TOKEN_INPUT =
  /^(?:github|gh|git|repo)?[-_]?(?:api[-_]?|access[-_]?|auth[-_]?)?(?:token|pat)$/i;

function addUnknownAction(work: Work, seen: Seen): void {
  const { reach } = work;
  const given = strongest([...reach.env.values(), ...reach.inputs.values()]);
  const why = "an action that the tables do not know";
  // Without its action.yml nobody can say that it takes no token by default.
  const token = mayBeOwn(given) || isReplaced(work) ? given : UNKNOWN;
  addSink(work, { kind: "action", see: () => seen, why }, { token, git: reach.git });
}

function isReplaced({ reach }: Work): boolean {
  for (const [name, { kind, secret = "" }] of reach.inputs) {
    if (!TOKEN_INPUT.test(name)) continue;
    if (kind === "app") return true;
    // `token: ${{ secrets.CODECOV_TOKEN }}` is another service's.
    if (kind === "secret" && (/^g/i.test(name) || /PAT\b|_PAT|GH|GITHUB|BOT/.test(secret)))
      return true;
  }
  return false;
}

function addOtherAction(work: Work, seen: Seen): void {
  const { reach, context } = work;
  const given = strongest([...reach.env.values(), ...reach.inputs.values()]);
  const uses = parseUses(seen.text, "step");
  switch (uses.kind) {
    case "image":
      addSink(
        work,
        { kind: "image", see: () => seen, why: "an image whose program nobody has read" },
        { token: given, git: reach.git },
      );
      return;
    case "local":
    case "self": {
      if (reach.inner) return;
      const action = localAction(reach.step, context);
      const why = action ? "an own action whose code is not read" : "an action that is not here";
      const token = action && action.using?.value !== "composite" ? given : UNKNOWN;
      addSink(work, { kind: "action", see: () => seen, why }, { token, git: reach.git });
      return;
    }
    default:
      return;
  }
}
