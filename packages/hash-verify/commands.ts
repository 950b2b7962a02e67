import { type Command, type Commands, UsageError } from "#core";
import type { Check } from "./checks/check.ts";
import { faultOf } from "./checks/fault.ts";
import { MODES, type Mode, SHAPES } from "./checks/shape.ts";
import { HASH_FLAGS, type HashFlags } from "./flags.ts";
import { type HashVerifyOptions, planOf } from "./options.ts";

type HashCommand = Command<HashVerifyOptions, HashFlags>;

type Texts = Pick<HashCommand, "usage" | "summary" | "example">;

const TEXTS: Readonly<Record<Mode, Texts>> = {
  sums: {
    usage: "FILE…",
    summary: "Files are those that the lists name: SHA256SUMS and its kin.",
    example: ["sums SHA256SUMS --base-dir dist", "every file that the list names, below dist"],
  },
  tree: {
    usage: "DIR --manifest FILE",
    summary: "A folder holds what its list names, and nothing else.",
    example: ["tree dist --manifest dist/SHA256SUMS", "and nothing unlisted beside them"],
  },
  manifest: {
    usage: "PATH [--write|--check]",
    summary: "A release with its manifest, an OCI layout, or files listed in JSON.",
    example: ["manifest release --write --build commit=$SHA", "makes what `--check` verifies"],
  },
  canonical: {
    usage: "FILE [--fields A,B --sort A]",
    summary: "The digest of what a JSON, JSONL or CSV file says, whatever its layout.",
    example: ["canonical rows.csv --fields id,score --sort id", "prints the digest of the rows"],
  },
  attest: {
    usage: "FILE… --bundle FILE --signer-workflow WORKFLOW --repo OWNER/REPO",
    summary: "Files are attested by the signer that you name.",
    example: [
      "attest app.tgz --bundle app.sigstore.json --repo o/r --signer-workflow o/r/.github/workflows/release.yml",
      "offline, by the carried roots",
    ],
  },
  signature: {
    usage: "FILE --key FILE",
    summary: "A file is signed by a key: cosign's or minisign's.",
    example: ["signature app.tgz --key cosign.pub", "by app.tgz.sig or its kin beside it"],
  },
  dist: {
    usage: "DIR --rebuilt DIR",
    summary: "A committed build is what its sources make.",
    example: ["dist dist --rebuilt /tmp/dist", "byte for byte, new and gone files told"],
  },
  chain: {
    usage: "DIR (--key FILE | --signer-workflow WORKFLOW --repo OWNER/REPO)",
    summary: "A signature over the list, the list over the files, and nothing unlisted.",
    example: ["chain release --key minisign.pub", "one verdict over the whole folder"],
  },
};

export const HASH_COMMANDS: Commands<HashVerifyOptions, HashFlags> = {
  flags: HASH_FLAGS,
  list: MODES.map((mode): HashCommand => {
    const { flags } = SHAPES[mode];
    return {
      name: mode,
      ...TEXTS[mode],
      flags: mode === "manifest" ? [...flags, "check"] : flags,
      plan: (words, given) => planOf(checkFrom(mode, words, given)),
    };
  }),
};

/** Flags are decoded and words are texts, so what the shape asks for is all that could be missing. */
function checkFrom(mode: Mode, words: readonly string[], given: Partial<HashFlags>): Check {
  const { subject, required } = SHAPES[mode];
  const { check: isCheck, ...flags } = given;
  if (isCheck && flags.write) throw fault(mode, "`--write` and `--check` exclude each other");
  const missing = required.find((flag) => given[flag] === undefined);
  if (missing !== undefined) throw fault(mode, `\`--${missing}\` is needed`);
  const about = subject === "files" ? words : only(mode, words);
  const check = { mode, ...flags, [subject]: about } as unknown as Check;
  const reason = faultOf(check);
  if (reason !== undefined) throw fault(mode, reason);
  return check;
}

function only(mode: Mode, words: readonly string[]): string {
  const [word, ...more] = words;
  if (word === undefined) throw fault(mode, "name what is meant");
  if (more.length > 0) throw fault(mode, `takes one name; got ${words.length}`);
  return word;
}

function fault(mode: Mode, reason: string): UsageError {
  return new UsageError(
    `\`hash-verify ${mode}\`: ${reason}; \`sluice hash-verify ${mode} ${TEXTS[mode].usage}\``,
  );
}
