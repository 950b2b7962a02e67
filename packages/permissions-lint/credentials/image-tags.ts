import { actionName } from "./action-name.ts";
import { resolveText } from "./resolve-text.ts";
import { inputText, type ValueScope } from "./value-scope.ts";

const TAGS = /\$\{\{\s{0,9}steps\.([\w-]{1,99})\.outputs\.tags\s{0,9}\}\}/g;

/**
 * A text with the images put in where it takes the tags that docker/metadata-action made of them. `enable=`
 * switches an image on or off as the workflow runs, so such a list says nothing.
 */
export function withImages(text: string, scope: ValueScope): string {
  if (!text.includes("outputs.")) return text;
  return text.replace(TAGS, (written, id: string) => imagesOf(id, scope) ?? written);
}

function imagesOf(id: string, { steps }: ValueScope): string | undefined {
  const from = steps.get(id.toLowerCase());
  if (!from?.scope || actionName(from.step.uses?.value ?? "") !== "docker/metadata-action")
    return undefined;
  const images = inputText(from.step.with, "images")?.value;
  if (images === undefined || images.includes("enable=")) return undefined;
  return resolveText(images, from.scope);
}
