import { describe, expect, it } from "vitest";
import { type Program, parseShell, programOf } from "#workflow";
import { type CommandKnowledge, commandFacts, isInert } from "./commands.ts";
import type { TokenWay } from "./fact.ts";
import type { Setting } from "./setting.ts";

function program(text: string): Program {
  const [command] = parseShell(text, "posix");
  const found = command && programOf(command);
  if (!found) throw new Error(`no program in ${text}`);
  return found;
}

function knowledge(text: string, env: Readonly<Record<string, string>> = {}): CommandKnowledge {
  const setting: Setting = {
    input: () => undefined,
    env: (name) => env[name],
    events: ["push"],
    visibility: "public",
  };
  return commandFacts(program(text), setting);
}

/** `scope[|alternatives]:access:confidence`, `impossible: what`, `opaque: why`. */
function asked(text: string, env: Readonly<Record<string, string>> = {}): readonly string[] {
  const { facts, impossible, opaque } = knowledge(text, env);
  return [
    ...facts.map(
      ({ scope, alternatives, access, confidence }) =>
        `${[scope, ...alternatives].join("|")}:${access}:${confidence}`,
    ),
    ...impossible.map(({ what }) => `impossible: ${what}`),
    ...(opaque ? [`opaque: ${opaque}`] : []),
  ];
}

function wayOf(text: string): TokenWay | undefined {
  return knowledge(text).facts[0]?.token;
}

describe("gh", () => {
  it.each([
    ["gh release create v1 --notes x", ["contents:write:certain"]],
    ["gh release upload v1 a.zip --repo $GITHUB_REPOSITORY", ["contents:write:certain"]],
    ["gh -R ${{ github.repository }} release upload v1 a.zip", ["contents:write:certain"]],
    ["gh release upload v1 a.zip -R acme/other", ["contents:write:likely"]],
    ["gh release download v1 --repo cli/cli", ["contents:read:possible"]],
    ["gh pr comment 1 --body hi", ["pull-requests|issues:write:certain"]],
    [
      "gh pr merge --auto --squash 1",
      ["contents:write:certain", "pull-requests:write:likely", "pull-requests:write:certain"],
    ],
    ["gh pr review --approve 1", ["pull-requests:write:certain"]],
    ["gh pr create --fill --dry-run", []],
    ["gh issue edit 3 --add-label x", ["issues|pull-requests:write:certain"]],
    ["gh issue create -t x -b y", ["issues:write:certain"]],
    ["gh workflow run ci.yml", ["actions:write:certain"]],
    ["gh cache delete --all", ["actions:write:certain"]],
    ["gh run download 1", ["actions:read:certain"]],
    ["gh attestation verify x --bundle b.json", []],
    ["gh secret set X", ["impossible: secrets"]],
    ["gh project item-add 1", ["impossible: Projects v2"]],
    ["gh repo edit --visibility private", ["impossible: administration"]],
    ["gh auth status", []],
    ["gh release create --help", []],
    ["gh sbom", ["opaque: script"]],
  ])("%s", (text, expected) => {
    expect(asked(text)).toEqual(expected);
  });

  it("goes where GH_REPO points", () => {
    expect(asked("gh release create v1", { GH_REPO: "acme/other" })).toEqual([
      "contents:write:likely",
    ]);
    expect(asked("gh release create v1", { GH_REPO: "${{ github.repository }}" })).toEqual([
      "contents:write:certain",
    ]);
  });

  it("uses gh's token, or the one in front of the command", () => {
    expect(wayOf("gh release create v1")).toEqual({ kind: "gh" });
    expect(wayOf("GH_TOKEN=$PAT gh release create v1")).toEqual({ kind: "text", text: "$PAT" });
    expect(wayOf("GH_TOKEN=$PAT gh api -X POST repos/{owner}/{repo}/dispatches")).toEqual({
      kind: "text",
      text: "$PAT",
    });
  });
});

