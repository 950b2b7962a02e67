import {
  ALGORITHMS,
  type Algorithm,
  count,
  flag,
  fromCommas,
  list,
  type OptionSpec,
  type OptionTable,
  oneOf,
  text,
} from "#core";
import type { IdentityFlags, ListFlags } from "./checks/check.ts";
import { DIALECTS } from "./sums/options.ts";

/** The flags of all commands; the same words are keys of the config and inputs of the action. */
export interface HashFlags extends ListFlags, IdentityFlags {
  readonly "base-dir"?: string;
  readonly manifest?: readonly string[];
  readonly ignore?: readonly string[];
  readonly write?: boolean;
  readonly check?: boolean;
  readonly sbom?: readonly string[];
  readonly image?: readonly string[];
  readonly build?: readonly string[];
  readonly provenance?: string;
  readonly fields?: readonly string[];
  readonly sort?: readonly string[];
  readonly expect?: string;
  readonly row?: "array" | "object";
  readonly ascii?: boolean;
  readonly schema?: string;
  readonly "schema-sha256"?: string;
  readonly bundle?: readonly string[];
  readonly key?: string;
  readonly signature?: string;
  readonly legacy?: boolean;
  readonly rebuilt?: string;
}

const LIST_FLAGS: OptionTable<ListFlags> = {
  dialect: value(
    "DIALECT",
    "How the list is written, where its lines could be taken for another dialect's.",
    oneOf(DIALECTS),
  ),
  algorithm: value(
    "NAME",
    "Algorithm of digests without a tag, where the list's name does not say.",
    oneOf(ALGORITHMS as readonly [Algorithm, ...Algorithm[]]),
  ),
  encoding: value(
    "NAME",
    "Encoding of the list; `auto` takes UTF-16 too.",
    oneOf(["utf-8", "auto"] as const),
  ),
  "strip-prefix": value(
    "FOLDER",
    "Folder that names start with in the list and not on disk.",
    text(),
  ),
  "allow-weak": toggle("Take MD5 and SHA-1, which find accidents and no attack."),
  "allow-backslash": toggle("Take names with a backslash, as POSIX does."),
  "allow-links": toggle("Follow links while they stay below the base directory."),
  portable: toggle("Also refuse names that Windows cannot hold, or opens as something else."),
};

const IDENTITY_FLAGS: OptionTable<IdentityFlags> = {
  "certificate-identity": value(
    "ID",
    "Who must have signed, exactly: a URL or an address.",
    text(),
  ),
  "certificate-oidc-issuer": value("URL", "Who must have vouched for that identity.", text()),
  "signer-workflow": value(
    "WORKFLOW",
    "Workflow that must have signed: OWNER/REPO/.github/workflows/FILE, with @REF or @refs/tags/* where wanted.",
    text(),
  ),
  "signer-digest": value("COMMIT", "Commit of the workflow that signed.", text()),
  repo: value("OWNER/REPO", "Repository that the file must have been built from.", text()),
  "source-ref": value("REF", "Full ref that it must have been built from.", text()),
  "source-digest": value("COMMIT", "Commit that it must have been built from.", text()),
  runner: value(
    "KIND",
    "Kind of runner that it must have been built on.",
    oneOf(["github-hosted", "self-hosted"] as const),
  ),
  "repository-id": value("ID", "Number of the repository, which outlives its name.", text()),
  "owner-id": value("ID", "Number of the owner, which outlives its name.", text()),
  "predicate-type": values(
    "TYPE",
    "What may be stated of the file; SLSA provenance v1 by default.",
  ),
  "npm-publish": toggle(
    "Ask for the publish attestation of npm's registry instead of an identity.",
  ),
  "trusted-root": values("FILE", "Trusted root instead of the two that Sluice carries."),
  "max-root-age": value("DAYS", "Refuse a carried root that is older.", count()),
};

export const HASH_FLAGS: OptionTable<HashFlags> = {
  "base-dir": value(
    "DIR",
    "Where the names of a list start; the working directory by default.",
    text(),
  ),
  manifest: values("FILE", "List over a folder."),
  ignore: values("GLOB", "Files below the folder that no list need name."),
  write: own("Write RELEASE_MANIFEST.json and SHA256SUMS anew."),
  check: own("Check them; the default."),
  sbom: values("FILE", "SBOM of the release: FILE, or FILE=BINARY for the one that it is of."),
  image: values("REF@DIGEST", "Image that belongs to the release."),
  build: values("K=V", "Build metadata for the manifest, as given."),
  provenance: value("TYPE", "Type of the provenance that goes with the release.", text()),
  fields: value("A,B", "Fields that make a row, in this order.", fromCommas(list(text()))),
  sort: value("A", "Fields that rows are sorted by.", fromCommas(list(text()))),
  expect: value("HEX|FILE#/POINTER", "Digest that must come out, or where it stands.", text()),
  row: value("FORM", "Form of a row; `array` by default.", oneOf(["array", "object"] as const)),
  ascii: toggle("Write characters beyond ASCII as escapes."),
  schema: value("FILE", "JSON Schema that the document must meet.", text()),
  "schema-sha256": value("HEX", "SHA-256 of that schema.", text()),
  bundle: values("FILE", "Sigstore bundle, or file with several."),
  key: value("FILE", "Public key: cosign.pub or minisign.pub.", text()),
  signature: value("FILE", "Signature, or bundle; beside the file by default.", text()),
  legacy: toggle("Take minisign signatures without prehash."),
  rebuilt: value("DIR", "The folder as it was rebuilt.", text()),
  ...LIST_FLAGS,
  ...IDENTITY_FLAGS,
};

type Decoder<T> = OptionSpec<T>["decoder"];

function value<T>(placeholder: string, description: string, decoder: Decoder<T>) {
  const takes = { takes: "value", placeholder } as const;
  return {
    description,
    default: undefined,
    decoder,
    flag: takes,
    input: true,
    notInConfig: true,
  } as const;
}

function values(placeholder: string, description: string) {
  const takes = { takes: "values", placeholder } as const;
  return {
    description,
    default: undefined,
    decoder: list(text()),
    flag: takes,
    input: true,
    notInConfig: true,
  } as const;
}

function toggle(description: string) {
  return {
    description,
    default: undefined,
    decoder: flag(),
    flag: { takes: "switch" },
    input: true,
    notInConfig: true,
  } as const;
}

/** A switch of the command line alone: an action never writes to the work tree. */
function own(description: string) {
  return {
    description,
    default: undefined,
    decoder: flag(),
    flag: { takes: "switch" },
    notInConfig: true,
  } as const;
}
