import {
  type AnnotationProperties,
  endGroup,
  error,
  info,
  notice,
  setOutput,
  startGroup,
  warning,
} from "@actions/core";
import type { Annotation } from "#report/annotations";
import { neutralise } from "#report/commands";
import type { Outputs } from "./outputs.ts";

/** Prints text line by line so that none of it can be taken for a command. */
export function logLines(text: string): void {
  info(neutralise(text.replace(/\n$/, "")));
}

export function publishOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}

/** Shows annotations beside their lines. The log repeats each, so they are folded there. */
export function issueAnnotations(annotations: readonly Annotation[]): void {
  if (annotations.length === 0) return;
  startGroup("annotations");
  for (const annotation of annotations) issue(annotation);
  endGroup();
}

// `@actions/core` escapes every value for the `::` syntax.
function issue(annotation: Annotation): void {
  const message = breakMarker(annotation.message);
  const properties = propertiesOf(annotation);
  switch (annotation.level) {
    case "error":
      error(message, properties);
      break;
    case "warning":
      warning(message, properties);
      break;
    case "notice":
      notice(message, properties);
  }
}

function propertiesOf({ title, file, ...place }: Annotation): AnnotationProperties {
  return {
    title: breakMarker(title),
    ...(file !== undefined && { file: breakMarker(file) }),
    ...(place.line !== undefined && { startLine: place.line }),
    ...(place.endLine !== undefined && { endLine: place.endLine }),
    ...(place.col !== undefined && { startColumn: place.col }),
    ...(place.endColumn !== undefined && { endColumn: place.endColumn }),
  };
}

// The older syntax is looked for anywhere in a line; the runner writes its own markers so, too.
function breakMarker(text: string): string {
  return text.replaceAll("##[", "##\\[");
}
