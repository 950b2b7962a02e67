import { describe, expect, test } from "vitest";
import { contextOf, jobOf, modelIn } from "../../../test/support/lint-job.ts";

const OWN = "${{ github.token }}";
const PAT = "${{ secrets.PAT }}";

function spilled(script: string, env = ""): string | undefined {
  const lines = script.split("\n").map((line) => `          ${line}\n`);
  const steps = `      - run: |\n${lines.join("")}${env}      - run: later\n`;
  return modelIn(contextOf(jobOf(steps))).credentials.at(-1)?.spilled?.kind;
}

describe("the token lies somewhere", () => {
  test.each([
    [`echo "machine github.com login x password ${OWN}" > ~/.netrc`],
    [`echo "//npm.pkg.github.com/:_authToken=${OWN}" | tee -a .npmrc`],
    [`cat > settings.xml <<X\n<password>${OWN}</password>\nX`],
    [`npm config set //npm.pkg.github.com/:_authToken ${OWN}`],
    [`dotnet nuget add source --password ${OWN} x`],
    [`./configure --token ${OWN}`],
    [`./configure <<< "${OWN}"`],
    [`T="${OWN}"\nprintf '%s' "$T" > token`],
  ])("after %s", (script) => {
    expect(spilled(script)).toBe("maybe");
  });

  test("out of a variable of the step", () => {
    const env = `        env: {TOKEN: "${OWN}"}\n`;
    expect(spilled('echo "$TOKEN" > token', env)).toBe("maybe");
    expect(spilled("echo $OTHER > token", env)).toBe("none");
  });
});

describe("nothing lies anywhere", () => {
  test.each([
    [`echo "${OWN}"`],
    [`curl -H "Authorization: Bearer ${OWN}" x`],
    [`GH_TOKEN="${OWN}" gh pr list > list`],
    [`echo "GH_TOKEN=${OWN}" >> "$GITHUB_ENV"`],
    [`echo "${OWN}" | docker login ghcr.io -u x --password-stdin`],
    [`echo "${OWN}" | gh auth login --with-token`],
    [`git push https://x:${OWN}@github.com/o/r 2> /dev/null`],
    [`echo "${PAT}" > token`],
    ["echo x > y"],
  ])("after %s", (script) => {
    expect(spilled(script)).toBe("none");
  });
});
