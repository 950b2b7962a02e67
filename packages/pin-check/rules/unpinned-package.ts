import { redact, type Severity } from "#core";
import { type Script, subPlace } from "#workflow";
import { type LooseInstall, looseInstalls, looseLines } from "../install/loose.ts";
import type { PackageTool } from "../install/model.ts";
import { isRepository } from "../install/python.ts";
import { isPrivileged } from "../privilege.ts";
import { definePinRule } from "../rule.ts";

const EXAMPLES: Readonly<Record<PackageTool, string>> = {
  pip: "`name==1.2.3`",
  uv: "`name==1.2.3`",
  npm: "`name@1.2.3`",
  pnpm: "`name@1.2.3`",
  yarn: "`name@1.2.3`",
  bun: "`name@1.2.3`",
  gem: "`-v 1.2.3`",
  cargo: "`--locked --version 1.2.3`",
  go: "`@v1.2.3`",
};

const COMMITS: Readonly<Partial<Record<PackageTool, string>>> = {
  pip: "`@<full commit SHA>` behind the address",
  uv: "`@<full commit SHA>` behind the address",
  cargo: "`--rev <full commit SHA>`",
};
const NODE_COMMIT = "`#<full commit SHA>` behind the repository";

// Installed to install the rest; a version written here is one more that nobody raises.
const BOOTSTRAP: ReadonlySet<string> = new Set(["pip", "setuptools", "wheel"]);

export const unpinnedPackage = definePinRule(
  {
    id: "unpinned-package",
    severity: "low",
    grading:
      "medium where the job holds write rights or secrets; info for pip, setuptools and wheel",
    summary: "A script must install packages in an exact version, or from a lock file.",
    stops:
      "A poisoned release of a package runs in the job within minutes, before anyone has noticed it.",
    headline: "newest release, whatever it holds",
    unit: ["install", "installs"],
    groupBy: "tool",
    subject: "packages",
    messages: {
      newest:
        "no exact version for {packages}: {tool} takes the newest release that fits when the job runs; write {example}",
      line: "no exact version for {packages}, and a job installs this file: {tool} takes the newest release that fits then; write {example}",
      git: "no commit for {packages}: {tool} takes what the repository holds when the job runs; write {example}",
      gitLine:
        "no commit for {packages}, and a job installs this file: {tool} takes what the repository holds then; write {example}",
      ineffective:
        "`{variable}` does nothing, {tool} does not know it: {packages} is the newest release that fits when the job runs; set `PIP_UPLOADED_PRIOR_TO: P6D` or write {example}",
      weak: "`{limit}` is no release-age limit of 6 days or more for {tool}, and {packages} has no exact version; raise the limit or write {example}",
    },
    cwe: [1357, 829],
  },
  {
    onScript(script, context) {
      return looseInstalls(context)
        .get(script)
        ?.flatMap(bySource)
        .flatMap((loose) => problemOf(loose, script) ?? []);
    },
    *onRepository(context) {
      for (const { source, line, tool, severity } of looseLines(context)) {
        const isGit = isRepository(line.text);
        const example = isGit ? commitFor(tool) : EXAMPLES[tool];
        const data = { packages: listed([line.text]), tool, example };
        const place = { data, at: { span: line.span }, in: source, severity };
        yield isGit ? { message: "gitLine", ...place } : { message: "line", ...place };
      }
    },
  },
);

/** Releases and repositories apart: they are mended in different ways. */
function bySource(loose: LooseInstall): readonly LooseInstall[] {
  const { packages } = loose;
  const parts = [packages.filter(({ git }) => !git), packages.filter(({ git }) => git)];
  return parts.filter(({ length }) => length > 0).map((part) => ({ ...loose, packages: part }));
}

function commitFor(tool: PackageTool): string {
  return COMMITS[tool] ?? NODE_COMMIT;
}

function problemOf(loose: LooseInstall, script: Script) {
  const { limit, install, packages } = loose;
  const first = packages[0];
  if (!first) return undefined;
  const at = subPlace(script.text, script.source, first.word.from, first.word.to);
  const severity = gradeOf(script, loose);
  const data = {
    packages: listed(packages.map(({ word }) => word.value)),
    tool: install.tool,
    example: EXAMPLES[install.tool],
  };
  if (first.git)
    return {
      message: "git",
      data: { ...data, example: commitFor(install.tool) },
      at,
      severity,
    } as const;
  switch (limit.kind) {
    case "ineffective":
      return {
        message: "ineffective",
        data: { ...data, variable: limit.variable },
        at,
        severity,
      } as const;
    case "weak":
      return { message: "weak", data: { ...data, limit: limit.limit }, at, severity } as const;
    default:
      return { message: "newest", data, at, severity } as const;
  }
}

function gradeOf(script: Script, { packages }: LooseInstall): Severity {
  if (packages.every(({ name }) => BOOTSTRAP.has(name))) return "info";
  return isPrivileged(script) ? "medium" : "low";
}

const LISTED = 4;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, LISTED).map((name) => `\`${short(redact(name))}\``);
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
}

function short(text: string): string {
  const flat = text.replaceAll("`", "'").replace(/\s+/g, " ");
  return flat.length > 60 ? `${flat.slice(0, 59)}…` : flat;
}
