import type { Finding, RelatedLocation, Run } from "#core";
import type { Masks } from "./mask.ts";
import { artifactOf, physicalLocation, regionOf } from "./sarif-location.ts";
import { messageOf } from "./sarif-message.ts";
import { levelOf } from "./sarif-rule.ts";

export interface ResultContext {
  readonly run: Run;
  readonly masks: Masks;
  readonly upload: boolean;
  readonly ruleIndex: number;
}

// docs.github.com, "SARIF results exceed one or more limits": locations per result.
const MOST_LOCATIONS = 1_000;

// Code scanning refuses a file in which a result has no place.
const NOWHERE = { physicalLocation: { artifactLocation: artifactOf(".github/sluice.yml") } };

export function resultOf(finding: Finding, context: ResultContext) {
  const { rule, severity, message, fingerprint, gate, status, anchor } = finding;
  const related = finding.related.slice(0, MOST_LOCATIONS);
  const fixes = fixesOf(finding, context.run);
  return {
    ruleId: rule.id,
    ruleIndex: context.ruleIndex,
    level: levelOf(severity),
    message: messageOf(message),
    locations: locationsOf(finding, context),
    ...(related.length > 0 && {
      relatedLocations: related.map((location, id) => relatedOf(location, id, context)),
    }),
    ...(fingerprint !== undefined && { partialFingerprints: { "sluice/v1": fingerprint } }),
    ...(fixes.length > 0 && { fixes }),
    ...(!context.upload && { suppressions: suppressionsOf(finding) }),
    properties: {
      gate,
      severity,
      status,
      ...(anchor.job !== undefined && { job: anchor.job }),
      ...(anchor.step !== undefined && { step: anchor.step }),
      ...(anchor.commit !== undefined && { commit: anchor.commit }),
    },
  };
}

function locationsOf({ location, rule }: Finding, { run, masks, upload }: ResultContext) {
  if (!location) return upload ? [NOWHERE] : [];
  const source = rule.sensitive ? undefined : run.sources.get(location.file);
  return [{ physicalLocation: physicalLocation(location, source, masks) }];
}

function relatedOf(location: RelatedLocation, id: number, { run, masks }: ResultContext) {
  return {
    id,
    message: messageOf(location.message),
    physicalLocation: physicalLocation(location, run.sources.get(location.file), masks),
  };
}

function fixesOf({ fix, location }: Finding, run: Run) {
  if (!fix || !location || fix.edits.length === 0) return [];
  const bom = run.sources.get(location.file)?.text.startsWith("\ufeff") ? 1 : 0;
  const replacements = fix.edits.map(({ span, newText }) => ({
    deletedRegion: regionOf(span, bom),
    insertedContent: { text: newText },
  }));
  return [
    {
      description: messageOf(`${fix.title} (${fix.safety})`),
      artifactChanges: [{ artifactLocation: artifactOf(location.file), replacements }],
    },
  ];
}

/** An empty list says "not suppressed"; an absent one would say "unknown" (§3.27.23). */
function suppressionsOf({ status, waiver }: Finding) {
  if (status !== "waived") return [];
  const { reason, id } = waiver ?? {};
  return [
    {
      kind: waiver?.kind === "comment" ? "inSource" : "external",
      status: "accepted",
      ...(reason !== undefined && { justification: `${reason} (${id})` }),
    },
  ];
}
