import type { Program } from "#workflow";
import { always, type Judge, onVerbs } from "./command-judge.ts";
import { DEPLOYS } from "./deploy-commands.ts";
import type { Target } from "./publication.ts";
import { hasOption, type Words, wordsOf } from "./words.ts";

const npm = onVerbs("npm", "publish");
const lerna = onVerbs("npm", "publish");
const docker: Judge = ({ verbs: [first = "", second = ""], args }) => {
  if (first === "push" || (first === "compose" && second === "push")) return "images";
  if (first === "manifest" && second === "push") return "images";
  const builds = first === "build" || (first === "buildx" && /^(?:build|bake|b)$/.test(second));
  if (first === "buildx" && second === "imagetools" && args.includes("create")) return "images";
  return builds && hasOption(args, "--push") ? "images" : undefined;
};
const maven: Judge = ({ verbs }) =>
  verbs.some((goal) => goal === "deploy" || goal === "release:perform") ? "Maven" : undefined;
const gradle: Judge = ({ verbs }) =>
  verbs.some((task) => /(?:^|:)(?:publish(?!ToMavenLocal)\w*|uploadArchives)$/.test(task))
    ? "Maven"
    : undefined;
const sbt: Judge = ({ verbs }) =>
  verbs.some((task) => /^(?:ci-release|\+?publish(?:Signed)?)$/.test(task)) ? "Maven" : undefined;
const goreleaser: Judge = ({ verbs, args }) =>
  verbs[0] === "release" && !skipsRelease(args) ? "releases" : undefined;

function skipsRelease(args: readonly string[]): boolean {
  return args.some(
    (arg, i) =>
      arg === "--snapshot" ||
      /^--skip[-=]publish/.test(arg) ||
      (arg === "--skip" && (args[i + 1] ?? "").includes("publish")),
  );
}

const JUDGES: Readonly<Record<string, Judge>> = {
  npm,
  pnpm: npm,
  yarn: ({ verbs }) =>
    verbs[0] === "publish" || verbs.some((verb, i) => verb === "npm" && verbs[i + 1] === "publish")
      ? "npm"
      : undefined,
  bun: npm,
  lerna,
  changeset: lerna,
  nx: onVerbs("npm", "release publish"),
  "semantic-release": always("releases"),
  "multi-semantic-release": always("releases"),
  "release-it": always("releases"),
  deno: onVerbs("JSR", "publish"),
  jsr: onVerbs("JSR", "publish"),
  twine: onVerbs("PyPI", "upload"),
  uv: onVerbs("PyPI", "publish"),
  poetry: onVerbs("PyPI", "publish"),
  hatch: onVerbs("PyPI", "publish"),
  flit: onVerbs("PyPI", "publish"),
  pdm: onVerbs("PyPI", "publish"),
  rye: onVerbs("PyPI", "publish"),
  maturin: onVerbs("PyPI", "publish", "upload"),
  cargo: onVerbs("crates.io", "publish", "workspaces publish", "ws publish"),
  "release-plz": onVerbs("crates.io", "release"),
  gem: onVerbs("RubyGems", "push"),
  rake: onVerbs("RubyGems", "release"),
  dotnet: onVerbs("NuGet", "nuget push"),
  nuget: onVerbs("NuGet", "push"),
  choco: onVerbs("NuGet", "push"),
  dart: onVerbs("pub.dev", "pub publish"),
  flutter: onVerbs("pub.dev", "pub publish"),
  mvn: maven,
  mvnw: maven,
  gradle,
  gradlew: gradle,
  sbt,
  vsce: onVerbs("extensions", "publish"),
  ovsx: onVerbs("extensions", "publish"),
  docker,
  podman: docker,
  buildah: onVerbs("images", "push"),
  crane: onVerbs("images", "push", "copy", "cp"),
  skopeo: ({ verbs: [first, , to = ""] }) =>
    first === "copy" && to.startsWith("docker://") ? "images" : undefined,
  ko: onVerbs("images", "publish", "build", "apply"),
  oras: onVerbs("images", "push", "copy", "cp"),
  goreleaser,
  gh: onVerbs("releases", "release create", "release upload"),
  hub: onVerbs("releases", "release create", "release edit"),
  cosign: onVerbs("signature", "sign", "sign-blob", "attest", "attest-blob"),
};

/** Programs that run the tool which their first words name. */
const RUNNERS: ReadonlySet<string> = new Set(["npx", "pnpx", "bunx", "uvx", "pnpm", "yarn", "bun"]);
const RUNNER_VERBS: ReadonlySet<string> = new Set(["exec", "dlx", "x", "run", "tool"]);

/** What a command publishes to, if it publishes. A dry run does not. */
export function commandTarget(program: Program): Target | undefined {
  const { name, args } = program;
  const words = wordsOf(args);
  if (hasOption(words.args, "--dry-run", "--dryRun", "--dryrun")) return undefined;
  const direct = judgeOf(name)?.(words);
  if (direct) return direct;
  const rest = toolWords(name, words);
  const tool = rest && toolName(rest.verbs[0] ?? "");
  return tool && rest ? judgeOf(tool)?.({ ...rest, verbs: rest.verbs.slice(1) }) : undefined;
}

function judgeOf(name: string): Judge | undefined {
  if (Object.hasOwn(JUDGES, name)) return JUDGES[name];
  return Object.hasOwn(DEPLOYS, name) ? DEPLOYS[name] : undefined;
}

/** `npx changeset publish`, `python -m twine upload`, `uv run twine upload`: the words from the tool on. */
function toolWords(name: string, { verbs, args }: Words): Words | undefined {
  if (/^python[\d.]*$|^py$/.test(name)) {
    const at = args.indexOf("-m");
    return at < 0 ? undefined : { verbs: args.slice(at + 1), args };
  }
  const [first = ""] = verbs;
  if (RUNNER_VERBS.has(first)) {
    const isRunner = RUNNERS.has(name) || name === "uv" || name === "pipx" || name === "npm";
    return isRunner ? { verbs: verbs.slice(verbs[1] === "run" ? 2 : 1), args } : undefined;
  }
  return RUNNERS.has(name) ? { verbs, args } : undefined;
}

/** `semantic-release@24` and `@changesets/cli` by the name of their program. */
function toolName(word: string): string {
  if (word === "@changesets/cli") return "changeset";
  if (word.startsWith("@vscode/vsce")) return "vsce";
  const at = word.indexOf("@", 1);
  return at < 0 ? word : word.slice(0, at);
}
