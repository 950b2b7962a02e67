/** Whether a step stands before another; steps of one `parallel:` have a second number. */
export function isBefore(
  [a = 0, b = -1]: readonly number[],
  [c = 0, d = -1]: readonly number[],
): boolean {
  return a === c ? b < d : a < c;
}
