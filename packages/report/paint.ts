import type { Severity, Verdict } from "#core";

export type Style = "bold" | "dim" | "red" | "green" | "yellow" | "cyan";
export type Paint = (style: Style, text: string) => string;

const CODES: Readonly<Record<Style, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
};

export function createPaint(color: boolean): Paint {
  if (!color) return (_style, text) => text;
  return (style, text) => {
    const [on, off] = CODES[style];
    return text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`;
  };
}

export function paintSeverity(paint: Paint, severity: Severity, text: string): string {
  switch (severity) {
    case "critical":
      return paint("bold", paint("red", text));
    case "high":
      return paint("red", text);
    case "medium":
      return paint("yellow", text);
    case "low":
      return paint("cyan", text);
    case "info":
      return paint("dim", text);
  }
}

export function paintVerdict(paint: Paint, verdict: Verdict, text: string): string {
  switch (verdict) {
    case "pass":
      return paint("bold", paint("green", text));
    case "fail":
      return paint("bold", paint("red", text));
    case "incomplete":
      return paint("bold", paint("yellow", text));
  }
}
