import type { ShellCommand, ShellWord } from "#workflow";
import { type Arguments, hasOption, readArguments, valuesOf, wordSet } from "./args.ts";
import {
  type Expand,
  type Install,
  isDynamic,
  type PackageTool,
  type Pin,
  type RequestedPackage,
} from "./model.ts";

const VALUED = wordSet(
  "--prefix -C --cwd --dir --registry --workspace -w --filter -F --tag --loglevel --cache --omit --include --userconfig --globalconfig --before --min-release-age --minimum-release-age --minimumReleaseAge --otp --scope --install-strategy --network-timeout --modules-folder --cache-folder --global-folder --store-dir --virtual-store-dir --reporter --call -c --package -p --fetch-retries --fetch-timeout --location --node-options --shell --backend --os --cpu --libc",
);

// Elsewhere than in npm these stand alone: pnpm's workspace root and shell mode.
const PNPM_VALUED = new Set([...VALUED].filter((option) => option !== "-w" && option !== "-c"));

const NPM_INSTALL = wordSet(
  "install i add in ins inst insta instal isnt isnta isntal isntall install-test it",
);

/** npm, pnpm, yarn and bun: adding packages by name, and running them from the registry. */
export function nodeInstall(
  name: string,
  command: ShellCommand,
  words: readonly ShellWord[],
  expand: Expand,
): Install | undefined {
  switch (name) {
    case "npx":
      return runner("npm", command, words, expand, true);
    case "pnpx":
      return runner("pnpm", command, words, expand, false);
    case "bunx":
      return runner("bun", command, words, expand, true);
    case "npm":
    case "pnpm":
    case "yarn":
    case "yarnpkg":
    case "bun":
      return subcommand(name === "yarnpkg" ? "yarn" : name, command, words, expand);
    default:
      return undefined;
  }
}

function subcommand(
  tool: PackageTool,
  command: ShellCommand,
  words: readonly ShellWord[],
  expand: Expand,
): Install | undefined {
  const args = readArguments(words, valuedBy(tool));
  const [verb, ...operands] = args.operands;
  if (!verb) return undefined;
  const at = words.indexOf(verb);
  const rest = words.slice(at + 1);
  if (adds(tool, verb.value)) return added(tool, command, args, operands, expand);
  switch (verb.value) {
    case "global":
      return tool === "yarn" && operands[0]?.value === "add"
        ? added(tool, command, args, operands.slice(1), expand)
        : undefined;
    case "dlx":
      return tool === "pnpm" || tool === "yarn"
        ? runner(tool, command, rest, expand, false)
        : undefined;
    case "exec":
    case "x":
      if (tool === "npm") return runner(tool, command, rest, expand, true);
      return tool === "bun" && verb.value === "x"
        ? runner(tool, command, rest, expand, true)
        : undefined;
    case "create":
    case "init":
    case "innit":
      return creator(tool, command, rest, expand);
    default:
      return undefined;
  }
}

function valuedBy(tool: PackageTool): ReadonlySet<string> {
  return tool === "npm" ? VALUED : PNPM_VALUED;
}

function adds(tool: PackageTool, verb: string): boolean {
  if (tool === "npm") return NPM_INSTALL.has(verb);
  if (tool === "yarn") return verb === "add";
  return verb === "add" || verb === "install" || verb === "i" || (tool === "bun" && verb === "a");
}

function added(
  tool: PackageTool,
  command: ShellCommand,
  args: Arguments,
  operands: readonly ShellWord[],
  expand: Expand,
): Install {
  return finished(
    tool,
    command,
    args,
    operands.map((word) => nodePackage(word, expand)),
  );
}

