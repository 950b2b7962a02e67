import { type Severity, type Source, worst } from "#core";
import { parseScript, type Script } from "#workflow";
import type { PinContext } from "../context.ts";
import { perContext } from "../per-context.ts";
import { isPrivileged } from "../privilege.ts";
import { installsIn } from "./installs.ts";
import { type LimitVerdict, limitOf } from "./limit.ts";
import { mayBeInstalled } from "./local.ts";
import type { Install, PackageTool, RequestedPackage } from "./model.ts";
import { expander, stepEnvironment, variablesOf, withEnvironment } from "./reach.ts";
import type { RequirementLine } from "./requirement-file.ts";
import { filesOf, followRequirements, type Requirements } from "./requirements.ts";

/** An install that takes whatever is newest, and what it takes. */
export interface LooseInstall {
  readonly install: Install;
  readonly limit: LimitVerdict;
  readonly packages: readonly RequestedPackage[];
  /** The same list for every command that names the same files. */
  readonly lines: Requirements["loose"];
}

// A tool, one of its verbs and a word that is no option: other scripts are not read at all.
const FETCHES = new RegExp(
  [
    /\b(?:npx|pnpx|bunx|uvx|pipx)\b/,
    /\b(?:pip[\d.]{0,6}|uv|npm|pnpm|yarn|bun|gem|cargo|go)\b[\s\S]{0,200}?\b(?:add|i|in|ins\w{0,6}|isn\w{0,4}|binstall|download|wheel|dlx|exec|x|create|init|innit|it)["']?(?:[\s\\]{1,20}-[^\s\\]{0,200}){0,12}[\s\\]{1,20}[^\s\\&|;)#-]/,
    /\b(?:pip[\d.]{0,6}|uv)\b[\s\S]{0,200}?\s-\w{0,4}r/,
    /\b(?:uv|go)\b[\s\S]{0,200}?\b(?:run|get|sync)\b/,
  ]
    .map(({ source }) => source)
    .join("|"),
);

// pip and uv read these as options; their value is not looked into.
const FIXING: Readonly<Partial<Record<PackageTool, readonly string[]>>> = {
  pip: ["PIP_REQUIRE_HASHES", "PIP_NO_INDEX", "PIP_CONSTRAINT"],
  uv: ["UV_REQUIRE_HASHES", "UV_NO_INDEX", "UV_CONSTRAINT", "UV_OFFLINE", "UV_OVERRIDE"],
};

/** Loose installs by script; hardly any script has one. */
export const looseInstalls = perContext((context): ReadonlyMap<Script, readonly LooseInstall[]> => {
  const found = new Map<Script, readonly LooseInstall[]>();
  for (const script of context.scripts) {
    if (!FETCHES.test(script.text.value)) continue;
    const installs = [...findLoose(script, context)];
    if (installs.length > 0) found.set(script, installs);
  }
  return found;
});

function* findLoose(script: Script, context: PinContext): Generator<LooseInstall> {
  const parsed = parseScript(script);
  const base = stepEnvironment(script);
  const installs = installsIn(parsed, expander(variablesOf(base, parsed)));
  const { texts } = context.facts;
  for (const { install, lookUp } of withEnvironment(base, parsed, installs)) {
    if (install.fixed || FIXING[install.tool]?.some((name) => lookUp(name))) continue;
    const { loose: lines, fixed, unknown } = followRequirements(filesOf(script, install), texts);
    if (unknown) continue;
    const packages = install.packages.filter(
      ({ pin, name }) => pin === "movable" && !fixed.has(name),
    );
    if (packages.length === 0 && lines.length === 0) continue;
    if (install.localFirst && mayBeInstalled(script, install)) continue;
    const limit = limitOf(install, lookUp, texts);
    if (limit.kind !== "enough") yield { install, limit, packages, lines };
    else {
      // A limit goes by the day of a release, and a repository has none.
      const fromGit = packages.filter(({ git }) => git);
      if (fromGit.length > 0) yield { install, limit, packages: fromGit, lines: [] };
    }
  }
}

export interface LooseLine {
  readonly source: Source;
  readonly line: RequirementLine;
  readonly tool: PackageTool;
  readonly severity: Severity;
}

/** Lines of requirements files, each once, with the worst severity of the jobs that install them. */
export function looseLines(context: PinContext): Iterable<LooseLine> {
  const lists = new Map<Requirements["loose"], { tool: PackageTool; severity: Severity }>();
  for (const [script, installs] of looseInstalls(context)) {
    for (const { lines, install } of installs) {
      const severity = isPrivileged(script) ? "medium" : "low";
      const before = lists.get(lines);
      if (before) before.severity = worst(before.severity, severity);
      else if (lines.length > 0) lists.set(lines, { tool: install.tool, severity });
    }
  }
  const found = new Map<RequirementLine, LooseLine>();
  for (const [lines, { tool, severity }] of lists) {
    for (const { source, line } of lines) {
      const before = found.get(line)?.severity ?? severity;
      found.set(line, { source, line, tool, severity: worst(before, severity) });
    }
  }
  return found.values();
}
