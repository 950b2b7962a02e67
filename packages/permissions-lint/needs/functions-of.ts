const FUNCTION = /(?:^|[\n;{])[ \t]{0,99}(?:function[ \t]{1,9})?([\w-]{1,99})[ \t]{0,9}\(\)/g;

const NONE: ReadonlySet<string> = new Set();

/** Names of the shell functions that a script defines; what they run stands in the script itself. */
export function functionsOf(script: string): ReadonlySet<string> {
  if (!script.includes("()")) return NONE;
  const names = new Set<string>();
  for (const [, name] of script.matchAll(FUNCTION)) if (name) names.add(name);
  return names;
}
