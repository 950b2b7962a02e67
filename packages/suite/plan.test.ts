import { expect, it } from "vitest";
import { findGates } from "#suite";
import { plainWord, planCommand } from "./plan.ts";

const [entry] = findGates(["hash-verify"]);
const gate = await entry?.load();
const tree = gate?.commands?.list.find(({ name }) => name === "tree");

it("says the command again, in words that every shell reads as they stand", () => {
  if (!gate || !tree) throw new Error("no command");
  const given = { manifest: ["a/SHA256SUMS", "$(b)"], portable: true };
  expect(planCommand(gate, tree, { words: ["my dir"], given })).toEqual({
    options: {
      tree: [
        { mode: "tree", directory: "my dir", manifest: ["a/SHA256SUMS", "$(b)"], portable: true },
      ],
    },
    typed: ["tree", "PATH", "--manifest", "a/SHA256SUMS", "--manifest", "PATH", "--portable"],
  });
});

it.each(["-rf", "--fix", "a b", "a;b", "`a`", "$a", "a\nb", "", "*"])(
  "does not repeat %j",
  (word) => {
    expect(plainWord(word)).toBe("PATH");
  },
);
