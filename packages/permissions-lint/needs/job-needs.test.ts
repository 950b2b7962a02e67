import { describe, expect, test } from "vitest";
import { contextOf, type Files, jobOf, modelIn } from "../../../test/support/lint-job.ts";
import type { JobModel } from "../model/job-model.ts";

const TOKEN = 'env: {GH_TOKEN: "${{ github.token }}"}';

function job(steps: string, head?: string): JobModel {
  return modelIn(contextOf(jobOf(steps, head)));
}

/** `contents: write`, with `?` for likely and `??` for possible. */
function needs(model: JobModel): readonly string[] {
  const marks = { certain: "", likely: "?", possible: "??" };
  return model.needs.needs
    .map(({ scope, access, confidence }) => `${scope}${marks[confidence]}: ${access}`)
    .sort();
}

/** `script certain`, `action possible contents,id-token`. */
function sinks(model: JobModel): readonly string[] {
  return model.needs.sinks.map(({ kind, reach, scopes }) =>
    [kind, reach, scopes?.join(",") ?? ""].join(" ").trim(),
  );
}

function run(script: string, more = ""): string {
  const lines = script.split("\n").map((line) => `          ${line}`);
  return `      - run: |\n${lines.join("\n")}\n${more === "" ? "" : `        ${more}\n`}`;
}

const CHECKOUT = "      - uses: actions/checkout@v4\n";

