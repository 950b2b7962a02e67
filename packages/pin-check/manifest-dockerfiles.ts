import type { Inputs } from "#workflow";
import { workspacePath } from "./local-path.ts";

/** Dockerfiles that Docker actions of the tree are built from, by `runs.image`. */
export function manifestDockerfiles({ actions, files }: Inputs): readonly string[] {
  const named: string[] = [];
  for (const { using, image, source } of actions) {
    if (using?.value !== "docker" || !image || image.value.trim().startsWith("docker://")) continue;
    const folder = source.path.slice(0, source.path.lastIndexOf("/") + 1);
    const path = workspacePath(folder + image.value.trim());
    if (path) named.push(path);
  }
  if (named.length === 0) return named;
  const known = new Set(files);
  return [...new Set(named)].filter((path) => known.has(path));
}
