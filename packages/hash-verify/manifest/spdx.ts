import { itemsAt, type JsonNode, textAt } from "../canonical/json-node.ts";
import { listDigests } from "./entry.ts";
import { addFault, addNote, type Sheet } from "./sheet.ts";
import { digestsAmong, statedInList } from "./stated.ts";

const KEYS = { algorithm: "algorithm", value: "checksumValue" };

/** SPDX 2: `files[]`. A package's checksum is that of its archive, its verification code one of SHA-1s. */
export function readSpdx(sheet: Sheet, root: JsonNode): void {
  for (const node of itemsAt(root, "files")) {
    const name = textAt(node, "fileName");
    if (!name) {
      addFault(sheet, node, "a file needs its name under `fileName`");
      continue;
    }
    const digests = digestsAmong(sheet, node, statedInList(itemsAt(node, "checksums"), KEYS));
    listDigests(sheet, { node, name, digests });
  }
  const archives = itemsAt(root, "packages").filter(
    (node) => itemsAt(node, "checksums").length > 0,
  );
  const [first] = archives;
  if (first) {
    const reason = `${archives.length} packages have checksums; they are those of archives, not of files`;
    addNote(sheet, { start: first.start, end: first.start + 1 }, reason);
  }
}
