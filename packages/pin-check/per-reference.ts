import type { RepositoryUses } from "#workflow";

/**
 * Derives something from a reference once. Equal texts are parsed once (`collectUses`), and most uses
 * of a repository name the same few actions.
 */
export function perReference<T>(derive: (uses: RepositoryUses) => T): (uses: RepositoryUses) => T {
  const derived = new WeakMap<RepositoryUses, { readonly value: T }>();
  return (uses) => {
    const known = derived.get(uses);
    if (known) return known.value;
    const value = derive(uses);
    derived.set(uses, { value });
    return value;
  };
}
