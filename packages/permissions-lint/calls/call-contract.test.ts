import { describe, expect, test } from "vitest";
import { SCOPES, scopeFacts } from "#workflow";
import { contextOf, type Files, modelIn } from "../../../test/support/lint-job.ts";
import type { CallContract } from "./contract.ts";

/*
 * Rules, each with where it is written down:
 * U  union: root block and the blocks of all jobs are compared with the caller's, before any `if:`
 *    (actions/runner WorkflowTemplateConverter.ConvertToReferencedWorkflow, PermissionsHelper.ValidateEmbeddedPermissions)
 * C  a called job's block is compared with the caller's and not with its own root block (the same)
 * M  the caller's limit is its job's block, else its workflow's; a job's block replaces (GitHub docs, workflow syntax)
 * D  without a block the limit is the repository's default; restricted is contents and packages read
 *    (actions/runner PermissionsHelper.GetMaxPermissions)
 * I  `id-token` under the permissive default only for the own organization (the same)
 * N  no block anywhere in the callee: it gets whatever the caller holds (GitHub docs, reusing workflow configurations)
 * L  each level's effective block is the limit of the next (GitHub docs, reusing workflow configurations)
 * B  `read-all` reads and `write-all` writes everything, `{}` nothing (GitHub docs, workflow syntax)
 * S  `./` and `$/` are the file's own repository (actions/runner 2.336)
 */

const CALLER = (block: string, job = "", uses = "./.github/workflows/b.yml") =>
  `on: push\n${block}\njobs:\n  call:\n    uses: ${uses}\n${job === "" ? "" : `    permissions: ${job}\n`}`;
const CALLEE = (root: string, ...jobs: readonly string[]) =>
  `on: workflow_call\n${root === "" ? "" : `permissions: ${root}\n`}jobs:\n${jobs
    .map((job, i) => `  j${i}:\n    runs-on: x\n${job === "" ? "" : `    permissions: ${job}\n`}`)
    .join("")}`;
const NEXT = (root: string, job = "", uses = "./.github/workflows/c.yml") =>
  `on: workflow_call\n${root === "" ? "" : `permissions: ${root}\n`}jobs:\n  next:\n    uses: ${uses}\n${
    job === "" ? "" : `    permissions: ${job}\n`
  }`;

interface Case {
  readonly rule: string;
  readonly a: string;
  readonly b: string;
  readonly c?: string;
  readonly token?: "permissive" | "restricted";
  readonly under?: readonly string[];
  readonly required?: string;
  readonly takesAll?: boolean;
}

function contractOf({ a, b, c, token = "permissive" }: Case): CallContract {
  const files: Files = {
    ".github/workflows/a.yml": a,
    ".github/workflows/b.yml": b,
    ...(c !== undefined && { ".github/workflows/c.yml": c }),
  };
  const options = { visibility: "public", "default-token": token } as const;
  const { call } = modelIn(contextOf(files, { options }), "call");
  if (!call) throw new Error("no contract");
  return call;
}

const READ = "{contents: read}";
const WRITE = "{contents: write}";
const P = "permissions: ";

const READS_BUT_CONTENTS = SCOPES.filter(
  (scope) => scope !== "contents" && scopeFacts(scope).lowest === "read",
).map((scope) => `${scope} none<read`);