describe("a need holds only where the job's own token does the work", () => {
  const ISSUE = "gh issue create --title x";
  test.each([
    ["given by env", run(ISSUE, TOKEN), ["issues: write"]],
    ["a personal token", run(ISSUE, 'env: {GH_TOKEN: "${{ secrets.PAT }}"}'), []],
    [
      "one or the other",
      run(ISSUE, 'env: {GH_TOKEN: "${{ secrets.PAT || github.token }}"}'),
      ["issues??: write"],
    ],
    ["none", run(ISSUE), []],
    ["before the command", run(`GH_TOKEN=\${{ secrets.PAT }} ${ISSUE}`, TOKEN), []],
    [
      "exported in the script",
      run(`export GH_TOKEN="\${{ github.token }}"\n${ISSUE}`),
      ["issues: write"],
    ],
    [
      "by another variable",
      run(`GH_TOKEN=$T ${ISSUE}`, 'env: {T: "${{ github.token }}"}'),
      ["issues: write"],
    ],
    [
      "inside a function, in bash -c",
      run(`f() { bash -c '${ISSUE}'; }\nf`, TOKEN),
      ["issues: write"],
    ],
    ["in a substitution", run(`x=$(${ISSUE})`, TOKEN), ["issues: write"]],
  ])("%s", (_name, steps, expected) => {
    expect(needs(job(steps)).filter((need) => need.startsWith("issues"))).toEqual(expected);
  });

  test("pushes go by the checkout of their folder", () => {
    const pat = CHECKOUT.replace("\n", '\n        with: {token: "${{ secrets.PAT }}"}\n');
    const off = CHECKOUT.replace("\n", "\n        with: {persist-credentials: false}\n");
    const docs =
      '      - uses: actions/checkout@v4\n        with: {path: docs, token: "${{ secrets.PAT }}"}\n';
    const pushes = (steps: string) =>
      needs(job(steps)).some((need) => /^contents\??: write/.test(need));
    expect(pushes(CHECKOUT + run("git push"))).toBe(true);
    expect(pushes(pat + run("git push"))).toBe(false);
    expect(pushes(off + run("git push"))).toBe(false);
    expect(pushes(CHECKOUT + docs + run("cd docs\ngit push"))).toBe(false);
    expect(pushes(CHECKOUT + docs + run("git -C docs push"))).toBe(false);
    expect(pushes(CHECKOUT + docs + run("git push"))).toBe(true);
    const named = run("git push https://x:${{ github.token }}@github.com/o/r HEAD");
    expect(pushes(off + named)).toBe(true);
    const elsewhere = { facts: { unreadable: [], repository: "o/own" } };
    expect(needs(modelIn(contextOf(jobOf(off + named), elsewhere)))).not.toContain(
      "contents?: write",
    );
  });

  test.each([
    ["a variable of the script", 'to="https://x:$T@github.com/o/r"\ngit push "$to" HEAD'],
    ["a variable of the step", 'git push "$TO" HEAD'],
    ["~/.netrc", 'echo "machine github.com login x password $T" > ~/.netrc\ngit push origin HEAD'],
  ])("a push by an address or a token in %s may be its own", (_name, script) => {
    const off = CHECKOUT.replace("\n", "\n        with: {persist-credentials: false}\n");
    const env = `env: {T: "\${{ github.token }}", TO: "https://x:\${{ github.token }}@github.com/o/r"}`;
    expect(needs(job(off + run(script, env)))).toContain("contents??: write");
    const pat = env.replaceAll("github.token", "secrets.PAT");
    expect(needs(job(off + run(script, pat)))).toEqual(["contents: read"]);
  });

  test.each([
    ["sigstore/gh-action-sigstore-python@v3", "contents?: write", "on: release"],
    ["jetbrains/qodana-action@v2025.1", "checks??: write", "on: push"],
    ["mshick/add-pr-comment@v2", "pull-requests??: write", "on: push"],
    ["nwtgck/actions-netlify@v3", "contents?: write", "on: pull_request"],
  ])("%s may take the token by itself, or at an event of its own", (uses, expected, on) => {
    const steps = `      - {uses: ${uses}, with: {github-token: "\${{ github.token }}"}}`;
    const text = jobOf(steps).replace("on: push", on);
    expect(needs(modelIn(contextOf(text)))).toContain(expected);
  });

  test("a push goes with what the checkout persisted, whatever its address says", () => {
    const named = run("git push https://x:${{ secrets.PAT }}@github.com/o/r HEAD");
    expect(needs(job(named))).toEqual([]);
    expect(needs(job(CHECKOUT + named))).toContain("contents??: write");
    const pat = CHECKOUT.replace("\n", '\n        with: {token: "${{ secrets.PAT }}"}\n');
    const own = run("git push https://x:${{ github.token }}@github.com/o/r HEAD");
    expect(needs(job(own))).toContain("contents?: write");
    expect(needs(job(pat + own))).toContain("contents??: write");
    expect(needs(job(pat + named))).toEqual([]);
    const set = run("git remote set-url origin https://x:${{ secrets.PAT }}@github.com/o/r");
    expect(needs(job(CHECKOUT + set + run("git push")))).toContain("contents??: write");
  });

  test.each([
    `      - {uses: cirrus-actions/rebase@1.8, env: {GITHUB_TOKEN: "\${{ secrets.PAT }}"}}`,
    run("npx semantic-release", 'env: {GH_TOKEN: "${{ secrets.PAT }}"}'),
  ])("so does %j", (step) => {
    const off = CHECKOUT.replace("\n", "\n        with: {persist-credentials: false}\n");
    expect(needs(job(CHECKOUT + step))).toContain("contents??: write");
    expect(needs(job(off + step))).not.toContain("contents??: write");
  });

  test.each([
    ["ghcr.io/o/r", ["packages: write"]],
    ["o/r", []],
    ["o/r\\nghcr.io/${{ github.repository }}", ["packages: write"]],
    ["${{ inputs.image }}", ["packages?: write"]],
    ["name=ghcr.io/o/r,enable=${{ inputs.x }}", ["packages?: write"]],
  ])("an image that docker/metadata-action names %s", (images, expected) => {
    const steps = `      - {uses: docker/login-action@v3, with: {registry: ghcr.io, password: "\${{ github.token }}"}}
      - {uses: docker/metadata-action@v5, id: Meta, with: {images: "${images}"}}
      - {uses: docker/build-push-action@v6, with: {context: ., push: true, tags: "\${{ steps.meta.outputs.tags }}"}}`;
    expect(needs(job(steps)).filter((need) => need.endsWith("write"))).toEqual(expected);
  });

  test.each(["npx release-it --ci", "npx semantic-release", "npx auto shipit"])(
    "%s may publish what it releases",
    (script) => {
      const asked = needs(job(run(script, TOKEN)));
      expect(asked).toContain("id-token??: write");
      expect(asked).toContain("packages??: write");
    },
  );

  test("a gem's release pushes its tag with what the checkout left", () => {
    const release = "      - uses: rubygems/release-gem@v1\n";
    expect(needs(job(CHECKOUT + release))).toContain("contents?: write");
    expect(needs(job(release))).not.toContain("contents?: write");
  });

  test("an action on an App token asks nothing", () => {
    const steps = `
      - {uses: actions/create-github-app-token@v2, id: app}
      - {uses: actions/labeler@v5, with: {repo-token: "\${{ steps.app.outputs.token }}"}}`;
    expect(needs(job(steps))).toEqual([]);
    expect(needs(job("      - uses: actions/labeler@v5"))).toContain("pull-requests: write");
  });

  test("the user's own rows stand in for the table", () => {
    const actions = new Map([
      ["O/Own", [{ scope: "checks", access: "write", reason: "r" }] as const],
    ]);
    const options = { visibility: "public", "default-token": "permissive", actions } as const;
    const steps = "      - {uses: o/own@v1, with: {token: '${{ github.token }}'}}";
    const model = modelIn(contextOf(jobOf(steps), { options }));
    expect([needs(model), sinks(model)]).toEqual([["checks: write"], []]);
  });
});

