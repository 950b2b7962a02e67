import { type Program, programName, type ShellWord } from "#workflow";

/** A program as its user thinks of it: `npx --yes semantic-release@24 -d` is `semantic-release -d`. */
export interface Invocation {
  readonly name: string;
  readonly args: readonly ShellWord[];
  readonly environment: ReadonlyMap<string, ShellWord>;
}

interface Launcher {
  /** Words before the launched program's name; any one of them. Empty: none are needed. */
  readonly verbs: readonly string[];
  /** Options that take the next word. */
  readonly valued: readonly string[];
}

const PACKAGE = [
  "-p",
  "--package",
  "--from",
  "--with",
  "--python",
  "--filter",
  "-F",
  "-C",
  "--dir",
];
const bare: Launcher = { verbs: [], valued: PACKAGE };

const LAUNCHERS: ReadonlyMap<string, Launcher> = new Map<string, Launcher>([
  ["npx", bare],
  ["pnpx", bare],
  ["bunx", bare],
  ["uvx", bare],
  ["corepack", bare],
  ["npm", { verbs: ["exec", "x"], valued: PACKAGE }],
  ["pnpm", { verbs: ["exec", "dlx"], valued: PACKAGE }],
  ["yarn", { verbs: ["exec", "dlx"], valued: PACKAGE }],
  ["bun", { verbs: ["x"], valued: PACKAGE }],
  ["pipx", { verbs: ["run"], valued: ["--spec", "--pip-args", "--python"] }],
  ["uv", { verbs: ["run"], valued: ["--with", "--python", "-p", "--extra", "--group"] }],
  ["python", { verbs: ["-m"], valued: [] }],
  ["python3", { verbs: ["-m"], valued: [] }],
  ["py", { verbs: ["-m"], valued: [] }],
]);

const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ["mvnw", "mvn"],
  ["mvnd", "mvn"],
  ["gradlew", "gradle"],
  ["@changesets/cli", "changeset"],
  ["changesets", "changeset"],
  ["@devcontainers/cli", "devcontainer"],
  ["@anthropic-ai/claude-code", "claude"],
  ["@google/gemini-cli", "gemini"],
  ["@openai/codex", "codex"],
  ["@github/copilot", "copilot"],
  ["python-semantic-release", "semantic-release"],
]);

const MAX_LAUNCHERS = 4;

const invocations = new WeakMap<Program, Invocation>();

export function invocationOf(program: Program): Invocation {
  if (!LAUNCHERS.has(program.name) && !OTHER_NAMES.has(program.name)) return program;
  const known = invocations.get(program);
  if (known) return known;
  let found: Invocation = { ...program, name: OTHER_NAMES.get(program.name) ?? program.name };
  for (let i = 0; i < MAX_LAUNCHERS; i++) {
    const launched = launchedBy(found);
    if (!launched) break;
    found = launched;
  }
  invocations.set(program, found);
  return found;
}

function launchedBy({ name, args, environment }: Invocation): Invocation | undefined {
  const launcher = LAUNCHERS.get(name);
  if (!launcher) return undefined;
  const verb = launcher.verbs.length === 0 ? -1 : args.findIndex((arg) => !isOption(arg, launcher));
  if (verb >= 0 && !launcher.verbs.includes(args[verb]?.value ?? "")) return undefined;
  if (launcher.verbs.length > 0 && verb < 0) return undefined;
  for (let i = verb + 1; i < args.length; i++) {
    const arg = args[i];
    if (!arg) break;
    if (launcher.valued.includes(arg.value)) i++;
    else if (!arg.value.startsWith("-"))
      return { name: packageName(arg), args: args.slice(i + 1), environment };
  }
  return undefined;
}

// `python -m` is written with the verb itself as an option.
function isOption({ value }: ShellWord, { verbs }: Launcher): boolean {
  return value.startsWith("-") && !verbs.includes(value);
}

// `semantic-release@24`, `@changesets/cli@2`, `twine==5.0`, `zizmor`.
function packageName(word: ShellWord): string {
  const version = word.value.search(/(?!^)@|==|\[/);
  const written = (version < 0 ? word.value : word.value.slice(0, version)).toLowerCase();
  return OTHER_NAMES.get(written) ?? programName({ ...word, value: written });
}
