import type { PinContext } from "./context.ts";

/** Derives something from the context once, on first use, for all rules and uses of a run. */
export function perContext<T>(derive: (context: PinContext) => T): (context: PinContext) => T {
  const derived = new WeakMap<PinContext, { readonly value: T }>();
  return (context) => {
    const known = derived.get(context);
    if (known) return known.value;
    const value = derive(context);
    derived.set(context, { value });
    return value;
  };
}
