import { hasExpression, type Program } from "#workflow";
import { both, credentialOf, either } from "../credentials/classify.ts";
import type { Credential } from "../credentials/credentials.ts";
import { resolveText } from "../credentials/resolve-text.ts";
import { credentialInShell } from "../credentials/shell-value.ts";
import { envText, inputText } from "../credentials/value-scope.ts";
import { lowest } from "./draft.ts";
import type { TokenWay } from "./facts/fact.ts";
import type { Confidence } from "./needs.ts";
import { isOfGithub } from "./sinks.ts";
import { NONE, OWN, UNKNOWN, type Work } from "./work.ts";

/** The command that asks, with what its script has set before it. */
export interface CommandReach {
  readonly program: Program;
  readonly variables: ReadonlyMap<string, Credential>;
  /** What `git` would use in the folder where the command runs. */
  readonly git: Credential;
}

/** Confidence of a fact once it is known whose token does the work; `undefined`: not the job's own. */
export function provenConfidence(
  confidence: Confidence,
  { kind }: Credential,
): Confidence | undefined {
  switch (kind) {
    case "github-token":
      return confidence;
    case "maybe":
    case "unknown":
      return lowest(confidence, "possible");
    case "app":
    case "secret":
    case "none":
      return undefined;
  }
}

/** The credential that comes to the work that way. */
export function credentialFor(way: TokenWay, work: Work, command?: CommandReach): Credential {
  const { reach } = work;
  switch (way.kind) {
    case "oidc":
      return OWN;
    case "input":
      return ofInput(way, work);
    case "env":
      return ofVariables(way.names, work, command);
    case "text": {
      // Of an address in a git command also counts whose repository it is: `gitOfCommand`.
      if (command?.program.name === "git") return command.git;
      const variables = command ? withOwn(command, work) : reach.env;
      return credentialInShell(way.text, { scope: work.scope, variables });
    }
    case "git":
      return orSpilled(command?.git ?? reach.git, work);
    case "gh": {
      const found = ofVariables(["GH_TOKEN", "GITHUB_TOKEN"], work, command);
      return found.kind === "none" ? orSpilled(reach.gh, work) : found;
    }
    case "registry":
      return ofRegistry(way.host, work);
    case "any":
      return orSpilled(ofAny(work, command), work);
  }
}

/** Nothing in sight, while the token lies in some file: `~/.netrc`, `settings.xml`. */
function orSpilled(found: Credential, { reach: { spilled = NONE } }: Work): Credential {
  return found.kind === "none" ? spilled : found;
}

function ofInput(way: TokenWay & { kind: "input" }, work: Work): Credential {
  const input = givenInput(way, work);
  const variable = way.env.length === 0 ? NONE : ofVariables(way.env, work, undefined);
  if (variable.kind === "none") return input;
  return input.kind === "none" ? variable : either(input, variable);
}

function givenInput(
  { names, default: isDefault }: { readonly names: readonly string[]; readonly default: boolean },
  { reach, scope }: Work,
): Credential {
  for (const name of names) {
    const text = inputText(reach.step.with, name);
    if (!text || text.value === "") continue;
    const found = credentialOf(text, scope);
    if (found.kind !== "none") return found;
    // What stands at a token's place is one, whatever it is called; a literal is somebody's own.
    return hasExpression(resolveText(text.value, scope)) ? UNKNOWN : NONE;
  }
  return isDefault ? OWN : NONE;
}

function ofVariables(
  names: readonly string[],
  work: Work,
  command: CommandReach | undefined,
): Credential {
  const variables = command ? withOwn(command, work) : work.reach.env;
  for (const name of names) {
    const found = variables.get(name);
    if (found) return found;
    const text = envText(work.scope, name)?.value ?? "";
    if (hasExpression(text) && hasExpression(resolveText(text, work.scope))) return UNKNOWN;
  }
  return NONE;
}

/** The script's variables and those that stand before the command: `GH_TOKEN=$PAT gh …`. */
function withOwn(
  { program, variables }: CommandReach,
  { scope }: Work,
): ReadonlyMap<string, Credential> {
  if (program.environment.size === 0) return variables;
  const own = new Map(variables);
  for (const [name, { value }] of program.environment) {
    const credential = credentialInShell(value, { scope, variables });
    if (credential.kind === "none") own.delete(name);
    else own.set(name, credential);
  }
  return own;
}

/** The log-in at a registry. One that no step shows may be made by something unread. */
function ofRegistry(host: string | undefined, { reach: { registries } }: Work): Credential {
  if (registries.size === 0) return UNKNOWN;
  if (host !== undefined) return registries.get(host) ?? UNKNOWN;
  let found = NONE;
  for (const [name, credential] of registries)
    if (isOfGithub(name)) found = both(found, credential);
  return found;
}

function ofAny(work: Work, command: CommandReach | undefined): Credential {
  let found = NONE;
  const variables = command ? withOwn(command, work) : work.reach.env;
  for (const credential of variables.values()) found = both(found, credential);
  if (command) found = both(found, handedTo(command, work));
  if (work.reach.step.uses)
    for (const credential of work.reach.inputs.values()) found = both(found, credential);
  return found;
}

/** What its own words hold: `mvn deploy -Dpassword=${{ github.token }}`. */
export function handedTo({ program, variables }: CommandReach, { scope }: Work): Credential {
  const text = program.args.map(({ value }) => value).join(" ");
  return credentialInShell(text, { scope, variables });
}
