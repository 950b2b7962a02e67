import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { afterAll, beforeAll } from "vitest";

let allowed = false;

export function isLoopbackAllowed(): boolean {
  return allowed;
}

export interface Loopback {
  /** `http://127.0.0.1:PORT`. */
  url(): string;
  /** Answers by path and query, as the server sees them; anything else is 404. */
  answer(answers: Answers): void;
  /** Requests since the answers were set. */
  readonly seen: IncomingMessage[];
}

export type Answers = Readonly<Record<string, unknown>>;
/** A body to send as JSON, or a function that does all of it. */
type Respond = (request: IncomingMessage, response: ServerResponse) => void;

/** A real server on 127.0.0.1 for the tests of one file, which alone may open sockets, and only to there. */
export function useLoopback(): Loopback {
  let answers: Answers = {};
  const seen: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    seen.push(request);
    const answer = answers[request.url ?? ""];
    if (typeof answer === "function") (answer as Respond)(request, response);
    else if (answer === undefined) json(404, { message: "Not Found" })(request, response);
    else json(200, answer)(request, response);
  });
  let url = "";
  beforeAll(async () => {
    allowed = true;
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    if (address !== null && typeof address === "object") url = `http://127.0.0.1:${address.port}`;
  });
  afterAll(async () => {
    allowed = false;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return {
    url: () => url,
    answer(next) {
      answers = next;
      seen.length = 0;
    },
    seen,
  };
}

export function json(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Respond {
  return (_, response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(body));
  };
}