describe("evidence", () => {
  test("stands at the command, inside the scalar", () => {
    const text = jobOf(run("echo a\n  gh issue create \\\n    --title x", TOKEN));
    const [evidence] = modelIn(contextOf(text)).needs.needs[0]?.evidence ?? [];
    const span = evidence?.place.span;
    expect(text.slice(span?.start, span?.end)).toContain("gh issue create");
    expect(evidence?.text).toBe("gh issue create");
    expect(evidence?.step?.index).toEqual([0]);
  });

  test("of a local action stands in its file", () => {
    const action = `runs: {using: composite, steps: [{run: gh issue create, shell: bash, ${TOKEN}}]}`;
    const files = { ".github/workflows/w.yml": jobOf("      - uses: ./a"), "a/action.yml": action };
    const [need] = modelIn(contextOf(files)).needs.needs;
    expect(need?.evidence[0]?.source.path).toBe("a/action.yml");
  });
});

describe("actions/github-script", () => {
  const script = (code: string, more = "") =>
    job(
      `      - uses: actions/github-script@v7\n        with:\n${more}          script: |\n${code
        .split("\n")
        .map((line) => `            ${line}`)
        .join("\n")}`,
    );
  test.each([
    ["await github.rest.issues.createComment({})", ["issues: write"], []],
    ["await octokit.rest.repos.createRelease({})", ["contents: write"], []],
    ["await github.issues.createComment({})", ["issues: write"], []],
    ["github\n  .rest\n  .issues\n  .createComment({})", ["issues: write"], []],
    ["await github.paginate(github.rest.issues.listComments, {})", ["issues: read"], []],
    ["await github.request('POST /repos/{owner}/{repo}/issues', {})", ["issues: write"], []],
    ["await github.request(`POST /repos/${o}/${r}/issues`)", ["issues: write"], []],
    ["const url = 'https://github.com/x'; // github is here\ncore.info(`github`)", [], []],
    ["/github/.test(x); const a = {github: 1}; context.github", [], []],
    ["const t = await core.getIDToken('x')", ["id-token: write"], []],
    ["await require('./x.js')({github, context})", [], ["script certain", "script possible"]],
    ["const {issues} = github.rest", [], ["script certain"]],
    ["await github.request(route)", [], ["request certain"]],
    ["await github.rest.nothing.known()", [], ["request certain"]],
    ["await github.graphql(query)", [], ["graphql certain"]],
    ["const fs = require('fs'); const x = require('@actions/glob')", [], []],
    ["await exec.exec('make')", [], ["script possible id-token"]],
    ["const a = `${github.rest.issues.createComment({})} '`", ["issues: write"], []],
    [
      "const a = ${{ toJSON('it`s') }}; github.rest.issues.createComment({})",
      ["issues: write"],
      [],
    ],
  ])("%s", (code, expected, unread) => {
    const model = script(code);
    expect(needs(model).filter((need) => !need.endsWith("??: read"))).toEqual(expected);
    expect(sinks(model)).toEqual(unread);
  });

  test("with another token asks nothing and hides nothing", () => {
    const code = "await github.rest.issues.createComment({}); helper(github)";
    const model = script(code, '          github-token: "${{ secrets.PAT }}"\n');
    expect([needs(model), sinks(model)]).toEqual([[], []]);
  });

  test("a client of the script's own may have a token of its own", () => {
    const code = "const octokit = getOctokit(x)\nawait octokit.rest.issues.createComment({})";
    expect(needs(script(code))).toEqual(["issues??: write"]);
  });
});

