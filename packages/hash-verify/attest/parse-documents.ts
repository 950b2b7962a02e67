/** A JSON document in a text; `line` where each has a line of its own. */
export interface JsonDocument {
  readonly line?: number;
  /** Absent: not JSON. */
  readonly value?: { readonly json: unknown };
}

const BYTE_ORDER_MARK = "\uFEFF";

/**
 * One JSON document, or one a line; which of the two is told by the text. A single broken document is
 * one fault and not one for each of its lines. Past `limit` documents no more are read.
 */
export function parseDocuments(text: string, limit: number): readonly JsonDocument[] {
  const body = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const whole = parse(body);
  if (whole) return [{ value: whole }];
  const documents = parseLines(body, limit);
  const isByLine = documents.length > 1 && documents.some(({ value }) => isContainer(value?.json));
  return isByLine ? documents : [{}];
}

function parseLines(body: string, limit: number): readonly JsonDocument[] {
  const documents: JsonDocument[] = [];
  let line = 0;
  for (let start = 0; start < body.length && documents.length <= limit; ) {
    const found = body.indexOf("\n", start);
    const end = found === -1 ? body.length : found;
    const text = body.slice(start, end).trim();
    start = end + 1;
    line += 1;
    if (text === "") continue;
    const value = parse(text);
    documents.push({ line, ...(value && { value }) });
  }
  return documents;
}

/** Of a pretty-printed document that is broken, lines such as `"x"` or `{}` are JSON too. */
function isContainer(json: unknown): boolean {
  return typeof json === "object" && json !== null && Object.keys(json).length > 0;
}

function parse(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
