import { expect, test } from "vitest";
import type { Section } from "#core";
import { makeFinding, makeRule, makeRun, makeSource } from "../../test/support/make-run.ts";
import { renderSummary } from "./summary.ts";

const source = makeSource();
const at = "docker/login-action@v3";
const fix = { title: "pin to `9780b0c`", safety: "safe", edits: [] } as const;
const sections: readonly Section[] = [
  {
    kind: "table",
    title: "Rights <b>",
    columns: [{ key: "job", title: "Job" }],
    rows: [{ job: "a|b" }],
    folded: true,
  },
  { kind: "table", title: "Open", columns: [{ key: "job", title: "Job" }], rows: [{ job: "c" }] },
  {
    kind: "timeline",
    title: "Expiry",
    bars: [{ group: "high", label: "W-1", from: "2026-01-01", to: "2026-02-01" }],
  },
  { kind: "graph", title: "Reach", nodes: [{ id: "a", label: "push" }], edges: [] },
];

test("verdict, what fails with its fix, gates, what was not judged, the rest folded", () => {
  const run = makeRun({
    sources: [source],
    findings: [
      makeFinding({ source, at, fix }),
      makeFinding({ source, at, rule: makeRule({ id: "mild", severity: "low" }) }),
      makeFinding({ source, at, status: "existing" }),
      makeFinding({
        source,
        at,
        status: "waived",
        waiver: { kind: "ledger", id: "W-1", reason: "later", owner: "@me", expires: "2027-01-31" },
      }),
    ],
    gate: { notJudged: [{ file: "x|y.yml", reason: "unreadable: `x`" }], sections },
    notes: ["no policy"],
    excluded: [{ path: "testdata/**", reason: "on purpose", files: 2 }],
    typed: ["a"],
    paths: [{ path: "a", files: 1, open: 1 }],
    notConfigured: ["hash-verify"],
    failOn: "high",
    network: ["git", "api"],
  });
  expect(renderSummary(run)).toMatchInlineSnapshot(`
    "## Sluice: FAIL

    **1 open** (1 high) · 1 waived · 1 not judged · network: git, api · no config

    ### high · unpinned-uses · 1 use, 1 file

    Stops: Whoever takes over the action's repository moves its tag and runs code in this job.

    | Place | What is wrong | Fix |
    | --- | --- | --- |
    | \`.github/workflows/ci.yml:6:15\` | \`docker/login-action@v3\` can move; pin it to a full commit SHA | pin to \`9780b0c\` (safe) |

    | Gate | Verdict | Files | Open, all severities | In the base | Waived | Not judged |
    | --- | --- | --- | --- | --- | --- | --- |
    | \`pin-check\` | fail | 1 | 2 | 1 | 1 | 1 |

    ### Not judged

    - <code>x&#124;y&#46;yml</code>: unreadable: \`x\`

    <details><summary>Below fail-on: 1 (1 low)</summary>

    | Severity | Rule | Place | What is wrong |
    | --- | --- | --- | --- |
    | low | \`mild\` | \`.github/workflows/ci.yml:6:15\` | \`docker/login-action@v3\` can move; pin it to a full commit SHA |

    </details>

    <details><summary>In the base already: 1 (1 high)</summary>

    | Severity | Rule | Place | What is wrong |
    | --- | --- | --- | --- |
    | high | \`unpinned-uses\` | \`.github/workflows/ci.yml:6:15\` | \`docker/login-action@v3\` can move; pin it to a full commit SHA |

    </details>

    <details><summary>Accepted: 1 (1 high)</summary>

    | Rule | Place | Waiver | Reason | Owner | Until |
    | --- | --- | --- | --- | --- | --- |
    | \`unpinned-uses\` | \`.github/workflows/ci.yml:6:15\` | \`W-1\` | later | &#64;<!-- -->me | 2027-01-31 |

    </details>

    <details><summary>Rights &#60;b&#62;</summary>

    | Job |
    | --- |
    | a&#124;b |

    </details>

    ### Open

    | Job |
    | --- |
    | c |

    ### Expiry

    \`\`\`mermaid
    gantt
      dateFormat YYYY-MM-DD
      section high
      W-1 :2026-01-01, 2026-02-01
    \`\`\`

    ### Reach

    \`\`\`mermaid
    flowchart LR
      n0["push"]
    \`\`\`

    ### Notes

    - no policy
    - \`testdata/**\`: excluded, 2 files: on purpose
    - \`a\`: 1 file, 1 open
    - Not configured: hash-verify

    The same result on a laptop:

    \`\`\`sh
    sluice pin-check a --fail-on high --network git,api
    \`\`\`
    "
  `);
});

test("a passing run is short", () => {
  expect(renderSummary(makeRun())).toMatchInlineSnapshot(`
    "## Sluice: PASS

    **0 open** · 0 waived · 0 not judged · offline · no config

    | Gate | Verdict | Files | Open, all severities | In the base | Waived | Not judged |
    | --- | --- | --- | --- | --- | --- | --- |
    | \`pin-check\` | pass | 0 | 0 | 0 | 0 | 0 |

    The same result on a laptop:

    \`\`\`sh
    sluice pin-check
    \`\`\`
    "
  `);
});

test("a long table is folded, and never more than 900 KiB are written", () => {
  const message = "é".repeat(600);
  const findings = Array.from({ length: 3_000 }, () => makeFinding({ source, at, message }));
  const text = renderSummary(makeRun({ sources: [source], findings }));
  expect(new TextEncoder().encode(text).length).toBeLessThan(900 * 1024);
  expect(text).toContain("<details><summary>3000 places</summary>");
  const shown = text.match(/^\| `\.github/gm)?.length ?? 0;
  expect(text).toContain(`_… and ${3_000 - shown} more_`);
  expect(text).toContain("sluice pin-check");
});
