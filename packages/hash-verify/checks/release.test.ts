import { describe, expect, it } from "vitest";
import type { ListFlags } from "./check.ts";
import { hex, inMemory, line } from "./fixtures/verify.ts";
import { readList, type SourcedList } from "./read-list.ts";
import { judgeRelease, observeRelease } from "./release.ts";
import { judgeFolder, observeFolder } from "./tree.ts";
import { openPlace } from "./world.ts";

const MANIFEST = JSON.stringify({
  files: [
    { path: "tool", sha256: hex("sha256", "binary") },
    { path: "lib", sha256: hex("sha256", "library") },
  ],
});
const FILES = { "rel/tool": "binary", "rel/lib": "library", "rel/RELEASE_MANIFEST.json": MANIFEST };

async function statuses(sums: string, { signed = true, flags = {} as ListFlags } = {}) {
  const ground = inMemory({ ...FILES, "rel/SUMS": sums });
  const place = openPlace({ ...ground, confined: false }, "rel");
  if (!place.ok) throw new Error(place.notJudged.reason);
  const list = await readList({ place, name: "SUMS", seenAs: "SUMS" }, flags);
  if (!list.ok) throw new Error(list.notJudged.reason);
  const lists: readonly SourcedList[] = [list];
  const covered = { place, lists, flags, ignore: [] };
  const released = judgeRelease(await observeRelease(covered), signed);
  const alone = judgeFolder(await observeFolder(covered), signed);
  return { released, alone };
}

function rowsOf({ files }: Awaited<ReturnType<typeof statuses>>["alone"]): Record<string, string> {
  return Object.fromEntries(files.map(({ path, status }) => [path.slice(4), status]));
}

const OWN = line("RELEASE_MANIFEST.json", MANIFEST);
const WHOLE = OWN + line("tool", "binary") + line("lib", "library");

describe("files below a signed list", () => {
  it("stand as listed by somebody", async () => {
    const { released, alone } = await statuses(WHOLE);
    const all = {
      "RELEASE_MANIFEST.json": "listed-signed",
      lib: "listed-signed",
      tool: "listed-signed",
    };
    expect(rowsOf(released)).toEqual(all);
    expect(rowsOf(alone)).toEqual(all);
    expect(released.problems).toEqual([]);
  });

  it("stand as listed by nobody where nothing is signed", async () => {
    const { released } = await statuses(WHOLE, { signed: false });
    expect(new Set(Object.values(rowsOf(released)))).toEqual(new Set(["listed"]));
  });

  it("are not lifted by a manifest that the list leaves out", async () => {
    const { released } = await statuses(line("tool", "binary"));
    expect(rowsOf(released)).toEqual({ tool: "listed-signed", lib: "listed" });
    expect(released.problems.map(({ message }) => message)).toEqual([
      "the checksums file does not list the manifest itself, `RELEASE_MANIFEST.json`",
      "the checksums file does not list `lib`",
    ]);
  });

  it("are not lifted by a broken digest, nor by a manifest that only a broken digest binds", async () => {
    const names = { "RELEASE_MANIFEST.json": MANIFEST, tool: "binary", lib: "library" };
    const weak = Object.entries(names).map(([name, text]) => line(name, text, "sha1"));
    const { released } = await statuses(weak.join(""), { flags: { "allow-weak": true } });
    expect(released.problems).toEqual([]);
    expect(new Set(Object.values(rowsOf(released)))).toEqual(new Set(["listed"]));
  });
});