/** `npx`, `dlx` and the like: the package is the first operand unless `--package` names it. */
function runner(
  tool: PackageTool,
  command: ShellCommand,
  words: readonly ShellWord[],
  expand: Expand,
  localFirst: boolean,
): Install {
  const args = readArguments(words, valuedBy(tool), true);
  const named = valuesOf(args, ["--package", "-p"]);
  const chosen =
    named.length > 0 || hasOption(args, ["-c", "--call"]) ? named : args.operands.slice(0, 1);
  const packages = hasOption(args, ["--no-install", "--no"])
    ? []
    : chosen.map((word) => nodePackage(word, expand));
  const isLocal = localFirst && packages.every(({ word, git }) => !git && !hasVersion(word.value));
  return { ...finished(tool, command, args, packages), ...(isLocal && { localFirst: true }) };
}

/** `npm create vite` runs the newest `create-vite`. */
function creator(
  tool: PackageTool,
  command: ShellCommand,
  words: readonly ShellWord[],
  expand: Expand,
): Install | undefined {
  const args = readArguments(words, VALUED, true);
  const first = args.operands[0];
  if (!first || (tool === "bun" && first.value === ".")) return undefined;
  return finished(tool, command, args, [nodePackage(first, expand)]);
}

const LIMITS = [
  "--before",
  "--min-release-age",
  "--minimum-release-age",
  "--config.minimum-release-age",
  "--config.minimumReleaseAge",
];

function finished(
  tool: PackageTool,
  command: ShellCommand,
  args: Arguments,
  packages: readonly RequestedPackage[],
): Install {
  const limit = valuesOf(args, LIMITS).at(-1)?.value;
  const fixed = hasOption(args, ["--offline", "--frozen-lockfile"]);
  const global = hasOption(args, ["-g", "--global"]);
  return {
    tool,
    command,
    packages,
    requirements: [],
    constraints: [],
    fixed,
    ...(limit && { limit }),
    ...(global && { global }),
  };
}

function hasVersion(value: string): boolean {
  return value.lastIndexOf("@") > 0;
}

function nodePackage(word: ShellWord, expand: Expand): RequestedPackage {
  const text = expand(word.value);
  const at = text.lastIndexOf("@");
  return {
    word,
    name: at > 0 ? text.slice(0, at) : text,
    pin: nodePin(text),
    ...(isRepository(text) && { git: true }),
  };
}

const LOCAL =
  /^(?:\.{1,2}(?:$|[\\/])|~?[\\/]|~$|[A-Za-z]:[\\/]|(?:file|link|portal|workspace|https?):)|\.(?:tgz|tar\.gz)$/;
const NAME = /^(?:@[a-z0-9~][\w.~-]{0,100}\/)?[A-Za-z0-9~][\w.~-]{0,213}$/;
const VERSION = /^[=v]{0,2}\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]{1,100})?$/;
const GIT =
  /^(?:(?:git(?:\+[a-z]{2,5})?|ssh):|(?:github|gitlab|bitbucket|gist):|[\w.-]{1,100}\/[\w.-]{1,100}(?:#|$))/i;
const GIT_ALIAS = /[^/:]@(?:git(?:\+[a-z]{2,5})?|ssh|github|gitlab|bitbucket|gist):/i;

/** `owner/repo`, `github:owner/repo`, `git+ssh://…`, also behind `name@`. */
function isRepository(text: string): boolean {
  if (!text.startsWith("@") && GIT.test(text)) return true;
  return GIT_ALIAS.test(text.slice(0, 300));
}

/** How far an npm package argument fixes what is installed. */
export function nodePin(text: string): Pin {
  if (LOCAL.test(text)) return "unknown";
  if (!text.startsWith("@") && GIT.test(text)) {
    if (/#[0-9a-f]{40}$/i.test(text)) return "exact";
    return isDynamic(text) ? "unknown" : "movable";
  }
  const alias = text.indexOf("@npm:");
  const target = alias > 0 ? text.slice(alias + 5) : text;
  const at = target.lastIndexOf("@");
  if (at <= 0) return NAME.test(target) ? "movable" : "unknown";
  if (!NAME.test(target.slice(0, at))) return "unknown";
  const version = target.slice(at + 1);
  if (isDynamic(version) || LOCAL.test(version)) return "unknown";
  return VERSION.test(version) || /#[0-9a-f]{40}$/i.test(version) ? "exact" : "movable";
}
