import type { TrustedRoot as RootFile } from "@sigstore/protobuf-specs";

interface Authority {
  readonly path: string;
  readonly start: Date | undefined;
  readonly end: Date | undefined;
  /** A certificate authority must bring certificates. */
  readonly certificates?: number;
}

/**
 * The verifier takes an authority without a beginning as valid since 1970, and so a key that was never
 * meant to be used yet (sigstore-conformance, `trust-root-tlog-missing-validity-start`).
 */
export function validityFaults(root: RootFile): readonly string[] {
  const authorities = authoritiesOf(root);
  if (root.certificateAuthorities.length === 0) return ["names no certificate authority"];
  return authorities.flatMap(({ path, start, end, certificates }) => {
    if (!isDate(start))
      return [`\`${path}\` has no \`validFor.start\`; it might be valid at any time`];
    if (end && !isDate(end)) return [`\`${path}.validFor.end\` is not a time`];
    return certificates === 0 ? [`\`${path}\` has no certificate`] : [];
  });
}

function authoritiesOf(root: RootFile): readonly Authority[] {
  const logs = [...named("tlogs", root.tlogs), ...named("ctlogs", root.ctlogs)];
  const issuers = [
    ...named("certificateAuthorities", root.certificateAuthorities),
    ...named("timestampAuthorities", root.timestampAuthorities),
  ];
  return [
    ...logs.map(({ path, value: { publicKey } }) => ({
      path: `${path}.publicKey`,
      start: publicKey?.validFor?.start,
      end: publicKey?.validFor?.end,
    })),
    ...issuers.map(({ path, value: { validFor, certChain } }) => ({
      path,
      start: validFor?.start,
      end: validFor?.end,
      certificates: certChain?.certificates.length ?? 0,
    })),
  ];
}

function named<T>(list: string, values: readonly T[]) {
  return values.map((value, index) => ({ path: `${list}[${index}]`, value }));
}

/** The decoder turns any text into a date; what is no time becomes an invalid one. */
function isDate(date: Date | undefined): date is Date {
  return date !== undefined && !Number.isNaN(date.getTime());
}
