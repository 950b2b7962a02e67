import type { Program, ShellCommand, ShellWord } from "#workflow";

/** One fetch from the network. */
export interface Download {
  readonly command: ShellCommand;
  /** As written, quotes done. */
  readonly url: string;
  /** The file it writes; absent where it writes to standard output. */
  readonly file?: string;
}

interface Fetcher {
  /** Short options that take a value, as letters. */
  readonly short: string;
  readonly long: ReadonlySet<string>;
  readonly output: readonly string[];
}

const names = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const CURL: Fetcher = {
  short: "oHdXuAebcFTxmwKErCzyYUPQt",
  long: names(
    "--output --output-dir --header --data --data-raw --data-binary --data-urlencode --json --request --user --user-agent --referer --cookie --cookie-jar --form --upload-file --proxy --max-time --connect-timeout --retry --retry-delay --retry-max-time --write-out --config --cacert --capath --cert --key --range --resolve --connect-to --proto --proto-redir --proto-default --tls-max --ciphers --interface --limit-rate --max-redirs --max-filesize --time-cond --etag-save --etag-compare --unix-socket --dns-servers --url --netrc-file --oauth2-bearer --stderr",
  ),
  output: ["-o", "--output"],
};

const WGET: Fetcher = {
  short: "OoaPetTwQUDARiBlI",
  long: names(
    "--output-document --output-file --append-output --directory-prefix --execute --tries --timeout --wait --quota --user-agent --header --user --password --post-data --post-file --method --body-data --ca-certificate --max-redirect --read-timeout --connect-timeout --dns-timeout --waitretry --limit-rate --progress --referer --load-cookies --save-cookies --input-file",
  ),
  output: ["-O", "--output-document"],
};

/** What a command downloads: one entry for each address. */
export function downloadsOf(command: ShellCommand, program: Program): readonly Download[] {
  switch (program.name) {
    case "curl":
      return fromOptions(command, program.args, CURL);
    case "wget":
    case "wget2":
      return fromOptions(command, program.args, WGET);
    case "iwr":
    case "irm":
    case "invoke-webrequest":
    case "invoke-restmethod":
    case "start-bitstransfer":
      return fromPowerShell(command, program.args);
    default:
      return fromWebClient(command);
  }
}

const MAX_URLS = 16;

function fromOptions(
  command: ShellCommand,
  args: readonly ShellWord[],
  fetcher: Fetcher,
): readonly Download[] {
  const { options, operands } = split(args, fetcher);
  const has = (...flags: readonly string[]) => flags.some((flag) => options.has(flag));
  if (fetcher === CURL && has("-I", "--head")) return [];
  const outputs = fetcher.output.flatMap((option) => options.get(option) ?? []);
  const isNamed = fetcher === WGET || has("-O", "--remote-name", "--remote-name-all");
  const folder = (options.get("--output-dir") ?? options.get("-P"))?.[0]?.replace(/\/$/, "");
  return addresses(options.get("--url") ?? [], operands).map((url, index) => {
    const output = fetcher === WGET ? outputs[0] : outputs[index];
    const name = output ?? (isNamed ? fileOf(url) : undefined);
    if (name === undefined || name === "-" || name === "/dev/stdout") return { command, url };
    return { command, url, file: folder ? `${folder}/${name}` : name };
  });
}

// curl also takes a bare host, and an address may be a variable.
function addresses(given: readonly string[], operands: readonly string[]): readonly string[] {
  const urls = [...given, ...operands.filter((word) => isUrl(word) || isHost(word))];
  return (urls.length > 0 ? urls : operands).slice(0, MAX_URLS);
}

/** `-fsSLo file`, `-qO-`, `--output=file`: options with their values, and the words that are neither. */
function split(args: readonly ShellWord[], { short, long }: Fetcher) {
  const options = new Map<string, string[]>();
  const operands: string[] = [];
  const add = (name: string, value: string) => {
    const known = options.get(name);
    if (known) known.push(value);
    else options.set(name, [value]);
  };
  for (let i = 0; i < args.length; i++) {
    const value = args[i]?.value ?? "";
    if (value.startsWith("--")) {
      const equals = value.indexOf("=");
      if (equals > 0) add(value.slice(0, equals), value.slice(equals + 1));
      else add(value, long.has(value) ? (args[++i]?.value ?? "") : "");
      continue;
    }
    if (!value.startsWith("-") || value === "-") {
      operands.push(value);
      continue;
    }
    const flags = value.slice(1, LONGEST_CLUSTER);
    const valued = [...flags].findIndex((flag) => short.includes(flag));
    for (const flag of valued < 0 ? flags : flags.slice(0, valued)) add(`-${flag}`, "");
    if (valued >= 0) add(`-${flags[valued]}`, value.slice(valued + 2) || (args[++i]?.value ?? ""));
  }
  return { options, operands };
}

const LONGEST_CLUSTER = 24;

function isUrl(word: string): boolean {
  return word.includes("://");
}

function isHost(word: string): boolean {
  return /^[a-z0-9-]{1,63}\.[a-z0-9.-]{2,200}(?:[/:]|$)/i.test(word);
}

function fileOf(url: string): string | undefined {
  const path = url.replace(/[?#].*$/s, "").replace(/^[a-z]{1,10}:\/\//i, "");
  const slash = path.lastIndexOf("/");
  return slash < 0 ? undefined : path.slice(slash + 1) || undefined;
}

function fromPowerShell(command: ShellCommand, args: readonly ShellWord[]): readonly Download[] {
  let url: string | undefined;
  let file: string | undefined;
  for (let i = 0; i < args.length; i++) {
    const word = args[i]?.value ?? "";
    const option = word.toLowerCase();
    if (option === "-uri" || option === "-source") url = args[++i]?.value;
    else if (/^-(?:o(?:utf(?:ile?)?|u|ut)?|destination)$/.test(option)) file = args[++i]?.value;
    else if (
      /^-(?:method|headers|body|contenttype|useragent|maximumretrycount|retryintervalsec|timeoutsec|sessionvariable|websession|proxy|token|authentication)$/.test(
        option,
      )
    )
      i++;
    else if (!word.startsWith("-")) url ??= word;
  }
  if (url === undefined) return [];
  return [file === undefined ? { command, url } : { command, url, file }];
}

// .NET's WebClient: `(New-Object Net.WebClient).DownloadString('…')`, `.DownloadFile('…', 'file')`.
const CALL = /\.download(?:string|file)\(/i;
const WEB_CLIENT =
  /\.download(string|file)\(\s*['"]?([^'",)\s]{1,2000})(?:['"]?\s*,\s*['"]?([^'",)]{1,500}))?/i;

function fromWebClient(command: ShellCommand): readonly Download[] {
  if (!command.words.some(({ value }) => value.includes("("))) return [];
  const call = command.words.find(({ value }) => CALL.test(value));
  const found = call && WEB_CLIENT.exec(call.value);
  if (!found) return [];
  const [, method, url = "", file] = found;
  if (method?.toLowerCase() === "string") return [{ command, url }];
  return file === undefined ? [] : [{ command, url, file }];
}
