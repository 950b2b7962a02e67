import { describe, expect, it } from "vitest";
import type { Run } from "#core";
import { renderText } from "#report/text";
import { memoryHost } from "../../test/support/memory-host.ts";
import { planFixes } from "./fix.ts";
import { loadGates } from "./gates.ts";
import { gatherFor } from "./gather.ts";
import type { SuiteOptions } from "./options.ts";
import { runGates } from "./run.ts";

const CI = ".github/workflows/ci.yml";
const CONFIG = ".github/sluice.yml";

const workflow = (...steps: string[]) =>
  [
    "on: push",
    "permissions: {}",
    "jobs:",
    "  build:",
    "    runs-on: ubuntu-24.04",
    "    steps:",
    ...steps.map((step) => `      - ${step}`),
    "",
  ].join("\n");

async function judge(
  files: Record<string, string>,
  options: Partial<SuiteOptions> = {},
  env = {},
): Promise<Run> {
  return runGates({ gates: ["pins"], paths: [], options }, memoryHost(files, env));
}

const rulesOf = (run: Run) =>
  run.findings.map((finding) => `${finding.rule.id} ${finding.severity} ${finding.status}`);
const reasonsOf = (run: Run) =>
  run.gates.flatMap(({ notJudged }) =>
    notJudged.map(
      ({ file, at, reason }) => `${file}${at ? `:${at.line}:${at.column}` : ""}: ${reason}`,
    ),
  );

describe("verdict", () => {
  it("passes a repository without workflows and says so", async () => {
    const run = await judge({ "README.md": "" });
    expect([run.verdict, run.notes]).toEqual(["pass", ["no workflows under .github/workflows"]]);
  });

  it("fails on a third party's tag and passes its commit", async () => {
    const bad = await judge({ [CI]: workflow("uses: some/action@v1") });
    expect([bad.verdict, rulesOf(bad)]).toEqual(["fail", ["unpinned-uses high open"]]);
    const good = await judge({ [CI]: workflow(`uses: some/action@${"a1".repeat(20)} # v1.0.0`) });
    expect([good.verdict, rulesOf(good)]).toEqual(["pass", []]);
  });

  it("lets a failure win over what was not judged, and reports both", async () => {
    const big = "a".repeat(2_000_001);
    const files = { [CI]: workflow("uses: some/action@v1"), "x/action.yml": big };
    const run = await judge(files);
    expect(run.verdict).toBe("fail");
    expect(reasonsOf(run)[0]).toContain("x/action.yml: 2000001 bytes");
    expect((await judge({ "x/action.yml": big })).verdict).toBe("incomplete");
  });

  it("reports without failing under `never`", async () => {
    const run = await judge({ [CI]: workflow("uses: some/action@v1") }, { "fail-on": "never" });
    expect([run.verdict, run.findings.length]).toEqual(["pass", 1]);
  });
});

describe("input faults", () => {
  it("judges the other files beside a broken one", async () => {
    const run = await judge({
      [CI]: "on: [",
      ".github/workflows/b.yml": workflow("uses: some/action@v1"),
    });
    expect(run.findings.map(({ rule, location }) => `${rule.id} ${location?.file}`)).toEqual([
      "unpinned-uses .github/workflows/b.yml",
      "invalid-workflow .github/workflows/ci.yml",
    ]);
  });

  it("counts a workflow that is broken, and does not say that there is none", async () => {
    const broken = await judge({ [CI]: "on: [" });
    expect([broken.workflows, broken.notes]).toEqual([1, []]);
    const config = 'exclude: [{path: ".github/workflows/*", reason: moved}]\n';
    const excluded = await judge({ [CI]: workflow("run: make"), [CONFIG]: config });
    expect([excluded.workflows, excluded.notes]).toEqual([0, []]);
  });

  it("decides an oversized workflow from its size", async () => {
    const run = await judge({ [CI]: "#".repeat(512_001) });
    expect(rulesOf(run)).toEqual(["oversized-workflow high open"]);
  });

  it.each([
    ["fial-on: high", "1:1: unknown key `fial-on`; did you mean `fail-on`?"],
    [
      "fail-on: hihg",
      "1:10: `fail-on` must be critical, high, medium, low, info or never; got `hihg`",
    ],
    [
      "rules: {unpined-uses: high}",
      "1:9: unknown rule `unpined-uses`; did you mean `unpinned-uses`?",
    ],
    ['pin-check:\n  tiers:\n    "actions": ref', "3:6:"],
    ['exclude: [{path: "a/**"}]', "1:11: `exclude.0` needs `reason`"],
    ['exclude: [{path: "**", reason: " "}]', "`exclude.0.reason` must be a reason in words"],
    ["- a", "the document must be a mapping"],
    ["a: [", "1:"],
  ])("refuses the config %j", async (config, expected) => {
    const run = await judge({ [CI]: workflow("uses: some/action@v1"), [CONFIG]: config });
    expect(run.verdict).toBe("incomplete");
    expect(run.findings).toEqual([]);
    expect(reasonsOf(run).join("\n")).toContain(`${CONFIG}:`);
    expect(reasonsOf(run).join("\n")).toContain(expected);
  });

  it("accepts an empty config and names keys that a later version obeys", async () => {
    expect((await judge({ [CONFIG]: "# nothing yet\n" })).verdict).toBe("pass");
    const run = await judge({ [CONFIG]: "policy-from: base\nhash-verify: {}\n" });
    expect(run.notes).toContain(`${CONFIG}: \`policy-from\` is not obeyed by this version`);
  });
});

