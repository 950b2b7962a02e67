import { hasExpression, type Step } from "#workflow";
import { credentialOf, either, NO_CREDENTIAL } from "./classify.ts";
import type { Credential } from "./credentials.ts";
import { folderOf, type GitState, withFolder } from "./git-state.ts";
import { resolveText } from "./resolve-text.ts";
import { inputText, type ValueScope } from "./value-scope.ts";

const CHECKOUT = /^\s{0,9}actions[/\\]checkout@/i;
const OWN: Credential = { kind: "github-token" };

export function isCheckout({ uses }: Step): boolean {
  return uses !== undefined && CHECKOUT.test(uses.value);
}

/** What `actions/checkout` leaves in the git configuration (its action.yml: `persist-credentials` is true by default). */
export function afterCheckout(git: GitState, step: Step, from: CheckoutScope): GitState {
  const folder = folderOf(resolveText(inputText(step.with, "path")?.value ?? "", from.scope));
  const found = { credential: persisted(step, from), conditional: step.if !== undefined };
  return withFolder(git, folder, found);
}

export interface CheckoutScope {
  readonly scope: ValueScope;
  /** `owner/repo` that is judged, lower case. */
  readonly repository: string | undefined;
}

function persisted({ with: inputs }: Step, from: CheckoutScope): Credential {
  const { scope } = from;
  const persists = resolveText(inputText(inputs, "persist-credentials")?.value ?? "true", scope);
  const isOpen = hasExpression(persists);
  if (!isOpen && persists.trim().toUpperCase() !== "TRUE") return NO_CREDENTIAL;
  const key = inputText(inputs, "ssh-key");
  const sshKey = key ? credentialOf(key, scope) : NO_CREDENTIAL;
  const token = inputText(inputs, "token");
  const credential = sshKey.kind !== "none" ? sshKey : token ? credentialOf(token, scope) : OWN;
  const here = ofRepository(credential, inputText(inputs, "repository")?.value, from);
  return isOpen ? either(here, NO_CREDENTIAL) : here;
}

/** A push to another repository asks nothing of this one's rights. */
function ofRepository(
  credential: Credential,
  written: string | undefined,
  { scope, repository }: CheckoutScope,
): Credential {
  if (written === undefined || credential.kind === "none") return credential;
  const name = resolveText(written, scope).trim().toLowerCase();
  if (hasExpression(name))
    // `${{ github.repository_owner }}/docs`; of `${{ github.repository }}.wiki` too, a write is one to contents.
    return name.includes("}}/") ? either(credential, NO_CREDENTIAL) : credential;
  if (repository === undefined) return either(credential, NO_CREDENTIAL);
  return name === repository || name === `${repository}.wiki` ? credential : NO_CREDENTIAL;
}
