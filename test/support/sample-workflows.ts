import type { CorpusFile } from "./corpus.ts";

const MAPPINGS = `name: "CI"
on:
  push: {branches: [main], paths-ignore: ["docs/**"]}
  pull_request:
  workflow_dispatch:
    inputs:
      level: {type: choice, options: [info, debug], default: info}
permissions:
  contents: read
env: &env
  CI: "1"
jobs:
  test:
    runs-on: \${{ matrix.os }}
    strategy:
      fail-fast: false
      matrix:
        os: [ubuntu-24.04, macos-15]
        node: [20, 24]
        include:
          - {os: windows-2025, node: 24}
    env: *env
    steps:
      - uses: actions/checkout@v6 # v6.0.2
      - name: Set up Node
        uses: "actions/setup-node@v6"
        with:
          node-version: \${{ matrix.node }}
      - run: |
          npm ci
          npm test -- --grep '[a-z]{2}'
      - {run: "echo done", if: always()}
  call:
    needs: [test]
    uses: octo/flows/.github/workflows/release.yml@v2
    with: {tag: v1}
    secrets: inherit
`;

const CONTAINERS = `on: [push, merge_group]
jobs:
  integration:
    runs-on: [self-hosted, linux]
    container:
      image: >-
        node:24
      credentials:
        username: \${{ github.actor }}
        password: \${{ secrets.REGISTRY }}
    services:
      db:
        image: 'postgres:18'
        ports: [
          5432:5432
        ]
      cache: {image: redis:8}
    steps:
    - uses: docker://alpine:3.22
      with: {args: "-c 'true'"}
    - uses: |
        ./.github/actions/prepare
    - &again
      uses: actions/cache@v5
      with: &with
        key: a
        path: b
    - *again
    - uses: actions/cache/restore@v5
      with: *with
  plain:
    runs-on: ubuntu-latest
    container: alpine:3.22
    steps:
      - run: 'echo "a: b"' # [
`;

/** Written for the tests, so that they say something where the corpus of real workflows is absent. */
export const SAMPLE_WORKFLOWS: readonly CorpusFile[] = [
  { name: "mappings.yml", text: MAPPINGS },
  { name: "containers.yml", text: CONTAINERS },
  { name: "crlf.yml", text: `\uFEFF${CONTAINERS.replaceAll("\n", "\r\n")}` },
];
