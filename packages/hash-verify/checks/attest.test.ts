import { describe, expect, it } from "vitest";
import type { Host } from "#core";
import { createHost } from "#host";
import { createInstance } from "../attest/fixtures/instance.ts";
import {
  type Json,
  type MintOptions,
  mintEnvelope,
  mintMessage,
  SUBJECT,
  statementOf,
} from "../attest/fixtures/mint.ts";
import { npmPublishPolicy } from "../attest/policy.ts";
import { shippedRoots } from "../attest/shipped-roots.ts";
import { judgeChecks } from "../judge.ts";
import { judgeAttested } from "./attest.ts";
import type { AttestCheck } from "./check.ts";
import { hex, onDisk, verify } from "./fixtures/verify.ts";
import { observe } from "./observe.ts";

const instance = await createInstance();
const APP = "the program\n";
const CHECK: AttestCheck = {
  mode: "attest",
  files: ["app.tgz"],
  bundle: ["app.json"],
  "signer-workflow": "octo/app/.github/workflows/release.yml",
  repo: "octo/app",
  "trusted-root": ["root.json"],
};

const attest = (content: string, options: MintOptions = {}) =>
  mintEnvelope(instance, statementOf(Buffer.from(content)), options);

type Files = Readonly<Record<string, string | Uint8Array>>;

function ground(files: Files, bundle: Json | string) {
  const text = typeof bundle === "string" ? bundle : JSON.stringify(bundle);
  const root = JSON.stringify(instance.rootJson);
  return onDisk({ "app.tgz": APP, "app.json": text, "root.json": root, ...files });
}

const run = (bundle: Json | string, flags: Partial<AttestCheck> = {}, files: Files = {}) =>
  verify(ground(files, bundle), { ...CHECK, ...flags });

