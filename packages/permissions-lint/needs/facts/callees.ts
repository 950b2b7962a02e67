import type { Fact } from "./fact.ts";

/** What a reusable workflow of the table asks of its caller; `name`: `owner/repo/.github/workflows/file.yml`, lower case. */
export function calleeFacts(_name: string): readonly Fact[] | undefined {
  return undefined;
}
