/** How far an address can be trusted to always answer the same. */
export type Address = "local" | "fixed" | "plain" | "movable";

// Hosts that serve a Git tree under a commit's hash: what they answer there cannot change.
const COMMIT_HOSTS =
  /^(?:(?:www\.)?github\.com|(?:raw|gist)\.githubusercontent\.com|gist\.github\.com|gitlab\.com|codeberg\.org|bitbucket\.org|cdn\.jsdelivr\.net)$/;
const COMMIT = /[/@](?:[0-9a-f]{40}|[0-9a-f]{64})(?:\/|\.(?:zip|tar\.gz|tgz)$)/;

// The workflow's own repository: who can change that file can change the workflow as well.
const OWN_REPOSITORY =
  /\/(?:\$GITHUB_REPOSITORY|\$\{GITHUB_REPOSITORY\}|\$\{\{ ?github\.repository ?\}\}|\$env:GITHUB_REPOSITORY)\//i;

/** `plain`: over http, so that everyone on the way can change the answer. */
export function classifyUrl(url: string): Address {
  const scheme = /^([a-z][a-z0-9+.-]{0,20}):\/\//i.exec(url)?.[1]?.toLowerCase();
  if (scheme === "file") return "local";
  const host = hostOf(url, scheme);
  if (isLoopback(host)) return "local";
  if (OWN_REPOSITORY.test(url) && scheme !== "http") return "fixed";
  if (scheme === "http" || scheme === "ftp") return "plain";
  // curl and wget take http where a URL names no scheme.
  if (scheme === undefined)
    return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(host) ? "plain" : "movable";
  return COMMIT_HOSTS.test(host) && COMMIT.test(url.replace(/[?#].*$/s, "")) ? "fixed" : "movable";
}

function hostOf(url: string, scheme: string | undefined): string {
  const rest = scheme === undefined ? url : url.slice(scheme.length + 3);
  const authority = rest.split(/[/?#]/, 1)[0] ?? "";
  const host = authority.slice(authority.lastIndexOf("@") + 1);
  return (
    host.startsWith("[") ? host.slice(0, host.indexOf("]") + 1) : host.replace(/:.*$/s, "")
  ).toLowerCase();
}

function isLoopback(host: string): boolean {
  return (
    host === "localhost" ||
    host.endsWith(".localhost") ||
    host === "[::1]" ||
    host === "0.0.0.0" ||
    /^127(?:\.\d{1,3}){3}$/.test(host)
  );
}
