import { renderColumns, UsageError, unknownKey, type View } from "#core";
import type { Inputs } from "#workflow";
import type { PermissionsFacts } from "../context.ts";
import type { PermissionsLintOptions } from "../options.ts";
import { contextOf } from "./context-of.ts";
import { explainJob } from "./explain-job.ts";
import { findJob } from "./find-job.ts";

/** One job's model, told to a person. */
export const explainView: View<Inputs, PermissionsLintOptions, PermissionsFacts> = {
  name: "explain",
  summary: "What one job holds, needs and trusts, with the lines that show it.",
  formats: ["text"],
  subject: "FILE#JOB",
  render({ format, subject = "" }, parts) {
    if (format !== "text") throw new UsageError(unknownKey(format, explainView.formats, "format"));
    const model = findJob(subject, parts.map(contextOf));
    return renderColumns(explainJob(model).map((line) => [line]));
  },
};
