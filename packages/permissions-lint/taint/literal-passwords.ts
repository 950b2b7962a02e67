import type { Place } from "#core";
import { parseScript, programOf, type Script, type ShellWord, subPlace } from "#workflow";

export interface LiteralPassword {
  readonly place: Place;
  /** `docker login`. */
  readonly program: string;
  /** The registry runs on this machine. */
  readonly isLocal: boolean;
}

const PROGRAMS: ReadonlySet<string> = new Set(["docker", "podman", "buildah", "skopeo", "helm"]);

/** `docker login -p <text>` where the text is what stands there. */
export function literalPasswords(script: Script): readonly LiteralPassword[] {
  return parseScript(script).commands.flatMap((command) => {
    const program = programOf(command);
    if (!program || !PROGRAMS.has(program.name)) return [];
    const at = program.args.findIndex(({ value }) => value === "login");
    if (at < 0 || at > 1) return [];
    const args = program.args.slice(at + 1);
    const password = passwordIn(args);
    if (!password?.literal || password.value.includes("${{")) return [];
    const place = subPlace(script.text, script.source, password.from, password.to);
    const isLocal = args.some(({ value }) => /^(?:localhost|127\.0\.0\.1)(?:[:/]|$)/.test(value));
    return [{ place, program: `${program.name} login`, isLocal }];
  });
}

function passwordIn(args: readonly ShellWord[]): ShellWord | undefined {
  const at = args.findIndex(({ value }) => value === "-p" || value === "--password");
  if (at >= 0) return nonEmpty(args[at + 1]);
  const joined = args.find(({ value }) => value.startsWith("--password="));
  return joined && joined.value.length > "--password=".length ? joined : undefined;
}

function nonEmpty(word: ShellWord | undefined): ShellWord | undefined {
  return word?.value === "" ? undefined : word;
}
