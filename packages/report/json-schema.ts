import { type JsonSchema, SEVERITIES } from "#core";

const TEXT = { type: "string" };
const COUNT = { type: "integer", minimum: 0 };
const ORDINAL = { type: "integer", minimum: 1 };
const VERDICT = { enum: ["pass", "fail", "incomplete"] };

const POSITION = mapping({ line: ORDINAL, column: ORDINAL }, ["line", "column"]);
const POINT = mapping({ offset: COUNT, line: ORDINAL, column: ORDINAL }, [
  "offset",
  "line",
  "column",
]);

const NOT_JUDGED = listOf(mapping({ file: TEXT, start: POSITION, reason: TEXT }, ["reason"]));

/** hash-verify: how each file stands in the end. */
const VERIFIED_FILE = mapping(
  {
    path: TEXT,
    status: TEXT,
    algorithm: TEXT,
    expected: TEXT,
    actual: TEXT,
    size: COUNT,
  },
  ["path", "status"],
);

const GATE = mapping(
  {
    gate: TEXT,
    verdict: VERDICT,
    files: COUNT,
    counts: mapping({ open: COUNT, waived: COUNT, existing: COUNT }, [
      "open",
      "waived",
      "existing",
    ]),
    notJudged: NOT_JUDGED,
    data: {
      ...mapping({ files: listOf(VERIFIED_FILE) }, []),
      // Each gate has keys of its own.
      additionalProperties: true,
      description: "What the gate alone has to say; keys by gate.",
    },
  },
  ["gate", "verdict", "files", "counts", "notJudged", "data"],
);

const FIX = mapping(
  {
    title: TEXT,
    safety: { enum: ["safe", "unsafe"] },
    edits: listOf(
      mapping({ start: COUNT, end: COUNT, newText: TEXT }, ["start", "end", "newText"]),
    ),
  },
  ["title", "safety", "edits"],
);

const WAIVER = mapping(
  {
    kind: { enum: ["comment", "ledger", "baseline", "native"] },
    id: TEXT,
    reason: TEXT,
    owner: TEXT,
    expires: TEXT,
  },
  ["kind", "id", "reason"],
);

const RELATED = mapping({ file: TEXT, start: POINT, end: POINT, alias: POSITION, message: TEXT }, [
  "file",
  "start",
  "end",
  "message",
]);

const FINDING = {
  ...mapping(
    {
      gate: TEXT,
      rule: { type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
      severity: { enum: SEVERITIES },
      status: { enum: ["open", "waived", "existing"] },
      message: TEXT,
      file: { type: "string", description: "Relative to the scanned root, with `/`." },
      start: POINT,
      end: POINT,
      text: { type: "string", description: "The flagged text; absent for sensitive rules." },
      alias: POSITION,
      commit: TEXT,
      job: TEXT,
      step: TEXT,
      stepIndex: listOf(COUNT),
      data: { type: "object", additionalProperties: TEXT },
      related: listOf(RELATED),
      fix: FIX,
      fingerprint: { type: "string", pattern: "^[0-9a-f]{32}$" },
      waiver: WAIVER,
    },
    ["gate", "rule", "severity", "status", "message", "data", "related"],
  ),
  dependentRequired: {
    file: ["start", "end"],
    start: ["file", "end"],
    end: ["file", "start"],
    text: ["file"],
    alias: ["file"],
  },
};

const EXCLUDED = mapping({ path: TEXT, reason: TEXT, files: COUNT }, ["path", "reason", "files"]);
const PATH_TOTALS = mapping({ path: TEXT, files: COUNT, open: COUNT }, ["path", "files", "open"]);

/** JSON Schema of `--format json`; `npm run generate` writes it to schemas/report.schema.json. */
export const REPORT_SCHEMA: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Sluice report",
  description:
    "Offsets are UTF-16 code units of the file as read; lines and columns are 1-based. Keys may be added; absent means unknown or not applicable.",
  ...mapping(
    {
      version: { const: 1 },
      tool: mapping({ name: { const: "sluice" }, version: TEXT }, ["name", "version"]),
      verdict: VERDICT,
      exitCode: { enum: [0, 1, 2] },
      failOn: { enum: [...SEVERITIES, "never"] },
      policy: TEXT,
      network: listOf(TEXT),
      workflows: COUNT,
      jobs: COUNT,
      actions: COUNT,
      gates: listOf(GATE),
      findings: listOf(FINDING),
      notConfigured: listOf(TEXT),
      excluded: listOf(EXCLUDED),
      paths: listOf(PATH_TOTALS),
      notes: listOf(TEXT),
    },
    ["version", "tool", "verdict", "exitCode", "gates", "findings"],
  ),
};

// Open for keys that a later release adds; tests close it to catch slips.
function mapping(properties: JsonSchema, required: readonly string[]): JsonSchema {
  return { type: "object", properties, required };
}

function listOf(items: JsonSchema): JsonSchema {
  return { type: "array", items };
}
