import type { Credential, StepCredentials } from "./credentials.ts";
import { mayBeOwn } from "./own.ts";

/** In the names of actions that make an installation token, as actions/create-github-app-token does. */
const APP_TOKEN =
  /app-token|application-token|app-auth|installation-token|actions--access-token|^octo-sts\//;
/** Owners of log-ins at other services, whose tokens are not GitHub's. */
const OTHER_SERVICES: ReadonlySet<string> = new Set(
  "google-github-actions aws-actions azure hashicorp 1password pulumi rust-lang jfrog bitwarden dopplerhq infisical".split(
    " ",
  ),
);

/** `uses:` as written. */
export function makesAppToken(uses: string): boolean {
  return APP_TOKEN.test(nameOf(uses));
}

/** What an output holds whose name says that it is a credential. */
export function outputCredential(from: StepCredentials | undefined): Credential {
  if (!from) return { kind: "unknown" };
  const { uses } = from.step;
  if (!uses) return ofScript(from);
  const name = nameOf(uses.value);
  if (APP_TOKEN.test(name)) return { kind: "app" };
  if (OTHER_SERVICES.has(name.slice(0, name.indexOf("/")))) return { kind: "secret" };
  const isMade = from.inner?.some(({ step }) => makesAppToken(step.uses?.value ?? "")) ?? false;
  return { kind: isMade ? "app" : "unknown" };
}

function nameOf(uses: string): string {
  const at = uses.indexOf("@");
  return (at < 0 ? uses : uses.slice(0, at)).trim().toLowerCase();
}

const NAMES_TOKEN = /github\.token|secrets\.GITHUB_TOKEN/i;

/** A script can put out the token only where it has it. */
function ofScript({ step, env }: StepCredentials): Credential {
  if (NAMES_TOKEN.test(step.run?.value ?? "")) return { kind: "maybe" };
  for (const credential of env.values()) if (mayBeOwn(credential)) return { kind: "maybe" };
  return { kind: "secret" };
}
