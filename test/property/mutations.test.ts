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

it("judges mutated workflows without a throw, a hang or a stray command", async () => {
  const files = [...corpusFiles(), SAMPLE, SAMPLE, SAMPLE];
  expect(await judgeMutations(files, 1_000, 20_261_121)).toEqual([]);
}, 120_000);