describe("a file and a bundle about it", () => {
  it("are told with the signer, the root and the place of the bundle", async () => {
    const { host, root } = ground({}, JSON.stringify(await attest(APP)));
    const judge = await observe(CHECK, { host, root, confined: false });
    const { data, account } = judgeChecks([judge]);
    const digest = hex("sha256", APP);
    expect(data).toEqual({
      files: [
        {
          path: "app.tgz",
          status: "attested",
          algorithm: "sha256",
          expected: digest,
          actual: digest,
          size: APP.length,
        },
      ],
      attestations: [
        {
          path: "app.tgz",
          root: "root.json",
          subject: SUBJECT,
          claims: expect.objectContaining({ repository: "https://github.com/octo/app" }),
          predicateType: "https://slsa.dev/provenance/v1",
          bundle: "app.json",
        },
      ],
    });
    expect(account).toBe("1 file: 1 attested");
  });

  it("may hold a signature over the file itself, read from disk", async () => {
    const bundle = await mintMessage(instance, Buffer.from(APP));
    expect(await run(bundle)).toMatchObject({ exit: 0, files: ["attested app.tgz"] });
    const other = await run(bundle, {}, { "app.tgz": "another program\n" });
    expect(other).toMatchObject({ exit: 1, files: ["unlisted app.tgz"] });
  });

  it("are hashed by what the subjects name, and never by what is broken", async () => {
    const bytes = Buffer.from(APP);
    const of = async (digest: object) => {
      const subject = [{ name: "app.tgz", digest }];
      return run(await mintEnvelope(instance, statementOf(bytes, { subject })));
    };
    const sha512 = hex("sha512", APP);
    const sha3 = hex("sha3-256", APP);
    expect(await of({ sha512 })).toMatchObject({ exit: 0 });
    expect(await of({ sha3_256: sha3, sha384: hex("sha384", APP) })).toMatchObject({ exit: 0 });
    const weak = await of({ sha1: hex("sha1", APP), md5: hex("md5", APP) });
    expect(weak.exit).toBe(1);
    expect(weak.problems[0]).toContain("its subjects have no digest of SHA-2 or SHA-3");
    // One digest is right and one is wrong: somebody has two files in mind.
    expect((await of({ sha512, sha256: "0".repeat(64) })).exit).toBe(1);
  });

  it("that names no digest we know is hashed all the same", async () => {
    const bundle = await mintMessage(instance, Buffer.from(APP));
    const text = JSON.stringify(bundle).replace("SHA2_256", "HASH_ALGORITHM_UNSPECIFIED");
    const { host, root } = ground({}, text);
    const { data } = judgeChecks([await observe(CHECK, { host, root, confined: false })]);
    const row = { algorithm: "sha256", actual: hex("sha256", APP), size: APP.length };
    expect(data.files).toEqual([{ path: "app.tgz", status: "unlisted", ...row }]);
  });

  it("are not judged where the file changes before its signature is read", async () => {
    const bundle = JSON.stringify(await mintMessage(instance, Buffer.from(APP)));
    const { host, root } = ground({}, bundle);
    const openFolder: Host["openFolder"] = (...named) => {
      const opened = host.openFolder(...named);
      if (opened.kind !== "folder") return opened;
      const content = () => ({ verify: () => "changed" as const });
      return { ...opened, folder: { ...opened.folder, content } };
    };
    const found = await verify({ host: { ...host, openFolder }, root }, CHECK);
    expect(found).toMatchObject({ exit: 2, files: ["unreadable app.tgz"], problems: [] });
    expect(found.notJudged[0]).toContain("it changed while it was verified");
  });

  it("are told with the date and the digest of a root that we carry", () => {
    const root = { ...shippedRoots()[0] };
    const at = { file: "b.json", path: "attestations[1].bundle" };
    const evidence = {
      at,
      root: root.name ?? "",
      claims: {},
      algorithm: "sha256",
      digest: "00",
    } as const;
    const file = {
      path: "a",
      size: 1,
      digests: new Map(),
      content: { verify: () => "valid" as const },
    };
    const policy = npmPublishPolicy(new Map());
    const { data } = judgeAttested(
      { verdict: "attested", outcomes: [{ file, evidence, rejected: [] }] },
      { policy, roots: shippedRoots(), notes: [] },
    );
    expect(data?.attestations).toEqual([
      {
        path: "a",
        root: "sigstore public good",
        rootDate: root.date,
        rootSha256: root.sha256,
        claims: {},
        bundle: "b.json attestations[1].bundle",
      },
    ]);
  });

  it("are refused for each reason of each bundle, the first three told", async () => {
    const evil = (name: string) =>
      attest(APP, { subject: `https://github.com/evil/${name}/.github/workflows/release.yml@v1` });
    const bundles = [await evil("a"), await evil("b"), await attest("else"), await evil("d")];
    const lines = bundles.map((bundle) => JSON.stringify(bundle)).join("\n");
    const found = await run(lines);
    expect(found).toMatchObject({ exit: 1, files: ["unlisted app.tgz"], notJudged: [] });
    const [problem = ""] = found.problems;
    expect(problem).toContain("app.json:1: signed by `https://github.com/evil/a/");
    expect(problem).toContain("app.json:2: signed by `https://github.com/evil/b/");
    expect(problem).toContain("app.json:3: the file is not among its subjects; and 1 more");
    expect(problem).not.toContain("evil/d");
  });
});

describe("bundle files", () => {
  it("tell each place that holds none, beside a bundle that holds", async () => {
    const text = ["{}", JSON.stringify(await attest(APP)), "?"].join("\n");
    const found = await run(text);
    expect(found).toMatchObject({ exit: 2, files: ["attested app.tgz"], problems: [] });
    expect(found.notJudged.map((reason) => reason.split(" ")[0])).toEqual([
      "app.json:1",
      "app.json:3",
    ]);
    const listed = JSON.stringify({
      attestations: [{ bundle: await attest(APP) }, { bundle_url: "x" }],
    });
    expect((await run(listed)).notJudged).toEqual([
      expect.stringMatching(/^app\.json attestations\[1\]: the bundle is not in the document/),
    ]);
  });

  it.each([
    ["is empty", ""],
    ["is no JSON", "?"],
    ["is an empty list", "[]"],
    ["is not UTF-8", Buffer.from([0xff, 0x7b])],
  ])("that %s give nothing to judge by", async (_, content) => {
    const found = await run("", {}, { "app.json": content });
    expect(found).toMatchObject({ exit: 2, files: [], problems: [] });
    expect(found.notJudged).toHaveLength(1);
  });

  it("that are not there are said to be, and several are read once each", async () => {
    const bundle = await attest(APP);
    const found = await run(bundle, { bundle: ["gone.json", "app.json", "app.json"] });
    expect(found).toMatchObject({ exit: 2, files: ["attested app.tgz"] });
    expect(found.notJudged).toEqual(["gone.json no such file"]);
  });
});

