/** `npm run new-rule <gate> <rule-id>`: writes a rule's four files and adds it to the gate's list. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "..");
const [gate = "", id = ""] = process.argv.slice(2);
const folder = join("packages", gate);
if (!existsSync(join(ROOT, folder, "rules", "index.ts")) || !/^[a-z]+(?:-[a-z0-9]+)+$/.test(id)) {
  console.error(
    "usage: npm run new-rule <gate> <rule-id>   (a rule id names the fault: unpinned-uses)",
  );
  process.exit(2);
}
const define = gate === "pin-check" ? "definePinRule" : "defineLintRule";
const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

create(
  `${folder}/rules/${id}.ts`,
  `import { ${define} } from "../rule.ts";

export const ${name} = ${define}(
  {
    id: "${id}",
    severity: "medium",
    summary: "One sentence that says what is asked.",
    stops: "One sentence that says which attack it stops.",
    headline: "a few words",
    unit: ["place", "places"],
    messages: { found: "\`{text}\` is not what it should be" },
    cwe: [1357],
  },
  {
    onUse({ text }) {
      if (text.value !== "") return;
      return { message: "found", data: { text: text.value }, at: text };
    },
  },
);
`,
);
create(
  `${folder}/rules/${id}.test.ts`,
  `import { testRule } from "../../../test/support/test-rule.ts";
import { ${name} } from "./${id}.ts";

testRule(${name}, import.meta.dirname);
`,
);
create(
  `${folder}/fixtures/${id}/bad-first.yml`,
  `on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: "true"
`,
);
create(
  `docs/rules/${id}.md`,
  `# ${id}

One sentence that says what is asked.

<!-- facts -->
<!-- /facts -->

## What goes wrong

## Example

## How to mend it

## How it decides
`,
);
register();

function create(path: string, text: string): void {
  const target = join(ROOT, path);
  if (existsSync(target)) {
    console.error(`${path} is there already; nothing of it was changed`);
    return;
  }
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
  console.log(`wrote ${path}`);
}

function register(): void {
  const path = join(ROOT, folder, "rules", "index.ts");
  const text = readFileSync(path, "utf8");
  if (text.includes(`"./${id}.ts"`)) return;
  const lines = text.replace("= [];", "= [\n];").split("\n");
  const firstImport = lines.findIndex((line) => line.includes('from "./'));
  lines.splice(Math.max(firstImport, 0), 0, `import { ${name} } from "./${id}.ts";`);
  const end = lines.lastIndexOf("];");
  lines.splice(end, 0, `  ${name},`);
  writeFileSync(path, lines.join("\n"));
  console.log(`added ${name} to ${folder}/rules/index.ts: \`npm run fix\` sorts the imports`);
}
