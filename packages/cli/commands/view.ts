import { type Host, UsageError } from "#core";
import { gatherFor } from "#suite";
import type { Arguments } from "../args.ts";
import { print } from "../print.ts";
import { type FoundView, refuseStrayFlags, requestOf, tellNotJudged } from "./found-view.ts";

/** `sluice GATE VIEW [PATH…]`: prints, and exits 0 unless something could not be read. */
export async function runView(found: FoundView, args: Arguments, host: Host): Promise<number> {
  const { view, gate } = found;
  refuseStrayFlags(args.cli, view);
  if (view.network && !args.network?.layers.includes(view.network)) {
    const command = `sluice ${gate.name} ${view.name} --network ${view.network}`;
    throw new UsageError(`\`${view.name}\` asks GitHub, and Sluice is offline: \`${command}\``);
  }
  if (view.audit && !(view.audit.unless === "script" && args.cli.script)) {
    if (args.cli.fix || args.cli.diff || args.cli["unsafe-fixes"])
      throw new UsageError(`\`${view.name}\` mends nothing; \`--script\` prints what would`);
    const { check } = await import("./check.ts");
    return check({ ...args, words: [gate.name, ...found.words] }, host, view.audit.rules);
  }
  if (view.kept && (args.cli.write || args.cli.check || view.kept.path !== undefined)) {
    const { keep } = await import("./keep.ts");
    return keep(found, args, host);
  }
  const [subject, ...rest] = view.subject ? found.words : [undefined, ...found.words];
  if (view.subject && subject === undefined) {
    const usage = `sluice ${gate.name} ${view.name} ${view.subject}`;
    throw new UsageError(`name what is meant: \`${usage}\``);
  }
  const paths = rest.flatMap((word) => (word === undefined ? [] : [word]));
  const request = requestOf(view, args.cli, { isKept: false, subject });
  const { parts, notJudged } = await gatherFor(
    gate,
    {
      gates: [gate.name],
      paths: pathsAround(subject, paths, host),
      options: args.suite,
      ...(args.network && { network: args.network }),
    },
    host,
  );
  print(view.render(request, parts));
  return tellNotJudged(notJudged);
}

// `explain other/.github/workflows/ci.yml#build`: the whole repository around that file is looked at.
function pathsAround(
  subject: string | undefined,
  paths: readonly string[],
  host: Host,
): readonly string[] {
  if (subject === undefined || paths.length > 0) return paths;
  const mark = subject.lastIndexOf("#");
  const file = mark < 0 ? subject : subject.slice(0, mark);
  const located = host.locate(file);
  if (located.kind !== "file") return paths;
  return [located.inRepository ? located.root : file];
}