describe("files", () => {
  it("are attested one by one, wherever they lie, and each once", async () => {
    const subject = [APP, "b"].map((text) => ({
      name: "x",
      digest: { sha256: hex("sha256", text) },
    }));
    const statement = statementOf(Buffer.from(APP), { subject });
    const bundle = await mintEnvelope(instance, statement);
    const files = ["app.tgz", "sub/b", "sub/c", "sub/b", "./app.tgz"];
    const found = await run(bundle, { files }, { "sub/b": "b", "sub/c": "c" });
    expect(found.files).toEqual(["attested app.tgz", "attested sub/b", "unlisted sub/c"]);
    expect(found.exit).toBe(1);
  });

  it("that are not there or cannot be read were not judged", async () => {
    const bundle = await attest(APP);
    const found = await run(
      bundle,
      { files: ["gone", "sub/gone", "sub", "none/x", ".."] },
      { "sub/b": "" },
    );
    expect(found.exit).toBe(2);
    expect(found.problems).toEqual([]);
    expect(found.files).toEqual(["missing gone", "unreadable sub", "missing sub/gone"]);
    expect(found.notJudged).toHaveLength(5);
    expect(found.notJudged).toContainEqual(
      expect.stringMatching(/^sub not a regular file: a folder, .*; name a file/),
    );
  });
});

describe("trusted roots", () => {
  it("are refused as a whole, with the line", async () => {
    const bundle = await attest(APP);
    const text = `${JSON.stringify(instance.rootJson)}\n{"mediaType": "x"}\n`;
    const refused = await run(bundle, {}, { "root.json": text });
    expect(refused).toMatchObject({ exit: 2, files: [], problems: [] });
    expect(refused.notJudged).toEqual([
      "root.json:2 not a trusted root of a version that is known",
    ]);
    for (const [content, reason] of [
      ["{}", "not a trusted root; give a trusted_root.json"],
      [Buffer.from([0xff]), "not UTF-8"],
    ] as const) {
      const found = await run(bundle, {}, { "root.json": content });
      expect(found.notJudged).toEqual([`root.json ${reason}`]);
    }
    expect((await run(bundle, { "trusted-root": ["gone.json"] })).notJudged).toEqual([
      "gone.json no such file",
    ]);
  });

  const { "trusted-root": _, ...carried } = CHECK;
  const at = async (now: string, flags: Partial<AttestCheck> = {}) => {
    const { root } = ground({}, await attest(APP));
    const host = createHost({ now: new Date(now) });
    return verify({ host, root }, { ...carried, ...flags });
  };

  it("that we carry vouch for nobody that they do not know", async () => {
    const found = await at("2026-11-21T00:00:00Z");
    expect(found).toMatchObject({ exit: 1, notes: [], notJudged: [] });
    expect(found.problems[0]).toContain("app.json: its ");
  });

  it("that are old are worth a note, and refused where the caller bounds their age", async () => {
    const old = await at("2099-06-01T00:00:00Z");
    expect(old.notes).toHaveLength(2);
    expect(old.notes[0]).toMatch(/root of sigstore public good: the copy of \d{4}-.* days old/);
    const bounded = await at("2099-06-01T00:00:00Z", { "max-root-age": 30 });
    expect(bounded).toMatchObject({ exit: 2, problems: [], files: [], notes: [] });
    expect(bounded.notJudged[0]).toMatch(/days old; `max-root-age` allows 30: .*`--trusted-root`$/);
    expect((await at("2026-11-21T00:00:00Z", { "max-root-age": 90 })).exit).toBe(1);
  });
});

describe("policies", () => {
  it("of npm's registry are its keys, which no workflow has", async () => {
    const { "signer-workflow": _, repo: __, ...others } = CHECK;
    const { host, root } = ground({}, await attest(APP));
    const found = await verify({ host, root }, { ...others, "npm-publish": true });
    expect(found).toMatchObject({ exit: 1 });
    expect(found.problems[0]).toContain("signed by an identity; a key is asked for");
  });

  it("that name nobody are not obeyed", async () => {
    const { "signer-workflow": _, ...others } = CHECK;
    const { host, root } = ground({}, await attest(APP));
    const found = await verify({ host, root }, others);
    expect(found).toMatchObject({ exit: 2, files: [] });
    expect(found.notJudged[0]).toContain("nobody is named who must have signed");
  });
});
