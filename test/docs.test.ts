import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FILE_RULES, GATES, runGates } from "#suite";
import { fakeNetwork } from "./support/fake-network.ts";
import { sigstoreInstance } from "./support/fresh-signatures.ts";
import { memoryHost } from "./support/memory-host.ts";

const RULES = join(import.meta.dirname, "..", "docs", "rules");

/** What a page cannot show, because it is made anew for each run: files beside those of its examples. */
const FRESH: Readonly<Record<string, () => Promise<Readonly<Record<string, string>>>>> = {
  "untrusted-attestation": async () => {
    const { root, attest } = await sigstoreInstance();
    const bundle = await attest(Buffer.from("echo hello\n"));
    return { "app.sh.sigstore.json": bundle, "trusted_root.json": root };
  },
};

interface Example {
  readonly kind: "good" | "bad";
  readonly line: number;
  readonly files: Record<string, string>;
  /** A rule that sees the same fault from its own side. */
  also?: string;
}

describe.each(readdirSync(RULES))("docs/rules/%s", async (page) => {
  const id = page.replace(/\.md$/, "");
  const gates = await Promise.all(GATES.map((entry) => entry.load()));
  const gate = gates.find(({ rules }) => rules.some((rule) => rule.id === id))?.name ?? "pin-check";
  const rule = [...gates.flatMap(({ rules }) => rules), ...FILE_RULES].find(
    (known) => known.id === id,
  );
  const examples = readExamples(readFileSync(join(RULES, page), "utf8"));

  // A file of 512,000 bytes is no example to read; test/e2e judges one.
  it("shows what is bad", () => {
    expect(examples.some(({ kind }) => kind === "bad")).toBe(id !== "oversized-workflow");
  });

  it.each(
    examples.map(
      (example) => [`${example.kind} example at line ${example.line}`, example] as const,
    ),
  )("%s", async (_, { kind, files, also }) => {
    const options =
      rule?.strictOnly && !files[".github/sluice.yml"] ? { preset: "strict" as const } : {};
    const network = fakeNetwork(files);
    const env = network && { GITHUB_REPOSITORY: "acme/app" };
    const request = { gates: [gate], paths: [], options, ...(network && { network }) };
    const all = { ...files, ...(await FRESH[id]?.()) };
    const run = await runGates(request, memoryHost(all, env));
    expect(run.gates.flatMap(({ notJudged }) => notJudged)).toEqual([]);
    const found = [...new Set(run.findings.map((finding) => finding.rule.id))];
    const expected = kind === "bad" ? [id, ...(also ? [also] : [])] : [];
    expect(found.sort()).toEqual(expected.sort());
  });
});

/** ```` ```yaml bad path=… also=… #1 ```` blocks; those with one number are one repository; `config` holds for all after it. */
function readExamples(page: string): readonly Example[] {
  const examples = new Map<string, Example>();
  let config: string | undefined;
  for (const match of page.matchAll(/^```(\w+) (good|bad|config)([^\n]*)\n([\s\S]*?)^```$/gm)) {
    const [, , kind, info = "", text = ""] = match;
    if (kind === "config") {
      config = text;
      continue;
    }
    const line = page.slice(0, match.index).split("\n").length;
    const path = /path=(\S+)/.exec(info)?.[1] ?? ".github/workflows/example.yml";
    const also = /also=(\S+)/.exec(info)?.[1];
    const group = /#(\w+)/.exec(info)?.[1] ?? String(line);
    const example = examples.get(group) ?? {
      kind: kind === "bad" ? "bad" : "good",
      line,
      files: {},
    };
    example.files[path] = text;
    if (also !== undefined) example.also = also;
    if (config !== undefined) example.files[".github/sluice.yml"] = config;
    examples.set(group, example);
  }
  return [...examples.values()];
}
