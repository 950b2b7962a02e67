import type { Source } from "#core";
import { type Install, isDynamic, type PackageTool } from "./model.ts";
import { friendlyDays, isEnough, LIMIT_VARIABLES, MIN_DAYS, parseLimit } from "./release-age.ts";

/** Whether a release-age limit of at least six days holds for an install, or why it does not. */
export type LimitVerdict =
  | { readonly kind: "enough" }
  | { readonly kind: "none" }
  | { readonly kind: "weak"; readonly limit: string }
  /** Set, but for a tool that does not know it. */
  | { readonly kind: "ineffective"; readonly variable: string };

// Seen in the wild; pip 26 reads PIP_UPLOADED_PRIOR_TO and nothing of that name.
const INEFFECTIVE: Readonly<Partial<Record<PackageTool, string>>> = { pip: "PIP_EXCLUDE_NEWER" };

export function limitOf(
  install: Install,
  lookUp: (name: string) => string | undefined,
  texts: ReadonlyMap<string, Source>,
): LimitVerdict {
  const { tool } = install;
  const variables = LIMIT_VARIABLES[tool] ?? [];
  const own =
    install.limit ?? variables.map(lookUp).find((value) => value !== undefined && value !== "");
  if (own !== undefined) {
    return isEnough(parseLimit(tool, own)) ? { kind: "enough" } : { kind: "weak", limit: own };
  }
  if (!install.global && hasEnoughInFile(tool, texts)) return { kind: "enough" };
  const variable = INEFFECTIVE[tool];
  if (variable !== undefined && lookUp(variable)) return { kind: "ineffective", variable };
  return { kind: "none" };
}

/** One line of a settings file, and what its number counts. */
const FILES: Readonly<
  Partial<Record<PackageTool, readonly [file: string, line: RegExp, perDay: number]>>
> = {
  npm: [".npmrc", /^\s{0,8}min-release-age\s{0,8}=\s{0,8}([^\s#;]{1,40})/m, 1],
  pnpm: ["pnpm-workspace.yaml", /^minimumReleaseAge:\s{0,8}["']?([^\s#"']{1,40})/m, 24 * 60],
  yarn: [".yarnrc.yml", /^npmMinimalAgeGate:\s{0,8}["']?([^\s#"']{1,40})/m, 24 * 60],
  bun: ["bunfig.toml", /^\s{0,8}minimumReleaseAge\s{0,8}=\s{0,8}([^\s#]{1,40})/m, 24 * 60 * 60],
};

function hasEnoughInFile(tool: PackageTool, texts: ReadonlyMap<string, Source>): boolean {
  const [file, line, perDay] = FILES[tool] ?? [];
  if (file === undefined || !line || !perDay) return false;
  const text = texts.get(file)?.text;
  const value = text === undefined ? undefined : line.exec(text)?.[1];
  if (value === undefined) return false;
  if (isDynamic(value)) return true;
  const days = /^\d{1,9}$/.test(value) ? Number(value) / perDay : friendlyDays(value);
  return days !== undefined && days >= MIN_DAYS;
}
