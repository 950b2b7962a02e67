import { describe, expect, it } from "vitest";
import { createSource } from "#core";
import { dockerfileImages } from "./dockerfile.ts";

/** `written -> what it is`, checked to stand exactly where the place says. */
function imagesIn(text: string): readonly string[] {
  const source = createSource("Dockerfile", text);
  return dockerfileImages(source).map(({ text: { span, value }, image }) => {
    expect(text.slice(span.start, span.end).replaceAll(/\\\r?\n/g, "")).toBe(value);
    if (image.kind !== "image") return `${value} -> ${image.kind}`;
    return `${value} -> ${[image.name, image.tag, image.digest].filter(Boolean).join(" ")}`;
  });
}

describe("dockerfileImages", () => {
  it.each([
    ["one stage", "FROM alpine:3\n", ["alpine:3 -> alpine 3"]],
    ["no line break at the end", "from alpine", ["alpine -> alpine"]],
    ["byte-order mark and CRLF", "\ufeffFROM a:1\r\nFROM b:2\r\n", ["a:1 -> a 1", "b:2 -> b 2"]],
    ["flags", "FROM --platform=$X a:1 AS x", ["a:1 -> a 1"]],
    ["scratch", "FROM scratch", ["scratch -> none"]],
    ["a stage by another case", "FROM a:1 AS Base\nFROM base", ["a:1 -> a 1", "base -> none"]],
    [
      "a stage of its own name is an image still",
      "FROM golang AS golang\nFROM golang",
      ["golang -> golang", "golang -> none"],
    ],
    ["a later stage is none for FROM", "FROM b\nFROM a AS b", ["b -> b", "a -> a"]],
    ["continuation", "FROM \\\n  a:1 \\\n  AS x\nFROM x", ["a:1 -> a 1", "x -> none"]],
    ["continuation within a word", "FROM al\\\npine:3", ["alpine:3 -> alpine 3"]],
    ["comment inside an instruction", "FROM \\\n# FROM b\n  a:1", ["a:1 -> a 1"]],
    ["text of a continued RUN", "RUN x \\\n  FROM a\nFROM b", ["b -> b"]],
    ["two escapes end no line on", "RUN x \\\\\nFROM b", ["b -> b"]],
    ["comments", "# FROM a\n  # FROM b\nFROM c", ["c -> c"]],
    ["heredoc", "RUN <<EOF\nFROM a\nEOF\nFROM b", ["b -> b"]],
    ["heredoc with tabs", "RUN <<-'EOF' cat\n\tFROM a\n\tEOF\nFROM b", ["b -> b"]],
    ["two heredocs", "COPY <<A <<B /x/\nFROM a\nA\nFROM b\nB\nFROM c", ["c -> c"]],
    ["no heredoc without an end", "RUN echo 1 <<EOF\nFROM b", ["b -> b"]],
    ["no heredoc in quotes", 'RUN echo "<<EOF"\nFROM b\nEOF', ["b -> b"]],
    ["here-string", "RUN cat <<<EOF\nFROM b\nEOF", ["b -> b"]],
    [
      "escape directive",
      "# escape=`\nFROM a:1 `\n AS x\nRUN dir C:\\\nFROM b",
      ["a:1 -> a 1", "b -> b"],
    ],
    [
      "syntax",
      "#syntax = docker/dockerfile:1 \nFROM a",
      ["docker/dockerfile:1 -> docker/dockerfile 1", "a -> a"],
    ],
    ["a directive below a comment is none", "# hello\n# syntax=x:1\nFROM a", ["a -> a"]],
  ])("%s", (_, text, expected) => {
    expect(imagesIn(text)).toEqual(expected);
  });

  it.each([
    [
      "a constant default",
      "ARG V=3\nFROM a:$V\nFROM a:${V}-x",
      ["a:$V -> a 3", "a:${V}-x -> a 3-x"],
    ],
    ["quotes", 'ARG V="3" W=\'4\'\nFROM "a:$V"', ['"a:$V" -> a 3']],
    ["one argument in another", "ARG A=x\nARG B=${A}:1\nFROM $B", ["$B -> x 1"]],
    ["no default", "ARG V\nFROM a:$V", ["a:$V -> dynamic"]],
    ["an empty default", "ARG V=\nFROM ${V}", ["${V} -> dynamic"]],
    [
      "a default of its own",
      "FROM a:${V:-2}\nFROM a:${V:-${W:-3}}",
      ["a:${V:-2} -> a 2", "a:${V:-${W:-3}} -> a 3"],
    ],
    ["an argument below FROM", "FROM a\nARG V=1\nFROM b:$V", ["a -> a", "b:$V -> dynamic"]],
    ["a stage by an argument", "ARG B=base\nFROM a AS base\nFROM $B", ["a -> a", "$B -> none"]],
    [
      "a stage by the platform",
      "FROM a AS b-amd64\nFROM b-${TARGETARCH}\nFROM c-${TARGETARCH}",
      ["a -> a", "b-${TARGETARCH} -> none", "c-${TARGETARCH} -> dynamic"],
    ],
    ["a template", "FROM {{ base }}", ["{{ -> dynamic"]],
  ])("resolves %s", (_, text, expected) => {
    expect(imagesIn(text)).toEqual(expected);
  });

  it("finds images of COPY and RUN, and no stages", () => {
    const text = `FROM a:1 AS one
COPY --chown=1:1 --from=b:2 /x /y
COPY --from=one /x /y
COPY --from=later /x /y
COPY --from=0 /x /y
COPY --from=$V /x /y
COPY /x --from=text /y
ONBUILD COPY --from=c:3 /x /y
RUN --mount=type=bind,from=d:4,target=/x --mount=from=one --network=none make --mount=from=e:5
FROM f:6 AS later`;
    expect(imagesIn(text)).toEqual([
      "a:1 -> a 1",
      "b:2 -> b 2",
      "one -> none",
      "later -> none",
      "0 -> none",
      "$V -> dynamic",
      "c:3 -> c 3",
      "d:4 -> d 4",
      "one -> none",
      "f:6 -> f 6",
    ]);
  });

  it("stays fast on hostile files", () => {
    const start = performance.now();
    const many = (line: (i: number) => string) => Array.from({ length: 30_000 }, (_, i) => line(i));
    for (const text of [
      many((i) => `RUN <<A${i}`).join("\n"),
      many((i) => `FROM a AS s${i}\nFROM x$Y${i}`).join("\n"),
      many((i) => `ARG A${i + 1}=$A${i}$A${i}`).join("\n"),
      `ARG A0=xx\n${many((i) => `ARG A${i + 1}=$A${i}$A${i}`).join("\n")}\nFROM $A30000`,
      `FROM ${"${A:-".repeat(100_000)}`,
      `FROM a\\\n${"\\\n".repeat(200_000)}`,
      "'".repeat(1_000_000),
      "\\".repeat(1_000_000),
    ])
      dockerfileImages(createSource("Dockerfile", text));
    expect(performance.now() - start).toBeLessThan(8000);
  });
});
