import { expect, it } from "vitest";
import { corpusFiles } from "../support/corpus.ts";
import { judgeMutations } from "../support/judge-mutations.ts";

// Stands in where the corpus is absent, so that the property is always tested.
const SAMPLE = {
  name: "sample.yml",
  text: `name: "CI"
on: {push: {branches: [main]}, pull_request: null}
env: &env {A: b}
jobs:
  build:
    runs-on: [self-hosted, "linux"]
    container: {image: "node:20", credentials: {username: u, password: "\${{ secrets.P }}"}}
    env: *env
    strategy: {matrix: {image: [alpine:3, debian@sha256:${"0".repeat(64)}]}}
    services: {db: {image: "\${{ matrix.image }}"}}
    steps:
      - uses: actions/checkout@v4 # a comment
      - &step
        uses: >-
          some/action@v1
        with: {token: "\${{ github.token }}"}
      - *step
      - run: |
          curl https://example.com/install.sh | bash
          pip install -r requirements.txt
`,
};

const RIGHTS = {
  name: "rights.yml",
  text: `on: {pull_request_target: {types: [opened]}, workflow_run: {workflows: [CI]}, issue_comment: }
permissions: &rights {contents: write, "id-token": write}
env: {TITLE: "\${{ github.event.pull_request.title }}"}
jobs:
  label: &label
    if: github.actor != 'dependabot[bot]' && !contains(github.event.comment.body, '/x')
    runs-on: ubuntu-latest
    permissions: *rights
    environment: {name: release, url: x}
    steps:
      - uses: actions/checkout@v4
        with: {ref: "\${{ github.event.pull_request.head.sha }}", token: "\${{ secrets.PAT }}"}
      - run: |
          npm ci && echo "T=\${{ env.TITLE }}" >> $GITHUB_ENV
          gh api -X PATCH repos/{owner}/{repo}/pulls/1 -f title="$TITLE"
          git push origin HEAD
        env: {GH_TOKEN: "\${{ github.token }}"}
      - uses: actions/github-script@v7
        with: {script: "github.rest.issues.createComment({body: '\${{ github.head_ref }}'})"}
  call:
    needs: [label]
    uses: ./.github/workflows/mutated.yml
    secrets: inherit
  again: *label
`,
};

it("judges mutated workflows without a throw, a hang or a stray command", async () => {
  const files = [...corpusFiles(), SAMPLE, RIGHTS, SAMPLE, RIGHTS];
  expect(await judgeMutations(files, 1_000, 20_261_121)).toEqual([]);
}, 120_000);
