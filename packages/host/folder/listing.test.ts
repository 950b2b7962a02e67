import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { scratchFolder } from "../../../test/support/scratch-folder.ts";
import { createListing } from "./listing.ts";
import { openFolder } from "./open-folder.ts";

const NAMES = Array.from({ length: 300 }, (_, index) => `f${index}`);

function filesIn(folder: string, names: readonly string[] = NAMES) {
  return Object.fromEntries(names.map((name) => [`${folder}/${name}`, name]));
}

it("knows the regular files of a folder of which many are wanted", () => {
  const { base } = scratchFolder({ ...filesIn("many"), ...filesIn("few") });
  symlinkSync("f1", join(base, "many", "link"));
  const wanted = [...Object.keys(filesIn("many")), "many/link", "few/f1"];
  const listing = createListing(wanted);
  const has = (folder: string, name: string) => {
    const folderAt = join(base, folder);
    return listing.has({ kind: "placed", folder, name, folderAt, at: join(folderAt, name) });
  };
  expect(has("many", "f299")).toBe(true);
  expect(has("few", "f1")).toBe(false);
  expect(has("many", "link")).toBe(false);
  expect(has("many", "none")).toBe(false);
});

it("knows nothing of a folder that cannot be listed", () => {
  const listing = createListing(NAMES);
  const place = {
    kind: "placed",
    folder: "",
    name: "f1",
    folderAt: "/none",
    at: "/none/f1",
  } as const;
  expect(listing.has(place)).toBe(false);
});

it("changes no answer", async () => {
  const { base } = scratchFolder(filesIn("many"));
  symlinkSync("f1", join(base, "many", "link"));
  const paths = ["many/link", "many/none", ...Object.keys(filesIn("many"))];
  const wanted = paths.map((path) => ({ path, algorithms: ["sha256"] as const }));
  const answers = [];
  for (const byDescriptor of [true, false]) {
    const opened = openFolder(base, { byDescriptor });
    if (opened.kind === "folder") answers.push(await opened.folder.hash(wanted));
  }
  expect(answers[0]).toEqual(answers[1]);
  expect(answers[0]?.slice(0, 3).map(({ kind }) => kind)).toEqual(["refused", "missing", "hashed"]);
});
