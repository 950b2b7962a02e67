/** One use of the client that actions/github-script hands to its script. */
export type ClientCall = { readonly from: number; readonly to: number } & (
  | { readonly kind: "method"; readonly client: string; readonly method: string }
  /** `github.request("POST /repos/…")`; `route` absent where it is no literal. */
  | { readonly kind: "request"; readonly client: string; readonly route?: string }
  /** `github.graphql(…)`; `query` absent where it is no literal. */
  | { readonly kind: "graphql"; readonly client: string; readonly query?: string }
  /** Handed on, or something taken from it that no table can name. */
  | { readonly kind: "unread"; readonly client: string }
);

const CLIENT = /\b(github|octokit)\b/g;
const MEMBERS =
  /\s{0,99}\??\.\s{0,99}(\w{1,99})(?:\s{0,99}\??\.\s{0,99}(\w{1,99}))?(?:\s{0,99}\??\.\s{0,99}(\w{1,99}))?/y;
/** Parts of the client that send nothing. */
const QUIET: ReadonlySet<string> = new Set(["hook", "log", "auth", "event"]);

/** What comes after so many is left unread; each may hold a literal as long as the script. */
const MOST_CALLS = 500;

/** Uses of `github` and `octokit` in code; `code` is the masked text. */
export function clientCalls(text: string, code: string): readonly ClientCall[] {
  const calls: ClientCall[] = [];
  const texts: Texts = { text, code };
  for (const { index, 0: client } of code.matchAll(CLIENT)) {
    if (calls.length >= MOST_CALLS) {
      calls.push({ kind: "unread", from: index, to: index + client.length, client });
      return calls;
    }
    if (isOtherName(code, index, client)) continue;
    const call = readCall(texts, index, client);
    if (call) calls.push(call);
  }
  return calls;
}

/** `context.github`, `{github: …}`, `const octokit =`, `$github`. */
function isOtherName(code: string, index: number, client: string): boolean {
  const before = code.charAt(index - 1);
  if (before === "." || before === "$" || before === "@" || before === "-") return true;
  const behind = code.slice(index + client.length, index + client.length + 20).trimStart();
  if (behind.startsWith(":")) return true;
  if (!behind.startsWith("=") || behind.startsWith("==")) return false;
  return /\b(?:const|let|var)\s{1,9}$/.test(code.slice(Math.max(index - 20, 0), index));
}

interface Texts {
  readonly text: string;
  readonly code: string;
  /** Where the value of each constant begins; read on first use. */
  constants?: ReadonlyMap<string, number>;
}

function readCall(texts: Texts, from: number, client: string): ClientCall | undefined {
  const { text, code } = texts;
  MEMBERS.lastIndex = from + client.length;
  const found = MEMBERS.exec(code);
  const to = found ? MEMBERS.lastIndex : from + client.length;
  const [, first = "", second, third] = found ?? [];
  const at = { from, to, client };
  if (QUIET.has(first)) return undefined;
  switch (first) {
    case "request":
    case "paginate":
      return readRequest(texts, first, at);
    case "graphql": {
      const query = second === undefined ? literalBehind(texts, to) : undefined;
      return { kind: "graphql", ...at, ...(query !== undefined && { query }) };
    }
    case "rest":
      return second !== undefined && third !== undefined
        ? { kind: "method", ...at, method: `${second}.${third}` }
        : { kind: "unread", ...at };
  }
  if (second === undefined) return { kind: "unread", ...at };
  // Before version 5 the methods stood on the client itself.
  const end = from + text.slice(from, to).indexOf(second, client.length + first.length);
  return { kind: "method", ...at, to: end + second.length, method: `${first}.${second}` };
}

const ITERATOR = /(?:\s{0,99}\.\s{0,99}iterator)?\s{0,99}\(\s{0,99}/y;

function readRequest(
  { text, code }: Texts,
  member: "request" | "paginate",
  at: { readonly from: number; readonly to: number; readonly client: string },
): ClientCall | undefined {
  const start = code.indexOf(member, at.from) + member.length;
  ITERATOR.lastIndex = start;
  const behind = ITERATOR.exec(code) ? ITERATOR.lastIndex : start;
  // `github.paginate(github.rest.issues.listComments, …)` is seen by its method.
  if (member === "paginate" && /^(?:github|octokit)\b/.test(code.slice(behind, behind + 9)))
    return undefined;
  const route = literalAt(text, behind);
  const place = { ...at, to: start };
  return { kind: "request", ...place, ...(route !== undefined && { route }) };
}

/** The literal, or the constant that holds one, that is the first argument of a call. */
function literalBehind(texts: Texts, to: number): string | undefined {
  const { text, code } = texts;
  const [opened = ""] = /^\s{0,99}\(\s{0,99}/.exec(code.slice(to, to + 200)) ?? [];
  if (opened === "") return undefined;
  const at = to + opened.length;
  const literal = literalAt(text, at);
  if (literal !== undefined) return literal;
  const name = /^[A-Za-z_$][\w$]{0,99}/.exec(code.slice(at, at + 100))?.[0];
  return name === undefined ? undefined : constantNamed(name, texts);
}

const CONSTANT = /\b(?:const|let|var)\s{1,9}([\w$]{1,99})\s{0,9}=\s{0,9}/g;

/** The literal that a constant of that name holds; the last of them counts. */
function constantNamed(name: string, texts: Texts): string | undefined {
  texts.constants ??= new Map(
    [...texts.code.matchAll(CONSTANT)].map(({ 0: found, 1: constant = "", index }) => [
      constant,
      index + found.length,
    ]),
  );
  const at = texts.constants.get(name);
  return at === undefined ? undefined : literalAt(texts.text, at);
}

const LONGEST_LITERAL = 20_000;

/** Text of the string or template that begins there, its `${…}` as written. */
export function literalAt(text: string, at: number): string | undefined {
  const quote = text.charAt(at);
  if (quote !== "'" && quote !== '"' && quote !== "`") return undefined;
  const last = Math.min(text.length, at + LONGEST_LITERAL);
  for (let to = at + 1; to < last; to++) {
    if (text.charAt(to) === "\\") to++;
    else if (text.charAt(to) === quote) return text.slice(at + 1, to);
  }
  return undefined;
}
