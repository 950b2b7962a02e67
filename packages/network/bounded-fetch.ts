import { Buffer } from "node:buffer";
import { refusal } from "./reason.ts";

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** Bytes; settings are a few kilobytes. */
const LARGEST_ANSWER = 2_000_000;
/** A renamed repository is one redirect away. */
const MOST_REDIRECTS = 3;

/** `fetch` that waits, reads and follows within bounds; the token never goes to another origin. */
export function boundedFetch(origin: string, timeoutMs: number): Fetch {
  return async (url, init) => {
    // One clock for headers and body: a server that drips bytes is as slow as a silent one.
    const signal = AbortSignal.timeout(timeoutMs);
    let address = url;
    for (let i = 0; i <= MOST_REDIRECTS; i++) {
      if (new URL(address).origin !== origin)
        throw refusal("the server redirects to another host, which must not get the token");
      const response = await fetch(address, { ...init, redirect: "manual", signal });
      const next = response.headers.get("location");
      if (response.status < 300 || response.status > 399 || next === null) return bounded(response);
      await response.body?.cancel();
      if (!URL.canParse(next, address)) throw refusal("the server redirects to no address");
      address = new URL(next, address).href;
    }
    throw refusal("the server redirects without end");
  };
}

async function bounded(response: Response): Promise<Response> {
  const { status, headers } = response;
  if (status === 204 || status === 304) return response;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > LARGEST_ANSWER) throw refusal(`the server's answer is over ${LARGEST_ANSWER} bytes`);
    chunks.push(chunk);
  }
  const kept = new Headers(headers);
  // The body is decoded by now.
  kept.delete("content-encoding");
  kept.delete("content-length");
  return new Response(Buffer.concat(chunks), { status, headers: kept });
}
