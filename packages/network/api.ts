import { type Answer, UsageError } from "#core";
import { boundedFetch } from "./bounded-fetch.ts";
import { loadOctokit } from "./load-octokit.ts";
import type { NetworkOptions } from "./network.ts";
import { isUnprotected, reasonOf } from "./reason.ts";

/** Reads resources of GitHub's REST API; every failure is an answer that says why. */
export interface Api {
  /** `GET /repos/{owner}/{repo}`: parameters are escaped where they stand in the path. */
  get<T>(
    route: string,
    parameters: Readonly<Record<string, string>>,
    decode: (body: unknown) => T | undefined,
  ): Promise<Answer<T>>;
}

const TIMEOUT_MS = 10_000;
const DEFAULT_URL = "https://api.github.com";

export async function openApi({ env, timeoutMs = TIMEOUT_MS }: NetworkOptions): Promise<Api> {
  const token = env.GITHUB_TOKEN || env.GH_TOKEN;
  if (!token)
    throw new UsageError(
      "`--network api` needs a token: set `GITHUB_TOKEN` or `GH_TOKEN` to one that may read the repository's settings",
    );
  const baseUrl = baseUrlOf(env.GITHUB_API_URL || DEFAULT_URL);
  const getOctokit = await loadOctokit();
  const fetch = boundedFetch(new URL(baseUrl).origin, timeoutMs);
  const octokit = getOctokit(token, { baseUrl, request: { fetch }, log: SILENT });
  return {
    async get(route, parameters, decode) {
      try {
        const { data } = await octokit.request(route, { ...parameters });
        const value = decode(data);
        return value === undefined
          ? { kind: "unread", reason: "the server's answer is not of the documented shape" }
          : { kind: "known", value };
      } catch (error) {
        return isUnprotected(error)
          ? { kind: "absent" }
          : { kind: "unread", reason: reasonOf(error) };
      }
    },
  };
}

// Octokit would print deprecations to the console, into the middle of a report.
const silent = () => undefined;
const SILENT = { debug: silent, info: silent, warn: silent, error: silent };

/** The token must not cross the network in the clear. */
function baseUrlOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isLoopback = url && ["127.0.0.1", "[::1]", "localhost"].includes(url.hostname);
  if (url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback))
    return text.replace(/\/$/, "");
  throw new UsageError("`GITHUB_API_URL` must be an https:// address");
}
