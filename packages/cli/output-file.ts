import { lstatSync, realpathSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { show, UsageError } from "#core";

/** Writes a report where the caller said, devices such as `/dev/stdout` included. */
export function writeReport(file: string, text: string): void {
  try {
    if (!leadsAstray(file)) {
      writeFileSync(file, text);
      return;
    }
  } catch (cause) {
    throw new UsageError(`the report ${show(file)} cannot be written; choose another path`, {
      cause,
    });
  }
  throw new UsageError(`a link leads the report ${show(file)} elsewhere; choose another path`);
}

/**
 * A committed link may stand where a report is to go, and send it over any file of this user. Only a
 * path that as written stays below the working directory can meet one.
 */
function leadsAstray(file: string): boolean {
  const folder = realpathSync(".");
  const written = resolve(folder, file);
  if (!isBelow(folder, written)) return false;
  const path = join(realpathSync(dirname(written)), basename(written));
  if (!isBelow(folder, path)) return true;
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
  return isLink === true && !isBelow(folder, realpathSync(path));
}

function isBelow(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
