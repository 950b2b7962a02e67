import type { RuleMeta } from "#core";

export const untrustedAttestation = {
  id: "untrusted-attestation",
  severity: "critical",
  summary: "An attestation must be about this very file, and by the signer that the policy names.",
  stops:
    "An attestation by somebody else, of another file or of another workflow is waved through because it is a valid one.",
  headline: "not attested by the signer that the policy names",
  unit: ["file", "files"],
  subject: "name",
  messages: {
    rejected: "no bundle attests {name}: {reason}",
  },
  unwaivable: true,
  cwe: [347, 290],
} as const satisfies RuleMeta;
