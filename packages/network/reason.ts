const refusals = new WeakSet<object>();

/** Thrown in place of an answer that must not be read; its message is ours, and is shown. */
export function refusal(message: string): Error {
  const error = new Error(message);
  refusals.add(error);
  return error;
}

/** Why nothing was read, in words of ours: what a server sends could be anything, and is not repeated. */
export function reasonOf(error: unknown): string {
  const refused = causes(error).find(isRefusal);
  if (refused) return refused.message;
  const status = numberAt(error, "status");
  // Octokit gives 500 to failures of the connection too; those have a cause.
  const code = causes(error).map(codeOf).find(Boolean);
  if (code !== undefined) return `the server could not be reached (${code})`;
  if (valueAt(error, "response") === undefined) return "the server could not be reached";
  switch (status) {
    case 401:
      return "the token is not accepted (401)";
    case 403:
      return isLimited(error)
        ? "the token's rate limit is used up (403)"
        : "the token may not read it (403)";
    case 404:
      return "not found, or the token may not see it (404)";
    case 429:
      return "the token's rate limit is used up (429)";
    default:
      return status === undefined || status < 400
        ? "the server's answer cannot be read"
        : `the server answered ${status}`;
  }
}

/** Whether the server says that there is no such thing. */
export function isNotFound(reason: string): boolean {
  return reason.endsWith("(404)");
}

/** A 404 that speaks of the branch; any other may hide what the token must not see. */
export function isUnprotected(error: unknown): boolean {
  const said = valueAt(valueAt(valueAt(error, "response"), "data"), "message");
  return numberAt(error, "status") === 404 && said === "Branch not protected";
}

function isRefusal(error: unknown): error is Error {
  return error instanceof Error && refusals.has(error);
}

const MAX_CAUSES = 5;

function causes(error: unknown): readonly unknown[] {
  const found: unknown[] = [];
  for (let at = error; at !== undefined && found.length < MAX_CAUSES; at = valueAt(at, "cause"))
    found.push(at);
  return found;
}

/** `ECONNREFUSED`, `UND_ERR_SOCKET` …; nothing else of an error is shown. */
function codeOf(error: unknown): string | undefined {
  if (error instanceof Error && error.name === "TimeoutError") return "no answer in time";
  const code = valueAt(error, "code");
  return typeof code === "string" && /^[A-Z][A-Z0-9_]{2,40}$/.test(code) ? code : undefined;
}

function isLimited(error: unknown): boolean {
  const headers = valueAt(valueAt(error, "response"), "headers");
  return (
    valueAt(headers, "x-ratelimit-remaining") === "0" ||
    valueAt(headers, "retry-after") !== undefined
  );
}

function numberAt(from: unknown, key: string): number | undefined {
  const value = valueAt(from, key);
  return typeof value === "number" ? value : undefined;
}

function valueAt(from: unknown, key: string): unknown {
  return typeof from === "object" && from !== null ? Reflect.get(from, key) : undefined;
}
