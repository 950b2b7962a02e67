import { expect, test } from "vitest";
import { makeFinding, makeRule, makeRun, makeSource } from "../../test/support/make-run.ts";
import { renderText } from "./text.ts";

const plain = { color: false, verbose: false };
const source = makeSource();
const at = "docker/login-action@v3";
const fix = {
  title: "pin to 9780b0c442fbb1117ed29e0efdff1e18412f7567 # v3.3.0",
  safety: "safe",
  edits: [{ span: { start: 0, end: 1 }, newText: "x" }],
} as const;
const low = makeRule({ id: "floating-runner", severity: "low", unit: ["job", "jobs"] });

test("few findings: each in full, then the verdict, then what to type", () => {
  const run = makeRun({
    sources: [source],
    findings: [
      makeFinding({ source, at, fix }),
      makeFinding({ source, at: "ubuntu-latest", rule: low }),
    ],
    notConfigured: ["waiver-expiry", "hash-verify"],
  });
  expect(renderText(run, plain)).toMatchInlineSnapshot(`
    "sluice 0.1.0  offline  1 workflow  1 job  no config

    HIGH      unpinned-uses  .github/workflows/ci.yml:6:15
      6 |       - uses: docker/login-action@v3
        |               ^^^^^^^^^^^^^^^^^^^^^^
      \`docker/login-action@v3\` can move; pin it to a full commit SHA
      stops   Whoever takes over the action's repository moves its tag and runs code in this job.
      fix     pin to 9780b0c442fbb1117ed29e0efdff1e18412f7567 # v3.3.0 (safe)

    below fail-on: 1 floating-runner (low)

    not configured: waiver-expiry, hash-verify
    FAIL  1 open (1 high)  0 waived  0 not judged

    next  sluice pin-check --fix        mends 1; with --diff it only shows how
          sluice explain unpinned-uses  what goes wrong and how to mend it
    "
  `);
});

test("more than twenty: by severity and rule, with the places of critical ones", () => {
  const rule = makeRule({ groupBy: "refKind" });
  const critical = makeRule({
    id: "compromised-ref",
    severity: "critical",
    headline: "known malicious: remove first",
  });
  const images = makeRule({
    id: "unpinned-image",
    unit: ["image", "images"],
    headline: "no digest",
  });
  const file = (index: number) => makeSource(`.github/workflows/${index}.yml`);
  const uses = Array.from({ length: 24 }, (_, index) =>
    makeFinding({
      source: file(index % 5),
      at,
      rule,
      data: {
        refKind: index % 6 < 2 ? "branch" : "tag",
        uses:
          index % 6 === 1
            ? `facebook/react/.github/workflows/${"x".repeat(30)}.yml@main`
            : `o${index % 4}/r@v1`,
      },
    }),
  );
  const bad = [0, 0, 1, 2].map((index) =>
    makeFinding({ source: file(index), at, rule: critical, data: { uses: "evil/x@v3" } }),
  );
  const image = [0, 1, 2, 3].map((index) =>
    makeFinding({ source: file(index), at, rule: images, data: { uses: `image${index}:latest` } }),
  );
  const run = makeRun({ findings: [...uses, ...image, ...bad], notConfigured: ["hash-verify"] });
  expect(renderText(run, plain)).toMatchInlineSnapshot(`
    "sluice 0.1.0  offline  0 workflows  0 jobs  no config

    CRITICAL  compromised-ref  4 uses, 3 files    known malicious: remove first
      evil/x@v3
        .github/workflows/0.yml:6:15  6:15
        .github/workflows/1.yml:6:15
        1 more
    HIGH      unpinned-uses    24 uses, 5 files   third party: its owner can move it
      tag     16  o0/r@v1 4 · o1/r@v1 4 · o2/r@v1 4 · 1 more
      branch   8  facebook/react/…@main 4 · o0/r@v1 2 · o2/r@v1 2
    HIGH      unpinned-image   4 images, 4 files  no digest
      .github/workflows/0.yml:6:15 · .github/workflows/1.yml:6:15 · .github/workflows/2.yml:6:15 · 1 more

    not configured: hash-verify
    FAIL  32 open (4 critical, 28 high)  0 waived  0 not judged

    next  sluice explain compromised-ref  what goes wrong and how to mend it
          sluice pin-check --verbose      lists every place
    "
  `);
});

