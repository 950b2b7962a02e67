import { describe, expect, it } from "vitest";
import { compareRecord, type Present } from "./compare.ts";
import type { PermissionsRecord, RecordedJob, RecordedWorkflow } from "./record.ts";

type Rights = Readonly<Record<string, "read" | "write">>;

function job(granted: Rights, more: Partial<RecordedJob> = {}): RecordedJob {
  return {
    granted: new Map(Object.entries(granted)),
    from: "job",
    reasons: new Map(Object.keys(granted).map((scope) => [scope, "because"])),
    evidence: new Map(),
    unverified: [],
    ...more,
  };
}

function workflow(
  jobs: Readonly<Record<string, RecordedJob>>,
  events = ["push"],
): RecordedWorkflow {
  return { events, jobs: new Map(Object.entries(jobs)) };
}

function record(workflows: Readonly<Record<string, RecordedWorkflow>>): PermissionsRecord {
  return {
    version: 1,
    assume: { defaultPermissions: "restricted", visibility: "public" },
    workflows: new Map(Object.entries(workflows)),
  };
}

function drifts(before: PermissionsRecord, after: PermissionsRecord, more: Partial<Present> = {}) {
  const present = {
    record: after,
    untrustedEvents: () => [],
    isUnread: () => false,
    isPartial: false,
    ...more,
  };
  return compareRecord(before, present).map(
    ({ class: kind, workflow: path, job: id, what }) =>
      `${kind} ${id === undefined ? path : `${path}#${id}`}: ${what.join(", ")}`,
  );
}

const READER = job({ contents: "read" });
const WRITER = job({ contents: "write" });

describe("one job", () => {
  const change = (before: RecordedJob, after: RecordedJob) =>
    drifts(record({ w: workflow({ a: before }) }), record({ w: workflow({ a: after }) }));

  it.each([
    ["nothing", WRITER, WRITER, []],
    ["a level", READER, WRITER, ["widened w#a: contents: write"]],
    ["a scope", READER, job({ contents: "read", pages: "read" }), ["widened w#a: pages: read"]],
    ["less", WRITER, READER, ["narrowed w#a: contents: write"]],
    [
      "more here and less there",
      WRITER,
      job({ packages: "write" }),
      ["narrowed w#a: contents: write", "widened w#a: packages: write"],
    ],
    [
      "a block away",
      READER,
      job({ contents: "read" }, { from: "default" }),
      ["block-removed w#a: default"],
    ],
    ["a block up", job({ contents: "read" }), job({ contents: "read" }, { from: "workflow" }), []],
    [
      "a default that grew",
      job({ contents: "read" }, { from: "default" }),
      job({ contents: "write" }, { from: "default" }),
      ["widened w#a: contents: write"],
    ],
    ["a block that GitHub rejects", WRITER, job({}, { from: "unknown" }), []],
  ])("%s", (_, before, after, expected) => expect(change(before, after)).toEqual(expected));

  it("sees an environment go, change and come", () => {
    const inside = job({ contents: "write" }, { environment: "release" });
    const other = job({ contents: "write" }, { environment: "staging" });
    expect(change(inside, WRITER)).toEqual(["environment-removed w#a: release"]);
    expect(change(inside, other)).toEqual(["environment-removed w#a: release"]);
    expect(change(WRITER, inside)).toEqual(["narrowed w#a: environment release"]);
  });

  it("misses evidence that was certain, unless something took it out of sight", () => {
    const sure = job({ contents: "write" }, { evidence: new Map([["contents", "certain"]]) });
    const likely = job({ contents: "write" }, { evidence: new Map([["contents", "likely"]]) });
    const hidden = job({ contents: "write" }, { unverified: ["./release.sh"] });
    expect(change(sure, WRITER)).toEqual(["evidence-lost w#a: contents: write"]);
    expect(change(likely, WRITER)).toEqual([]);
    expect(change(sure, likely)).toEqual([]);
    expect(change(sure, hidden)).toEqual(["sink-added w#a: ./release.sh"]);
    expect(change(sure, READER)).toEqual(["narrowed w#a: contents: write"]);
  });

  it("wants a reason for every write of a block", () => {
    const bare = job({ contents: "write", pages: "read" }, { reasons: new Map() });
    const call = { uses: "a/b/c.yml", required: new Map() };
    expect(change(bare, bare)).toEqual(["reason-missing w#a: contents: write"]);
    expect(
      change(job({ contents: "write" }, { reasons: new Map([["contents", " "]]) }), WRITER),
    ).toEqual(["reason-missing w#a: contents: write"]);
    expect(change({ ...bare, calls: call }, { ...bare, calls: call })).toEqual([]);
    expect(change({ ...bare, from: "default" }, { ...bare, from: "default" })).toEqual([]);
  });

  it("sees a callee change, and ask for more, but not for less", () => {
    const calls = (uses: string, required: Rights) =>
      job({ contents: "read" }, { calls: { uses, required: new Map(Object.entries(required)) } });
    const before = calls("a/b/c.yml", { contents: "read" });
    expect(change(before, calls("x/b/c.yml", {}))).toEqual(["callee-changed w#a: x/b/c.yml"]);
    expect(change(before, calls("a/b/c.yml", { pages: "write" }))).toEqual([
      "callee-changed w#a: pages: write",
    ]);
    expect(change(before, calls("a/b/c.yml", {}))).toEqual([]);
    expect(change(READER, before)).toEqual(["callee-changed w#a: a/b/c.yml"]);
  });
});

