import { type Container, hasExpression, type Job } from "#workflow";
import { defineLintRule } from "../rule.ts";
import { literalPasswords } from "../taint/literal-passwords.ts";

export const hardcodedCredential = defineLintRule(
  {
    id: "hardcoded-credential",
    severity: "high",
    grading: "high for a registry that others can reach, low for one on this machine",
    summary: "A password must not stand in a workflow in plain text.",
    stops:
      "Everybody who can read the repository, or any fork of it, logs in to the registry with it.",
    headline: "a password in plain text",
    unit: ["password", "passwords"],
    sensitive: true,
    messages: {
      container:
        "the password for the image of {container} stands here in plain text, and in every clone; make a new one and store it as a secret",
      login:
        "`{program}` is given its password in plain text, in every clone of the repository; make a new one, store it as a secret and pass it with `--password-stdin`",
    },
    cwe: [798, 259],
  },
  {
    onJob: (job) => containersOf(job).flatMap((container) => passwordOf(container)),
    onScript(script) {
      if (!/\blogin\b/.test(script.text.value)) return;
      return literalPasswords(script).map(({ place, program, isLocal }) => ({
        message: "login" as const,
        at: place,
        severity: isLocal ? ("low" as const) : ("high" as const),
        data: { program },
      }));
    },
  },
);

function containersOf({ container, services }: Job): readonly Container[] {
  return container ? [container, ...services] : services;
}

function passwordOf({ name, credentials, image }: Container) {
  const password = credentials?.get("password")?.value;
  if (!password || password.value.trim() === "" || hasExpression(password.value)) return [];
  const container = name ? `service \`${name.value}\`` : "the job's container";
  const isLocal = /^(?:localhost|127\.0\.0\.1)[:/]/.test(image?.value ?? "");
  const severity = isLocal ? ("low" as const) : ("high" as const);
  return [{ message: "container" as const, at: password, severity, data: { container } }];
}
