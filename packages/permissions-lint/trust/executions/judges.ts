import type { ShellWord } from "#workflow";
import { nodeFile, nodePackages, packageRunner } from "./node.ts";
import { pip, python, pythonProject, pythonTool } from "./python.ts";
import { certain, isTreePath, likely, operands, optionValue, type Runs } from "./runs.ts";

/** What a program does with these arguments. */
export type Judge = (args: readonly ShellWord[], name: string) => Runs | undefined;

/** A script of the tree, by an interpreter. */
export const interpreted: Judge = (args) => {
  const [file] = operands(args);
  if (file === undefined || !isTreePath(file)) return undefined;
  return certain("runs a file of that tree", file);
};

function always(why: string): Judge {
  return () => certain(why);
}

function perhaps(why: string): Judge {
  return () => likely(why);
}

/** Certain for the verbs that are given, nothing for others. */
function verbs(list: string, why: string): Judge {
  const known = new Set(list.split(" "));
  return (args) => (operands(args).some((verb) => known.has(verb)) ? certain(why) : undefined);
}

/** In an image's build it cannot read the job's token, but what it makes is run or published. */
const image: Judge = (args) => {
  const [verb, second] = operands(args);
  const builds =
    verb === "build" ||
    second === "build" ||
    second === "up" ||
    verb === "up" ||
    verb === "bake" ||
    second === "bake";
  return builds
    ? likely("runs the `RUN` lines of the tree's Dockerfile, inside the build")
    : undefined;
};

const make: Judge = (args) =>
  certain("runs the recipes of the tree's Makefile", optionValue(args, "-C", "--directory"));

/** Every program that runs code of the folder it stands in. */
export function judgesByName(): ReadonlyMap<string, Judge> {
  return new Map<string, Judge>([
    ...each("npm pnpm yarn bun", (args, name) => nodePackages(name, args)),
    ...each("npx pnpx bunx", packageRunner),
    ...each("node nodejs deno tsx ts-node", nodeFile),
    ...each("pip pip3", pip),
    ...each("pipx uvx", (args, name) => pythonTool(name, args)),
    ...each("python python3 py pypy3", python),
    ...each("poetry uv pdm pipenv hatch rye", (args, name) => pythonProject(name, args)),
    ...each("make gmake mingw32-make nmake", make),
    ...each(
      "just task ninja scons ant invoke inv doit earthly rake",
      always("runs recipes of the tree"),
    ),
    ...each(
      "cmake meson autoreconf bazel bazelisk buck2 pants ctest",
      always("runs build files of the tree"),
    ),
    ...each(
      "gradle gradlew mvn mvnw sbt lein mill",
      always("runs build scripts and plugins that the tree names"),
    ),
    [
      "cargo",
      verbs(
        "build b test t run r bench check c clippy doc install publish package rustc",
        "runs build scripts and macros of the tree",
      ),
    ],
    ["go", verbs("test run generate tool", "runs code of the tree")],
    [
      "dotnet",
      verbs("build test run publish restore pack msbuild tool", "runs MSBuild targets of the tree"),
    ],
    ...each("msbuild xcodebuild swift pod", always("runs build scripts of the tree")),
    ["bundle", verbs("install exec update check", "runs the tree's Gemfile")],
    ...each("rspec cucumber", always("runs code of the tree")),
    [
      "composer",
      verbs(
        "install update run run-script test require",
        "runs scripts of the tree's composer.json",
      ),
    ],
    ["mix", always("runs code of the tree")],
    ...each("rebar3 stack cabal zig nimble dune opam", always("runs build scripts of the tree")),
    ...each("flutter dart", verbs("test run build pub", "runs code of the tree")),
    ...each("pytest tox nox", always("runs the tree's tests and their configuration")),
    [
      "pre-commit",
      verbs("run install-hooks", "runs the hooks that the tree's configuration names"),
    ],
    ...each(
      "jest vitest mocha ava playwright cypress phpunit bats",
      always("runs the tree's tests"),
    ),
    ...each(
      "webpack vite rollup esbuild gulp grunt nx turbo lerna ng next",
      always("runs build scripts of the tree"),
    ),
    ...each(
      "eslint prettier stylelint commitlint semantic-release renovate",
      perhaps("loads configuration of the tree, which may be code"),
    ),
    ...each(
      "pylint mypy flake8 ansible-lint",
      perhaps("loads plugins that the tree's configuration names"),
    ),
    ...each(
      "sphinx-build mkdocs jekyll hugo docusaurus",
      perhaps("loads configuration and plugins of the tree"),
    ),
    ...each("ansible-playbook vagrant packer", always("runs what the tree describes")),
    ...each(
      "terraform tofu terragrunt pulumi",
      verbs("plan apply init up preview test", "runs providers and programs that the tree names"),
    ),
    ["helm", () => undefined],
    ...each("docker podman buildah docker-compose", image),
    ...each(
      "nix nix-build nix-shell devenv",
      perhaps("evaluates and builds what the tree describes"),
    ),
    ...each("source . ruby perl php lua rscript julia groovy", interpreted),
  ]);
}

function each(names: string, judge: Judge): readonly (readonly [string, Judge])[] {
  return names.split(" ").map((name) => [name, judge]);
}
