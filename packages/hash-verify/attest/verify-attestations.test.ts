import { describe, expect, it } from "vitest";
import { signedBytes } from "../../host/signatures.ts";
import { createInstance } from "./fixtures/instance.ts";
import { digestsOf, mintEnvelope, mintMessage, statementOf } from "./fixtures/mint.ts";
import { readBundles } from "./read-bundles.ts";
import { readPolicy } from "./read-policy.ts";
import { readTrustedRoots } from "./trusted-root.ts";
import { verifyAttestations } from "./verify-attestations.ts";

describe("x", () => {
  it("y", async () => {
    const content = Buffer.from("hello");
    for (const withLogs of [true, false]) {
      const instance = await createInstance({ withLogs });
      for (const version of ["0.1", "0.2", "0.3"] as const) {
        for (const json of [
          await mintEnvelope(instance, statementOf(content), { version }),
          await mintMessage(instance, content, { version }),
        ]) {
          const roots = readTrustedRoots("root", JSON.stringify(instance.rootJson));
          const policy = readPolicy({
            signerWorkflow: "octo/app/.github/workflows/release.yml@refs/tags/*",
            repo: "octo/app",
          });
          if (!roots.ok || !policy.ok) throw new Error(JSON.stringify([roots, policy]));
          const read = readBundles("b.json", JSON.stringify(json));
          expect(read.faults).toEqual([]);
          const result = verifyAttestations({
            bundles: read.bundles,
            roots: roots.roots,
            policy: policy.policy,
            files: [{ digests: digestsOf(content), content: signedBytes(content) }],
          });
          console.log(JSON.stringify(result));
        }
      }
    }
  });
});
