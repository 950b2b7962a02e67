import { isDynamic, type PackageTool } from "./model.ts";

/** Days that a release must have been out. Most poisoned releases are found within hours (design 4). */
export const MIN_DAYS = 6;

/** What a tool's release-age limit comes to. `unknown`: an expression sets it. */
export type Limit =
  | { readonly kind: "days"; readonly days: number }
  /** A date: nothing newer will ever be taken. */
  | { readonly kind: "date" }
  | { readonly kind: "unknown" }
  | { readonly kind: "invalid" };

/** Environment variables that set a limit, each for its own tool only. */
export const LIMIT_VARIABLES: Readonly<Partial<Record<PackageTool, readonly string[]>>> = {
  pip: ["PIP_UPLOADED_PRIOR_TO"],
  uv: ["UV_EXCLUDE_NEWER"],
  npm: [
    "npm_config_min_release_age",
    "NPM_CONFIG_MIN_RELEASE_AGE",
    "npm_config_before",
    "NPM_CONFIG_BEFORE",
  ],
  pnpm: [
    "npm_config_minimum_release_age",
    "NPM_CONFIG_MINIMUM_RELEASE_AGE",
    "pnpm_config_minimum_release_age",
  ],
};

const DATE =
  /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/i;

/** Reads a limit as the tool itself does: pip knows dates and `P6D`, uv also `6 days`, npm days, pnpm minutes. */
export function parseLimit(tool: PackageTool, text: string): Limit {
  const value = text.trim();
  if (isDynamic(value)) return { kind: "unknown" };
  if (DATE.test(value)) return { kind: "date" };
  switch (tool) {
    case "pip":
      return daysOf(/^P\d{1,5}D$/i.test(value) ? isoDays(value) : undefined);
    case "uv":
      return daysOf(isoDays(value) ?? friendlyDays(value));
    case "npm":
      return daysOf(/^\d{1,6}$/.test(value) ? Number(value) : undefined);
    case "pnpm":
      return daysOf(/^\d{1,8}$/.test(value) ? Number(value) / (24 * 60) : undefined);
    default:
      return { kind: "invalid" };
  }
}

export function isEnough(limit: Limit): boolean {
  return limit.kind === "days" ? limit.days >= MIN_DAYS : limit.kind !== "invalid";
}

function daysOf(days: number | undefined): Limit {
  return days === undefined ? { kind: "invalid" } : { kind: "days", days };
}

const ISO = /^P(?:(\d{1,5})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,8})M)?(?:\d{1,9}S)?)?$/i;

function isoDays(text: string): number | undefined {
  const match = ISO.exec(text);
  if (!match || text.length < 3) return undefined;
  const [, weeks = 0, days = 0, hours = 0, minutes = 0] = match.map((part) => Number(part ?? 0));
  return weeks * 7 + days + hours / 24 + minutes / 1440;
}

const UNIT_DAYS: readonly (readonly [unit: RegExp, days: number])[] = [
  [/^(?:m|min|mins|minutes?)$/, 1 / 1440],
  [/^(?:h|hrs?|hours?)$/, 1 / 24],
  [/^(?:d|days?)$/, 1],
  [/^(?:w|wks?|weeks?)$/, 7],
  [/^(?:mo|mos|months?)$/, 30],
  [/^(?:y|yrs?|years?)$/, 365],
];

/** `6 days`, `1 week`, `36h`: uv's and Renovate's way of writing durations. */
export function friendlyDays(text: string): number | undefined {
  const match = /^(\d{1,6})\s{0,4}([a-z]{1,8})(?:\s+ago)?$/i.exec(text.trim());
  const unit = match?.[2]?.toLowerCase() ?? "";
  const days = UNIT_DAYS.find(([pattern]) => pattern.test(unit))?.[1];
  return days === undefined ? undefined : Number(match?.[1]) * days;
}