const CASES: Readonly<Record<string, Case>> = {
  "as much as is asked": { rule: "M", a: CALLER(P + WRITE), b: CALLEE("", WRITE) },
  "more than is asked": {
    rule: "M",
    a: CALLER(P + WRITE),
    b: CALLEE(READ, ""),
    required: "contents: read",
  },
  "the root block asks": {
    rule: "U",
    a: CALLER(P + READ),
    b: CALLEE(WRITE, ""),
    under: ["contents read<write"],
  },
  "a job's block asks": {
    rule: "U",
    a: CALLER(P + READ),
    b: CALLEE("", WRITE),
    under: ["contents read<write"],
    required: "contents: write",
  },
  "a job that is switched off asks all the same": {
    rule: "U",
    a: CALLER(P + READ),
    b: `${CALLEE("", WRITE)}    if: false\n`,
    under: ["contents read<write"],
  },
  "every job counts, not the first alone": {
    rule: "U",
    a: CALLER(P + READ),
    b: CALLEE("", READ, "{packages: write}"),
    under: ["packages none<write"],
    required: "contents: read, packages: write",
  },
  "the highest of two levels": {
    rule: "U",
    a: CALLER(P + READ),
    b: CALLEE("", READ, WRITE),
    under: ["contents read<write"],
  },
  "the root block counts even where every job has its own": {
    rule: "U",
    a: CALLER(P + READ),
    b: CALLEE("{issues: write}", READ),
    under: ["issues none<write"],
  },
  "a job may be wider than its own root block": {
    rule: "C",
    a: CALLER(P + WRITE),
    b: CALLEE(READ, WRITE),
    required: "contents: write",
  },
  "wider than its root block, and than the caller": {
    rule: "C",
    a: CALLER(P + READ),
    b: CALLEE(READ, WRITE),
    under: ["contents read<write"],
  },
  "the calling job's block replaces its workflow's": {
    rule: "M",
    a: CALLER(P + WRITE, "{issues: read}"),
    b: CALLEE("", READ),
    under: ["contents none<read"],
  },
  "the calling job's block is enough": {
    rule: "M",
    a: CALLER(`${P}{}`, WRITE),
    b: CALLEE("", WRITE),
  },
  "nothing is held": {
    rule: "B",
    a: CALLER(`${P}{}`),
    b: CALLEE("", READ),
    under: ["contents none<read"],
  },
  "nothing is asked": { rule: "B", a: CALLER(`${P}{}`), b: CALLEE("{}", ""), required: "" },
  "read-all is asked": {
    rule: "B",
    a: CALLER(`${P}{contents: read}`),
    b: CALLEE("", "read-all"),
    under: READS_BUT_CONTENTS,
  },
  "write-all is asked, and held": {
    rule: "B",
    a: CALLER(`${P}write-all`),
    b: CALLEE("write-all", ""),
  },
  "read-all is held, a write asked": {
    rule: "B",
    a: CALLER(`${P}read-all`),
    b: CALLEE("", "{checks: write}"),
    under: ["checks read<write"],
  },
  "id-token is no part of read-all": {
    rule: "B",
    a: CALLER(`${P}read-all`),
    b: CALLEE("", "{id-token: write}"),
    under: ["id-token none<write"],
  },
  "a level of `none` asks nothing": {
    rule: "B",
    a: CALLER(`${P}{}`),
    b: CALLEE("", "{contents: none}"),
    required: "",
  },
  "no block on either side, permissive": {
    rule: "N",
    a: CALLER(""),
    b: CALLEE("", ""),
    takesAll: true,
    required: "",
  },
  "no block at the caller, permissive, a write asked": {
    rule: "D",
    a: CALLER(""),
    b: CALLEE("", WRITE),
  },
  "no block at the caller, permissive, id-token of the own repository": {
    rule: "I",
    a: CALLER(""),
    b: CALLEE("", "{id-token: write}"),
  },
  "no block at the caller, restricted, a read asked": {
    rule: "D",
    a: CALLER(""),
    b: CALLEE("", "{contents: read, packages: read}"),
    token: "restricted",
  },
  "no block at the caller, restricted, a write asked": {
    rule: "D",
    a: CALLER(""),
    b: CALLEE("", WRITE),
    token: "restricted",
    under: ["contents read<write"],
  },
  "no block at the caller, restricted, id-token asked": {
    rule: "D",
    a: CALLER(""),
    b: CALLEE("", "{id-token: write}"),
    token: "restricted",
    under: ["id-token none<write"],
  },
  "one job of the callee has no block": {
    rule: "N",
    a: CALLER(P + WRITE),
    b: CALLEE("", READ, ""),
    takesAll: true,
  },
  "jobs without a block under a root block take that": {
    rule: "N",
    a: CALLER(P + WRITE),
    b: CALLEE(READ, "", ""),
    takesAll: false,
  },
  "three levels, no block between: the third asks the first": {
    rule: "L",
    a: CALLER(P + READ),
    b: NEXT(""),
    c: CALLEE("", WRITE),
    under: ["contents read<write via ./.github/workflows/c.yml"],
    required: "contents: write",
  },
  "three levels, all have enough": {
    rule: "L",
    a: CALLER(P + WRITE),
    b: NEXT(WRITE),
    c: CALLEE("", WRITE),
  },
  "three levels, the second's block is the limit of the third": {
    rule: "L",
    a: CALLER(P + WRITE),
    b: NEXT("", READ),
    c: CALLEE("", WRITE),
    required: "contents: read",
  },
  "three levels, the second's block is more than the first holds": {
    rule: "L",
    a: CALLER(P + READ),
    b: NEXT("", WRITE),
    c: CALLEE("", READ),
    under: ["contents read<write"],
  },
  "three levels without any block take all": {
    rule: "N",
    a: CALLER(P + WRITE),
    b: NEXT(""),
    c: CALLEE("", ""),
    takesAll: true,
  },
  "three levels, only the third takes what the second allows": {
    rule: "N",
    a: CALLER(P + WRITE),
    b: NEXT(READ),
    c: CALLEE("", ""),
    takesAll: false,
  },
  "called by $/": {
    rule: "S",
    a: CALLER(P + READ, "", "$/.github/workflows/b.yml"),
    b: CALLEE("", WRITE),
    under: ["contents read<write"],
  },
};

