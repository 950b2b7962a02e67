import { UsageError } from "#core";
import type { AnyGate, GateEntry } from "./gates.ts";
import { CONFIG_PATH, type Policy } from "./policy.ts";
import type { RunRequest } from "./request.ts";

/** Without names: those that always run, and those that the config has a section for. */
export async function gatesFor(
  entries: readonly GateEntry[],
  policy: Policy,
  request: RunRequest,
): Promise<readonly AnyGate[]> {
  const applies = ({ name, when }: GateEntry) =>
    when === "always" || request.planned !== undefined || policy.configures(name);
  const isNamed = request.gates.length > 0 && !request.optional;
  const missing = isNamed ? entries.find((entry) => !applies(entry)) : undefined;
  if (missing) {
    const { name } = missing;
    const commands = (await missing.load()).commands?.list.map((command) => command.name) ?? [];
    throw new UsageError(
      `\`${name}\` has nothing to judge: add a section \`${name}:\` to ${CONFIG_PATH}, or name a command: ${commands.join(", ")}`,
    );
  }
  return Promise.all(entries.filter(applies).map((entry) => entry.load()));
}
