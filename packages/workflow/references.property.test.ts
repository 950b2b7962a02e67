import fc from "fast-check";
import { expect, it } from "vitest";
import { createSource } from "#core";
import { parseImage } from "./image.ts";
import { composeImages } from "./images/compose.ts";
import { dockerfileImages } from "./images/dockerfile.ts";
import { parseUses } from "./uses.ts";

const SHA = "11bd71901bbe5b1630ceea73d27597364c9af683";
const pieces = fc.constantFrom(
  "/",
  "\\",
  "@",
  "a",
  "b.c",
  "v1",
  SHA,
  " ",
  "docker://",
  "./",
  "$/",
  "..",
  "${{ x }}",
  ":",
  "sha256:",
  "0f".repeat(32),
  ".github/workflows/",
  ".yml",
  "\n",
  "\u0000",
  "é",
);
const value = fc.oneof(
  fc.string(),
  fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join("")),
);

it("a reference is one owner, one repository and one ref, or it is none", () => {
  fc.assert(
    fc.property(value, fc.constantFrom("step" as const, "job" as const), (text, position) => {
      const uses = parseUses(text, position);
      if (uses.kind !== "repository") return;
      expect(uses.owner + uses.repo).toMatch(/^[\w.-]+$/);
      expect(text.trim().split("@")).toHaveLength(2);
      expect(text.trim().endsWith(`@${uses.ref}`)).toBe(true);
      expect(uses.path.split("/")).not.toContain("..");
      const plain = [uses.owner, uses.repo, uses.path].filter(Boolean).join("/");
      expect(parseUses(`${plain}@${uses.ref}`, position)).toEqual(uses);
    }),
  );
});

it("an image is pinned by a whole digest at its end, and by nothing else", () => {
  fc.assert(
    fc.property(value, (text) => {
      const image = parseImage(text);
      const isPinned = image.kind === "image" && image.digest !== undefined;
      if (isPinned) expect(text.trim()).toMatch(/@(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/);
    }),
  );
});

const words = fc.constantFrom(
  "FROM ",
  "from a AS b",
  "COPY --from=",
  "RUN --mount=from=",
  "ARG A=",
  "$A",
  "${A:-b}",
  "${",
  "<<E",
  "E\n",
  "\\\n",
  "\n",
  "`",
  '"',
  "'",
  "# escape=`\n",
  "# syntax=",
  "#",
  "a:1",
  " ",
  "\t",
  "\r\n",
  "\ufeff",
);

it("every image of a Dockerfile stands in the file, in order", () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const text = parts.join("");
      for (const { text: found } of dockerfileImages(createSource("Dockerfile", text))) {
        const { start, end } = found.span;
        expect(start >= 0 && start <= end && end <= text.length).toBe(true);
        // What is left of the value is there in this order; continuations stand between.
        let at = start;
        for (const char of found.value) {
          at = text.indexOf(char, at) + 1;
          expect(at > start && at <= end).toBe(true);
        }
      }
    }),
  );
});

it("no Compose file makes it throw", () => {
  fc.assert(
    fc.property(fc.string(), (image) => {
      const text = `services:\n  a: {image: ${JSON.stringify(image)}}\n`;
      expect(composeImages(createSource("compose.yml", text))).toMatchObject({ ok: true });
      composeImages(createSource("compose.yml", image));
    }),
  );
});
