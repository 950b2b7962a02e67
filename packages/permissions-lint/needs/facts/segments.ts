/** One segment of a REST path as somebody wrote it. */
export interface Segment {
  readonly text: string;
  /** `$NUMBER`, `${{ … }}`, `{owner}`, `:owner`, `123-$X`: what it will be is not written. */
  readonly dynamic: boolean;
}

/** Segments below the API's root: host, query and slashes at the ends are gone. */
export function segmentsOf(path: string): readonly Segment[] {
  const parts = splitOutside(withoutQuery(path.trim()));
  return spread(belowRoot(parts)).map((text) => ({ text, dynamic: isDynamic(text) }));
}

function isDynamic(text: string): boolean {
  return /[$`{%]/.test(text) || text.startsWith(":");
}

// `https:`, ``, `api.github.com`; GHES adds `api/v3`.
function belowRoot(parts: readonly string[]): readonly string[] {
  const [first = "", second, third = ""] = parts;
  const named = parts.filter((part) => part !== "");
  if (/^https?:$/.test(first) && second === "") return third === "" ? [] : named.slice(2);
  if (first === "api.github.com" || isApiUrl(first)) return named.slice(1);
  return named;
}

const API_URL = /^\$(?:\{\{ {0,9}github\.api_url {0,9}\}\}|\{?GITHUB_API_URL\}?)$/;

function isApiUrl(part: string): boolean {
  return API_URL.test(part) || part === "$env:GITHUB_API_URL";
}

const REPOSITORY =
  /^(?:\$\{\{ {0,9}github\.(?:repository|event\.repository\.full_name) {0,9}\}\}|\$\{?(?:env:)?(?:GITHUB_REPOSITORY|GH_REPO)\}?|%GITHUB_REPOSITORY%)$/;

// Owner and name stand in one variable; numbered repositories are the same rooms under another door.
function spread(parts: readonly string[]): readonly string[] {
  const [first, second = "", ...rest] = parts;
  if (first === "repos" && REPOSITORY.test(second)) return ["repos", "{owner}", "{repo}", ...rest];
  if (first === "repositories" && second !== "" && rest[0] !== "environments")
    return ["repos", "{owner}", "{repo}", ...rest];
  return parts;
}

/** Splits at slashes, but at none inside `${{ … }}`, `${…}`, `$(…)`, `{…}`. */
function splitOutside(path: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < path.length; i++) {
    const char = path[i];
    if (char === "{" || char === "(") depth++;
    else if ((char === "}" || char === ")") && depth > 0) depth--;
    else if (char === "/" && depth === 0) {
      parts.push(path.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(path.slice(from));
  return parts;
}

// A question mark inside an expression is none of the address.
function withoutQuery(path: string): string {
  let depth = 0;
  for (let i = 0; i < path.length; i++) {
    const char = path[i];
    if (char === "{") depth++;
    else if (char === "}") depth--;
    else if ((char === "?" || char === "#") && depth <= 0) return path.slice(0, i);
  }
  return path;
}
