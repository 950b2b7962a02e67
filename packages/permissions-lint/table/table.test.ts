import { describe, expect, it } from "vitest";
import { lintPart } from "../../../test/support/lint-context.ts";
import type { JobModel } from "../model/job-model.ts";
import type { Evidence } from "../needs/needs.ts";
import { contextOf } from "../views/context-of.ts";
import { callsGrid } from "./calls.ts";
import { evidenceText, withoutRef } from "./evidence-text.ts";
import { gapsGrid } from "./gaps.ts";
import { reachGraph } from "./graph.ts";
import { jobsGrid } from "./jobs.ts";
import { sectionsOf } from "./sections.ts";

const STYLE = { withLines: true, perScope: false, prefix: "" };

function modelsOf(files: Readonly<Record<string, string>>): readonly JobModel[] {
  return contextOf(lintPart(files)).models();
}

function workflow(on: string, right: string, ids: readonly string[] = ["a"]): string {
  const jobs = ids.map(
    (id) => `  ${id}:\n    runs-on: x\n    permissions: {${right}}\n    steps: [{run: "true"}]\n`,
  );
  return `on: ${on}\npermissions: {}\njobs:\n${jobs.join("")}`;
}

/** The model with needs of our own, so that the table is judged apart from what finds them. */
function withNeeds(model: JobModel, needs: Partial<JobModel["needs"]>): JobModel {
  return { ...model, needs: { needs: [], sinks: [], impossible: [], ...needs } };
}

function evidence({ workflow: { source } }: JobModel, text: string, why: string): Evidence {
  return { source, place: { span: { start: 0, end: 2 } }, text, why, basis: "" };
}

function onlyModel(files: Readonly<Record<string, string>>): JobModel {
  const [model] = modelsOf(files);
  if (!model) throw new Error("no job");
  return model;
}

describe("jobs", () => {
  const model = onlyModel({ ".github/workflows/a.yml": workflow("push", "contents: write") });
  const need = {
    scope: "contents",
    access: "write",
    confidence: "likely",
    alternatives: [],
    evidence: [evidence(model, "some/action@v1", "creates a\n release")],
    publicAnyway: false,
  } as const;

  it("says what asks for a right, how surely, and what it changes", () => {
    const [row] = jobsGrid([withNeeds(model, { needs: [need] })], STYLE).rows;
    expect(row?.why).toEqual(["contents: write for some/action, line 1, likely"]);
    expect(row?.mutates?.[0]).toBe("creates a release");
  });

  it("tells what is merely possible only where it is all that speaks for a right", () => {
    const possible = { ...need, confidence: "possible" } as const;
    const asked = withNeeds(model, { needs: [possible] });
    const scopes = [{ scope: "contents", held: "write", need: possible, verdict: "ok" }] as const;
    expect(jobsGrid([{ ...asked, scopes: [] }], STYLE).rows[0]?.why).toEqual([]);
    expect(jobsGrid([{ ...asked, scopes }], STYLE).rows[0]?.why).toHaveLength(1);
  });

  it("says what is needed and not granted", () => {
    const scopes = [{ scope: "contents", held: "none", need, verdict: "missing" }] as const;
    const [row] = jobsGrid([{ ...withNeeds(model, { needs: [need] }), scopes }], STYLE).rows;
    expect(row?.why?.[0]).toMatch(/likely, not granted$/);
  });

  it("names another file, and leaves lines and versions out where they would move", () => {
    const found = evidence(model, "a/b/c@v1", "");
    expect(evidenceText(found, { home: "other.yml", withLines: true })).toBe(
      "a/b/c, .github/workflows/a.yml:1",
    );
    expect(evidenceText(found, { home: "other.yml", withLines: false })).toBe(
      "a/b/c, .github/workflows/a.yml",
    );
  });

  it.each([
    ["actions/checkout@v4", "actions/checkout"],
    ["docker://ghcr.io/a/b@sha256:0f", "docker://ghcr.io/a/b"],
    ["npm publish @scope/x@1", "npm publish @scope/x@1"],
    ["user@host", "user@host"],
    ["@scope/x", "@scope/x"],
  ])("takes the version off %s", (text, bare) => expect(withoutRef(text)).toBe(bare));
});

