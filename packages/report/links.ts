export const HOME = "https://github.com/sluice-ci/sluice";

export function ruleUrl(rule: string): string {
  return `${HOME}/blob/main/docs/rules/${rule}.md`;
}
