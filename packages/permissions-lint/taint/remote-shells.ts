import { parseScript, programOf, type Script } from "#workflow";

const MENTIONS = /\b(?:tmate|upterm|gotty|ttyd|sshx|ngrok)\b|\/dev\/tcp\//;

/** The program by which a script lets somebody into the runner, if there is one. */
export function remoteShells(script: Script): string | undefined {
  if (!MENTIONS.test(script.text.value)) return undefined;
  for (const command of parseScript(script).commands) {
    const program = programOf(command);
    if (!program) continue;
    const { name, args } = program;
    const has = (word: string) => args.some(({ value }) => value === word);
    if (name === "tmate" && !has("-V") && !has("show-messages")) return "tmate";
    if (name === "upterm" && has("host")) return "upterm host";
    if (name === "ngrok" && has("tcp")) return "ngrok tcp";
    if (name === "sshx" || name === "gotty" || name === "ttyd") return name;
    if (command.redirects.some(({ target }) => target.value.startsWith("/dev/tcp/")))
      return "a shell over /dev/tcp";
  }
  return undefined;
}