describe("calls", () => {
  const caller = (right: string, callee: string) =>
    `on: push\npermissions: {}\njobs:\n  c:\n    permissions: {${right}}\n    uses: ${callee}\n`;
  const rowOf = (files: Readonly<Record<string, string>>) => callsGrid(modelsOf(files), "").rows[0];
  const LOCAL = ".github/workflows/called.yml";

  it("sets what is granted against what is asked for", () => {
    const files = {
      ".github/workflows/a.yml": caller("contents: read", `./${LOCAL}`),
      [LOCAL]: workflow("workflow_call", "contents: write"),
    };
    expect(rowOf(files)).toEqual({
      caller: [".github/workflows/a.yml#c"],
      callee: [`./${LOCAL}`],
      granted: ["contents: read"],
      required: ["contents: write"],
      verdict: ["startup_failure: asks for contents: write, gets read"],
    });
  });

  it("tells enough from all", () => {
    const open = "on: workflow_call\njobs: {a: {runs-on: x, steps: [{run: 'true'}]}}\n";
    const by = (callee: string) =>
      rowOf({ ".github/workflows/a.yml": caller("contents: read", `./${LOCAL}`), [LOCAL]: callee });
    expect(by(workflow("workflow_call", "contents: read"))?.verdict).toEqual(["enough"]);
    expect(by(open)).toMatchObject({
      required: ["all that its caller holds"],
      verdict: ["passes everything on"],
    });
  });

  it("knows what it does not know", () => {
    const files = {
      ".github/workflows/a.yml": caller("contents: read", "x/y/.github/workflows/z.yml@v1"),
    };
    expect(rowOf(files)).toMatchObject({ required: ["unknown"], verdict: ["unverified"] });
  });
});

describe("gaps", () => {
  const model = onlyModel({ ".github/workflows/a.yml": workflow("push", "contents: write") });
  const sink = {
    kind: "script",
    reach: "certain",
    evidence: evidence(model, "./x.sh", "runs a script that was not read"),
  } as const;

  it("lists what cannot work, and what is out of sight where that matters", () => {
    const impossible = {
      what: "repository secrets",
      confidence: "certain",
      evidence: evidence(model, "gh secret set", "sets a secret"),
    } as const;
    const asked = withNeeds(model, { impossible: [impossible], sinks: [sink, sink] });
    const rows = (verdict: JobModel["verdict"]) => gapsGrid([{ ...asked, verdict }], STYLE).rows;
    expect(rows("exact")).toEqual([
      {
        job: [".github/workflows/a.yml#a"],
        what: ["no GITHUB_TOKEN may use repository secrets"],
        where: ["gh secret set, line 1"],
      },
    ]);
    expect(rows("unverified")).toHaveLength(2);
  });
});

describe("sections", () => {
  it("draw what strangers can start, no more than fits a picture", () => {
    const ids = Array.from({ length: 30 }, (_, at) => `j${at}`);
    const graph = reachGraph(
      contextOf(
        lintPart({ ".github/workflows/a.yml": workflow("issue_comment", "issues: write", ids) }),
      ),
    );
    expect(graph?.title).toBe("What strangers can start (10 more jobs are not drawn)");
    expect(graph?.nodes).toHaveLength(22);
    expect(graph?.edges).toHaveLength(40);
    expect(graph?.nodes.map(({ label }) => label)).toContain("issues: write");
  });

  it("draw nothing that is harmless", () => {
    const draw = (on: string, right: string) =>
      reachGraph(contextOf(lintPart({ ".github/workflows/a.yml": workflow(on, right) })));
    expect(draw("push", "contents: write")).toBeUndefined();
    expect(draw("issue_comment", "contents: read")).toBeUndefined();
    expect(draw("pull_request", "contents: write")).toBeUndefined();
  });

  it("make the rows of the table when they are asked for", () => {
    const context = contextOf(
      lintPart({ ".github/workflows/a.yml": workflow("push", "contents: read") }),
    );
    let asked = 0;
    const models = () => {
      asked++;
      return context.models();
    };
    const [table] = sectionsOf({ ...context, models });
    expect(asked).toBe(0);
    expect(table).toMatchObject({ kind: "table", folded: true });
    expect(table?.kind === "table" && table.rows).toHaveLength(1);
    expect(sectionsOf(contextOf(lintPart({})))).toEqual([]);
  });
});
