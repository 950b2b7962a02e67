import { describe, expect, test } from "vitest";
import { contextOf, type Files, flat, jobOf, modelIn } from "../../../test/support/lint-job.ts";
import type { StepCredentials } from "./credentials.ts";

function reached(steps: string, head?: string): readonly StepCredentials[] {
  return modelIn(contextOf(jobOf(steps, head))).credentials;
}

function last(steps: string, head?: string): StepCredentials {
  const step = reached(steps, head).at(-1);
  if (!step) throw new Error("no step");
  return step;
}

function kinds(map: StepCredentials["env"]): Readonly<Record<string, string>> {
  return Object.fromEntries([...map].map(([name, { kind }]) => [name, kind]));
}

describe("a value", () => {
  const CASES: readonly (readonly [string, string])[] = [
    ["${{ secrets.GITHUB_TOKEN }}", "github-token"],
    ["${{secrets.github_token}}", "github-token"],
    ["${{ secrets['GITHUB_TOKEN'] }}", "github-token"],
    ["${{ github.token }}", "github-token"],
    ["${{ GitHub['Token'] }}", "github-token"],
    ["${{ (github.token) }}", "github-token"],
    ["${{ format('x {0}', github.token) }}", "github-token"],
    ["https://x:${{ github.token }}@github.com/o/r", "github-token"],
    ["${{ secrets.GITHUB_TOKEN || github.token }}", "github-token"],
    ["${{ secrets.PAT }}", "secret"],
    ["${{ secrets.A || secrets.B }}", "secret"],
    ["${{ secrets.PAT || github.token }}", "maybe"],
    ["${{ github.ref == 'refs/heads/main' && secrets.PAT || secrets.GITHUB_TOKEN }}", "maybe"],
    ["${{ github.event_name == 'push' && github.token || '' }}", "maybe"],
    ["${{ github.event_name == 'push' && github.token }}", "maybe"],
    ["${{ toJSON(secrets) }}", "maybe"],
    ["${{ toJSON(github) }}", "maybe"],
    ["${{ secrets[matrix.name] }}", "unknown"],
    ["${{ inputs.token }}", "unknown"],
    ["${{ steps.none.outputs.token }}", "unknown"],
  ];
  test.each(CASES)("%s is %s", (value, kind) => {
    expect(last(`      - {run: x, env: {V: "${value}"}}`).env.get("V")?.kind).toBe(kind);
  });

  test.each([
    "plain",
    "${{ secrets.PAT != '' }}",
    "${{ !github.token }}",
    "${{ contains(secrets.A, 'x') }}",
    "${{ github.ref }}",
    "${{ inputs.version }}",
    "${{ steps.x.outputs.version }}",
    "${{ 'secrets.PAT' }}",
    "${{ vars.TOKEN }}",
    "${{ secrets.PAT",
  ])("%s is none", (value) => {
    expect(last(`      - {run: x, env: {V: "${value}"}}`).env.has("V")).toBe(false);
  });

  test("names its secret in upper case and has a place", () => {
    const text = jobOf("      - {run: x, env: {V: '${{ secrets.pat || github.token }}'}}");
    const context = contextOf(text);
    const credential = modelIn(context).credentials[0]?.env.get("V");
    expect(credential?.secret).toBe("PAT");
    const span = credential?.place?.span;
    expect(text.slice(span?.start, span?.end)).toBe("${{ secrets.pat || github.token }}");
  });

  test("goes through `env` of the job and the workflow", () => {
    const head = "env: {OUTER: '${{ github.token }}', HIDDEN: '${{ github.token }}'}";
    const { env } = last("      - {run: x, env: {A: '${{ env.OUTER }}', HIDDEN: ''}}", head);
    expect(kinds(env)).toEqual({ OUTER: "github-token", A: "github-token" });
  });

  test("that a caller hands over may be its token, by its name", () => {
    const text = jobOf(
      "      - {run: x, env: {A: '${{ secrets.token }}', B: '${{ secrets.NPM_TOKEN }}'}}",
    );
    const { credentials } = modelIn(contextOf(text.replace("on: push", "on: workflow_call")));
    expect(kinds(credentials[0]?.env ?? new Map())).toEqual({ A: "maybe", B: "secret" });
  });
});

