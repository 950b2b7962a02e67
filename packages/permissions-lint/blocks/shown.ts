import { show } from "#core";

/** A value of the file as it may stand in a message; a backtick would end the quotation. */
export function shown(value: string): string {
  return show(value.replaceAll("`", "'"));
}

/** `a`, `b` and 3 more: names in a sentence, never a page of them. */
export function listed(names: readonly string[], most = 3): string {
  const first = names.slice(0, names.length > most + 1 ? most : names.length).map(shown);
  const left = names.length - first.length;
  const last = left > 0 ? `${left} more` : (first.pop() ?? "");
  return first.length > 0 ? `${first.join(", ")} and ${last}` : last;
}
