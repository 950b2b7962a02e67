import { describe, expect, it } from "vitest";
import type { World } from "#core";
import { createSource } from "#core";
import {
  type ActionManifest,
  type Inputs,
  readAction,
  readWorkflow,
  type Workflow,
} from "#workflow";
import { memoryHost } from "../../../test/support/memory-host.ts";
import { pinCheck } from "../gate.ts";
import type { PinCheckOptions } from "../options.ts";
import { allowlistView } from "./allowlist.ts";
import { inventoryView } from "./inventory-view.ts";

const SHA = "11bd71901bbe5b1630ceea73d27597364c9af683";
const DIGEST = `sha256:${"0f".repeat(32)}`;

function inputsOf(files: Readonly<Record<string, string>>): Inputs {
  const workflows: Workflow[] = [];
  const actions: ActionManifest[] = [];
  for (const [path, text] of Object.entries(files)) {
    const source = createSource(path, text);
    const read = path.includes("workflows/") ? readWorkflow(source) : readAction(source);
    if (read.kind === "workflow" && path.endsWith(".yml")) workflows.push(read);
    if (read.kind === "action" && path.endsWith("action.yml")) actions.push(read);
  }
  const paths = Object.keys(files).sort();
  return { kind: "repository", workflows, actions, invalid: [], oversized: [], files: paths };
}

async function render(
  view: typeof inventoryView,
  format: string,
  files: Readonly<Record<string, string>>,
  options: PinCheckOptions = {},
): Promise<string> {
  const host = memoryHost(files, { GITHUB_REPOSITORY: "Acme/Widgets" });
  const inputs = inputsOf(files);
  const world: World = { host, tree: host.openTree("/") };
  const facts = await pinCheck.gather(inputs, options, world);
  const request = { format, switches: new Set<string>(), isKept: false };
  return view.render(request, [{ prefix: "", inputs, options, facts }]);
}

const FILES = {
  ".github/workflows/ci.yml": `on: push
jobs:
  build:
    runs-on: x
    strategy: {matrix: {v: ["3"]}}
    container: a:\${{ matrix.v }}
    services: {db: {image: db@${DIGEST}}}
    steps:
      - &co {uses: Actions/checkout/sub@${SHA}} # v4.2.2
      - uses: docker://b:1
      - *co
      - uses: ./local
      - uses: $/self
      - uses: a/b@\${{ x }}
  call: {uses: some/repo/.github/workflows/x.yml@v1}
`,
  Dockerfile: "FROM c:1 AS s\nFROM s\n",
  "compose.yaml": "services: {w: {image: d:1}}\n",
  "act/action.yml": "runs: {using: docker, image: 'docker://e:1'}\n",
};

describe("inventory", () => {
  it("has a row for every place, in file order", async () => {
    const rows: Record<string, unknown>[] = JSON.parse(await render(inventoryView, "json", FILES));
    const shown = rows.map(({ file, line, position, kind, value, by }) =>
      [String(file).split("/").at(-1), line, position, kind, value, by].join(" "),
    );
    expect(shown).toEqual([
      "ci.yml 5 container image 3 none",
      "ci.yml 6 container image a:${{ matrix.v }} none",
      `ci.yml 7 service image db@${DIGEST} digest`,
      `ci.yml 9 step action Actions/checkout/sub@${SHA} sha`,
      "ci.yml 10 step image docker://b:1 none",
      `ci.yml 11 step action Actions/checkout/sub@${SHA} sha`,
      "ci.yml 12 step local ./local local",
      "ci.yml 13 step self $/self self",
      "ci.yml 14 step action a/b@${{ x }} none",
      "ci.yml 15 job reusable-workflow some/repo/.github/workflows/x.yml@v1 none",
      "Dockerfile 1 dockerfile image c:1 none",
      "action.yml 1 runs-image image docker://e:1 none",
      "compose.yaml 1 compose image d:1 none",
    ]);
    expect(rows[3]).toEqual({
      file: ".github/workflows/ci.yml",
      line: 9,
      column: 20,
      position: "step",
      kind: "action",
      value: `Actions/checkout/sub@${SHA}`,
      owner: "Actions",
      repo: "checkout",
      path: "sub",
      ref: SHA,
      pinned: true,
      by: "sha",
      tier: "default",
      comment: "v4.2.2",
    });
  });

  it("says the same in every format", async () => {
    const csv = await render(inventoryView, "csv", FILES);
    const lines = csv.trimEnd().split("\n");
    expect(lines).toHaveLength(14);
    expect(lines[0]).toBe(
      "file,line,column,position,kind,value,owner,repo,path,ref,pinned,by,tier,comment",
    );
    expect((await render(inventoryView, "text", FILES)).trimEnd().split("\n")).toHaveLength(14);
    expect((await render(inventoryView, "markdown", FILES)).trimEnd().split("\n")).toHaveLength(15);
    await expect(render(inventoryView, "xml", FILES)).rejects.toThrow(/unknown format/);
  });

  it("has nothing to say of nothing", async () => {
    expect(await render(inventoryView, "json", {})).toBe("[]\n");
    expect(await render(inventoryView, "text", {})).toBe("");
  });
});

describe("export allowlist", () => {
  const uses = (...values: readonly string[]) => ({
    ".github/workflows/ci.yml": `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${values
      .map((value) => `      - uses: ${value}\n`)
      .join("")}`,
  });
  const tiers = (entries: Record<string, "sha" | "ref" | "deny">): PinCheckOptions => ({
    tiers: new Map(Object.entries(entries).map(([key, require]) => [key, { require }])),
  });

  it("lists what is used, sorted, each once", async () => {
    const files = uses("b/c/d@v1", "a/b@v2", "A/B@v2", "a/b@V2", "./x", "$/x", "acme/widgets/x@v1");
    const text = await render(allowlistView, "text", files);
    expect(text).toBe("a/b@V2\na/b@v2\nb/c/d@v1\n");
  });

  it("denies what tiers deny, as GitHub writes it", async () => {
    const options = tiers({
      "evil/*": "deny",
      "half/*": "deny",
      "half/good": "sha",
      "bad/repo": "deny",
      "bad/other/path": "deny",
      "$owner/old": "deny",
      "*": "sha",
    });
    const text = await render(
      allowlistView,
      "text",
      uses("evil/x@v1", "half/good@v1", "ok/x@v1"),
      options,
    );
    expect(text.trimEnd().split("\n")).toEqual([
      "half/good@v1",
      "ok/x@v1",
      "!acme/old/*",
      "!acme/old@*",
      "!bad/other/path@*",
      "!bad/repo/*",
      "!bad/repo@*",
      "!evil/*",
    ]);
  });

  it("is the body of GitHub's REST call as JSON", async () => {
    expect(JSON.parse(await render(allowlistView, "json", uses("a/b@v1")))).toEqual({
      github_owned_allowed: false,
      verified_allowed: false,
      patterns_allowed: ["a/b@v1"],
    });
  });
});