describe("jobs and workflows", () => {
  it("fails new writers and lets new readers be", () => {
    const before = record({ w: workflow({ a: READER }) });
    const after = record({
      w: workflow({ a: READER, b: READER, c: WRITER }),
      x: workflow({ d: WRITER }),
      y: workflow({ e: READER }),
    });
    expect(drifts(before, after)).toEqual([
      "new-write-job w#c: contents: write",
      "new-write-workflow x: d",
    ]);
  });

  it("notes what is gone, and says nothing of what it could not read", () => {
    const before = record({ w: workflow({ a: READER, b: WRITER }), x: workflow({ c: WRITER }) });
    const after = record({ w: workflow({ a: READER }) });
    expect(drifts(before, after)).toEqual(["stale-entry w#b: job", "stale-entry x: workflow"]);
    expect(drifts(before, after, { isUnread: (path) => path === "x" })).toEqual([
      "stale-entry w#b: job",
    ]);
    expect(drifts(before, after, { isPartial: true })).toEqual([]);
  });

  it("follows a job to another name, and to another workflow", () => {
    const before = record({ w: workflow({ a: WRITER }), x: workflow({ b: READER }) });
    expect(
      drifts(before, record({ w: workflow({ z: WRITER }), x: workflow({ b: READER }) })),
    ).toEqual(["moved w#z: w#a"]);
    expect(
      drifts(before, record({ w: workflow({}), x: workflow({ b: READER, a: WRITER }) })),
    ).toEqual(["moved x#a: w#a"]);
  });

  it("still compares what moved", () => {
    const guarded = job({ contents: "write" }, { environment: "release" });
    const before = record({ w: workflow({ a: guarded }) });
    expect(drifts(before, record({ w: workflow({ z: WRITER }) }))).toEqual([
      "environment-removed w#z: release",
      "moved w#z: w#a",
    ]);
  });

  it("follows a workflow to another path", () => {
    const before = record({ w: workflow({ a: WRITER, b: READER }) });
    expect(drifts(before, record({ z: workflow({ a: WRITER, b: READER }) }))).toEqual([
      "moved z: w",
    ]);
    expect(drifts(before, record({ z: workflow({ a: WRITER, b: WRITER }) }))).toEqual([
      "stale-entry w: workflow",
      "new-write-workflow z: b",
      "moved z#a: w#a",
    ]);
  });

  it("takes one entry for one job only", () => {
    const before = record({ w: workflow({ a: WRITER }) });
    expect(drifts(before, record({ w: workflow({ y: WRITER, z: WRITER }) }))).toEqual([
      "moved w#y: w#a",
      "new-write-job w#z: contents: write",
    ]);
  });
});

describe("events", () => {
  const untrustedEvents = () => ["pull_request_target"];

  it("fails one that strangers fire, once", () => {
    const open = record({ w: workflow({ a: WRITER }, ["pull_request_target", "push"]) });
    expect(
      drifts(record({ w: workflow({ a: WRITER }, ["push:tags"]) }), open, { untrustedEvents }),
    ).toEqual(["event-added-untrusted w: pull_request_target"]);
    expect(drifts(open, open, { untrustedEvents })).toEqual([]);
  });

  it("does not follow a job to where strangers are", () => {
    const inX = (path: string) => (path === "x" ? untrustedEvents() : []);
    const before = record({
      w: workflow({ a: WRITER }),
      x: workflow({ b: READER }, ["pull_request_target"]),
    });
    const after = record({
      w: workflow({}),
      x: workflow({ b: READER, a: WRITER }, ["pull_request_target"]),
    });
    expect(drifts(before, after, { untrustedEvents: inX })).toEqual([
      "stale-entry w#a: job",
      "new-write-job x#a: contents: write",
    ]);
  });
});

it("takes time in line with the record", () => {
  const jobs = (prefix: string) =>
    workflow(
      Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`${prefix}${at}`, WRITER])),
    );
  const begun = performance.now();
  const found = drifts(
    record({ w: jobs("a"), x: jobs("b") }),
    record({ w: jobs("c"), y: jobs("d") }),
  );
  expect(found).toHaveLength(10_001);
  expect(performance.now() - begun).toBeLessThan(1500);
});
