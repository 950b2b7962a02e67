import { cloudLogin } from "../publish/registry-credentials.ts";
import type { StoredSecret } from "../publish/stored-secrets.ts";
import { secretIn, storedSecrets } from "../publish/stored-secrets.ts";
import { defineLintRule } from "../rule.ts";

export const longLivedCredential = defineLintRule(
  {
    id: "long-lived-credential",
    severity: "low",
    summary:
      "A job must not publish or log in with a stored secret where a short-lived identity serves.",
    stops:
      "A token that leaks once, through a log, a cache or a poisoned dependency, keeps publishing until someone revokes it.",
    headline: "stored where OIDC would do",
    unit: ["secret", "secrets"],
    groupBy: "service",
    subject: "secret",
    messages: {
      registry:
        "`{secret}` is a stored token for {service}, good until someone revokes it; {service} takes the workflow's own identity: {instead}",
      cloud:
        "`{secret}` is a stored key for {service}, good until someone revokes it; log in with the workflow's own identity: {instead}",
    },
    cwe: [798, 522],
  },
  {
    *onJob(job, { workflow }, context) {
      const found = storedSecrets(workflow, job, context);
      if (found.length === 0) return;
      const { trust } = context.modelOf(workflow, job);
      if (!trust.reachable) return;
      for (const stored of found) {
        // npm takes identities of hosted runners only (npm docs, trusted publishers, November 2026).
        if (stored.service === "npm" && trust.runner === "self-hosted") continue;
        yield { message: "registry", data: dataOf(stored), at: stored.text };
      }
    },
    onUse({ uses, step, workflow, job }, context) {
      if (uses.kind !== "repository" || !step) return undefined;
      const login = cloudLogin(uses.owner, uses.repo);
      if (!login) return undefined;
      if (workflow && job && !context.modelOf(workflow, job).trust.reachable) return undefined;
      for (const input of login.inputs) {
        const text = step.with.get(input)?.value;
        const secret = text && secretIn(text);
        if (secret) {
          const { name: service, instead } = login;
          return { message: "cloud", data: { service, secret, instead }, at: text };
        }
      }
      return undefined;
    },
  },
);

function dataOf({ service, secret, instead }: StoredSecret) {
  return { service, secret, instead };
}
