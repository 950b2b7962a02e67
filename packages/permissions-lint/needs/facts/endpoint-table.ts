import { ENDPOINTS } from "../../data/endpoints.gen.ts";
import { lazyBlocks } from "./blocks.ts";
import { type Row, unconditional } from "./row.ts";
import type { Segment } from "./segments.ts";

/** Endpoints by segment; what stands in braces takes any one segment, or all that are left (`contents/{path}`). */
interface Branch {
  readonly literal: Map<string, Branch>;
  any?: Branch;
  readonly verbs: Map<string, Row["asks"]>;
  /** Its last segment may hold slashes. */
  takesRest: boolean;
}

// Parameters that are paths or refs: `git/refs/heads/main`, `contents/docs/index.md`.
const TAKES_REST: ReadonlySet<string> = new Set(["{path}", "{ref}", "{basehead}"]);

const blockOf = lazyBlocks(ENDPOINTS);
const rooms = new Map<string, Branch | undefined>();

/** `undefined` where no row fits; segments that are computed fit parameters only. */
export function findEndpoint(verb: string, segments: readonly Segment[]): Row["asks"] | undefined {
  const room = roomOf(segments);
  if (room === undefined) return undefined;
  let level: readonly Branch[] = rootOf(room);
  let rest: Branch | undefined;
  for (const [i, segment] of segments.entries()) {
    level = level.flatMap((branch) => next(branch, segment));
    if (i < segments.length - 1)
      rest = level.find((branch) => branch.takesRest && branch.verbs.has(verb)) ?? rest;
  }
  return (level.find(({ verbs }) => verbs.has(verb)) ?? rest)?.verbs.get(verb);
}

function next({ literal, any }: Branch, { text, dynamic }: Segment): readonly Branch[] {
  const exact = dynamic ? undefined : literal.get(text);
  return [exact, any].filter((branch) => branch !== undefined);
}

/** Has to agree with `roomOf` of scripts/generate-facts.ts. */
function roomOf(segments: readonly Segment[]): string | undefined {
  const [first, , , fourth] = segments;
  if (!first || first.dynamic) return undefined;
  if (first.text !== "repos") return first.text;
  return fourth?.dynamic ? undefined : `repos/${fourth?.text ?? ""}`;
}

function rootOf(room: string): readonly Branch[] {
  if (!rooms.has(room)) rooms.set(room, plant(blockOf(room)));
  const root = rooms.get(room);
  return root ? [root] : [];
}

function plant(lines: readonly string[] | undefined): Branch | undefined {
  if (!lines) return undefined;
  const root = sprout();
  for (const line of lines.slice(1)) {
    const { verb, path, asks } = readEndpoint(line);
    let branch = root;
    const segments = path.split("/").slice(1);
    for (const segment of segments) branch = grow(branch, segment);
    branch.takesRest ||= TAKES_REST.has(segments.at(-1) ?? "");
    branch.verbs.set(verb, asks);
  }
  return root;
}

function grow(branch: Branch, segment: string): Branch {
  if (segment.startsWith("{")) {
    branch.any ??= sprout();
    return branch.any;
  }
  const known = branch.literal.get(segment) ?? sprout();
  branch.literal.set(segment, known);
  return known;
}

function sprout(): Branch {
  return { literal: new Map(), verbs: new Map(), takesRest: false };
}

interface Endpoint {
  readonly verb: string;
  readonly path: string;
  readonly methods: readonly string[];
  readonly asks: Row["asks"];
}

function readEndpoint(line: string): Endpoint {
  const [verb = "", path = "", scope = "", access = "", confidence = "", method = ""] =
    line.split("\t");
  const why = `calls ${verb} ${path.replace("/repos/{owner}/{repo}", "…")}`;
  const basis = `GitHub docs, REST API, ${verb} ${path}`;
  const asks = unconditional({ scope, access, confidence, why, basis });
  return { verb, path, methods: method.split(","), asks };
}

let methods: ReadonlyMap<string, string> | undefined;

/** `issues.createComment`; case counts, as in JavaScript. */
export function findMethod(method: string): Row["asks"] | undefined {
  methods ??= indexMethods();
  const line = methods.get(method);
  return line === undefined ? undefined : readEndpoint(line).asks;
}

function indexMethods(): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const line of ENDPOINTS.split("\n")) {
    const listed = line.slice(line.lastIndexOf("\t") + 1);
    if (!listed.includes(".")) continue;
    for (const method of listed.split(",")) index.set(method, line);
  }
  return index;
}
