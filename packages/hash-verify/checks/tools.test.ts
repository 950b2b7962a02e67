/** Lists as the tools of this machine write them, through the mode `sums` as a whole. */
import { execFileSync } from "node:child_process";
import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { SumsCheck } from "./check.ts";
import { onDisk, verify } from "./fixtures/verify.ts";

const FILES = { "plain.txt": "alpha\n", "with blank ": "beta", "d/ü(1) = x": "gamma" };
const NAMES = Object.keys(FILES);

interface Tool {
  readonly command: string;
  readonly args?: readonly string[];
  readonly list?: string;
  readonly flags?: Partial<SumsCheck>;
}

// Of a tool that a machine lacks nothing can be shown there; GNU's are on every one.
const TOOLS: readonly Tool[] = [
  { command: "sha256sum" },
  { command: "sha256sum", args: ["--binary"] },
  { command: "sha256sum", args: ["--tag"], list: "list.txt" },
  { command: "sha512sum", args: ["--tag"], list: "list.txt" },
  { command: "sha224sum" },
  { command: "sha384sum" },
  { command: "b2sum", list: "B2SUMS" },
  { command: "b2sum", args: ["--tag"], list: "list.txt" },
  { command: "cksum", args: ["--algorithm=sha256"], list: "list.txt" },
  { command: "cksum", args: ["--algorithm=sha512", "--untagged"], list: "SHA512SUMS" },
  { command: "cksum", args: ["--algorithm=blake2b"], list: "list.txt" },
  { command: "openssl", args: ["dgst", "-sha256"], list: "list.txt" },
  { command: "openssl", args: ["dgst", "-sha3-512"], list: "list.txt" },
  { command: "openssl", args: ["dgst", "-sha512", "-r"], list: "list.txt" },
  { command: "openssl", args: ["dgst", "-blake2s256"], list: "list.txt" },
  { command: "shasum", args: ["-a", "256"], flags: { dialect: "perl" } },
  { command: "shasum", args: ["-a", "512256"], list: "SHA512-256SUMS" },
  { command: "md5sum", flags: { "allow-weak": true } },
  { command: "md5sum", args: ["--tag"], list: "list.txt", flags: { "allow-weak": true } },
  { command: "sha1sum", flags: { "allow-weak": true } },
];

function isHere(command: string): boolean {
  try {
    execFileSync("sh", ["-c", `command -v ${command}`]);
    return true;
  } catch {
    return false;
  }
}

const HERE = TOOLS.filter(({ command }) => isHere(command));

describe.each(HERE.map((tool) => [[tool.command, ...(tool.args ?? [])].join(" "), tool] as const))(
  "%s",
  (_, { command, args = [], list = `${command.replace(/sum$/, "").toUpperCase()}SUMS`, flags }) => {
    const check: SumsCheck = { mode: "sums", files: [list], ...flags };

    function written() {
      const ground = onDisk(FILES);
      const text = execFileSync(command, [...args, ...NAMES], { cwd: ground.base });
      writeFileSync(join(ground.base, list), text);
      return ground;
    }

    it("is believed of files that are as they were", async () => {
      const files = NAMES.toSorted().map((name) => `listed ${name}`);
      expect(await verify(written(), check)).toMatchObject({ exit: 0, files, notJudged: [] });
    });

    it("finds each change", async () => {
      for (const name of NAMES) {
        const ground = written();
        appendFileSync(join(ground.base, name), "!");
        const { exit, files } = await verify(ground, check);
        expect(exit).toBe(1);
        expect(files.filter((row) => !row.startsWith("listed "))).toEqual([`mismatch ${name}`]);
      }
    });
  },
);

it("needs the tools that are on every machine", () => {
  const commands = new Set(HERE.map(({ command }) => command));
  expect([...commands]).toEqual(expect.arrayContaining(["sha256sum", "b2sum", "cksum", "md5sum"]));
});

it("refuses what is weak, from every tool", async () => {
  const ground = onDisk(FILES);
  for (const command of ["md5sum", "sha1sum"]) {
    const text = execFileSync(command, NAMES, { cwd: ground.base });
    writeFileSync(join(ground.base, "list"), text);
    const { exit, problems } = await verify(ground, { mode: "sums", files: ["list"] });
    expect(exit).toBe(1);
    expect(problems.map((text) => text.split(" ")[0])).toEqual(NAMES.map(() => "weak-digest"));
  }
});

it("reads what GNU escapes", async () => {
  const ground = onDisk({ "a\\b": "x" });
  const text = execFileSync("sha256sum", ["a\\b"], { cwd: ground.base, encoding: "utf8" });
  expect(text).toMatch(/^\\/);
  writeFileSync(join(ground.base, "SHA256SUMS"), text);
  const check = { mode: "sums", files: ["SHA256SUMS"] } as const;
  expect(await verify(ground, { ...check, "allow-backslash": true })).toMatchObject({ exit: 0 });
  expect(await verify(ground, check)).toMatchObject({ exit: 1 });
});
