import type { Step, Text } from "#workflow";
import { folderOf, inputOf, isInside } from "../checkouts/inputs.ts";
import type { Checkout } from "../trust.ts";

const UPLOAD = /^\s*actions\/upload-artifact\s*@/i;

export function isUpload({ uses }: Step): boolean {
  return uses !== undefined && UPLOAD.test(uses.value);
}

/**
 * Whether a step puts the folder `.git`, with the token in its configuration, into an artifact that anybody
 * may download (Palo Alto Networks 2024, ArtiPACKED). Since 4.4 upload-artifact leaves hidden files out,
 * and since 6.0 actions/checkout keeps the token outside of the workspace.
 */
export function uploadsToken(step: Step, checkout: Checkout): Text | undefined {
  const { uses } = step;
  if (!uses || !isUpload(step)) return undefined;
  if (majorOf(checkout.step.uses) >= 6) return undefined;
  const hidden = inputOf(step, "include-hidden-files")?.value.trim().toLowerCase();
  const isOld = majorOf(uses) <= 3 || /@\s*v?4\.[0-3](?:$|[.\s])/.test(uses.value);
  if (!isOld && hidden !== "true") return undefined;
  const path = inputOf(step, "path");
  return path?.value.split("\n").some((line) => holds(line, checkout)) ? path : undefined;
}

function holds(line: string, { path }: Checkout): boolean {
  const written = line.trim().replace(/\/\*{1,2}$/, "");
  if (written === "" || written.startsWith("!")) return false;
  return isInside(path, written === "*" || written === "**" ? "" : folderOf(written));
}

/** Of a tag; a commit is taken for a new one. */
function majorOf(uses: Text | undefined): number {
  const [, major] = /@\s*v?(\d{1,4})(?:$|[.\s])/.exec(uses?.value ?? "") ?? [];
  return major === undefined ? Number.POSITIVE_INFINITY : Number(major);
}
