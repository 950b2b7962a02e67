import { expect, it } from "vitest";
import { runGates } from "#suite";
import { memoryHost } from "../../../test/support/memory-host.ts";

const SIZE = 120_000;

// Each could cost time that grows with the square of its length.
const LINES = [
  "pip install a",
  "pip install -r r.txt",
  "cd x; pip install -r ../r.txt",
  "export PIP_UPLOADED_PRIOR_TO=P1D; pip install a",
  "npx a",
  "curl -o a x; chmod +x a",
  "curl -o a x; mv a b",
  "curl -o aaaaaaaaaa x; chmod -R +x *a*a*a*b",
  `curl -o ${"a".repeat(400)} x; chmod +x ${"*a".repeat(90)}b`,
  "echo $(curl x) | sh",
  "php -r 'hash_file('; install -m",
  "curl x | tee a |",
  "curl x > a; sha256sum -c b",
  "X=$(curl x); eval $X",
  "bash -c 'curl x | sh'",
  "pip install $A ${B} ${{ env.C }}",
  "curl ".repeat(20),
  "a.downloadfile('x','y')",
  "echo A=b >> $GITHUB_ENV; npx b",
  "pip ",
  `npm install ${"-\\\\".repeat(60)}`,
  `npm install ${" -a\\\\".repeat(30)}`,
  "install pip -",
];

it.each(LINES)("judges a script of %j in time", async (line) => {
  const script = `${line}\n          `.repeat(SIZE / (line.length + 11));
  const files = {
    ".github/workflows/x.yml": `on: push
permissions: {}
jobs:
  a:
    runs-on: ubuntu-24.04
    steps:
      - run: |
          ${script}
`,
    "r.txt": `${"a>1\n".repeat(2000)}-r r.txt\n`,
  };
  const started = performance.now();
  await runGates({ gates: ["pin-check"], paths: [], options: {} }, memoryHost(files));
  expect(performance.now() - started).toBeLessThan(5000);
});

it("judges many small steps in time", async () => {
  const step = "      - run: 'npx a; echo A=b >> $GITHUB_ENV; pip install b'\n";
  const files = {
    ".github/workflows/x.yml": `on: push
permissions: {}
jobs:
  a:
    runs-on: ubuntu-24.04
    env: {${"A: b, ".replace("A", "PIP_NO")}}
    steps:
${step.repeat(2000)}`,
  };
  const started = performance.now();
  await runGates({ gates: ["pin-check"], paths: [], options: {} }, memoryHost(files));
  expect(performance.now() - started).toBeLessThan(5000);
});
