import { matchesGlob, type Source } from "#core";
import { type ImageReference, parseImage } from "../image.ts";
import type { Text } from "../model.ts";
import type { ImageUse } from "../reference.ts";
import { type Instruction, readDockerfile } from "./dockerfile-lines.ts";
import { tailOf, type Word } from "./dockerfile-words.ts";
import { expandVariables } from "./variables.ts";

const NONE: ImageReference = { kind: "none" };
const DYNAMIC: ImageReference = { kind: "dynamic" };
/** More stages than any real file has; keeps a hostile one linear. */
const MOST_STAGES = 200;

/** The images that a Dockerfile pulls: FROM, COPY --from, RUN --mount=…,from= and `# syntax=`. */
export function dockerfileImages(source: Source): readonly ImageUse[] {
  const { syntax, instructions } = readDockerfile(source.text);
  const images: ImageUse[] = [];
  const add = ({ value, span }: Word, image: ImageReference) => {
    const text: Text = { value, span, style: "plain" };
    images.push({ source, position: "dockerfile", text, image });
  };
  if (syntax) add(syntax, parseImage(syntax.value));
  // COPY and RUN find every stage of the file, FROM only those above it (BuildKit, dockerfile2llb).
  const all = new Set(instructions.flatMap((instruction) => stageName(instruction) ?? []));
  const above = new Set<string>();
  const args = new Map<string, string>();
  let stages = 0;
  for (const instruction of instructions) {
    switch (instruction.keyword) {
      case "ARG":
        // Only arguments above the first FROM hold for it and for those below.
        if (stages === 0) addArguments(args, instruction.words);
        break;
      case "FROM": {
        stages++;
        const base = baseOf(instruction);
        if (base) add(base, baseImage(base.value, args, above));
        const name = stageName(instruction);
        if (name !== undefined) above.add(name);
        break;
      }
      case "COPY":
      case "RUN":
        for (const from of copySources(instruction)) add(from, sourceImage(from.value, all));
        break;
    }
  }
  return images;
}

function baseOf({ words }: Instruction): Word | undefined {
  return words.find(({ value }) => !value.startsWith("--"));
}

function stageName({ keyword, words }: Instruction): string | undefined {
  if (keyword !== "FROM") return undefined;
  const [, as, name] = words.filter(({ value }) => !value.startsWith("--"));
  return as?.value.toLowerCase() === "as" ? name?.value.toLowerCase() : undefined;
}

function addArguments(args: Map<string, string>, words: readonly Word[]): void {
  for (const { value: word } of words) {
    const equals = word.indexOf("=");
    if (equals <= 0) continue;
    const { value, isKnown } = expand(word.slice(equals + 1), args);
    if (isKnown) args.set(word.slice(0, equals), value);
    else args.delete(word.slice(0, equals));
  }
}

function expand(word: string, args: ReadonlyMap<string, string>) {
  const isLiteral = word.startsWith("'");
  const bare = word.replaceAll(/["']/g, "");
  if (isLiteral) return { value: bare, isKnown: true };
  return expandVariables(bare, (name) => args.get(name), { doubled: false });
}

function baseImage(
  written: string,
  args: ReadonlyMap<string, string>,
  stages: ReadonlySet<string>,
): ImageReference {
  const { value, isKnown } = expand(written, args);
  if (isKnown && (value === "scratch" || stages.has(value.toLowerCase()))) return NONE;
  // An empty default waits for `--build-arg`.
  if (isKnown && value !== "") return fileImage(value);
  return matchesStage(value.toLowerCase(), stages) ? NONE : unknownImage(value);
}

// `FROM build-${TARGETARCH}` picks one of the stages above.
function matchesStage(glob: string, stages: ReadonlySet<string>): boolean {
  if (glob.replaceAll("*", "") === "") return false;
  let tried = 0;
  for (const stage of stages) {
    if (matchesGlob(glob, stage)) return true;
    if (++tried === MOST_STAGES) return false;
  }
  return false;
}

function unknownImage(value: string): ImageReference {
  const image = parseImage(value.replaceAll("*", "x"));
  return image.kind === "image" && image.digest !== undefined ? image : DYNAMIC;
}

function copySources({ keyword, words }: Instruction): readonly Word[] {
  const sources: Word[] = [];
  for (const word of words) {
    if (!word.value.startsWith("--")) break;
    if (keyword === "COPY" && word.value.startsWith("--from=")) sources.push(tailOf(word, 7));
    if (keyword === "RUN" && word.value.startsWith("--mount=")) sources.push(...mountSources(word));
  }
  return sources;
}

function mountSources(word: Word): readonly Word[] {
  const sources: Word[] = [];
  let at = "--mount=".length;
  for (const field of word.value.slice(at).split(",")) {
    const name = /^["']?from=/i.exec(field)?.[0] ?? "";
    if (name !== "") sources.push(tailOf(word, at + name.length, at + field.length));
    at += field.length + 1;
  }
  return sources;
}

// A number names a stage by its place; BuildKit expands no build arguments here.
function sourceImage(written: string, stages: ReadonlySet<string>): ImageReference {
  const value = written.replaceAll(/["']/g, "");
  if (value === "" || value === "scratch" || /^[0-9]+$/.test(value)) return NONE;
  if (stages.has(value.toLowerCase())) return NONE;
  return value.includes("$") ? DYNAMIC : fileImage(value);
}

// Templates (`FROM {{ base }}`) are Dockerfiles only after something else has filled them in.
function fileImage(value: string): ImageReference {
  const image = parseImage(value);
  return image.kind === "invalid" && /[{}%<>$]/.test(value) ? DYNAMIC : image;
}
