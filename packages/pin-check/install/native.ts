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

/** Tools whose version is an option for all packages, or part of an import path. */
export function nativeInstall(
  name: string,
  command: ShellCommand,
  words: readonly ShellWord[],
  expand: Expand,
): Install | undefined {
  switch (name) {
    case "gem":
      return gemInstall(command, words, expand);
    case "cargo":
      return cargoInstall(command, words, expand);
    case "go":
      return goInstall(command, words, expand);
    default:
      return undefined;
  }
}

const GEM_VALUED = wordSet(
  "-v --version -i --install-dir -n --bindir -s --source -P --trust-policy --platform --document -g --file --build-root -p --http-proxy --without -B --bulk-threshold",
);

function gemInstall(command: ShellCommand, words: readonly ShellWord[], expand: Expand) {
  const verb = words[0]?.value;
  if (verb !== "install" && verb !== "i") return undefined;
  const args = readArguments(words.slice(1), GEM_VALUED);
  const version = valuesOf(args, ["-v", "--version"]).at(-1)?.value;
  const packages = args.operands.map((word): RequestedPackage => {
    const text = expand(word.value);
    const [name = "", own] = text.split(/:(?=[^/:]{0,100}$)/, 2);
    if (/\.gem$|[\\/]/.test(text)) return { word, name, pin: "unknown" };
    return { word, name, pin: versionPin(own ?? version, GEM_VERSION, expand) };
  });
  return plain("gem", command, hasOption(args, ["--local", "-l"]) ? [] : packages);
}

const CARGO_VALUED = wordSet(
  "--version --vers --git --rev --tag --branch --path --root --registry --index -F --features --profile -j --jobs --bin --example --target --target-dir --config -Z --color --manifest-path --message-format --pkg-url --strategies --install-path",
);

function cargoInstall(command: ShellCommand, words: readonly ShellWord[], expand: Expand) {
  const rest = words[0]?.value.startsWith("+") ? words.slice(1) : words;
  const verb = rest[0]?.value;
  if (verb !== "install" && verb !== "binstall") return undefined;
  const args = readArguments(rest.slice(1), CARGO_VALUED);
  if (hasOption(args, ["--path", "--list"])) return undefined;
  const git = valuesOf(args, ["--git"]);
  const pin = git.length > 0 ? revisionPin(args, expand) : undefined;
  const version = valuesOf(args, ["--version", "--vers"]).at(-1)?.value;
  const named = args.operands.length > 0 ? args.operands : git;
  const packages = named.map((word): RequestedPackage => {
    const [name = "", own] = expand(word.value).split(/@(?=[^@]{0,100}$)/, 2);
    return {
      word,
      name,
      pin: pin ?? (isDynamic(name) ? "unknown" : versionPin(own ?? version, CARGO_VERSION, expand)),
      ...(pin && { git: true }),
    };
  });
  return plain("cargo", command, packages);
}

function revisionPin(args: Arguments, expand: Expand): Pin {
  const revision = expand(valuesOf(args, ["--rev"]).at(-1)?.value ?? "");
  if (isDynamic(revision)) return "unknown";
  return /^[0-9a-f]{40}$/i.test(revision) ? "exact" : "movable";
}

// A bare version is that very one to RubyGems; to cargo only if it has all three numbers.
const GEM_VERSION = /^=?\s?\d+(?:\.[0-9A-Za-z]+){1,4}$/;
const CARGO_VERSION = /^=?\s?\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]{1,100})?$/;

function versionPin(version: string | undefined, exact: RegExp, expand: Expand): Pin {
  if (version === undefined) return "movable";
  const text = expand(version).trim();
  if (isDynamic(text)) return "unknown";
  return exact.test(text) ? "exact" : "movable";
}

const GO_VALUED = wordSet(
  "-C -o -p -mod -modfile -ldflags -gcflags -asmflags -tags -overlay -pkgdir -toolexec -exec -buildvcs",
);

function goInstall(command: ShellCommand, words: readonly ShellWord[], expand: Expand) {
  const verb = words[0]?.value;
  if (verb !== "install" && verb !== "get" && verb !== "run") return undefined;
  const args = readArguments(words.slice(1), GO_VALUED, verb === "run");
  const operands = verb === "run" ? args.operands.slice(0, 1) : args.operands;
  // Without `@` the module's own go.mod and go.sum decide.
  const packages = operands.flatMap((word): readonly RequestedPackage[] => {
    const text = expand(word.value);
    const at = text.lastIndexOf("@");
    return at <= 0 ? [] : [{ word, name: text.slice(0, at), pin: queryPin(text.slice(at + 1)) }];
  });
  return plain("go", command, packages);
}

// Without `v` digits are no prefix of a version but a tag of that very name, such as staticcheck's 2024.1.1.
const EXACT_QUERY =
  /^v\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]{1,100})?$|^\d+(?:\.\d+){1,3}$|^[0-9a-f]{12,40}$|^none$/;

function queryPin(query: string): Pin {
  if (isDynamic(query)) return "unknown";
  return EXACT_QUERY.test(query) ? "exact" : "movable";
}

function plain(
  tool: PackageTool,
  command: ShellCommand,
  packages: readonly RequestedPackage[],
): Install {
  return { tool, command, packages, requirements: [], constraints: [], fixed: false };
}
