import { type Run, show, UsageError, unknownKey } from "#core";
import { FORMATS, type Format } from "./options.ts";

export interface TextStyle {
  readonly color: boolean;
  readonly verbose: boolean;
  readonly quiet: boolean;
  readonly width?: number;
}

export function asFormat(name: string): Format {
  const format = FORMATS.find((known) => known === name);
  if (!format) throw new UsageError(unknownKey(name, FORMATS, "format"));
  return format;
}

/** `FORMAT=FILE` of `--output`. */
export function parseOutput(value: string): { readonly format: Format; readonly file: string } {
  const split = value.indexOf("=");
  const file = value.slice(split + 1);
  if (split < 1 || file === "") {
    throw new UsageError(`\`--output\` must be FORMAT=FILE; got ${show(value)}`);
  }
  return { format: asFormat(value.slice(0, split)), file };
}

/** Each format is loaded when it is asked for: a text report should not pay for SARIF. */
export async function renderReport(run: Run, format: Format, style: TextStyle): Promise<string> {
  switch (format) {
    case "text":
      return (await import("#report/text")).renderText(run, style);
    case "oneline":
      return (await import("#report/oneline")).renderOneline(run);
    case "json":
      return (await import("#report/json")).renderJson(run);
    case "sarif":
      return (await import("#report/sarif")).renderSarif(run, { upload: false });
    case "sarif-upload":
      return (await import("#report/sarif")).renderSarif(run, { upload: true });
    case "markdown":
      return (await import("#report/summary")).renderSummary(run);
  }
}
