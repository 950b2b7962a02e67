import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text.ts";

function decode(hex: string) {
  return decodeText(Buffer.from(hex, "hex"));
}

describe("decodeText", () => {
  it.each([
    ["", ""],
    ["41c3a4f09f9880", "Aä😀"],
    // The mark stays, or every place would be off by one.
    ["efbbbf41", "\ufeffA"],
    ["efbfbd", "\ufffd"],
  ])("reads %s", (hex, text) => {
    expect(decode(hex)).toEqual({ ok: true, text });
  });

  it.each([
    ["efbbbf41ff42", "\ufeffA\ufffdB", 2, "is not UTF-8 here"],
    ["c080", "\ufffd\ufffd", 0, "is not UTF-8 here"],
    ["eda080", "\ufffd\ufffd\ufffd", 0, "is not UTF-8 here"],
    ["41c3", "A\ufffd", 1, "is not UTF-8 here"],
    ["f4908080", "\ufffd\ufffd\ufffd\ufffd", 0, "is not UTF-8 here"],
    ["fffe4100", "\ufffd\ufffdA\0", 0, "is UTF-16; write it as UTF-8"],
    ["feff0041", "\ufffd\ufffd\0A", 0, "is UTF-16; write it as UTF-8"],
    ["ff41", "\ufffdA", 0, "is not UTF-8 here"],
    ["fe41", "\ufffdA", 0, "is not UTF-8 here"],
    ["41fe", "A\ufffd", 1, "is not UTF-8 here"],
    ["41ff", "A\ufffd", 1, "is not UTF-8 here"],
    ["ffff", "\ufffd\ufffd", 0, "is not UTF-8 here"],
  ])("refuses %s at its place", (hex, text, start, reason) => {
    expect(decode(hex)).toEqual({ ok: false, text, span: { start, end: start + 1 }, reason });
  });
});