describe("settings", () => {
  const files = { [CI]: workflow("uses: some/action@v1") };

  it("switches rules off and changes severities", async () => {
    expect(rulesOf(await judge({ ...files, [CONFIG]: "rules: {unpinned-uses: off}" }))).toEqual([]);
    const low = await judge({ ...files, [CONFIG]: "rules: {unpinned-uses: low}" });
    expect([low.verdict, rulesOf(low)]).toEqual(["pass", ["unpinned-uses low open"]]);
  });

  it("puts flag over profile over config", async () => {
    const config = 'fail-on: critical\nprofiles: {release: {refs: ["v*"], fail-on: low}}';
    const all = { ...files, [CONFIG]: config };
    expect((await judge(all)).failOn).toBe("critical");
    expect((await judge(all, { profile: "release" })).failOn).toBe("low");
    expect((await judge(all, { profile: "release", "fail-on": "never" })).failOn).toBe("never");
    expect((await judge(all, {}, { GITHUB_ACTIONS: "true", GITHUB_REF_NAME: "v1.0" })).failOn).toBe(
      "low",
    );
    expect((await judge(all, {}, { GITHUB_ACTIONS: "true", GITHUB_REF_NAME: "main" })).failOn).toBe(
      "critical",
    );
    const onPull = { GITHUB_ACTIONS: "true", GITHUB_REF_NAME: "v9", GITHUB_BASE_REF: "main" };
    expect((await judge(all, {}, onPull)).failOn).toBe("critical");
    await expect(judge(all, { profile: "relase" })).rejects.toThrow("did you mean `release`?");
  });

  it("lets a later config only tighten", async () => {
    const loose =
      'fail-on: never\nrules: {unpinned-uses: off}\npin-check: {tiers: {"some/*": ref}}';
    const all = { ...files, "org.yml": "fail-on: high", "team.yml": loose };
    const run = await judge(all, { config: ["org.yml", "team.yml"] });
    expect([run.failOn, rulesOf(run)]).toEqual(["high", ["unpinned-uses high open"]]);
    await expect(judge(all, { config: ["none.yml"] })).rejects.toThrow("config not found");
  });

  it("leaves excluded files out and lists them", async () => {
    const config = 'exclude: [{path: ".github/workflows/c*", reason: old}]';
    const run = await judge({ ...files, [CONFIG]: config });
    expect([run.verdict, run.excluded]).toEqual([
      "pass",
      [{ path: ".github/workflows/c*", reason: "old", files: 1 }],
    ]);
  });
});

describe("ignore comments", () => {
  const waived = workflow("uses: some/action@v1 # sluice: ignore[unpinned-uses] signed by us");

  it("waive the rule that they name, with their reason", async () => {
    const run = await judge({ [CI]: waived });
    expect([run.verdict, rulesOf(run)]).toEqual(["pass", ["unpinned-uses high waived"]]);
    expect(run.findings[0]?.waiver).toMatchObject({ kind: "comment", reason: "signed by us" });
  });

  it("are not obeyed by the strict preset", async () => {
    expect((await judge({ [CI]: waived }, { preset: "strict" })).verdict).toBe("fail");
  });

  it.each([
    "ignore[unpinned-uses]",
    "ignore[] because",
    "ignore because",
    "ignore[unpinned-use] because",
  ])("that say %s waive nothing and are critical", async (words) => {
    const run = await judge({ [CI]: workflow(`uses: some/action@v1 # sluice: ${words}`) });
    expect(rulesOf(run).sort()).toEqual([
      "invalid-waiver critical open",
      "unpinned-uses high open",
    ]);
  });

  it("inside a script are text", async () => {
    const run = await judge({ [CI]: workflow("run: 'echo \"# sluice: ignore[x]\"'") });
    expect(rulesOf(run)).toEqual([]);
  });
});

