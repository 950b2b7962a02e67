import type { Credential } from "./credentials.ts";

/** Whether it can be the job's own GITHUB_TOKEN. */
export function mayBeOwn({ kind }: Credential): boolean {
  return kind === "github-token" || kind === "maybe" || kind === "unknown";
}