describe("a caller and its callee", () => {
  test.each(
    Object.entries(CASES).map(
      ([name, expected]) => [`${expected.rule}: ${name}`, expected] as const,
    ),
  )("%s", (_name, expected) => {
    const { under, required, takesAll, callee } = contractOf(expected);
    const found = under.map(
      ({ scope, allowed, required: asked, through }) =>
        `${scope} ${allowed}<${asked}${through.length > 0 ? ` via ${through.join(" ")}` : ""}`,
    );
    expect(callee).toBe("local");
    expect(found).toEqual(expected.under ?? []);
    const all = [...required].map(([scope, { level }]) => `${scope}: ${level}`).join(", ");
    if (expected.required !== undefined) expect(all).toBe(expected.required);
    if (expected.takesAll !== undefined) expect(takesAll).toBe(expected.takesAll);
  });

  test("the second level has a contract of its own", () => {
    const files = {
      ".github/workflows/a.yml": CALLER(P + WRITE),
      ".github/workflows/b.yml": NEXT("", READ),
      ".github/workflows/c.yml": CALLEE("", WRITE),
    };
    const { call } = modelIn(contextOf(files), "next");
    expect(call?.under.map(({ scope, allowed }) => `${scope} ${allowed}`)).toEqual([
      "contents read",
    ]);
  });

  test("what asks has its place", () => {
    const b = CALLEE("", "{issues: read, contents: write}");
    const files = { ".github/workflows/a.yml": CALLER(P + READ), ".github/workflows/b.yml": b };
    const [under] = modelIn(contextOf(files), "call").call?.under.slice(1) ?? [];
    const { source, place, text, why } = under?.asked ?? {};
    expect(source?.text.slice(place?.span.start, place?.span.end)).toBe("contents: write");
    expect({ text, why }).toEqual({ text: "contents: write", why: "its job `j0` asks for it" });
  });

  test("a caller whose block GitHub rejects is not compared", () => {
    const files = {
      ".github/workflows/a.yml": CALLER("permissions: read"),
      ".github/workflows/b.yml": CALLEE("", WRITE),
    };
    expect(modelIn(contextOf(files), "call").call?.under).toEqual([]);
  });
});

describe("a callee that is not here", () => {
  const remote = (uses: string, block: string, repository?: string) => {
    const facts = { unreadable: [], ...(repository !== undefined && { repository }) };
    return modelIn(contextOf(CALLER(block, "", uses), { facts })).call;
  };
  const SLSA =
    "slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@v2.1.0";

  test("may be one of the table", () => {
    const call = remote(SLSA, "permissions: {contents: read, id-token: write, actions: read}");
    expect(call?.callee).toBe("known");
    expect(call?.under.map(({ scope }) => scope)).toEqual(["contents"]);
  });

  test("gets no id-token by the permissive default from another organization", () => {
    expect(remote(SLSA, "", "o/r")?.under.map(({ scope }) => scope)).toEqual(["id-token"]);
    expect(remote(SLSA, "", "slsa-framework/x")?.under).toEqual([]);
  });

  test.each(["o/r/.github/workflows/x.yml@v1", "./.github/workflows/none.yml", "not a reference"])(
    "%s asks nothing that anybody knows",
    (uses) => {
      const call = remote(uses, "permissions: {}");
      expect(call?.under).toEqual([]);
      expect(call?.required.size).toBe(0);
      expect(call?.takesAll).toBe(false);
    },
  );
});

describe("hostile chains", () => {
  test("a workflow that calls itself", () => {
    const loop = CALLER("", "").replace("on: push", "on: [push, workflow_call]");
    const model = modelIn(contextOf({ ".github/workflows/b.yml": loop }));
    expect(model.call?.under).toEqual([]);
    expect(model.needs.needs).toEqual([]);
  });

  test("a chain of a thousand, and a ladder whose every rung calls the next twice", () => {
    const files: Record<string, string> = {};
    for (let i = 0; i < 1000; i++) {
      const next = `./.github/workflows/w${i + 1}.yml`;
      files[`.github/workflows/w${i}.yml`] =
        `on: workflow_call\njobs:\n  a: {uses: ${next}}\n  b: {uses: ${next}}\n`;
    }
    files[".github/workflows/w1000.yml"] = CALLEE("", WRITE, "");
    const context = contextOf(files);
    expect(context.models()).toHaveLength(2002);
  });
});
