import { expect, it } from "vitest";
import { programOf } from "./program.ts";
import { parseShell } from "./shell.ts";

function program(text: string): string | undefined {
  const [command] = parseShell(text);
  const found = command && programOf(command);
  return found && [found.name, ...found.args.map(({ value }) => value)].join(" ");
}

it.each([
  ["/usr/bin/Curl -s x", "curl -s x"],
  ["C:/tools/pip.exe install", "pip install"],
  ["sudo -E -u root env A=1 B=2 bash -", "bash -"],
  ["A=1 time nice -n 5 make", "make"],
  ["timeout -k 5 10m npm ci", "npm ci"],
  ["find . | true", "find ."],
  ["xargs -0 -n 1 rm -f", "rm -f"],
  ["exec -a x sh", "sh"],
  ["poetry run pip install x", "pip install x"],
  ["bundle exec rake", "rake"],
  ["bundle install", "bundle install"],
  ["$HOME/.cargo/bin/cargo install x", "cargo install x"],
  ["$PYTHON -m pip", "$PYTHON -m pip"],
  ["command -v curl", undefined],
  ["sudo -v", undefined],
  ["A=1", undefined],
])("%j runs %j", (text, expected) => {
  expect(program(text)).toBe(expected);
});

it("gathers the environment and the wrappers", () => {
  const [command] = parseShell("A=1 sudo -E env B='2 3' python x");
  const found = command && programOf(command);
  expect([...(found?.environment ?? [])].map(([name, { value }]) => `${name}=${value}`)).toEqual([
    "A=1",
    "B=2 3",
  ]);
  expect(found?.via).toEqual(["sudo", "env"]);
});
