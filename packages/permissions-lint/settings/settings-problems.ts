import { type NotJudged, type PlacedProblem, type RepositorySettings, renderMessage } from "#core";
import type { Inputs } from "#workflow";
import type { PermissionsLintOptions } from "../options.ts";
import { weakRepositorySetting } from "../rules/weak-repository-setting.ts";
import { auditSettings, type Fault } from "./audit.ts";
import type { SettingsFacts } from "./gather-settings.ts";

/** Findings about settings: they have no place of their own, and related ones where a job names an environment. */
export function settingsProblems(
  facts: SettingsFacts | undefined,
  { settings: expected = {} }: PermissionsLintOptions,
  inputs: Inputs,
): readonly PlacedProblem[] {
  if (facts?.kind !== "read") return [];
  return auditSettings(facts.settings, expected).map((fault) => problemOf(fault, inputs));
}

function problemOf({ key, message, severity, data }: Fault, inputs: Inputs): PlacedProblem {
  const { environment } = data;
  return {
    rule: weakRepositorySetting,
    message: renderMessage(weakRepositorySetting.messages[message] ?? message, data),
    data: { setting: key, ...data },
    severity,
    anchor: {},
    related: environment === undefined ? [] : placesOf(environment, inputs),
    identity: key,
  };
}

const MOST_PLACES = 5;

function placesOf(name: string, { workflows }: Inputs): PlacedProblem["related"] {
  const places = workflows.flatMap(({ source, jobs }) =>
    jobs.flatMap(({ environment: place }) =>
      place?.value.toLowerCase() === name.toLowerCase()
        ? [{ source, place, message: "named here" }]
        : [],
    ),
  );
  return places.slice(0, MOST_PLACES);
}

/** What was asked for and could not be read, each by name. */
export function unreadSettings(facts: SettingsFacts | undefined): readonly NotJudged[] {
  if (!facts) return [];
  if (facts.kind === "unknown") return [{ reason: `repository settings: ${facts.reason}` }];
  return answersOf(facts.settings).flatMap(([name, answer]) =>
    answer.kind === "unread" ? [{ reason: `repository setting, ${name}: ${answer.reason}` }] : [],
  );
}

function answersOf(settings: RepositorySettings) {
  return [
    [`\`${settings.repository}\` itself`, settings.overview],
    ["default rights of `GITHUB_TOKEN`", settings.workflow],
    ["allowed actions", settings.actions],
    ["approval of forks", settings.forkApproval],
    ["protection of the default branch", settings.branch],
    ...[...settings.environments].map(
      ([name, answer]) => [`environment \`${name}\``, answer] as const,
    ),
  ] as const;
}
