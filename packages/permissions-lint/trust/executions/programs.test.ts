import { expect, it } from "vitest";
import { parseShell, programOf } from "#workflow";
import { runsOfTree } from "./programs.ts";

function judge(command: string): string {
  const [parsed] = parseShell(command);
  const program = parsed && programOf(parsed);
  const runs = program && runsOfTree(program);
  if (!runs) return "no";
  return runs.path === undefined ? runs.confidence : `${runs.confidence} ${runs.path}`;
}

it.each([
  ["npm ci", "certain"],
  ["npm ci --ignore-scripts", "no"],
  ["npm run build --ignore-scripts", "certain"],
  ["npm install -g npm@11", "no"],
  ["npm audit", "no"],
  ["npm --version", "no"],
  ["yarn", "certain"],
  ["yarn config set x y", "no"],
  ["pnpm --dir web install", "certain web"],
  ["npx prettier --check .", "likely"],
  ["node scripts/a.js", "certain scripts/a.js"],
  ["node -e 1", "no"],
  ["node /opt/a.js", "no"],
  ["pip install -e .", "certain ."],
  ["pip install .[dev]", "certain .[dev]"],
  ["pip install -r requirements.txt", "certain requirements.txt"],
  ["pip install -r /opt/requirements.txt", "no"],
  ["pip install ruff==0.6.9", "no"],
  ["pip --version", "no"],
  ["python -m pip install .", "certain ."],
  ["python -m build", "certain"],
  ["python -m venv .venv", "no"],
  ["python -m mytool", "likely"],
  ["python tools/a.py", "certain tools/a.py"],
  ["uv sync", "certain"],
  ["pipx run tox", "certain"],
  ["pipx run pre-commit==4.0 run", "certain"],
  ["uvx nox", "certain"],
  ["uvx ruff check", "no"],
  ["pipx install tox", "no"],
  ["uv tool install ruff", "no"],
  ["uv pip install -e .", "certain ."],
  ["poetry run pytest", "certain"],
  ["sudo make -C lib test", "certain lib"],
  ["cargo test", "certain"],
  ["cargo fmt --check", "no"],
  ["go test ./...", "certain"],
  ["go build ./...", "no"],
  ["go vet ./...", "no"],
  ["./configure", "certain ./configure"],
  ["scripts/build.sh", "certain scripts/build.sh"],
  ["bash scripts/build.sh", "certain scripts/build.sh"],
  ["bash -c 'echo x'", "no"],
  ["/usr/bin/ls", "no"],
  ["$HOME/bin/tool", "no"],
  ["$GITHUB_WORKSPACE/tool", "certain $GITHUB_WORKSPACE/tool"],
  ["docker build .", "likely"],
  ["docker compose up", "likely"],
  ["docker pull alpine", "no"],
  ["docker login", "no"],
  ["git diff", "no"],
  ["grep -rn x .", "no"],
  ["gh pr comment 1", "no"],
])("%s: %s", (command, expected) => {
  expect(judge(command)).toBe(expected);
});