describe("what goes out of sight", () => {
  test.each([
    ["an unknown action", "      - uses: some/thing@v1", ["action possible"]],
    [
      "one that is handed the token",
      "      - {uses: some/thing@v1, with: {x: '${{ github.token }}'}}",
      ["action certain"],
    ],
    [
      "one that finds it in the environment",
      `      - {uses: some/thing@v1, ${TOKEN}}`,
      ["action certain"],
    ],
    [
      "one whose token is replaced",
      "      - {uses: some/thing@v1, with: {github-token: '${{ secrets.PAT }}'}}",
      ["action possible id-token"],
    ],
    [
      "one with another service's token",
      "      - {uses: some/thing@v1, with: {token: '${{ secrets.CODECOV_TOKEN }}'}}",
      ["action possible"],
    ],
    ["a known one", "      - uses: actions/cache@v4", []],
    [
      "a known one that is handed a token for whatever it runs",
      `      - {uses: actions/cache@v4, ${TOKEN}}`,
      ["action certain"],
    ],
    [
      "a known one that is handed what it is known to take",
      "      - {uses: actions/labeler@v5, with: {repo-token: '${{ github.token }}'}}",
      [],
    ],
    [
      "an agent with a token of its own making",
      "      - uses: anthropics/claude-code-action@v1",
      ["action possible"],
    ],
    [
      "an agent with somebody's token",
      "      - {uses: anthropics/claude-code-action@v1, with: {github_token: '${{ secrets.PAT }}'}}",
      ["action possible id-token"],
    ],
    [
      "an agent beside a checkout",
      `${CHECKOUT}      - uses: google-github-actions/run-gemini-cli@v0`,
      ["action possible contents,id-token"],
    ],
    ["an image", "      - uses: docker://alpine", ["image possible id-token"]],
    ["an action that is not here", "      - uses: ./missing", ["action possible"]],
    ["a script with the token", run("./x.sh", TOKEN), ["script certain"]],
    ["a script without", run("./x.sh"), ["script possible id-token"]],
    ["a script beside a checkout", CHECKOUT + run("./x.sh"), ["script possible contents,id-token"]],
    [
      "make with one or the other",
      run("make all", 'env: {T: "${{ secrets.P || github.token }}"}'),
      ["script possible"],
    ],
    ["another language", run("print(1)", `shell: python\n        ${TOKEN}`), ["script certain"]],
    ["a made-up script", run('bash -c "$X"', TOKEN), ["script certain"]],
    ["a script that stands there", run("bash -c 'echo x'", TOKEN), []],
    ["a script that is handed it", run("./x.sh --token ${{ github.token }}"), ["script certain"]],
    [
      "a script that is handed it behind one that is not",
      run("./x.sh\n./y.sh ${{ github.token }}"),
      ["script possible", "script certain"],
    ],
    [
      "a script beside a file that holds it",
      run("echo ${{ github.token }} > .npmrc\n./x.sh"),
      ["script possible"],
    ],
    [
      "a script beside a log-in",
      run("docker login ghcr.io -p ${{ github.token }}\n./x.sh"),
      ["script possible id-token,packages"],
    ],
    [
      "a script beside a log-in elsewhere",
      run("docker login -p ${{ secrets.HUB }}\n./x.sh"),
      ["script possible id-token"],
    ],
    ["a request of which a list says all", run('gh api "${args[@]}"', TOKEN), ["request certain"]],
    [
      "a request with another's token",
      run('curl -X POST -H "Authorization: $P" "$A"', 'env: {P: "${{ secrets.PAT }}"}'),
      [],
    ],
    ["a program in a variable", run('"$CMD" x', TOKEN), ["script certain"]],
    [
      "what only talks to itself",
      run("echo x\nmkdir y\ncd y\nfor i in a b; do cp $i z; done\ngit commit -m x", TOKEN),
      [],
    ],
    ["an image that is built", run("docker build -t acme/app .\ndocker buildx build .", TOKEN), []],
    [
      "an image that is built with a token",
      run("docker build --secret id=T,env=GH_TOKEN -t acme/app .", TOKEN),
      ["script certain"],
    ],
    ["what the tables know to ask for nothing", run("actionlint\ncosign verify-blob x", TOKEN), []],
    ["what npm only looks up", run("npm audit signatures\nnpm config get registry", TOKEN), []],
    ["a download without a token", run("curl -sSf https://example.org -o x"), []],
  ])("%s", (_name, steps, expected) => {
    expect(sinks(job(steps))).toEqual(expected);
  });

  test("that no right of the job could serve is not listed", () => {
    const steps = CHECKOUT + run("./x.sh");
    expect(sinks(job(steps, "permissions: {contents: read, issues: write}"))).toEqual([]);
    expect(sinks(job(steps, "permissions: {contents: write}"))).toHaveLength(1);
    const called = jobOf(steps, "permissions: {}").replace("on: push", "on: workflow_call");
    expect(sinks(modelIn(contextOf(called)))).toHaveLength(1);
  });

  test("one entry a script", () => {
    expect(sinks(job(run("./a.sh\n./b.sh\n./c.sh", TOKEN)))).toHaveLength(1);
  });
});

