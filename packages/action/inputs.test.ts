import { describe, expect, test } from "vitest";
import { findGates } from "#suite";
import { readInputs } from "./inputs.ts";

const [pinCheck, hashVerify] = await Promise.all(
  findGates(["pin-check", "hash-verify"]).map((entry) => entry.load()),
);

const request = (env: Record<string, string>) => readInputs(env, undefined).request;

describe("readInputs", () => {
  test("nothing given: every gate, the workspace, nothing overridden", () => {
    expect(readInputs({}, pinCheck)).toEqual({
      request: { gates: ["pin-check"], paths: [], options: {} },
      annotations: true,
      summary: true,
    });
  });

  test("an empty input is not given: the runner exports every declared one", () => {
    expect(
      request({ "INPUT_FAIL-ON": "", INPUT_CONFIG: " \n", INPUT_PROFILE: "" }).options,
    ).toEqual({});
  });

  test("values are decoded by the option tables", () => {
    const env = {
      INPUT_GATES: "pins, permissions-lint\nhashes",
      INPUT_PATHS: "a folder\r\n  b/c.yml\n\n",
      INPUT_CONFIG: "one.yml\ntwo.yml",
      "INPUT_FAIL-ON": " high ",
      INPUT_SUMMARY: "False",
    };
    expect(readInputs(env, undefined)).toEqual({
      request: {
        gates: ["pins", "permissions-lint", "hashes"],
        paths: ["a folder", "b/c.yml"],
        options: { "fail-on": "high", config: ["one.yml", "two.yml"] },
      },
      annotations: true,
      summary: false,
    });
  });

  test.each([
    ["INPUT_FIAL-ON", "unknown input `fial-on`; did you mean `fail-on`?"],
    ["INPUT_FAIL_ON", "unknown input `fail_on`; did you mean `fail-on`?"],
    ["INPUT_TOKEN", "unknown input `token`; known: annotations, config, fail-on,"],
    ["input_token", "unknown input `token`"],
  ])("%s is refused, even when empty", (variable, message) => {
    expect(() => request({ [variable]: "" })).toThrow(message);
  });

  test("an action with one gate has no input `gates`", () => {
    expect(() => readInputs({ INPUT_GATES: "pins" }, pinCheck)).toThrow("unknown input `gates`");
  });

  test.each([
    ["INPUT_FAIL-ON", "hihg", "input `fail-on` must be critical, high,"],
    ["INPUT_ANNOTATIONS", "yes", "input `annotations` must be true or false; got `yes`"],
    ["INPUT_PATHS", "-", "no standard input"],
  ])("%s: %s is refused by name", (variable, value, message) => {
    expect(() => request({ [variable]: value })).toThrow(message);
  });

  test("every fault is told at once", () => {
    const env = { "INPUT_FAIL-ON": "x", INPUT_PRESET: "y" };
    expect(() => request(env)).toThrow(/`fail-on`.*; input `preset`/);
  });

  test("a hostile value stays on one line of the message", () => {
    const env = { "INPUT_FAIL-ON": "x\n::set-output name=verdict::pass" };
    expect(() => request(env)).toThrow(/got `x ::set-output/);
  });
});

describe("readInputs, commands", () => {
  const planned = (env: Record<string, string>) => readInputs(env, hashVerify).request;

  test("a command is planned from paths and inputs", () => {
    const env = {
      INPUT_COMMAND: "sums",
      INPUT_PATHS: "SHA256SUMS\nB2SUMS",
      "INPUT_BASE-DIR": "dist",
      "INPUT_ALLOW-WEAK": "false",
      "INPUT_FAIL-ON": "never",
    };
    expect(planned(env)).toEqual({
      gates: ["hash-verify"],
      paths: [],
      options: { "fail-on": "never" },
      planned: {
        typed: ["sums", "SHA256SUMS", "B2SUMS", "--base-dir", "dist"],
        options: {
          sums: [{ mode: "sums", files: ["SHA256SUMS", "B2SUMS"], "base-dir": "dist" }],
        },
      },
    });
  });

  test("fields are one word, as on the command line", () => {
    const env = {
      INPUT_COMMAND: "canonical",
      INPUT_PATHS: "a.csv",
      INPUT_FIELDS: "id, b",
      INPUT_SORT: "id",
    };
    expect(planned(env).planned?.options).toMatchObject({
      canonical: [{ fields: ["id", "b"], sort: ["id"] }],
    });
  });

  test.each([
    [{ INPUT_COMMAND: "summs" }, "did you mean `sums`"],
    [{ INPUT_COMMAND: "sums" }, "names no list"],
    [{ INPUT_COMMAND: "sums", INPUT_PATHS: "a", INPUT_KEY: "k" }, "`key` says nothing"],
    [{ INPUT_KEY: "k" }, "`key` belongs to a `command`"],
    [{ INPUT_WRITE: "true" }, "unknown input `write`"],
  ])("%j is refused", (env, message) => {
    expect(() => planned(env)).toThrow(message);
  });

  test("without a command the config says what is verified, and may say nothing", () => {
    expect(planned({ INPUT_OPTIONAL: "true" })).toEqual({
      gates: ["hash-verify"],
      paths: [],
      options: {},
      optional: true,
    });
  });
});
