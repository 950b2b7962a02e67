import type { Marks } from "#core";

/** A file with the text between its marks brought up to date, or what is wrong with its marks. */
export type Spliced =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "unmarked" }
  | { readonly kind: "fault"; readonly reason: string };

/** Puts `body` between the two marks, each on a line of its own; the file's line ends are kept. */
export function splice(text: string, marks: Marks, body: string): Spliced {
  const lines = text.split("\n");
  const starts = linesWith(lines, marks.start);
  const ends = linesWith(lines, marks.end);
  const [start, ...moreStarts] = starts;
  const [end, ...moreEnds] = ends;
  if (start === undefined && end === undefined) return { kind: "unmarked" };
  if (start === undefined) return fault(`line ${Number(end) + 1} has \`${marks.end}\` alone`);
  if (end === undefined) return fault(`line ${start + 1} has \`${marks.start}\` alone`);
  const [again] = [...moreStarts, ...moreEnds];
  if (again !== undefined) return fault(`line ${again + 1} has a mark for the second time`);
  if (end < start) return fault(`line ${end + 1} ends what line ${start + 1} begins`);
  const eol = lines[start]?.endsWith("\r") ? "\r" : "";
  const fresh = body.split("\n").slice(0, -1);
  const whole = [
    ...lines.slice(0, start + 1),
    ...fresh.map((line) => line + eol),
    ...lines.slice(end),
  ];
  return { kind: "text", text: whole.join("\n") };
}

/** The marks with `body` between them, below what a file holds already. */
export function append(text: string, marks: Marks, body: string): string {
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const gap = text === "" ? "" : text.endsWith("\n") ? eol : eol + eol;
  return text + gap + `${marks.start}\n${body}${marks.end}\n`.replaceAll("\n", eol);
}

function linesWith(lines: readonly string[], mark: string): readonly number[] {
  return lines.flatMap((line, index) => (line.trim() === mark ? [index] : []));
}

function fault(reason: string): Spliced {
  return { kind: "fault", reason };
}
