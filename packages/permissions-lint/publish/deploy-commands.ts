import { always, type Judge, onVerbs } from "./command-judge.ts";
import { hasOption } from "./words.ts";

const terraform = onVerbs("deployment", "apply", "destroy");

// A preview has an address of its own, which nobody is sent to: only production counts.
const production: Judge = ({ verbs: [first], args }) =>
  (first === undefined || first === "deploy") && hasOption(args, "--prod", "--production")
    ? "deployment"
    : undefined;

const aws: Judge = ({ verbs: [service = "", verb = "", ...rest] }) => {
  if (service === "s3")
    return /^(?:sync|cp|mv)$/.test(verb) && rest.at(-1)?.startsWith("s3:")
      ? "deployment"
      : undefined;
  const deploys = /^(?:deploy|create-deployment|update-service|update-function-code)$/;
  return deploys.test(verb) ? "deployment" : undefined;
};

const gcloud: Judge = ({ verbs }) =>
  verbs.includes("deploy") && /^(?:run|app|functions|beta|alpha)$/.test(verbs[0] ?? "")
    ? "deployment"
    : undefined;

/** Commands that change what is running or what a web site shows. */
export const DEPLOYS: Readonly<Record<string, Judge>> = {
  kubectl: onVerbs("deployment", "apply", "create", "replace", "rollout restart", "set image"),
  helm: ({ verbs: [first = ""] }) => {
    if (first === "push") return "charts";
    return first === "upgrade" || first === "install" ? "deployment" : undefined;
  },
  cr: onVerbs("charts", "upload"),
  helmfile: onVerbs("deployment", "apply", "sync"),
  terraform,
  tofu: terraform,
  terragrunt: onVerbs("deployment", "apply", "destroy", "run-all apply"),
  pulumi: onVerbs("deployment", "up", "update", "destroy"),
  cdk: onVerbs("deployment", "deploy"),
  sam: onVerbs("deployment", "deploy"),
  serverless: onVerbs("deployment", "deploy"),
  sls: onVerbs("deployment", "deploy"),
  aws,
  gcloud,
  firebase: onVerbs("deployment", "deploy"),
  flyctl: onVerbs("deployment", "deploy"),
  fly: onVerbs("deployment", "deploy"),
  vercel: production,
  netlify: production,
  wrangler: onVerbs("deployment", "deploy", "publish", "pages deploy", "pages publish"),
  "ansible-playbook": always("deployment"),
  mkdocs: onVerbs("site", "gh-deploy"),
  mike: onVerbs("site", "deploy"),
  "gh-pages": always("site"),
};
