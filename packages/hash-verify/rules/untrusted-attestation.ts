import type { RuleMeta } from "#core";

export const untrustedAttestation = {
  id: "untrusted-attestation",
  severity: "critical",
  summary: "A file must be attested by the signer that the policy names, about this very file.",
  stops:
    "An attestation by somebody else, of another file or of another workflow is waved through because it is a valid one.",
  headline: "not attested by whom it should be",
  unit: ["file", "files"],
  subject: "name",
  messages: {
    rejected: "no bundle attests {name}: {reason}",
  },
  unwaivable: true,
  cwe: [347, 290],
} as const satisfies RuleMeta;
