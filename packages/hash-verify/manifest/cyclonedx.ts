import { itemsAt, type JsonNode, textAt, valueAt } from "../canonical/json-node.ts";
import { listDigests, nameOf } from "./entry.ts";
import { addNote, type Sheet } from "./sheet.ts";
import { CYCLONEDX, digestsAmong, statedInList } from "./stated.ts";

/**
 * CycloneDX: only components of type `file` are files by their path. The hash of a package is that of
 * the archive it was distributed in, which is not what lies here.
 */
export function readCycloneDx(sheet: Sheet, root: JsonNode): void {
  const main = valueAt(valueAt(root, "metadata"), "component");
  const components = [...(main ? [main] : []), ...itemsAt(root, "components")];
  let archives = 0;
  // An array's iteration also meets what is added on the way.
  for (const component of components) {
    for (const part of itemsAt(component, "components")) components.push(part);
    if (textAt(component, "type") === "file") readFile(sheet, component);
    else if (itemsAt(component, "hashes").length > 0) archives++;
  }
  if (archives > 0) {
    const reason = `${archives} hashed components are no files; their hashes are those of archives`;
    addNote(sheet, { start: root.start, end: root.start + 1 }, reason);
  }
}

function readFile(sheet: Sheet, node: JsonNode): void {
  const name = nameOf(sheet, node);
  if (!name) return;
  const digests = digestsAmong(sheet, node, statedInList(itemsAt(node, "hashes"), CYCLONEDX));
  listDigests(sheet, { node, name: name.value, digests });
}
