import { describe, expect, it, test } from "vitest";
import { createSource } from "#core";
import { readWorkflow } from "#workflow";
import { publicationsOf } from "./publications.ts";

function published(script: string): readonly string[] {
  const lines = script.split("\n").map((line) => `          ${line}`);
  const text = `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: |\n${lines.join("\n")}\n`;
  const workflow = readWorkflow(createSource("ci.yml", text));
  const job = workflow.kind === "workflow" ? workflow.jobs[0] : undefined;
  if (workflow.kind !== "workflow" || !job) throw new Error("no workflow");
  return publicationsOf(workflow, job, { actionAt: () => undefined }).map(({ target }) => target);
}

test.each([
  ["npm publish --access public", "npm"],
  ["npm --prefix pkg publish", "npm"],
  ["pnpm -r publish --no-git-checks", "npm"],
  ["pnpm --filter app publish", "npm"],
  ["yarn workspaces foreach -A npm publish", "npm"],
  ["npx -y changeset publish", "npm"],
  ["pnpm changeset publish", "npm"],
  ["npx lerna@8 publish from-package", "npm"],
  ["npx semantic-release@24", "releases"],
  ["npx jsr publish", "JSR"],
  ["python3 -m twine upload dist/*", "PyPI"],
  ["uv run twine upload dist/*", "PyPI"],
  ["uvx twine upload dist/*", "PyPI"],
  ["uv publish --trusted-publishing always", "PyPI"],
  ["sudo -E cargo publish", "crates.io"],
  ["bundle exec rake release", "RubyGems"],
  ["dotnet nuget push out/*.nupkg", "NuGet"],
  ["./mvnw -B clean deploy", "Maven"],
  ["./gradlew :core:publishToSonatype", "Maven"],
  ["docker buildx build --push .", "images"],
  ["bash -c 'docker push acme/app'", "images"],
  ["if true; then gh release create v1; fi", "releases"],
  ["goreleaser release --clean", "releases"],
  ["terraform -chdir=infra apply -auto-approve", "deployment"],
  ["kubectl -n prod apply -f x.yaml", "deployment"],
  ["helm upgrade --install app ./chart", "deployment"],
  ["aws s3 sync site s3://bucket", "deployment"],
  ["vercel deploy --prod", "deployment"],
  ["npx wrangler pages deploy out", "deployment"],
  ["mkdocs gh-deploy --force", "site"],
  ["cosign sign --yes acme/app@sha256:0", "signature"],
])("%s publishes to %s", (script, target) => {
  expect(published(script)).toEqual([target]);
});

test.each([
  "npm publish --dry-run",
  "npm run publish",
  "npm ci && npm run release-notes",
  "echo npm publish",
  "# npm publish",
  "npm pack",
  "cargo build --release",
  "docker build -t push .",
  "docker buildx build --push=false .",
  "./gradlew publishToMavenLocal",
  "goreleaser release --snapshot --clean",
  "goreleaser release --skip=publish",
  "terraform plan -out apply",
  "aws s3 cp s3://bucket/x .",
  "vercel deploy",
  "netlify deploy --dir out",
  "gh release view v1",
  "git push origin main",
])("%s publishes nothing", (script) => {
  expect(published(script)).toEqual([]);
});

describe("hostile scripts", () => {
  it("finds a bounded number in bounded time", () => {
    const started = performance.now();
    expect(published("npm publish\n".repeat(20_000))).toHaveLength(200);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
