import type { Severity } from "#core";
import { parseScript, type Script, subPlace } from "#workflow";
import { unverifiedRuns } from "../download/flow.ts";
import type { UnverifiedRun } from "../download/stream.ts";
import { classifyUrl } from "../download/url.ts";
import { isPrivileged } from "../privilege.ts";
import { definePinRule } from "../rule.ts";

// Scripts without any of these words are not read at all; `curl-config` is another program.
const FETCHES =
  /\b(?:curl|wget|iwr|irm|invoke-webrequest|invoke-restmethod|start-bitstransfer|downloadstring|downloadfile|deno)\b(?!-)/i;

export const unverifiedDownload = definePinRule(
  {
    id: "unverified-download",
    severity: "medium",
    grading: "high over plain http, and where the job holds write rights or secrets",
    summary: "What a script downloads must be checked before it is run.",
    stops:
      "Whoever takes over the server, the bucket or the connection runs code of their own in the job.",
    headline: "runs whatever the server sends",
    unit: ["download", "downloads"],
    groupBy: "way",
    subject: "url",
    messages: {
      stream:
        "`{runner}` runs what `{url}` sends, unseen; download it to a file and check its SHA-256 first",
      file: "`{file}` from `{url}` reaches `{runner}` unchecked; check its SHA-256 or signature first",
      address:
        "deno runs what `{url}` sends, unseen; name a version in the address, or check it with a `deno.lock`",
      plain:
        "`{runner}` runs what `{url}` sends over plain http, so anyone on the way can replace it; use https and check its SHA-256 first",
    },
    cwe: [494, 829],
  },
  {
    onScript(script, { inputs }) {
      if (!FETCHES.test(script.text.value)) return;
      return unverifiedRuns(parseScript(script)).flatMap((run) => {
        // Deno finds its lock file by itself, and stops where a hash differs.
        if (run.way === "address" && inputs.files.some(isDenoLock)) return [];
        return problemOf(run, script) ?? [];
      });
    },
  },
);

function isDenoLock(path: string): boolean {
  return path === "deno.lock" || path.endsWith("/deno.lock");
}

function problemOf(run: UnverifiedRun, script: Script) {
  const address = classifyUrl(run.download.url);
  if (address === "local" || address === "fixed") return undefined;
  const at = placeOf(script, run);
  const severity: Severity = address === "plain" || isPrivileged(script) ? "high" : "medium";
  const data = {
    url: short(run.download.url),
    runner: short(runnerText(script, run)),
    way: run.way,
  };
  if (address === "plain") return { message: "plain", data, at, severity } as const;
  if (run.way === "address") return { message: "address", data, at, severity } as const;
  if (run.way === "stream") return { message: "stream", data, at, severity } as const;
  const { from, to } = run.runner;
  const place = subPlace(script.text, script.source, from, to);
  return {
    message: "file",
    data: { ...data, file: short(run.download.file ?? "") },
    at,
    severity,
    related: [{ place, message: "run here" }],
  } as const;
}

/** A pipe is shown whole; of a file, the download. */
function placeOf({ text, source }: Script, { download, runner, way }: UnverifiedRun) {
  const { command } = download;
  if (way === "file") return subPlace(text, source, command.from, command.to);
  return subPlace(
    text,
    source,
    Math.min(command.from, runner.from),
    Math.max(command.to, runner.to),
  );
}

// Of a command that holds the download itself, what stands before it says enough: `bash -c …`.
function runnerText({ text }: Script, { download, runner }: UnverifiedRun): string {
  const { from } = download.command;
  const holds = download.command !== runner && from >= runner.from && from < runner.to;
  const written = text.value.slice(runner.from, holds ? from : runner.to).split("\n", 1)[0] ?? "";
  return holds ? `${written.replace(/[\s"'`$(<&{]{1,20}$/, "")} …` : written;
}

function short(text: string): string {
  const flat = text.replaceAll("`", "'").replace(/\s+/g, " ");
  return flat.length > 80 ? `${flat.slice(0, 79)}…` : flat;
}