describe("gh api", () => {
  const issues = "repos/{owner}/{repo}/issues";
  it.each([
    [`gh api ${issues}`, ["issues:read:certain"]],
    [`gh api ${issues} -f title=x`, ["issues:write:certain"]],
    [`gh api ${issues} -ftitle=x`, ["issues:write:certain"]],
    [`gh api ${issues} --raw-field=title=x`, ["issues:write:certain"]],
    [`gh api ${issues} --input body.json`, ["issues:write:certain"]],
    [`gh api -X GET ${issues} -f labels=x`, ["issues:read:certain"]],
    [`gh api -XPOST ${issues}`, ["issues:write:certain"]],
    [`gh api --method=post ${issues}`, ["issues:write:certain"]],
    [`gh api -H "Accept: x" -q .id \\\n  --method POST /${issues}`, ["issues:write:certain"]],
    [`gh api --method $M ${issues}`, ["opaque: request"]],
    ["gh api -X POST $ADDRESS", ["opaque: request"]],
    ["gh api $ADDRESS", []],
    ["gh api -X DELETE repos/{owner}/{repo}/nothing", ["opaque: request"]],
    ["gh api -X PUT repos/$GITHUB_REPOSITORY/actions/secrets/A", ["impossible: secrets"]],
    ["gh api user", ["impossible: a user's account"]],
    ["gh api", []],
    ["GH_REPO=acme/other gh api repos/{owner}/{repo}/dispatches -f a=b", ["contents:write:likely"]],
    ["gh api graphql -f query='query { viewer { login } }'", []],
    [
      "gh api graphql -F a=1 -f query='mutation { createRef(input: {}) { id } }'",
      ["contents:write:certain"],
    ],
    ["gh api graphql -f query=@q.graphql", ["opaque: graphql"]],
    ["gh api graphql --input q.json", ["opaque: graphql"]],
    ['gh api graphql -f query="$QUERY"', ["opaque: graphql"]],
  ])("%s", (text, expected) => {
    expect(asked(text)).toEqual(expected);
  });
});

describe("git", () => {
  it.each([
    ["git push", ["contents:write:likely"]],
    ["git push --tags origin", ["contents:write:likely"]],
    ["git -c user.name=x push origin HEAD:main", ["contents:write:likely"]],
    ["git push --dry-run", []],
    ["git push heroku main", ["contents:write:possible"]],
    ["git push git@github.com:a/b main", []],
    ["git push ../mirror main", []],
    ["git push https://git.example.org/x main", []],
    ["git fetch origin", ["contents:read:likely"]],
    ["git commit -m push", []],
    ["git status", []],
    ["git tag v1", []],
  ])("%s", (text, expected) => {
    expect(asked(text)).toEqual(expected);
  });

  it("takes the credential of an address", () => {
    const address = "https://x:${{ github.token }}@github.com/${{ github.repository }}";
    expect(wayOf("git push origin")).toEqual({ kind: "git" });
    expect(wayOf(`git push "${address}" main`)).toEqual({ kind: "text", text: address });
  });
});

describe("requests", () => {
  const api = "https://api.github.com/repos/$GITHUB_REPOSITORY";
  const auth = '-H "Authorization: Bearer $GITHUB_TOKEN"';
  it.each([
    [`curl ${auth} ${api}/issues`, ["issues:read:certain"]],
    [`curl -sSL -d '{}' ${auth} ${api}/issues`, ["issues:write:certain"]],
    [`curl -fsSX PATCH ${auth} "${api}/issues/1"`, ["issues|pull-requests:write:certain"]],
    [`curl --request POST --data @x.json ${auth} ${api}/statuses/$SHA`, ["statuses:write:certain"]],
    [`curl -G -d state=open ${auth} ${api}/issues`, ["issues:read:certain"]],
    [`curl ${api}/issues`, []],
    [`curl -u x:$T ${api}/releases -d '{}'`, ["contents:write:certain"]],
    [
      `curl ${auth} --data-binary @a.zip "https://uploads.github.com/repos/$GITHUB_REPOSITORY/releases/1/assets?name=a"`,
      ["contents:write:certain"],
    ],
    [`curl ${auth} -X POST "$ADDRESS"`, ["opaque: request"]],
    [`curl ${auth} https://example.org/x -d y`, []],
    [
      `wget --header "Authorization: token $T" --method=DELETE ${api}/git/refs/heads/x`,
      ["contents:write:certain"],
    ],
    [
      `curl ${auth} https://api.github.com/graphql -d '{"query":"mutation { createRef(input: {}) { x } }"}'`,
      ["contents:write:certain"],
    ],
    [`curl ${auth} https://api.github.com/graphql -d @q.json`, ["opaque: graphql"]],
    [`curl ${auth} -T a.jar https://maven.pkg.github.com/a/b`, ["packages:write:certain"]],
    [
      'curl -H "Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=x"',
      ["id-token:write:certain"],
    ],
    ['test -n "$ACTIONS_ID_TOKEN_REQUEST_URL"', []],
  ])("%s", (text, expected) => {
    expect(asked(text)).toEqual(expected);
  });

  it("say what they are authorized with", () => {
    expect(wayOf(`curl ${auth} ${api}/issues`)).toEqual({
      kind: "text",
      text: "Authorization: Bearer $GITHUB_TOKEN",
    });
  });
});

