import { describe, expect, it } from "vitest";
import { parseJson } from "./parse-json.ts";
import { plainValue } from "./plain-value.ts";
import { findPointer } from "./pointer.ts";

// The document of RFC 6901 §5.
const DOCUMENT = String.raw`{"foo":["bar","baz"],"":0,"a/b":1,"c%d":2,"e^f":3,"g|h":4,"i\\j":5,"k\"l":6," ":7,"m~n":8,"~1":9}`;

function at(pointer: string): unknown {
  const parsed = parseJson(DOCUMENT);
  if (!parsed.ok) throw new Error("not JSON");
  const found = findPointer(parsed.root, pointer);
  return found.ok ? plainValue(found.node) : found.reason;
}

describe("findPointer", () => {
  it.each([
    ["", JSON.parse(DOCUMENT)],
    ["/foo", ["bar", "baz"]],
    ["/foo/0", "bar"],
    ["/foo/1", "baz"],
    ["/", 0],
    ["/a~1b", 1],
    ["/c%d", 2],
    ["/e^f", 3],
    ["/g|h", 4],
    ["/i\\j", 5],
    ['/k"l', 6],
    ["/ ", 7],
    ["/m~0n", 8],
    ["/~01", 9],
  ])("finds %j", (pointer, value) => {
    expect(at(pointer)).toEqual(value);
  });

  it.each([
    ["foo", "the pointer `foo` must be empty or start with `/`"],
    ["/m~n", "the pointer `/m~n` has a `~` that is neither `~0` nor `~1`"],
    ["/m~", "the pointer `/m~` has a `~` that is neither `~0` nor `~1`"],
    ["/bar", "the pointer `/bar` names nothing in the document"],
    ["/foo/2", "the pointer `/foo/2` names nothing in the document"],
    ["/foo/-", "the pointer `/foo/-` names nothing in the document"],
    ["/foo/00", "the pointer `/foo/00` names nothing in the document"],
    ["/foo/1x", "the pointer `/foo/1x` names nothing in the document"],
    ["/foo/length", "the pointer `/foo/length` names nothing in the document"],
    ["//0", "the pointer `//0` names nothing in the document"],
    ["/__proto__", "the pointer `/__proto__` names nothing in the document"],
  ])("does not find %j", (pointer, reason) => {
    expect(at(pointer)).toBe(reason);
  });
});
