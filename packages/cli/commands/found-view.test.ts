import { expect, it } from "vitest";
import { defaultsOf } from "#core";
import { createHost } from "#host";
import { CLI_OPTIONS } from "../options.ts";
import { type FoundView, refuseStrayFlags } from "./found-view.ts";
import { keptAt } from "./kept-file.ts";

const NONE = defaultsOf(CLI_OPTIONS);
const VIEW: FoundView["view"] = { name: "x", summary: "", formats: ["text"], render: () => "" };
const KEPT = { ...VIEW, kept: {}, switches: ["per-scope"] };

it.each(["write", "check"] as const)("--%s belongs to what is kept in a file", (flag) => {
  const cli = { ...NONE, [flag]: true };
  const message = `\`--${flag}\` belongs to a view that is kept in a file, such as \`sluice permissions-lint table\``;
  expect(() => refuseStrayFlags(cli)).toThrow(message);
  expect(() => refuseStrayFlags(cli, VIEW)).toThrow(message);
  expect(() => refuseStrayFlags(cli, KEPT)).not.toThrow();
});

it("--per-scope belongs to the view that has it", () => {
  const cli = { ...NONE, "per-scope": true };
  expect(() => refuseStrayFlags(cli, VIEW)).toThrow("`--per-scope` belongs to");
  expect(() => refuseStrayFlags(cli, KEPT)).not.toThrow();
});

it.each(["", "-", ".", "..", "docs/", "docs/.", "a/.."])(
  "%j is no file to keep anything in",
  (name) => {
    const host = createHost();
    const tree = host.openTree(import.meta.dirname);
    expect(() => keptAt(name, tree, host)).toThrow("is no file to keep anything in");
  },
);
