import type { ShellCommand, ShellWord } from "#workflow";
import { type Arguments, readArguments, valuesOf, wordSet } from "./args.ts";
import { type Expand, type Install, isDynamic, type Pin, type RequestedPackage } from "./model.ts";
import { isRepository, pipInstall, pythonName, pythonPackage, pythonPin } from "./python.ts";

const VALUED = wordSet(
  "--from -w --with --with-editable --with-requirements -p --python --index --default-index -i --index-url --extra-index-url -f --find-links --exclude-newer --exclude-newer-package -c --constraints --constraint -b --build-constraints --overrides --override --cache-dir --config-file --directory --project --env-file --color --refresh-package --reinstall-package -P --upgrade-package --resolution --prerelease --index-strategy --keyring-provider --link-mode -C --config-setting --no-build-package --no-binary-package --python-platform --torch-backend --extra --group --only-group --no-group --package --module -m --tag --branch --rev --marker --script --optional -r --requirements --requirement",
);

/** uv's commands that fetch packages by name; `uv sync` and `uv run` alone go by the lock file. */
export function uvInstall(
  name: string,
  command: ShellCommand,
  words: readonly ShellWord[],
  expand: Expand,
): Install | undefined {
  if (name === "uvx") return toolRun(command, words, expand);
  const start = words.findIndex(({ value }) => !value.startsWith("-"));
  const verb = words[start]?.value;
  const rest = words.slice(start + 1);
  switch (verb) {
    case "pip":
      return pipInstall("uv", command, rest, expand);
    case "tool":
      return toolCommand(command, rest, expand);
    case "run": {
      const args = readArguments(rest, VALUED, true);
      return install(command, args, [], expand);
    }
    case "add": {
      const args = readArguments(rest, VALUED);
      const isRepository = valuesOf(args, ["--rev"]).some(({ value }) =>
        /^[0-9a-f]{40}$/.test(value),
      );
      return install(
        command,
        args,
        isRepository ? [] : args.operands.map((word) => pythonPackage(word, expand)),
        expand,
      );
    }
    default:
      return undefined;
  }
}

function toolCommand(
  command: ShellCommand,
  words: readonly ShellWord[],
  expand: Expand,
): Install | undefined {
  const start = words.findIndex(({ value }) => !value.startsWith("-"));
  const rest = words.slice(start + 1);
  if (words[start]?.value === "run") return toolRun(command, rest, expand);
  if (words[start]?.value !== "install") return undefined;
  const args = readArguments(rest, VALUED);
  return install(command, args, named(args, args.operands, expand), expand);
}

function toolRun(command: ShellCommand, words: readonly ShellWord[], expand: Expand): Install {
  const args = readArguments(words, VALUED, true);
  return install(command, args, named(args, args.operands.slice(0, 1), expand), expand);
}

/** `--from` names the package, and the operand a program in it. */
function named(
  args: Arguments,
  operands: readonly ShellWord[],
  expand: Expand,
): readonly RequestedPackage[] {
  const from = valuesOf(args, ["--from"]);
  if (from.length > 0) return from.map((word) => toolPackage(word, expand));
  return operands.map((word) => toolPackage(word, expand));
}

/** Tools may also be written `name@1.2.3` and `name@latest`. */
function toolPackage(word: ShellWord, expand: Expand): RequestedPackage {
  const text = expand(word.value);
  const version = /^[A-Za-z0-9][A-Za-z0-9._-]{0,200}(?:\[[^\]]{0,200}\])?@([^/:]{0,100})$/.exec(
    text,
  )?.[1];
  return {
    word,
    name: pythonName(text),
    pin: version === undefined ? pythonPin(text) : versionPin(version),
    ...(version === undefined && isRepository(text) && { git: true }),
  };
}

function versionPin(version: string): Pin {
  if (isDynamic(version)) return "unknown";
  return /^\d/.test(version) ? "exact" : "movable";
}

function install(
  command: ShellCommand,
  args: Arguments,
  packages: readonly RequestedPackage[],
  expand: Expand,
): Install {
  const extra = valuesOf(args, ["--with", "-w"]).flatMap((word) =>
    // `--with a,b` names several; a comma inside a version range stands before an operator.
    word.value.split(/,(?=\s*[A-Za-z])/).map((value) => pythonPackage({ ...word, value }, expand)),
  );
  const limit = valuesOf(args, ["--exclude-newer"]).at(-1);
  return {
    tool: "uv",
    command,
    packages: [...packages, ...extra],
    requirements: valuesOf(args, ["--with-requirements", "-r", "--requirements", "--requirement"]),
    constraints: valuesOf(args, [
      "-c",
      "--constraints",
      "--constraint",
      "--overrides",
      "--override",
    ]),
    fixed: args.options.has("--no-index"),
    ...(limit && { limit: limit.value }),
  };
}
