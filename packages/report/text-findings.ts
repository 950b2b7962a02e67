import type { Finding, Run } from "#core";
import type { Masks } from "./mask.ts";
import { type Paint, paintSeverity } from "./paint.ts";
import { placeOf } from "./place.ts";
import { snippetOf } from "./snippet.ts";
import { visible } from "./visible.ts";
import { wrap } from "./width.ts";

export interface TextStyle {
  readonly paint: Paint;
  readonly width: number;
}

/** Each finding in full; what its rule stops is said once, at the first of its kind. */
export function renderFindings(
  findings: readonly Finding[],
  run: Run,
  masks: Masks,
  style: TextStyle,
): readonly (readonly string[])[] {
  const explained = new Set<string>();
  return findings.map((finding) => {
    const explain = !explained.has(finding.rule.id);
    explained.add(finding.rule.id);
    return [
      head(finding, style.paint),
      ...source(finding, run, masks, style),
      ...words(finding, explain, style),
    ];
  });
}

function head(finding: Finding, paint: Paint): string {
  const { severity, rule, status, location } = finding;
  const parts = [
    paintSeverity(paint, severity, severity.toUpperCase().padEnd(8)),
    paint("bold", rule.id),
    placeOf(finding),
    location?.alias && paint("dim", `by alias at ${location.alias.line}:${location.alias.column}`),
    status === "open" ? undefined : paint("dim", `(${status})`),
  ];
  return parts.filter((part) => part !== undefined).join("  ");
}

function source(finding: Finding, run: Run, masks: Masks, style: TextStyle): readonly string[] {
  const { location, rule } = finding;
  const file = location && run.sources.get(location.file);
  if (!location || !file || rule.sensitive) return [];
  const number = String(location.start.line);
  const width = Math.max(20, style.width - number.length - 5);
  const { code, underline } = snippetOf(file, location.span, masks, width);
  if (code.trim() === "") return [];
  const { paint } = style;
  return [
    `  ${paint("dim", `${number} |`)} ${code}`,
    `  ${paint("dim", `${" ".repeat(number.length)} |`)} ${paintSeverity(paint, finding.severity, underline)}`,
  ];
}

function words(finding: Finding, explain: boolean, style: TextStyle): readonly string[] {
  const { message, rule, related, fix, waiver } = finding;
  return [
    ...paragraph("", message, style),
    ...related.flatMap(({ file, start, message: note }) =>
      paragraph("see", `${file}:${start.line}:${start.column} ${note}`, style),
    ),
    ...(explain ? paragraph("stops", rule.stops, style) : []),
    ...(fix ? paragraph("fix", `${fix.title} (${fix.safety})`, style) : []),
    ...(waiver ? paragraph("waived", `${waiver.reason} (${waiver.id})`, style) : []),
  ];
}

function paragraph(label: string, text: string, { paint, width }: TextStyle): readonly string[] {
  return wrap(visible(text), Math.max(20, width - 10)).map((line, index) => {
    if (label === "") return `  ${line}`;
    return `  ${paint("dim", (index === 0 ? label : "").padEnd(6))}  ${line}`;
  });
}
