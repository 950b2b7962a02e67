import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const NAMES = ["OUTPUT", "ENV", "PATH", "STATE", "STEP_SUMMARY"] as const;
type StepFile = (typeof NAMES)[number];

/** The files that the runner makes for one step. */
export interface StepFiles {
  readonly temp: string;
  readonly eventPath: string;
  readonly env: Readonly<Record<string, string>>;
  read(name: StepFile): string;
  remove(): void;
}

export function createStepFiles(event: unknown): StepFiles {
  const folder = mkdtempSync(join(tmpdir(), "runner-"));
  const temp = join(folder, "_temp");
  mkdirSync(temp);
  const pathOf = (name: StepFile) => join(folder, name.toLowerCase());
  for (const name of NAMES) writeFileSync(pathOf(name), "");
  const eventPath = join(folder, "event.json");
  writeFileSync(eventPath, JSON.stringify(event));
  return {
    temp,
    eventPath,
    env: Object.fromEntries(NAMES.map((name) => [`GITHUB_${name}`, pathOf(name)])),
    read: (name) => readFileSync(pathOf(name), "utf8"),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