describe("what a step leaves for later ones", () => {
  test.each([
    ["actions/create-github-app-token@v2", "app"],
    ["tibdex/github-app-token@v2", "app"],
    ["peter-murray/workflow-application-token-action@v4", "app"],
    ["octo-sts/action@v1", "app"],
    ["google-github-actions/auth@v2", "secret"],
    ["some/thing@v1", "unknown"],
  ])("the token of %s is %s", (uses, kind) => {
    const steps = `
      - {uses: ${uses}, id: Mint}
      - {run: x, env: {GH_TOKEN: "\${{ steps.mint.outputs.token }}"}}`;
    expect(last(steps).gh.kind).toBe(kind);
  });

  test("a script's output is the token only where the script has it", () => {
    const steps = `
      - {run: 'echo "token=$T" >> $GITHUB_OUTPUT', id: a, env: {T: "\${{ github.token }}"}}
      - {run: 'echo "token=$(vault)" >> $GITHUB_OUTPUT', id: b}
      - {run: x, env: {A: "\${{ steps.a.outputs.token }}", B: "\${{ steps.b.outputs.token }}"}}`;
    expect(kinds(last(steps).env)).toEqual({ A: "maybe", B: "secret" });
  });

  test("GITHUB_ENV", () => {
    const steps = `
      - run: |
          echo "GH_TOKEN=\${{ secrets.PAT }}" >> "$GITHUB_ENV"
          echo "OTHER_TOKEN=$T" >> "$GITHUB_ENV"
          echo "COUNT=3" >> "$GITHUB_ENV"
        env: {T: "\${{ github.token }}"}
      - run: gh pr list`;
    const { env, gh } = last(steps);
    expect(kinds(env)).toEqual({ GH_TOKEN: "secret", OTHER_TOKEN: "github-token" });
    expect(gh.kind).toBe("secret");
  });

  test("gh takes GH_TOKEN before GITHUB_TOKEN, and what `gh auth login` stored last", () => {
    const both = "{GITHUB_TOKEN: '${{ github.token }}', GH_TOKEN: '${{ secrets.PAT }}'}";
    expect(last(`      - {run: x, env: ${both}}`).gh.kind).toBe("secret");
    const stored = `
      - {run: 'echo "$GH_TOKEN" | gh auth login --with-token', env: {GH_TOKEN: "\${{ github.token }}"}}
      - run: gh pr list`;
    expect(last(stored).gh.kind).toBe("github-token");
  });

  test.each([
    ['echo "${{ github.token }}" | gh auth login --with-token', "github-token"],
    ['gh auth login --with-token <<< "$T"', "github-token"],
    ['echo "${{ secrets.PAT }}" | gh auth login --with-token', "secret"],
    ["gh auth login --with-token < token", "unknown"],
  ])("%s logs in with %s", (run, kind) => {
    const steps = `      - {run: '${run}', env: {T: "\${{ github.token }}"}}\n      - run: gh pr list`;
    expect(last(steps).gh.kind).toBe(kind);
    const inGit = steps.replace("run: gh pr list", "run: gh auth setup-git");
    expect(last(inGit).git.kind).toBe(kind);
  });
});

describe("git", () => {
  const PUSH = "      - run: git push";
  test.each([
    ["      - uses: actions/checkout@v4", "github-token"],
    ["      - uses: actions/checkout@v4\n        with: {persist-credentials: false}", "none"],
    ["      - uses: actions/checkout@v4\n        with: {PERSIST-CREDENTIALS: 'False'}", "none"],
    [
      "      - uses: actions/checkout@v4\n        with: {persist-credentials: '${{ inputs.p }}'}",
      "maybe",
    ],
    ["      - uses: actions/checkout@v4\n        with: {token: '${{ secrets.PAT }}'}", "secret"],
    ["      - uses: actions/checkout@v4\n        with: {ssh-key: '${{ secrets.KEY }}'}", "secret"],
    ["      - uses: actions/checkout@v4\n        with: {repository: other/repo}", "none"],
    ["      - uses: actions/checkout@v4\n        with: {repository: o/r}", "github-token"],
    [
      "      - uses: actions/checkout@v4\n        with: {repository: '${{ github.repository }}.wiki'}",
      "github-token",
    ],
    ["      - {uses: actions/checkout@v4, if: false}", "none"],
    [
      "      - run: gh auth setup-git\n        env: {GH_TOKEN: '${{ github.token }}'}",
      "github-token",
    ],
    [
      "      - run: git remote set-url origin https://x:${{ secrets.PAT }}@github.com/o/r",
      "secret",
    ],
    [
      "      - run: git remote set-url origin https://x:$T@github.com/o/r\n        env: {T: '${{ github.token }}'}",
      "github-token",
    ],
    [
      '      - run: git config --global url."https://x:${{ secrets.PAT }}@github.com/".insteadOf https://github.com/',
      "secret",
    ],
    ["      - run: echo nothing", "none"],
  ])("after %j pushes with %s", (step, kind) => {
    const facts = { unreadable: [], repository: "o/r" };
    const model = modelIn(contextOf(jobOf(`${step}\n${PUSH}`), { facts }));
    expect(model.credentials.at(-1)?.git.kind).toBe(kind);
  });

  test("the last checkout of a folder wins", () => {
    const steps = `
      - {uses: actions/checkout@v4, with: {token: "\${{ secrets.PAT }}"}}
      - uses: actions/checkout@v4
      - run: git push`;
    expect(last(steps).git.kind).toBe("github-token");
    expect(
      last(
        steps.replace(
          "- uses: actions/checkout@v4",
          "- {uses: actions/checkout@v4, if: 'inputs.x'}",
        ),
      ).git.kind,
    ).toBe("maybe");
  });

  test("each folder keeps its own", () => {
    const steps = `
      - uses: actions/checkout@v4
      - {uses: actions/checkout@v4, with: {path: ./docs/, token: "\${{ secrets.PAT }}"}}
      - {run: git push, working-directory: docs/html}`;
    const step = last(steps);
    expect(step.git.kind).toBe("secret");
    expect(step.gitAt?.("src").kind).toBe("github-token");
    expect(step.gitAt?.("docs").kind).toBe("secret");
  });
});

