import { createHash } from "node:crypto";
import { join } from "node:path";
import { expect, it } from "vitest";
import { scratchFolder } from "../../../test/support/scratch-folder.ts";
import { THREAD_CODE } from "./crew.ts";
import type { Job } from "./reader.ts";
import { startThread } from "./thread.ts";

function jobsOf(base: string, names: readonly string[]): readonly Job[] {
  return names.map((name) => ({ at: join(base, name), algorithms: ["sha256"] }));
}

function counter(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(4));
}

function hashed(content: string) {
  const digest = createHash("sha256").update(content).digest("hex");
  return { kind: "hashed", size: content.length, digests: [digest] };
}

it("runs the loop in a thread, which takes what nobody has taken and counts its bytes", async () => {
  const { base } = scratchFolder({ a: "aa", b: "bbb" });
  const done = new BigInt64Array(new SharedArrayBuffer(8));
  const thread = startThread(THREAD_CODE, done);
  const next = counter();
  Atomics.add(next, 0, 1);
  const share = await thread.share({ jobs: jobsOf(base, ["a", "b", "none"]), next });
  await thread.end();
  expect(share).toEqual([
    [1, hashed("bbb")],
    [2, { kind: "missing" }],
  ]);
  expect(done[0]).toBe(3n);
});

it.each([
  ["does not start", "throw new Error('no')"],
  ["ends without a word", "process.exit(0)"],
  ["is no program", "("],
])("does not wait for a thread that %s", async (_, code) => {
  const thread = startThread(code, new BigInt64Array(1));
  expect(await thread.share({ jobs: [], next: counter() })).toEqual([]);
  expect(await thread.share({ jobs: [], next: counter() })).toEqual([]);
  await thread.end();
});
