import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { validateYaml } from "../../test/support/validate-yaml.ts";
import { actionManifest, inputsTable, outputsTable } from "./manifest.ts";

const gate = { name: "pin-check", question: 'Is "every" action fixed: yes or no?' };

describe("actionManifest", () => {
  test.each([
    ["the root action", undefined],
    ["an action of one gate", gate],
  ])("%s is valid to GitHub's language service", async (_, label) => {
    expect(await validateYaml("action.yml", actionManifest(label))).toEqual([]);
  });

  test("the language service is awake", async () => {
    const broken = actionManifest(gate).replace("node24", "node26");
    expect(await validateYaml("action.yml", broken)).not.toEqual([]);
  });

  test("each action starts its own bundle", () => {
    expect(parse(actionManifest(undefined)).runs.main).toBe("dist/suite/index.js");
    expect(parse(actionManifest(gate)).runs.main).toBe("../../dist/pin-check/index.js");
  });

  test("only the root action lets the caller choose gates", () => {
    expect(parse(actionManifest(undefined)).inputs).toHaveProperty("gates");
    expect(parse(actionManifest(gate)).inputs).not.toHaveProperty("gates");
  });

  // A default in the manifest arrives as if the user had given it, and would beat the config.
  test("what the config may set has no default in the manifest", () => {
    const { inputs } = parse(actionManifest(gate));
    expect(inputs["fail-on"]).not.toHaveProperty("default");
    expect(inputs.preset).not.toHaveProperty("default");
    expect(inputs.annotations.default).toBe("true");
  });

  test("a question with quotes survives", () => {
    expect(parse(actionManifest(gate)).description).toBe(gate.question);
  });
});

test("the README's tables have a row for every input and output", () => {
  const { inputs, outputs } = parse(actionManifest(gate));
  const firstCells = (table: string) =>
    [...table.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
  expect(firstCells(inputsTable(gate))).toEqual(Object.keys(inputs));
  expect(firstCells(outputsTable())).toEqual(Object.keys(outputs));
});
