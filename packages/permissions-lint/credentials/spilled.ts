import {
  hasExpression,
  parseScript,
  programOf,
  type ShellCommand,
  type Step,
  type Text,
} from "#workflow";
import { NO_CREDENTIAL } from "./classify.ts";
import type { Credential } from "./credentials.ts";
import { mayBeOwn } from "./own.ts";
import { credentialInShell, type ShellScope } from "./shell-value.ts";

/** Programs that use a token they are handed, or print it, and leave it nowhere that this room does not follow. */
const KEEPS_NOTHING: ReadonlySet<string> = new Set(
  (
    ": [ [[ buildah cosign crane curl docker echo exit export false gh git grep helm http https " +
    "invoke-restmethod invoke-webrequest irm iwr local nerdctl oras podman printf regctl skopeo test true " +
    "wget write-host write-output xh"
  ).split(" "),
);

/** A file that the runner reads, whose content is looked at elsewhere, or none at all. */
const KNOWN_TARGET = /GITHUB_(?:ENV|OUTPUT|STEP_SUMMARY|PATH|STATE)\b|^\/dev\/|^&\d$/;

/**
 * The job's own token that a script writes to a file or hands to a program that may store it: `~/.netrc`,
 * `settings.xml`, `npm config set`. From there on anything in the job may use it.
 */
export function spilledBy(text: Text, from: ShellScope & { readonly step: Step }): Credential {
  if (!mayName(text.value, from) || !mayBeOwn(credentialInShell(text.value, from)))
    return NO_CREDENTIAL;
  const { workflow, job, source } = from.scope;
  const script = { source, workflow, job, step: from.step, text };
  for (const { commands } of parseScript(script).lists)
    for (const command of commands) {
      if (!keeps(command, commands)) continue;
      const named = credentialInShell(handedTo(command, text.value), from);
      if (mayBeOwn(named)) return { kind: "maybe" };
    }
  return NO_CREDENTIAL;
}

// Most scripts name no credential, and a look at words is cheaper than one at expressions.
function mayName(script: string, { variables }: ShellScope): boolean {
  for (const [name, credential] of variables)
    if (mayBeOwn(credential) && script.includes(name)) return true;
  return hasExpression(script) && /token|secrets|\bpat\b|passw|credential|env[.[]/i.test(script);
}

function keeps(command: ShellCommand, list: readonly ShellCommand[]): boolean {
  if (writesFile(command)) return true;
  const program = programOf(command);
  if (!program || !KEEPS_NOTHING.has(program.name)) return program !== undefined;
  // `echo "$TOKEN" | tee ~/.npmrc`
  const reader = command.feeds === undefined ? undefined : list[command.feeds];
  const next = reader && programOf(reader);
  return next !== undefined && !KEEPS_NOTHING.has(next.name);
}

function writesFile({ redirects }: ShellCommand): boolean {
  return redirects.some(
    ({ operator, target }) => operator.includes(">") && !KNOWN_TARGET.test(target.value),
  );
}

function handedTo({ words, redirects }: ShellCommand, script: string): string {
  const texts = words.map(({ value }) => value);
  for (const { target, body } of redirects)
    texts.push(body ? script.slice(body.from, body.to) : target.value);
  return texts.join(" ");
}
