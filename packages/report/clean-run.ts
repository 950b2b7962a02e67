import {
  type AppliedWaiver,
  type Finding,
  type Fix,
  type GateRun,
  isObject,
  mayHoldSecret,
  type NotJudged,
  type Run,
  redact,
  type Section,
  type Table,
} from "#core";
import { createMasks, type Masks, maskedSlice } from "./mask.ts";

// Paths are what readers look files up by; they stay as they are.
const PATH_KEYS = new Set(["file", "path"]);

/**
 * The run as it may be printed: no text of sensitive rules, no credential shape anywhere.
 * Every report starts from it.
 */
export function cleanRun(run: Run): Run {
  const masks = createMasks(run);
  const anySensitive = run.findings.some(({ rule }) => rule.sensitive);
  return {
    ...run,
    gates: run.gates.map(cleanGate),
    findings: run.findings.map((finding) =>
      !anySensitive && isClean(finding) ? finding : cleanFinding(finding, run, masks),
    ),
    excluded: run.excluded.map((entry) => ({ ...entry, reason: redact(entry.reason) })),
    notes: run.notes.map(redact),
  };
}

function cleanGate(gate: GateRun): GateRun {
  let data: GateRun["data"] | undefined;
  return {
    ...gate,
    notJudged: gate.notJudged.map(cleanNotJudged),
    // A row for each of many thousand files, and only one report shows them.
    get data() {
      data ??= cleanRecord(gate.data);
      return data;
    },
    sections: gate.sections.map(cleanSection),
  };
}

/** Nearly every finding can be printed as it stands; only the others are worth a copy. */
function isClean({ message, data, anchor, related, text = "", fix, waiver }: Finding): boolean {
  if (mayHoldSecret(message) || mayHoldSecret(text) || mayHoldSecret(anchor.step ?? ""))
    return false;
  for (const key in data) if (mayHoldSecret(data[key] ?? "")) return false;
  if (waiver || related.some((entry) => mayHoldSecret(entry.message))) return false;
  return !fix || ![fix.title, ...fix.edits.map(({ newText }) => newText)].some(mayHoldSecret);
}

function cleanFinding(finding: Finding, run: Run, masks: Masks): Finding {
  const { text, fix, waiver, ...rest } = finding;
  const cleanText = text === undefined ? undefined : textOf(finding, text, run, masks);
  const cleanFix = fix && printableFix(fix);
  return {
    ...rest,
    message: redact(finding.message),
    data: cleanTexts(finding.data),
    anchor: {
      ...finding.anchor,
      ...(finding.anchor.step !== undefined && { step: redact(finding.anchor.step) }),
    },
    related: finding.related.map((entry) => ({ ...entry, message: redact(entry.message) })),
    ...(cleanText !== undefined && { text: cleanText }),
    ...(cleanFix && { fix: cleanFix }),
    ...(waiver && { waiver: cleanWaiver(waiver) }),
  };
}

function textOf(finding: Finding, text: string, run: Run, masks: Masks): string | undefined {
  if (finding.rule.sensitive) return undefined;
  const { location } = finding;
  const source = location && run.sources.get(location.file);
  return location && source ? maskedSlice(source, location.span, masks) : redact(text);
}

/** A fix that would print a credential is left out: with `***` in it, it would break the file. */
function printableFix(fix: Fix): Fix | undefined {
  if (fix.edits.some(({ newText }) => redact(newText) !== newText)) return undefined;
  return { ...fix, title: redact(fix.title) };
}

function cleanWaiver(waiver: AppliedWaiver): AppliedWaiver {
  return { ...waiver, reason: redact(waiver.reason) };
}

function cleanNotJudged(entry: NotJudged): NotJudged {
  return { ...entry, reason: redact(entry.reason) };
}

function cleanSection(section: Section): Section {
  switch (section.kind) {
    case "table":
      return cleanTable(section);
    case "timeline":
      return {
        ...section,
        bars: section.bars.map((bar) => ({ ...bar, label: redact(bar.label) })),
      };
    case "graph":
      return {
        ...section,
        nodes: section.nodes.map((node) => ({ ...node, label: redact(node.label) })),
        edges: section.edges.map((edge) => ({
          ...edge,
          ...(edge.label !== undefined && { label: redact(edge.label) }),
        })),
      };
  }
}

// Only the reports that show a table ask for its rows, and they may be many.
function cleanTable(table: Table): Table {
  const { kind, title, columns, folded, verbose } = table;
  let rows: Table["rows"] | undefined;
  return {
    kind,
    title,
    columns,
    ...(folded && { folded }),
    ...(verbose && { verbose }),
    get rows() {
      rows ??= table.rows.map(cleanTexts);
      return rows;
    },
  };
}

function cleanTexts(record: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(record).map(([key, text]) => [key, redact(text)]));
}

function cleanRecord(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key,
      PATH_KEYS.has(key) && typeof value === "string" ? value : cleanValue(value),
    ]),
  );
}

// Gate data is made by gates, a few levels deep; never a parsed document.
function cleanValue(value: unknown): unknown {
  if (typeof value === "string") return redact(value);
  if (Array.isArray(value)) return value.map(cleanValue);
  return isObject(value) ? cleanRecord(value) : value;
}