describe("a job", () => {
  test("pulls its images with its token", () => {
    const image = (password: string) =>
      job("      - run: echo x", "permissions: {}") &&
      modelIn(
        contextOf(
          `on: push\njobs:\n  j:\n    runs-on: x\n    container:\n      image: ghcr.io/o/r:1\n      credentials: {username: x, password: "${password}"}\n    steps: [{run: echo x}]\n`,
        ),
      );
    expect(needs(image("${{ github.token }}"))).toEqual(["packages?: read"]);
    expect(needs(image("${{ secrets.PAT }}"))).toEqual([]);
  });

  test("asks for OIDC where a script names its variables", () => {
    const steps = run(
      'curl -H "Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" "$ACTIONS_ID_TOKEN_REQUEST_URL"',
    );
    expect(needs(job(steps))).toContain("id-token: write");
  });

  test("asks nothing by a step that never runs", () => {
    const steps = run("gh issue create", `if: \${{ false }}\n        ${TOKEN}`);
    expect(job(steps).needs).toEqual({ needs: [], impossible: [], sinks: [] });
  });

  test("that never runs demands nothing and gives nothing away", () => {
    const text = jobOf(run("gh issue create", TOKEN)).replace(
      "    runs-on",
      "    if: false\n    runs-on",
    );
    expect(needs(modelIn(contextOf(text)))).toEqual(["issues??: write"]);
  });

  test("in parallel steps is seen", () => {
    const steps = `      - parallel:\n          - {run: gh issue create, ${TOKEN}}`;
    expect(needs(job(steps))).toContain("issues: write");
  });
});

describe("a call", () => {
  const call = (callee: string, block = "permissions: write-all"): Files => ({
    ".github/workflows/a.yml": `on: push\n${block}\njobs: {call: {uses: ./.github/workflows/b.yml}}\n`,
    ".github/workflows/b.yml": callee,
  });
  const CALLED = jobOf(run("gh issue create", TOKEN), "").replace("on: push", "on: workflow_call");

  test("asks by the work of jobs without a block", () => {
    expect(needs(modelIn(contextOf(call(CALLED)), "call"))).toEqual(["issues: write"]);
  });

  test("asks by the blocks where there are any, whatever the work", () => {
    const bound = CALLED.replace("jobs:", "permissions: {checks: write}\njobs:");
    expect(needs(modelIn(contextOf(call(bound)), "call"))).toEqual(["checks: write"]);
  });

  test("that nobody can read may use anything", () => {
    const text =
      "on: push\npermissions: write-all\njobs: {call: {uses: o/r/.github/workflows/x.yml@v1}}\n";
    expect(sinks(modelIn(contextOf(text), "call"))).toEqual(["callee possible"]);
    const nested = "on: workflow_call\njobs: {n: {uses: o/r/.github/workflows/x.yml@v1}}\n";
    expect(sinks(modelIn(contextOf(call(nested)), "call"))).toEqual(["callee possible"]);
  });
});
