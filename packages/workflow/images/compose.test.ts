import { describe, expect, it } from "vitest";
import { createSource } from "#core";
import { composeImages } from "./compose.ts";

function imagesIn(text: string): readonly string[] {
  const read = composeImages(createSource("compose.yml", text));
  if (!read.ok) return [`broken: ${read.reason}`];
  return read.images.map(({ text: { value }, image }) => {
    if (image.kind !== "image") return `${value} -> ${image.kind}`;
    return `${value} -> ${[image.name, image.tag, image.digest?.slice(0, 6)].filter(Boolean).join(" ")}`;
  });
}

const DIGEST = `sha256:${"0f".repeat(32)}`;

describe("composeImages", () => {
  it.each([
    ["an image", "{image: 'a:1'}", ["a:1 -> a 1"]],
    ["a service that is built", "{image: a, build: .}", []],
    ["a build key without a value", "{image: a, build: }", ["a -> a"]],
    ["a variable with a default", "{image: 'a:${T:-1}'}", ["a:${T:-1} -> a 1"]],
    ["an empty default", "{image: 'a${T:-}'}", ["a${T:-} -> a"]],
    ["a variable without one", "{image: 'a:$T'}", ["a:$T -> dynamic"]],
    ["a required variable", "{image: '${I:?set it}'}", ["${I:?set it} -> dynamic"]],
    ["a digest behind a variable", `{image: '$R/a@${DIGEST}'}`, [`$R/a@${DIGEST} -> x/a sha256`]],
    ["a doubled dollar", "{image: 'a$$b'}", ["a$$b -> invalid"]],
    ["a merge key", "{<<: *base}", ["base:1 -> base 1"]],
    ["an own image over a merge key", "{<<: *base, image: a}", ["a -> a"]],
    ["a list of merge keys", "{<<: [*none, *base]}", ["base:1 -> base 1"]],
    ["a service that is a text", "text", []],
    ["a list as image", "{image: [a]}", []],
  ])("reads %s", (_, service, expected) => {
    const text = `x-a: &base {image: 'base:1'}\nx-b: &none {ports: []}\nservices:\n  web: ${service}\n`;
    expect(imagesIn(text)).toEqual(expected);
  });

  it("is silent where there are no services, and names what is no YAML", () => {
    expect(imagesIn("")).toEqual([]);
    expect(imagesIn("services: [a]")).toEqual([]);
    expect(imagesIn("services: {")[0]).toMatch(/^broken: /);
  });
});
