import { type CommandList, type Program, programOf, type ShellCommand } from "#workflow";
import { isInterpreter } from "./run.ts";

/**
 * Whether a command checks the content of downloaded files. `texts` are what it reads the expected
 * digests from, where that stands in the script: a list that does not name a file says nothing of it.
 */
export interface Check {
  readonly command: ShellCommand;
  readonly texts?: readonly string[];
}

const DIGEST =
  /^(?:sha(?:1|224|256|384|512)sum|shasum|sha256|b2sum|b3sum|gsha256sum|gsha512sum|md5sum)$/;
const CHECKS = /^(?:-[a-z0-9]{0,8}c|--check(?:=.{0,8})?)$/;

/** Programs that verify signatures or provenance, with the words that make them do so. */
const VERIFIERS: ReadonlyMap<string, RegExp | undefined> = new Map<string, RegExp | undefined>([
  ["gpg", /^--verify(?:-files)?$/],
  ["gpg2", /^--verify(?:-files)?$/],
  ["gpgv", undefined],
  ["cosign", /^verify(?:-blob|-attestation|-blob-attestation)?$/],
  ["gh", /^(?:verify|verify-asset)$/],
  ["minisign", /^-[A-Za-z]{0,4}V/],
  ["rsign", /^verify$/],
  ["signify", /^-[A-Za-z]{0,4}[VC]/],
  ["slsa-verifier", /^verify-/],
  ["sigstore", /^verify$/],
  ["python", /^sigstore$/],
  ["python3", /^sigstore$/],
  ["openssl", /^-(?:verify|prverify|signature)$/],
  ["ssh-keygen", /^verify$/],
  ["codesign", /^(?:-v{1,4}|--verify)$/],
  ["pkgutil", /^--check-signature$/],
  ["spctl", /^(?:-a|--assess)$/],
  ["jarsigner", /^-verify$/],
  ["rpm", /^(?:-K|--checksig)$/],
  ["rpmkeys", /^(?:-K|--checksig)$/],
  ["get-filehash", undefined],
  ["get-authenticodesignature", undefined],
  ["certutil", /^-hashfile$/i],
]);

const COMPARES = /^(?:grep|egrep|fgrep|rg|diff|cmp|awk|xargs|read|findstr|select-string|tee)$/;

/** All checks in a list of commands, whose failure ends the script. */
export function checksIn({ commands, kind }: CommandList): readonly Check[] {
  const checks: Check[] = [];
  commands.forEach((command, index) => {
    const program = programOf(command);
    if (!program || !mayCheck(program)) return;
    if (isIgnored(command, commands[index + 1])) return;
    if (
      isVerifier(program) ||
      hashesInCode(program) ||
      isComparison(program, command, commands, kind)
    )
      checks.push({ command });
    else if (DIGEST.test(program.name) && program.args.some(({ value }) => CHECKS.test(value)))
      checks.push(checkOf(command, index, commands));
  });
  return checks;
}

function mayCheck(program: Program): boolean {
  const { name } = program;
  return VERIFIERS.has(name) || DIGEST.test(name) || hashesInCode(program);
}

// Composer's own instructions: `php -r "if (hash_file('sha384', 'composer-setup.php') === '…') …"`.
const HASHING = /\bhash_file\(|\bhashlib\.|\bcreateHash\(|\bDigest::SHA/;

function hashesInCode({ name, args }: Program): boolean {
  return isInterpreter(name) && args.some(({ value }) => HASHING.test(value));
}

function isVerifier({ name, args }: Program): boolean {
  if (!VERIFIERS.has(name)) return false;
  const option = VERIFIERS.get(name);
  return option === undefined || args.some(({ value }) => option.test(value));
}

/** A digest that is computed counts where something looks at it: `$(sha256sum f)`, `sha256sum f | grep`. */
function isComparison(
  program: Program,
  command: ShellCommand,
  commands: readonly ShellCommand[],
  kind: CommandList["kind"],
): boolean {
  const digests =
    DIGEST.test(program.name) ||
    (program.name === "openssl" && /^(?:dgst|sha\d{1,3})$/.test(program.args[0]?.value ?? ""));
  if (!digests || program.args.some(({ value }) => CHECKS.test(value))) return false;
  if (kind === "substitution") return true;
  const next = command.feeds === undefined ? undefined : commands[command.feeds];
  return next !== undefined && COMPARES.test(programOf(next)?.name ?? "");
}

// `sha256sum -c sums || true` checks nothing.
function isIgnored({ joint }: ShellCommand, next: ShellCommand | undefined): boolean {
  const name = next && programOf(next)?.name;
  return joint === "||" && (name === "true" || name === ":" || name === "echo");
}

function checkOf(command: ShellCommand, index: number, commands: readonly ShellCommand[]): Check {
  const feeder = commands
    .slice(Math.max(0, index - 4), index)
    .find((other) => other.feeds === index);
  const program = feeder && programOf(feeder);
  if (program && /^(?:echo|printf|write-output)$/.test(program.name)) {
    const texts = program.args.map(({ value }) => value);
    return texts.length > 0 ? { command, texts } : { command };
  }
  const here = command.redirects.find(({ operator }) => operator === "<<<");
  return here ? { command, texts: [here.target.value] } : { command };
}

/** Whether a check says anything of the file. */
export function covers({ texts }: Check, file: string): boolean {
  if (!texts) return true;
  const base = file.slice(file.lastIndexOf("/") + 1);
  // An expansion may hold the name.
  return texts.some(
    (text) =>
      text.includes(base) ||
      /[$%`*]/.test(text.replace(/\$\{?\w*(?:SHA|SUM|HASH|DIGEST|CHECKSUM)\w*\}?/gi, "")),
  );
}