describe("registries", () => {
  test("by docker/login-action, its host from env", () => {
    const steps = `
      - uses: docker/login-action@v3
        with: {registry: "\${{ env.REGISTRY }}", password: "\${{ secrets.GITHUB_TOKEN }}"}
      - uses: docker/login-action@v3
        with: {password: "\${{ secrets.HUB }}"}
      - run: docker push`;
    expect(kinds(last(steps, "env: {REGISTRY: 'https://GHCR.io/o'}").registries)).toEqual({
      "ghcr.io": "github-token",
      "docker.io": "secret",
    });
  });

  test.each([
    ['echo "$T" | docker login ghcr.io -u x --password-stdin', "ghcr.io"],
    ["docker login ghcr.io -u x -p ${{ github.token }}", "ghcr.io"],
    ['helm registry login ghcr.io -u x --password-stdin <<< "$T"', "ghcr.io"],
    ['docker login "$WHERE" -u x -p "$T"', "*"],
    ["docker login -u x -p $T", "docker.io"],
  ])("by %s", (run, host) => {
    const steps = `      - {run: '${run}', env: {T: "\${{ github.token }}"}}\n      - run: x`;
    expect(kinds(last(steps).registries)).toEqual({ [host]: "github-token" });
  });

  test("by setup-node, with NODE_AUTH_TOKEN of the later step", () => {
    const steps = `
      - {uses: actions/setup-node@v4, with: {registry-url: "https://npm.pkg.github.com"}}
      - {run: npm publish, env: {NODE_AUTH_TOKEN: "\${{ github.token }}"}}`;
    expect(kinds(last(steps).registries)).toEqual({ "npm.pkg.github.com": "github-token" });
  });
});

describe("a local composite action", () => {
  const ACTION = `
inputs:
  token: {default: "\${{ github.token }}"}
  push: {default: "false"}
runs:
  using: composite
  steps:
    - {run: inner, shell: bash, env: {GH_TOKEN: "\${{ inputs.token }}"}}
    - {run: only, shell: bash, if: "inputs.push == 'true'", env: {A: "\${{ github.token }}"}}
`;
  const files = (step: string): Files => ({
    ".github/workflows/w.yml": jobOf(step),
    ".github/actions/a/action.yml": ACTION,
  });
  const inner = (step: string) => flat(modelIn(contextOf(files(step))).credentials);

  test("takes its default where nothing is given", () => {
    const steps = inner("      - uses: ./.github/actions/a");
    expect(steps.map(({ gh }) => gh.kind)).toEqual(["none", "github-token", "none"]);
    expect(steps[0]?.inputs.get("token")?.kind).toBe("github-token");
    expect(steps[1]?.scope?.source.path).toBe(".github/actions/a/action.yml");
  });

  test("takes what it is given, and the environment of its step", () => {
    const step = `      - uses: ./.github/actions/a/
        with: {TOKEN: "\${{ secrets.PAT }}"}
        env: {OUTER: "\${{ github.token }}"}`;
    const [, first] = inner(step);
    expect(kinds(first?.env ?? new Map())).toEqual({ OUTER: "github-token", GH_TOKEN: "secret" });
  });

  test("that runs itself ends", () => {
    const loop = "runs: {using: composite, steps: [{uses: ./a}, {uses: ./a}]}";
    const all = { ".github/workflows/w.yml": jobOf("      - uses: ./a"), "a/action.yml": loop };
    expect(flat(modelIn(contextOf(all)).credentials).length).toBeLessThan(40_000);
  });
});
