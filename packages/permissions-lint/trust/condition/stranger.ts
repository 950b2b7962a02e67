import type { Maybe, Value } from "./value.ts";
import type { World } from "./world.ts";

/** The one answer that all give. */
export function all(answers: readonly boolean[]): Maybe<boolean> {
  const [first] = answers;
  return answers.every((answer) => answer === first) ? first : undefined;
}

/**
 * Whether comparing with this name is a guard in this world. The last actor of a pull request may be a
 * bot that a stranger set off (Synacktiv 2024, "Github Actions exploitation: Dependabot"), so naming a
 * bot there keeps strangers out only for those who believe it (`bot`).
 */
export function counts(
  { actsAs }: Extract<Value, { kind: "stranger" }>,
  name: string | number | boolean | null,
  { marks }: World,
): boolean {
  if (actsAs !== "actor") return true;
  return marks.has(isBot(name) ? "bot" : "actor");
}

// 49699333 is dependabot[bot], 29139614 renovate[bot], 41898282 github-actions[bot].
const BOT_IDS: ReadonlySet<string> = new Set(["49699333", "29139614", "41898282"]);

function isBot(name: string | number | boolean | null): boolean {
  return String(name).endsWith("[bot]") || BOT_IDS.has(String(name));
}
