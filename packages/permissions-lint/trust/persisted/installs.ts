import { type Program, parseScript, programOf, type Script } from "#workflow";

/** A cheap look: most scripts name none of these. */
const MAY_INSTALL =
  /\b(?:npm|npx|pnpm|pnpx|yarn|bun|bunx|pip|pip3|pipx|uv|uvx|poetry|pdm|gem|bundle|composer|cargo)\b/;

const VERBS: ReadonlyMap<string, RegExp> = new Map([
  ["npm", /^(?:i|install|ci|add|exec|x|update|rebuild|install-test|it)$/],
  ["pnpm", /^(?:i|install|add|dlx|exec|update|rebuild)$/],
  ["yarn", /^(?:install|add|dlx|up|upgrade)$/],
  ["bun", /^(?:i|install|add|x)$/],
  ["pip", /^(?:install|wheel)$/],
  ["pip3", /^(?:install|wheel)$/],
  ["pipx", /^(?:run|install)$/],
  ["uv", /^(?:sync|run|pip|add|tool)$/],
  ["poetry", /^(?:install|add|update|run)$/],
  ["pdm", /^(?:install|add|sync|run)$/],
  ["gem", /^install$/],
  ["bundle", /^(?:install|update|exec)$/],
  ["composer", /^(?:install|update|require)$/],
  // Build scripts and macros of every dependency run while it is built (Cargo book, build scripts).
  ["cargo", /^(?:build|b|check|c|test|t|run|r|install|bench|clippy|doc|publish)$/],
]);
const RUNNERS: ReadonlySet<string> = new Set(["npx", "pnpx", "bunx", "uvx"]);

/** Whether a script runs code that packages bring with them: install scripts, build scripts, tools. */
export function runsPackages(script: Script): boolean {
  if (!MAY_INSTALL.test(script.text.value)) return false;
  return parseScript(script).commands.some((command) => {
    const program = programOf(command);
    return program !== undefined && isInstall(program);
  });
}

function isInstall({ name, args }: Program): boolean {
  if (RUNNERS.has(name)) return true;
  const words = args.map(({ value }) => value);
  if (words.includes("--ignore-scripts")) return false;
  const verb = words.find((word) => !word.startsWith("-"));
  // `yarn` alone installs.
  if (name === "yarn" && verb === undefined) return true;
  return verb !== undefined && VERBS.get(name)?.test(verb) === true;
}