describe("fingerprints", () => {
  it("do not change when lines move, and differ between equals", async () => {
    const step = "uses: some/action@v1";
    const before = await judge({ [CI]: workflow(step, step) });
    const after = await judge({
      [CI]: workflow("run: make", step, step).replace("on:", "# moved\non:"),
    });
    const prints = (run: Run) => run.findings.map(({ fingerprint }) => fingerprint);
    expect(new Set(prints(before)).size).toBe(2);
    expect(prints(after)).toEqual(prints(before));
  });
});

describe("fixes", () => {
  it("leave a script's last line alone, though it looks like a version above the next step", async () => {
    const step = `uses: some/action@${"a1".repeat(20)}`;
    const text = workflow("run: |\n          cat <<EOF\n          # v1.2.3", step);
    const request = { gates: ["pins"], paths: [], options: {} };
    const { changes } = await planFixes(request, memoryHost({ [CI]: text }), "safe");
    expect(changes).toEqual([]);
  });

  it("of thousands in one file are proven together", async () => {
    const step = `uses: some/action@${"A1".repeat(20)} # v1.0.0`;
    const text = workflow(...Array.from({ length: 4_000 }, () => step));
    const started = performance.now();
    const request = { gates: ["pins"], paths: [], options: {} };
    const { fixed } = await planFixes(request, memoryHost({ [CI]: text }), "safe");
    expect(fixed.length).toBe(4_000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("change nothing but what they mend, and a second run changes nothing", async () => {
    const sha = "A1".repeat(20);
    const before = `\uFEFF${workflow(`uses: some/action@${sha} # v1.0.0`, "run: make")}`.replaceAll(
      "\n",
      "\r\n",
    );
    const request = { gates: ["pins"], paths: [], options: {} };
    const { changes } = await planFixes(request, memoryHost({ [CI]: before }), "safe");
    expect(changes.map(({ after }) => after)).toEqual([before.replace(sha, sha.toLowerCase())]);
    const again = await planFixes(request, memoryHost({ [CI]: changes[0]?.after ?? "" }), "safe");
    expect(again.changes).toEqual([]);
  });
});

describe("one gate of several", () => {
  const files = {
    ".github/sluice.yml":
      "rules: {unused-write: off, unpinned-uses: low}\npermissions-lint: {visibility: public}\npin-check: {default: sha}\n",
    ".github/workflows/ci.yml":
      "on: push # sluice: ignore[implicit-permissions] the caller decides\njobs: {a: {runs-on: x, steps: [{run: y}]}}\n",
  };

  it.each(["pin-check", "permissions-lint"])(
    "%s obeys a config that speaks to all",
    async (gate) => {
      const run = await runGates({ gates: [gate], paths: [], options: {} }, memoryHost(files));
      expect(run.gates.flatMap(({ notJudged }) => notJudged)).toEqual([]);
      expect(run.findings.map(({ rule }) => rule.id)).not.toContain("invalid-waiver");
    },
  );

  it("says a fault of the config once, whatever the number of gates", async () => {
    const broken = { ...files, ".github/sluice.yml": "presett: strict\n" };
    const run = await runGates({ gates: [], paths: [], options: {} }, memoryHost(broken));
    expect(new Set(run.gates.map(({ verdict }) => verdict))).toEqual(new Set(["incomplete"]));
    expect(
      renderText(run, { color: false, verbose: true }).match(/did you mean `preset`/g),
    ).toHaveLength(1);
  });

  it("tells a view the place of the fault, too", async () => {
    const broken = { ...files, ".github/sluice.yml": "version: 1\npresett: strict\n" };
    const request = { gates: [], paths: [], options: {} };
    const gates = await loadGates();
    const gathered = Promise.all(gates.map((gate) => gatherFor(gate, request, memoryHost(broken))));
    await expect(gathered).rejects.toThrow(".github/sluice.yml:2:1: unknown key `presett`");
  });

  it("checks the section of a gate that does not run", async () => {
    const broken = { ...files, ".github/sluice.yml": "permissions-lint: {visibilty: public}\n" };
    const run = await runGates({ gates: ["pins"], paths: [], options: {} }, memoryHost(broken));
    expect(run.gates[0]?.notJudged[0]?.reason).toContain("did you mean `visibility`");
  });
});
