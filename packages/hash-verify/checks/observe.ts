import type { Check } from "./check.ts";
import type { Observed } from "./outcome.ts";
import type { HashWorld } from "./world.ts";

/** Reads what a check needs; each mode is loaded when it is asked for: attestations alone are a large part. */
export async function observe(check: Check, world: HashWorld): Promise<Observed> {
  switch (check.mode) {
    case "sums":
      return (await import("./sums.ts")).observeSums(check, world);
    case "tree":
      return (await import("./tree.ts")).observeTree(check, world);
    case "manifest":
      return (await import("./manifest.ts")).observeManifest(check, world);
    case "canonical":
      return (await import("./canonical.ts")).observeCanonical(check, world);
    case "attest":
      return (await import("./attest.ts")).observeAttest(check, world);
    case "signature":
      return (await import("./signature.ts")).observeSignature(check, world);
    case "dist":
      return (await import("./dist.ts")).observeDist(check, world);
    case "chain":
      return (await import("./chain.ts")).observeChain(check, world);
  }
}
