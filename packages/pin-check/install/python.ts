import type { Program, ShellCommand, ShellWord } from "#workflow";
import { type Arguments, hasOption, readArguments, valuesOf, wordSet } from "./args.ts";
import { type Expand, type Install, isDynamic, type Pin, type RequestedPackage } from "./model.ts";

const PIP_VALUED = wordSet(
  "-r --requirement -c --constraint --build-constraint -e --editable -t --target -i --index-url --extra-index-url -f --find-links --platform --python-version --implementation --abi --root --prefix -b --build --src --upgrade-strategy --no-binary --only-binary --progress-bar --cache-dir --log --proxy --retries --timeout --exists-action --trusted-host --cert --client-cert -C --config-settings --config-setting --global-option --install-option --report --group --uploaded-prior-to --python --use-feature --use-deprecated --keyring-provider --resume-retries -d --dest --download -w --wheel-dir --root-user-action --exclude-newer --exclude-newer-package --index --default-index -p --override --overrides --link-mode --index-strategy --python-platform --torch-backend --config-file --directory --project --prerelease --resolution --no-build-package --reinstall-package -P --upgrade-package --color --refresh-package --extra",
);

const PIP_FETCHES: ReadonlySet<string> = new Set(["install", "download", "wheel"]);

/** `pip install …`, `python -m pip install …`; `uv pip install …` goes by the same grammar. */
export function pipInstall(
  tool: "pip" | "uv",
  command: ShellCommand,
  words: readonly ShellWord[],
  expand: Expand,
): Install | undefined {
  const args = readArguments(words, PIP_VALUED);
  const [verb, ...operands] = args.operands;
  if (!verb || !(PIP_FETCHES.has(verb.value) || (tool === "uv" && verb.value === "sync")))
    return undefined;
  const editable = valuesOf(args, ["-e", "--editable"]);
  const isSync = verb.value === "sync";
  const limit = valuesOf(args, [tool === "pip" ? "--uploaded-prior-to" : "--exclude-newer"]).at(-1);
  return {
    tool,
    command,
    packages: isSync ? [] : [...operands, ...editable].map((word) => pythonPackage(word, expand)),
    requirements: [
      ...(isSync ? operands : []),
      ...valuesOf(args, ["-r", "--requirement", "--requirements"]),
    ],
    constraints: valuesOf(args, [
      "-c",
      "--constraint",
      "--constraints",
      "--override",
      "--overrides",
    ]),
    fixed: hasOption(args, ["--require-hashes", "--no-index"]),
    ...(limit && { limit: limit.value }),
  };
}

/** The words behind `pip`, however it was started; `undefined` for any other program. */
export function pipWords({ name, args }: Program): readonly ShellWord[] | undefined {
  if (name.startsWith("pip") && /^pip[\d.]{0,6}$/.test(name)) return args;
  const at = args.findIndex(({ value }) => value === "-m");
  if (at < 0 || args[at + 1]?.value !== "pip") return undefined;
  const runsModule = /^(?:python|pypy|py)[\d.]{0,6}w?$/.test(name) || isDynamic(name);
  const isOption = args.slice(0, at).every(({ value }) => value.startsWith("-"));
  return runsModule && isOption ? args.slice(at + 2) : undefined;
}

/** A requirement on the command line. */
export function pythonPackage(word: ShellWord, expand: Expand): RequestedPackage {
  const text = expand(word.value);
  return {
    word,
    name: pythonName(text),
    pin: pythonPin(text),
    ...(isRepository(text) && { git: true }),
  };
}

const SPECIFIER = /^\s*([A-Za-z0-9][A-Za-z0-9._-]{0,200})\s*(?:\[[^\]]{0,500}\])?\s*/;

/** Normalized as PEP 503 does; "" where the text is no name. */
export function pythonName(text: string): string {
  return (SPECIFIER.exec(text)?.[1] ?? "").toLowerCase().replace(/[-_.]+/g, "-");
}

const LOCAL =
  /^(?:\.|~|\/|[A-Za-z]:[\\/]|file:)|[\\/]|\.(?:whl|zip|tar\.gz|tar\.bz2|tgz|egg|txt)(?:\[[^\]]{0,200}\])?$/i;
const REPOSITORY = /^(?:git|hg|svn|bzr)\+|^git@/i;

const DIRECT = /^[A-Za-z0-9][A-Za-z0-9._-]{0,200}\s*(?:\[[^\]]{0,500}\])?\s*@\s*/;

/** `git+https://…`, also behind `name @`. */
export function isRepository(text: string): boolean {
  return REPOSITORY.test(text.trim().replace(DIRECT, ""));
}

/** How far a PEP 508 requirement fixes what is installed. */
export function pythonPin(text: string): Pin {
  const requirement = text.replace(/;.*$/s, "").trim();
  const direct = DIRECT.exec(requirement);
  const target = direct ? requirement.slice(direct[0].length) : requirement;
  if (REPOSITORY.test(target)) return repositoryPin(target);
  if (direct || LOCAL.test(requirement)) return "unknown";
  const name = SPECIFIER.exec(requirement);
  if (!name) return "unknown";
  const version = requirement.slice(name[0].length);
  if (/^={2,3}\s*[^*,]+$/.test(version)) return isDynamic(version) ? "unknown" : "exact";
  if (/(?:^|,)\s*={2,3}\s*[^*,\s]+\s*(?:,|$)/.test(version)) return "exact";
  return isDynamic(requirement) ? "unknown" : "movable";
}

// `git+https://host/repo@<commit>#egg=name`
function repositoryPin(target: string): Pin {
  const address = target.replace(/#.*$/s, "");
  const ref = /@([^@/:]{1,300})$/.exec(address.slice(address.indexOf("://") + 3))?.[1];
  if (ref !== undefined && /^[0-9a-f]{40}$/i.test(ref)) return "exact";
  return isDynamic(target) ? "unknown" : "movable";
}

const PIPX_VALUED = wordSet(
  "--spec --python --pip-args --index-url -i --suffix --with --preinstall",
);

/** pipx hands everything to pip, so pip's limits hold for it. */
export function pipxInstall(
  command: ShellCommand,
  words: readonly ShellWord[],
  expand: Expand,
): Install | undefined {
  const verb = words[0]?.value;
  if (verb !== "install" && verb !== "run" && verb !== "inject") return undefined;
  const args = readArguments(words.slice(1), PIPX_VALUED, verb === "run");
  const spec = valuesOf(args, ["--spec"]);
  const main = spec.length > 0 ? spec : chosen(args, verb);
  const packages = [...main, ...valuesOf(args, ["--with", "--preinstall"])];
  const pipArgs = valuesOf(args, ["--pip-args"])[0]?.value ?? "";
  const limit = /--uploaded-prior-to[= ]([^\s"']{1,60})/.exec(pipArgs)?.[1];
  return {
    tool: "pip",
    command,
    packages: packages.map((word) => pythonPackage(word, expand)),
    requirements: [],
    constraints: [],
    fixed: /--(?:require-hashes|no-index)|-c\s|--constraint/.test(pipArgs),
    ...(limit && { limit }),
  };
}

function chosen({ operands }: Arguments, verb: string): readonly ShellWord[] {
  if (verb === "inject") return operands.slice(1);
  return verb === "run" ? operands.slice(0, 1) : operands;
}
