import { execFileSync } from "node:child_process";
import crypto from "node:crypto";
import fs, { renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { scratchFolder } from "../../../test/support/scratch-folder.ts";
import { createReader, type Tools } from "./reader.ts";

/** A reader in whose way `meddle` comes between the look at a file and its opening; and what it opened. */
function meddledReader(meddle: () => void) {
  const opened: string[] = [];
  const tools = {
    ...fs,
    lstatSync: (path: string) => {
      const seen = fs.lstatSync(path, { throwIfNoEntry: false });
      meddle();
      return seen;
    },
    openSync: (path: string, flags: number) => {
      const descriptor = fs.openSync(path, flags);
      opened.push(fs.readlinkSync(`/proc/self/fd/${descriptor}`));
      return descriptor;
    },
  };
  const reader = createReader({ fs: tools as Tools["fs"], crypto, advance: () => {} });
  return { reader, opened };
}

describe("what is swapped in between a look and the opening", () => {
  it("is not opened where it is a link", () => {
    const { scratch, base } = scratchFolder({ file: "inside" });
    writeFileSync(join(scratch, "canary"), "inside");
    const at = join(base, "file");
    const { reader, opened } = meddledReader(() => {
      rmSync(at);
      symlinkSync("../canary", at);
    });
    expect(reader.hash({ at, algorithms: ["sha256"] })).toEqual({ kind: "failed", code: "ELOOP" });
    expect(opened).toEqual([]);
  });

  it("does not block where it is a FIFO", () => {
    const { base } = scratchFolder({ file: "" });
    const at = join(base, "file");
    const { reader } = meddledReader(() => {
      rmSync(at);
      execFileSync("mkfifo", [at]);
    });
    expect(reader.hash({ at, algorithms: ["sha256"] })).toEqual({ kind: "changed" });
  });

  it("counts as a change where it is another file of the same size and time", () => {
    const { base } = scratchFolder({ file: "first", other: "other" });
    const at = join(base, "file");
    for (const path of [at, join(base, "other")]) fs.utimesSync(path, 1, 1);
    const { reader } = meddledReader(() => renameSync(join(base, "other"), at));
    expect(reader.hash({ at, algorithms: ["sha256"] })).toEqual({ kind: "changed" });
  });

  it("is missing where it is nothing", () => {
    const { base } = scratchFolder({ file: "first" });
    const at = join(base, "file");
    const { reader } = meddledReader(() => rmSync(at));
    expect(reader.hash({ at, algorithms: ["sha256"] })).toEqual({ kind: "failed", code: "ENOENT" });
  });
});

describe("a file that its folder listed", () => {
  const algorithms = ["sha256"];

  it("is opened without a look, and its size is told still", () => {
    const { base } = scratchFolder({ file: "12345" });
    const at = join(base, "file");
    const { reader, opened } = meddledReader(() => expect.unreachable());
    const job = { at, algorithms, isListed: true };
    expect(reader.hash(job)).toMatchObject({ kind: "hashed", size: 5 });
    expect(opened).toEqual([at]);
    expect(reader.hash({ ...job, size: 4 })).toEqual({ kind: "size", size: 5 });
    expect(reader.hash({ ...job, most: 4 })).toEqual({ kind: "large", size: 5 });
  });

  it("is not followed or waited for where it became something else", () => {
    const { scratch, base } = scratchFolder({ "folder/file": "" });
    writeFileSync(join(scratch, "canary"), "secret");
    symlinkSync("../canary", join(base, "link"));
    execFileSync("mkfifo", [join(base, "pipe")]);
    const { reader, opened } = meddledReader(() => {});
    const become = (name: string) =>
      reader.hash({ at: join(base, name), algorithms, isListed: true });
    expect(become("link")).toEqual({ kind: "failed", code: "ELOOP" });
    expect(become("gone")).toEqual({ kind: "failed", code: "ENOENT" });
    expect(become("pipe")).toEqual({ kind: "refused", what: "other" });
    expect(become("folder")).toEqual({ kind: "refused", what: "other" });
    expect(opened).toEqual([join(base, "pipe"), join(base, "folder")]);
  });
});

describe("hashing", () => {
  it("sees a small or a large file change while it is read", () => {
    for (const size of [10, 3_000_000]) {
      const { base } = scratchFolder({ file: Buffer.alloc(size) });
      const at = join(base, "file");
      const advance = () => fs.appendFileSync(at, "x");
      const reader = createReader({ fs, crypto, advance });
      expect(reader.hash({ at, algorithms: ["sha256"] })).toEqual({ kind: "changed" });
    }
  });

  it("tells another size without opening, and leaves the large for later", () => {
    const { base } = scratchFolder({ file: "12345" });
    const { reader, opened } = meddledReader(() => {});
    const job = { at: join(base, "file"), algorithms: ["sha256"] };
    expect(reader.hash({ ...job, size: 4 })).toEqual({ kind: "size", size: 5 });
    expect(reader.hash({ ...job, most: 4 })).toEqual({ kind: "large", size: 5 });
    expect(opened).toEqual([]);
    expect(reader.hash({ ...job, size: 5, most: 5 })).toMatchObject({ kind: "hashed" });
    expect(opened).toEqual([job.at]);
  });

  it("does without the one call that older Nodes lack", () => {
    const { base } = scratchFolder({ file: "12345" });
    const job = { at: join(base, "file"), algorithms: ["sha256", "sha3-256"] };
    const older = { ...crypto, hash: undefined } as unknown as Tools["crypto"];
    const expected = createReader({ fs, crypto, advance: () => {} }).hash(job);
    expect(createReader({ fs, crypto: older, advance: () => {} }).hash(job)).toEqual(expected);
  });

  it.each([1_048_575, 1_048_576, 1_048_577, 2_097_152])("is right for %i bytes", (size) => {
    const content = crypto.randomBytes(size);
    const { base } = scratchFolder({ file: content });
    const reader = createReader({ fs, crypto, advance: () => {} });
    const digests = [crypto.createHash("sha512").update(content).digest("hex")];
    const outcome = reader.hash({ at: join(base, "file"), algorithms: ["sha512"] });
    expect(outcome).toEqual({ kind: "hashed", size, digests });
  });

  it("closes what it opened, whatever happens", () => {
    const { base } = scratchFolder({ file: "12345" });
    const count = () => fs.readdirSync("/proc/self/fd").length;
    const before = count();
    const fail = () => {
      throw new Error("mine");
    };
    const reader = createReader({ fs, crypto, advance: fail });
    for (let times = 0; times < 20; times++)
      expect(() => reader.hash({ at: join(base, "file"), algorithms: ["md5"] })).toThrow("mine");
    expect(count()).toBe(before);
  });
});
