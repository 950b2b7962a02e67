import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";

/**
 * A second opinion on where references stand: it shares no code with the product, reads with
 * another YAML library, and was written from the list of positions in GitHub's documentation.
 */
export interface SeenReference {
  readonly line: number;
  readonly position: "step" | "job" | "container" | "service" | "runs-image";
  readonly value: string;
}

export function walkReferences(text: string): readonly SeenReference[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false });
  const seen: SeenReference[] = [];
  const note = (position: SeenReference["position"], node: unknown) => {
    const scalar = follow(document, node);
    if (!isScalar(scalar) || !scalar.range || scalar.value === null) return;
    const { line } = lines.linePos(firstContent(text, scalar.range[0], scalar.type));
    seen.push({ line, position, value: textOf(scalar.value, scalar.source) });
  };
  const root = follow(document, document.contents);
  for (const job of values(document, get(document, root, "jobs"))) {
    note("job", get(document, job, "uses"));
    noteImage(document, get(document, job, "container"), (node) => note("container", node));
    for (const service of values(document, get(document, job, "services")))
      noteImage(document, service, (node) => note("service", node));
    noteSteps(document, get(document, job, "steps"), note);
  }
  const runs = get(document, root, "runs");
  noteSteps(document, get(document, runs, "steps"), note);
  note("runs-image", get(document, runs, "image"));
  return seen;
}

type Note = (position: SeenReference["position"], node: unknown) => void;

function noteSteps(document: Document, steps: unknown, note: Note): void {
  const list = follow(document, steps);
  if (!isSeq(list)) return;
  for (const step of list.items) {
    note("step", get(document, step, "uses"));
    noteSteps(document, get(document, step, "parallel"), note);
  }
}

function noteImage(document: Document, node: unknown, note: (node: unknown) => void): void {
  const target = follow(document, node);
  note(isMap(target) ? get(document, target, "image") : target);
}

function follow(document: Document, node: unknown): Node | undefined {
  if (typeof node !== "object" || node === null) return undefined;
  if ("resolve" in node && typeof node.resolve === "function") return node.resolve(document);
  return node as Node;
}

function get(document: Document, node: unknown, key: string): Node | undefined {
  const map = follow(document, node);
  if (!isMap(map)) return undefined;
  const pair = map.items.find((item) => {
    const name = follow(document, item.key);
    return isScalar(name) && name.value === key;
  });
  return follow(document, pair?.value);
}

function values(document: Document, node: unknown): readonly unknown[] {
  const map = follow(document, node);
  return isMap(map) ? map.items.map((item) => item.value) : [];
}

/** A block scalar's range begins at its header; its reference stands on the first line of content. */
function firstContent(text: string, start: number, type: string | null | undefined): number {
  if (type !== "BLOCK_LITERAL" && type !== "BLOCK_FOLDED") return start;
  const body = text.slice(start);
  const header = body.search(/\r\n?|\n/);
  return header < 0 ? start : start + header + body.slice(header).search(/\S/);
}

/** Numbers and booleans are compared as they are written. */
function textOf(value: unknown, source: string | undefined): string {
  return typeof value === "string" ? value : (source ?? String(value));
}
