import type { ShellWord } from "#workflow";
import {
  certain,
  hasOption,
  isTreePath,
  likely,
  operands,
  optionValue,
  type Runs,
} from "./runs.ts";

/** `pip install .`: the build backend and setup.py run; a requirements file names any package it likes. */
export function pip(args: readonly ShellWord[]): Runs | undefined {
  const [verb, ...packages] = operands(args);
  if (verb !== "install" && verb !== "wheel" && verb !== "download") return undefined;
  const editable = optionValue(args, "-e", "--editable");
  if (editable !== undefined) return certain("runs the tree's build backend or setup.py", editable);
  const file = optionValue(args, "-r", "--requirement");
  if (file !== undefined && isTreePath(file))
    return certain("installs, and so runs, whatever the tree's requirements name", file);
  const local = packages.find((name) => /^\.(?:$|[/[])/.test(name));
  return local === undefined
    ? undefined
    : certain("runs the tree's build backend or setup.py", local);
}

/** python with a module or with a file of the tree. */
export function python(args: readonly ShellWord[]): Runs | undefined {
  const module = args.findIndex(({ value }) => value === "-m");
  if (module >= 0) return pythonModule(args[module + 1]?.value ?? "", args.slice(module + 2));
  if (hasOption(args, "-c", "-V", "--version")) return undefined;
  const [file] = operands(args);
  return file !== undefined && isTreePath(file)
    ? certain("runs a file of that tree", file)
    : undefined;
}

const OF_THE_TREE: ReadonlySet<string> = new Set(
  "build pytest unittest tox nox pre_commit sphinx mkdocs mypy pylint".split(" "),
);
const OF_THE_SYSTEM: ReadonlySet<string> = new Set(
  "venv virtualenv ensurepip http.server json.tool zipfile tarfile twine".split(" "),
);

function pythonModule(module: string, args: readonly ShellWord[]): Runs | undefined {
  if (module === "pip") return pip(args);
  if (OF_THE_SYSTEM.has(module)) return undefined;
  if (OF_THE_TREE.has(module)) return certain(`runs the tree's code for \`${module}\``);
  // The folder it starts in comes first on the module path.
  return likely(`runs the module \`${module}\`, which the tree may hold`);
}

/** `pipx run tox`, `uvx nox`: the tool is fetched, what it does is the tree's to say. */
export function pythonTool(name: string, args: readonly ShellWord[]): Runs | undefined {
  const [first = "", second = ""] = operands(args);
  const tool = name === "pipx" ? (first === "run" ? second : "") : first;
  const module = tool.split(/[=@<>~[]/, 1)[0]?.replaceAll("-", "_") ?? "";
  return OF_THE_TREE.has(module) ? certain(`runs the tree's code for \`${module}\``) : undefined;
}

/** poetry, uv, pdm, pipenv, hatch, rye. */
export function pythonProject(name: string, args: readonly ShellWord[]): Runs | undefined {
  const [verb = "", second] = operands(args);
  if (name === "uv" && verb === "pip") return pip(args.slice(1));
  if (
    name === "uv" &&
    (verb === "tool" || verb === "python" || verb === "venv" || verb === "cache")
  )
    return undefined;
  if (!PROJECT_VERBS.has(verb)) return undefined;
  const what = verb === "run" && second !== undefined ? ` \`${second}\`` : "";
  return certain(`builds and runs the tree's project${what}`);
}

const PROJECT_VERBS: ReadonlySet<string> = new Set(
  "install sync build run update lock test".split(" "),
);