describe("publishers and signers", () => {
  it.each([
    [
      "npm publish --provenance",
      ["id-token:write:certain", "id-token:write:possible", "packages:write:likely"],
    ],
    ["npm publish --provenance --dry-run", []],
    ["npm test", ["opaque: script"]],
    ["docker push ghcr.io/acme/app:1", ["packages:write:certain"]],
    ["docker push $IMAGE", ["packages:write:likely"]],
    ["docker push acme/app", []],
    [
      "docker buildx build --push -t ghcr.io/a/b .",
      ["packages:read:possible", "packages:write:likely", "packages:write:possible"],
    ],
    ["docker run -e GITHUB_TOKEN x", ["opaque: script"]],
    [
      "cosign sign --yes ghcr.io/a/b@$DIGEST",
      ["id-token:write:certain", "packages:write:certain", "packages:write:possible"],
    ],
    ["cosign sign-blob --key k.pem x", []],
    ["cosign verify-blob x", []],
    ["twine upload dist/*", []],
    ["python -m twine upload dist/*", []],
    [
      "uv publish --trusted-publishing always",
      ["id-token:write:possible", "id-token:write:certain"],
    ],
    ["mkdocs gh-deploy --force", ["contents:write:likely"]],
    ["poetry run mkdocs gh-deploy", ["contents:write:likely"]],
    ["ghp-import -np site", ["contents:write:likely"]],
    ["ghp-import site", []],
    ["goreleaser release --snapshot", []],
    ["az login --federated-token x", ["id-token:write:likely"]],
    ["codeql github upload-results", ["security-events:write:certain"]],
    ["release-please github-release --token=$T", ["contents:write:certain"]],
    ["./gradlew build", ["opaque: script"]],
    ["./mvnw -B deploy", ["packages:write:likely", "opaque: script"]],
    ["make release", ["opaque: script"]],
    ["./deploy.sh", ["opaque: script"]],
  ])("%s", (text, expected) => {
    expect([...asked(text)].sort()).toEqual([...expected].sort());
  });

  it.each([
    ["npx --yes semantic-release@24", "env"],
    ["pnpm dlx semantic-release", "env"],
    ["yarn exec semantic-release", "env"],
    ["npx -p @semantic-release/git -p semantic-release semantic-release", "env"],
  ])("%s is semantic-release", (text, kind) => {
    expect(wayOf(text)?.kind).toBe(kind);
    expect(asked(text)).toContain("contents:write:likely");
    expect(asked(`${text} --dry-run`)).not.toContain("contents:write:likely");
  });

  it("doubt what may hide in a list of options", () => {
    expect(asked('git push "$@"')).not.toContain("contents:write:likely");
    expect(asked("cr upload --token $PAT")).toEqual(["contents:write:certain"]);
    expect(wayOf("cr upload --token $PAT")).toEqual({ kind: "text", text: "$PAT" });
  });
});

describe("isInert", () => {
  it.each([
    "echo hi",
    "mkdir -p x",
    "jq . x",
    "git commit -m x",
    "sudo apt-get install -y x",
    "cd x",
  ])("%s", (text) => {
    expect(isInert(program(text))).toBe(true);
  });
  it.each([
    "make",
    "./x.sh",
    "git push",
    "node x.js",
    "bash x.sh",
    "find . -exec ./x {} +",
    "$TOOL x",
  ])("not %s", (text) => {
    expect(isInert(program(text))).toBe(false);
  });
});

it("survives hostile words in linear time", () => {
  const start = performance.now();
  for (const text of [
    `gh api ${"-f a=b ".repeat(20_000)}`,
    `curl -H "${"authorization ".repeat(20_000)}" ${"https://x ".repeat(20_000)}`,
    `git push "$${"{".repeat(100_000)}"`,
    `npx ${"npx ".repeat(20_000)}`,
    `docker push ${"$".repeat(100_000)}`,
  ])
    knowledge(text);
  expect(performance.now() - start).toBeLessThan(1500);
});
