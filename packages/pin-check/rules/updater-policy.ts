import type { PinContext } from "../context.ts";
import { definePinRule } from "../rule.ts";
import { judgeDependabot } from "../updater/dependabot.ts";
import type { UpdaterConfig } from "../updater/model.ts";
import { judgeRenovate } from "../updater/renovate.ts";

const DEPENDABOT = [".github/dependabot.yml", ".github/dependabot.yaml"];
// In the order in which Renovate looks for its config; it reads the first one only.
const RENOVATE = ["", ".github/", ".gitlab/"]
  .flatMap((folder) => ["json", "jsonc", "json5"].map((type) => `${folder}renovate.${type}`))
  .concat([
    ".renovaterc",
    ".renovaterc.json",
    ".renovaterc.jsonc",
    ".renovaterc.json5",
    "package.json",
  ]);

export const updaterPolicy = definePinRule(
  {
    id: "updater-policy",
    severity: "low",
    grading:
      "medium where Dependabot runs outside code, info for a cooldown of anything but actions",
    summary: "Dependabot or Renovate must update actions, wait some days, and run no outside code.",
    stops:
      "An updater that takes a release at once brings a poisoned one in before anyone has noticed it.",
    headline: "updates too soon, too much or not at all",
    unit: ["setting", "settings"],
    groupBy: "kind",
    subject: "file",
    messages: {
      broken: "`{file}` cannot be read as a config, so nothing is updated: {reason}",
      noActions:
        "`{file}` leaves actions out, so that pinned ones never get a fix; add the ecosystem `github-actions`",
      managerOff:
        "`{file}` keeps Renovate from actions, so that pinned ones never get a fix; enable its manager `github-actions`",
      noCooldown:
        "`{ecosystem}` updates wait no longer than the default of 3 days for a release to prove itself; set `cooldown.default-days` to 7",
      shortCooldown:
        "{updates} wait `{wait}` for a release to prove itself, which is less than 6 days; raise it to 7",
      noReleaseAge:
        "Renovate proposes actions as soon as they are released; set `minimumReleaseAge` to `7 days`",
      outsideCode:
        "`{setting}` has an update run code from outside with the updater's rights; remove it",
    },
    cwe: [1104, 829],
  },
  {
    *onRepository(context) {
      const configs = configsOf(context);
      for (const { source, faults } of configs) {
        const file = source.path;
        for (const { fault, span, severity } of faults) {
          const at = { at: { span }, in: source, severity };
          switch (fault.kind) {
            case "broken":
              yield { message: "broken", data: { ...fault, file }, ...at };
              break;
            case "noCooldown":
              yield { message: "noCooldown", data: { ...fault, file }, ...at };
              break;
            case "shortCooldown":
              yield { message: "shortCooldown", data: { ...fault, file }, ...at };
              break;
            case "noReleaseAge":
              yield { message: "noReleaseAge", data: { ...fault, file }, ...at };
              break;
            case "outsideCode":
              yield { message: "outsideCode", data: { ...fault, file }, ...at };
          }
        }
      }
      const [first] = configs;
      if (!first || !usesActions(context) || configs.some(({ actions }) => actions !== "no"))
        return;
      const file = first.source.path;
      const data = { file, kind: "noActions" };
      const place = { data, at: { span: first.entries }, in: first.source };
      yield DEPENDABOT.includes(file)
        ? { message: "noActions", ...place }
        : { message: "managerOff", ...place };
    },
  },
);

function configsOf({ facts }: PinContext): readonly UpdaterConfig[] {
  const found: UpdaterConfig[] = [];
  const dependabot = DEPENDABOT.map((path) => facts.texts.get(path)).find((source) => source);
  if (dependabot) found.push(judgeDependabot(dependabot));
  for (const path of RENOVATE) {
    const source = facts.texts.get(path);
    const config = source && judgeRenovate(source);
    if (!config) continue;
    found.push(config);
    break;
  }
  return found;
}

function usesActions({ uses }: PinContext): boolean {
  return uses.some((use) => use.uses.kind === "repository");
}
