import { show } from "#core";
import { digestOf, parseExpect } from "../canonical/expected.ts";
import { orderFault } from "../canonical/sort-rows.ts";
import type {
  AttestCheck,
  CanonicalCheck,
  ChainCheck,
  Check,
  IdentityFlags,
  ManifestCheck,
} from "./check.ts";
import { readIdentity, SIGNER_FLAGS } from "./identity.ts";

/**
 * What is wrong with a check before anything is read; the flag in backticks, and what to write. Flags that
 * would be obeyed by nobody are faults as well.
 */
export function faultOf(check: Check): string | undefined {
  switch (check.mode) {
    case "sums":
      return check.files.length === 0 ? "names no list" : undefined;
    case "tree":
      return check.manifest.length === 0 ? "needs `manifest`, the list over the folder" : undefined;
    case "manifest":
      return manifestFault(check);
    case "canonical":
      return canonicalFault(check);
    case "attest":
      return attestFault(check);
    case "chain":
      return chainFault(check);
    case "signature":
    case "dist":
      return undefined;
  }
}

const WRITING = ["sbom", "image", "build", "provenance"] as const;

function manifestFault(check: ManifestCheck): string | undefined {
  const bad = check.build?.find((entry) => !/^[^=]+=/.test(entry));
  if (bad !== undefined) return `\`build\` must be K=V; got \`${bad}\``;
  if (check.write) return undefined;
  const stray = WRITING.find((key) => check[key] !== undefined);
  return stray && `\`${stray}\` belongs to \`--write\`: a check reads it from the manifest`;
}

function canonicalFault(check: CanonicalCheck): string | undefined {
  const { fields, sort, schema, expect } = check;
  const pin = check["schema-sha256"];
  if ((fields === undefined) !== (sort === undefined)) {
    return "`fields` and `sort` go together: rows have a digest only in one order";
  }
  if (fields === undefined && (check.row !== undefined || check.ascii)) {
    return "`row` and `ascii` are about rows; name their `fields` and `sort`";
  }
  if ((schema === undefined) !== (pin === undefined)) {
    return "`schema` and `schema-sha256` go together: a schema that may change demands nothing";
  }
  if (pin !== undefined && digestOf(pin) === undefined) {
    return `\`schema-sha256\` must be 64 hex digits; got ${show(pin)}`;
  }
  const order = fields && sort && orderFault({ fields, sort });
  if (order) return order;
  const expected = expect === undefined ? undefined : parseExpect(expect);
  return expected?.kind === "fault" ? expected.reason : undefined;
}

function attestFault(check: AttestCheck): string | undefined {
  if (check.files.length === 0) return "names no file";
  if (check.bundle.length === 0) return "needs a `bundle`, the file with the attestation";
  return identityFault(check);
}

function chainFault(check: ChainCheck): string | undefined {
  if (check.manifest?.length === 0) return "`manifest` names no list";
  if (check.signature !== undefined && (check.manifest?.length ?? 1) > 1) {
    return "`signature` is one over one list; let those of several lie beside them";
  }
  if (check.key === undefined) {
    return check.legacy ? "`legacy` is about minisign; name its `key`" : identityFault(check);
  }
  const stray = SIGNER_FLAGS.find((name) => (check[name] ?? false) !== false);
  return stray && `\`key\` and \`${stray}\` exclude each other: a key has no identity; keep one`;
}

function identityFault(flags: IdentityFlags): string | undefined {
  const roots = flags["trusted-root"];
  if (roots?.length === 0) return "`trusted-root` names no file";
  if (roots !== undefined && flags["max-root-age"] !== undefined) {
    return "`max-root-age` is about the roots that Sluice carries, and `trusted-root` takes their place";
  }
  const read = readIdentity(flags);
  return read.ok ? undefined : read.reasons.join("; ");
}
