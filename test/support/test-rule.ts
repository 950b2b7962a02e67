import { cpSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import type { Finding, RuleMeta } from "#core";
import { planFixes, type RunRequest, runGates } from "#suite";
import { diskHost } from "./disk-host.ts";
import { fakeNetwork } from "./fake-network.ts";
import { memoryHost } from "./memory-host.ts";
import { scratchFolder } from "./scratch-folder.ts";

type Files = Readonly<Record<string, string>>;

/** By case: adds to its copy on disk what no committed file can be, a link or a fresh signature. */
export type OnDisk = Readonly<Record<string, (folder: string) => void | Promise<void>>>;

/**
 * Runs every case of `<package>/fixtures/<rule id>/`: `<case>.yml` is a workflow, `<case>/` a small
 * repository. Expected findings of this rule stand in `<case>.txt`, fixed texts in `<case>.fixed.yml`
 * or `<case>.fixed/<path>`.
 */
export function testRule(rule: RuleMeta, rulesFolder: string, onDisk: OnDisk = {}): void {
  const gate = basename(join(rulesFolder, ".."));
  const folder = join(rulesFolder, "..", "fixtures", rule.id);
  const cases = readdirSync(folder).filter((name) =>
    /^(?:good|bad)-[a-z0-9-]+(?:\.ya?ml)?$/.test(name),
  );
  const seenMessages = new Set<string>();

  describe(rule.id, () => {
    it.each(cases)("%s", async (name) => {
      const path = join(folder, name);
      const isFolder = statSync(path).isDirectory();
      const files = isFolder
        ? readFolder(path)
        : { [`.github/workflows/${name}`]: readFileSync(path, "utf8") };
      const network = fakeNetwork(files);
      const request = { ...requestFor(rule, gate, isFolder), ...(network && { network }) };
      const host = (await hostOnDisk(path, onDisk[name])) ?? memoryHost(files, envOf(files));
      const run = await runGates(request, host);
      expect(run.gates.flatMap((gate) => gate.notJudged)).toEqual([]);
      const findings = run.findings.filter((finding) => finding.rule.id === rule.id);
      for (const finding of findings) seenMessages.add(templateOf(rule, finding));
      const base = join(folder, name.replace(/\.ya?ml$/, ""));
      await expect(
        findings.map((finding) => lineOf(finding, isFolder)).join(""),
      ).toMatchFileSnapshot(`${base}.txt`);
      expect(findings.length > 0, "only bad- cases have findings").toBe(name.startsWith("bad-"));
      if (findings.some(({ fix }) => fix)) await checkFixes(rule, request, files, base, isFolder);
    });

    it("knows every case that is prepared on disk", () => {
      expect(cases).toEqual(expect.arrayContaining(Object.keys(onDisk)));
    });

    it("has a case for every message", () => {
      expect([...seenMessages].sort()).toEqual(Object.keys(rule.messages).sort());
    });
  });
}

async function hostOnDisk(path: string, prepare: OnDisk[string] | undefined) {
  if (!prepare) return undefined;
  const { base } = scratchFolder();
  cpSync(path, base, { recursive: true });
  await prepare(base);
  return diskHost(base);
}

function requestFor(rule: RuleMeta, gate: string, hasOwnConfig: boolean): RunRequest {
  const isStrict = rule.strictOnly && !hasOwnConfig;
  return {
    gates: [gate],
    paths: [],
    options: isStrict ? { preset: "strict" } : {},
  };
}

async function checkFixes(
  rule: RuleMeta,
  request: RunRequest,
  files: Files,
  base: string,
  isFolder: boolean,
) {
  const only = { ...request };
  const outcome = await planFixes(only, memoryHost(files, envOf(files)), "unsafe");
  const after: Record<string, string> = { ...files };
  for (const change of outcome.changes) {
    after[change.file] = change.after;
    const target = isFolder ? `${base}.fixed/${change.file}` : `${base}.fixed.yml`;
    await expect(change.after).toMatchFileSnapshot(target);
  }
  const again = await planFixes(only, memoryHost(after, envOf(files)), "unsafe");
  expect(again.changes, "a second run changes nothing").toEqual([]);
  const left = again.run.findings.filter((finding) => finding.rule.id === rule.id && finding.fix);
  expect(left, "a fixed finding is gone").toEqual([]);
}

function lineOf({ location, severity, message }: Finding, withFile: boolean): string {
  if (!location) return `- ${severity} ${message}\n`;
  const { start, end, file, alias } = location;
  const tail = end.line === start.line ? String(end.column) : `${end.line}:${end.column}`;
  const via = alias ? ` (alias ${alias.line}:${alias.column})` : "";
  return `${withFile ? `${file}:` : ""}${start.line}:${start.column}-${tail}${via} ${severity} ${message}\n`;
}

/** Which template a message came from: the one whose literal parts it holds, in order. */
function templateOf(rule: RuleMeta, finding: Finding): string {
  const match = Object.entries(rule.messages).find(([, template]) =>
    holdsInOrder(finding.message, template.split(/\{[A-Za-z]+\}/)),
  );
  return match?.[0] ?? `no template fits: ${finding.message}`;
}

function holdsInOrder(message: string, parts: readonly string[]): boolean {
  let from = 0;
  for (const part of parts) {
    const at = message.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return message.startsWith(parts[0] ?? "") && message.endsWith(parts.at(-1) ?? "");
}

/** A case's file `env` sets what the runner would: `GITHUB_REPOSITORY=acme/widgets`. */
function envOf({ env = "" }: Files): Record<string, string> {
  return Object.fromEntries(
    env.split("\n").flatMap((line) => {
      const equals = line.indexOf("=");
      return equals > 0 ? [[line.slice(0, equals), line.slice(equals + 1)]] : [];
    }),
  );
}

function readFolder(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path), readFileSync(path, "utf8")]),
  );
}