test("nothing found", () => {
  const run = makeRun({ notes: ["no workflows here"] });
  expect(renderText(run, plain)).toMatchInlineSnapshot(`
    "sluice 0.1.0  offline  0 workflows  0 jobs  no config

    note: no workflows here

    PASS  0 open  0 waived  0 not judged
    "
  `);
});

test("what was not judged, left out, accepted or there before is said", () => {
  const run = makeRun({
    sources: [source],
    findings: [
      makeFinding({ source, at, status: "existing" }),
      makeFinding({
        source,
        at,
        status: "waived",
        waiver: { kind: "ledger", id: "W-1", reason: "until the move" },
      }),
    ],
    gate: { notJudged: [{ file: "x.yml", reason: "unreadable: not UTF-8" }] },
    excluded: [{ path: "testdata/**", reason: "faults on purpose", files: 3 }],
    paths: [{ path: "a", files: 2, open: 0 }],
  });
  const text = renderText(run, plain);
  expect(text).toMatchInlineSnapshot(`
    "sluice 0.1.0  offline  1 workflow  1 job  no config

    already there: 1 that the base has too (1 high)

    waived: .github/workflows/ci.yml:6:15 unpinned-uses: until the move
    not judged: x.yml: unreadable: not UTF-8
    excluded: testdata/** (3 files): faults on purpose
    a: 2 files, 0 open

    INCOMPLETE  0 open  1 waived  1 not judged
    "
  `);
  expect(renderText(run, { ...plain, verbose: true })).toContain("until the move (W-1)");
});

test("commands are only offered where they would work", () => {
  const withFix = (safety: "safe" | "unsafe") =>
    renderText(makeRun({ findings: [makeFinding({ fix: { ...fix, safety } })] }), plain);
  expect(renderText(makeRun({ findings: [makeFinding()] }), plain)).not.toContain("fix");
  expect(withFix("safe")).toContain("sluice pin-check --fix ");
  expect(withFix("unsafe")).toContain("sluice pin-check --unsafe-fixes --diff");
  const odd = makeRun({
    findings: [makeFinding({ fix })],
    typed: ["PATH", "src/a-b"],
  });
  expect(renderText(odd, plain)).toContain("sluice pin-check PATH src/a-b --fix");
});

test("a sensitive finding shows its place, never its line", () => {
  const secret = makeSource("a.env", "KEY=hunter2\n");
  const rule = makeRule({ id: "secret-in-file", severity: "critical", sensitive: true });
  const finding = makeFinding({ source: secret, at: "hunter2", rule, message: "a key" });
  const text = renderText(makeRun({ sources: [secret], findings: [finding] }), plain);
  expect(text).toContain("a.env:1:5");
  expect(text).not.toContain("hunter2");
});

test("a finding in history names its commit", () => {
  const finding = makeFinding({ anchor: { commit: "0123456789abcdef" } });
  expect(renderText(makeRun({ findings: [finding] }), plain)).toContain("commit 0123456789ab");
});

test("fail-on never still shows what would fail by default", () => {
  const run = makeRun({ findings: [makeFinding(), makeFinding({ rule: low })], failOn: "never" });
  const text = renderText(run, plain);
  expect(text).toContain("PASS  1 open (1 high)");
  expect(text).toContain("below medium: 1 floating-runner (low)");
});

test("color changes no word", () => {
  const run = makeRun({ sources: [source], findings: [makeFinding({ source, at, fix })] });
  const colored = renderText(run, { color: true, verbose: false });
  expect(colored).toContain("\u001b[31m");
  expect(colored.replace(/\u001b\[\d+m/g, "")).toBe(renderText(run, plain));
});
