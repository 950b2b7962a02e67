import type { ShellWord } from "#workflow";
import type { TokenWay } from "./fact.ts";
import type { Invocation } from "./invocation.ts";

/** An HTTP request that a command makes. */
export interface Request {
  /** `undefined`: computed. */
  readonly verb: string | undefined;
  readonly url: string;
  /** What it is authorized with; `undefined`: nothing, anybody could ask that. */
  readonly auth: TokenWay | undefined;
  readonly body: string;
}

const CLIENTS: ReadonlySet<string> = new Set(
  "curl wget http https xh invoke-restmethod invoke-webrequest irm iwr".split(" "),
);

export function isClient(name: string): boolean {
  return CLIENTS.has(name);
}

// curl's letters that take a value: `-sSLX POST`, `-H "…"` (curl manual).
const VALUED_LETTERS = "XdHuoFTAebcwmxKECrUDPQyYtz";

/** One entry an option, in order; clusters of letters are taken apart. */
function optionsIn(args: readonly ShellWord[]): readonly (readonly [string, string])[] {
  const options: (readonly [string, string])[] = [];
  for (let i = 0; i < args.length; i++) {
    const { value = "" } = args[i] ?? {};
    const next = args[i + 1]?.value ?? "";
    if (value.startsWith("--")) {
      const equals = value.indexOf("=");
      if (equals > 0) options.push([value.slice(2, equals), value.slice(equals + 1)]);
      else options.push([value.slice(2), next]);
    } else if (/^-[a-zA-Z]{5,20}$/.test(value) && !/^-[a-zA-Z]*[XH]$/.test(value)) {
      options.push([value.slice(1).toLowerCase(), next]);
    } else if (value.startsWith("-")) addCluster(value.slice(1), next, options);
  }
  return options;
}

function addCluster(letters: string, next: string, options: (readonly [string, string])[]): void {
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i] ?? "";
    const rest = letters.slice(i + 1);
    const valued = VALUED_LETTERS.includes(letter);
    options.push([letter, valued ? rest || next : ""]);
    if (valued) return;
  }
}

const VERB_OPTIONS: ReadonlySet<string> = new Set(["X", "request", "method"]);
const BODY_OPTIONS: ReadonlySet<string> = new Set(
  "d data data-raw data-binary data-urlencode data-ascii json F form form-string body post-data post-file body-data body-file".split(
    " ",
  ),
);

export function requestOf({ name, args }: Invocation): Request | undefined {
  const options = optionsIn(args);
  const url = addressIn(args);
  if (url === undefined) return undefined;
  const bodies = options.filter(([option]) => BODY_OPTIONS.has(option)).map(([, value]) => value);
  const verb = writtenVerb(name, args, options) ?? impliedVerb(options, bodies.length > 0);
  return {
    verb: /^[a-z]+$/i.test(verb) ? verb.toUpperCase() : undefined,
    url,
    auth: authOf(options),
    body: bodies.join("\n"),
  };
}

const VERB = /^(?:get|head|post|put|patch|delete)$/i;

function writtenVerb(
  name: string,
  args: readonly ShellWord[],
  options: readonly (readonly [string, string])[],
): string | undefined {
  const written = options.find(([option]) => VERB_OPTIONS.has(option));
  if (written) return written[1];
  // HTTPie says the verb as a word.
  if (name !== "http" && name !== "https" && name !== "xh") return undefined;
  return args.find(({ value }) => VERB.test(value))?.value;
}

function impliedVerb(options: readonly (readonly [string, string])[], hasBody: boolean): string {
  const names = new Set(options.map(([option]) => option));
  if (names.has("G") || names.has("get")) return "GET";
  if (names.has("T") || names.has("upload-file")) return "PUT";
  return hasBody ? "POST" : "GET";
}

// The address itself, not a text in which one stands.
const ADDRESS = /^["']?(?:https?:\/\/|api\.github\.com|uploads\.github\.com|\$)/;

function addressIn(args: readonly ShellWord[]): string | undefined {
  const candidates = args
    .filter(({ value }) => ADDRESS.test(value) && !/\s/.test(value.replace(/\$\{\{[^}]*\}\}/g, "")))
    .map(({ value }) => value);
  return candidates.find((value) => /github|GITHUB/.test(value)) ?? candidates[0];
}

function authOf(options: readonly (readonly [string, string])[]): TokenWay | undefined {
  for (const [option, value] of options) {
    const isHeader = option === "H" || option === "header" || option === "headers";
    if (isHeader && /authorization|private-token|x-github-token/i.test(value))
      return { kind: "text", text: value };
    // A header out of a variable, PowerShell's table of headers.
    if (isHeader && value.startsWith("$")) return { kind: "any" };
    if (option === "u" || option === "user" || option === "oauth2-bearer" || option === "token")
      return { kind: "text", text: value };
    if (option === "K" || option === "config" || option === "n" || option === "netrc")
      return { kind: "any" };
    if (option === "authentication") return { kind: "any" };
  }
  return undefined;
}
