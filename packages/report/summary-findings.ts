import type { Finding } from "#core";
import type { Block } from "./block.ts";
import { code, headRows, prose, row, sentence } from "./markdown.ts";
import { placeOf } from "./place.ts";
import { severityCounts } from "./tally.ts";
import { countsOf, type RuleGroup, ruleGroups } from "./text-groups.ts";
import { cut } from "./visible.ts";

// A longer table is folded, so that every rule of the run is in sight.
const LONGEST_OPEN_TABLE = 25;
const LONGEST_CELL = 600;

/** A table per rule, worst first, each with what the rule stops. */
export function mainBlocks(findings: readonly Finding[]): readonly Block[] {
  return ruleGroups(findings).map((group) => {
    const head = `### ${group.severity} · ${group.name} · ${countsOf(group)}`;
    const table = headRows(["Place", "What is wrong", "Fix"]);
    const rows = group.findings.map(({ message, fix, ...finding }) =>
      row([place(finding), text(message), fix ? text(`${fix.title} (${fix.safety})`) : ""]),
    );
    const body = { open: `${head}\n\n${stops(group)}\n\n${table}`, rows, close: "" };
    if (rows.length <= LONGEST_OPEN_TABLE) return body;
    const fold = foldAround(`${rows.length} places`);
    return {
      open: `${head}\n\n${stops(group)}\n\n${fold.open}\n\n${table}`,
      rows,
      close: fold.close,
    };
  });
}

/** One folded table over several rules. */
export function foldedFindings(title: string, findings: readonly Finding[]): readonly Block[] {
  if (findings.length === 0) return [];
  const fold = foldAround(`${title}: ${findings.length} (${severityCounts(findings)})`);
  const rows = findings.map((finding) =>
    row([finding.severity, code(finding.rule.id), place(finding), text(finding.message)]),
  );
  const table = headRows(["Severity", "Rule", "Place", "What is wrong"]);
  return [{ open: `${fold.open}\n\n${table}`, rows, close: fold.close }];
}

export function waivedFindings(findings: readonly Finding[]): readonly Block[] {
  if (findings.length === 0) return [];
  const fold = foldAround(`Accepted: ${findings.length} (${severityCounts(findings)})`);
  const rows = findings.map((finding) => {
    const { id = "", reason = "", owner = "", expires = "" } = finding.waiver ?? {};
    const cells = [code(finding.rule.id), place(finding), code(cut(id, 100)), text(reason)];
    return row([...cells, prose(cut(owner, 100)), prose(cut(expires, 30))]);
  });
  const table = headRows(["Rule", "Place", "Waiver", "Reason", "Owner", "Until"]);
  return [{ open: `${fold.open}\n\n${table}`, rows, close: fold.close }];
}

export function foldAround(title: string): { readonly open: string; readonly close: string } {
  return {
    open: `<details><summary>${prose(title)}</summary>`,
    close: "\n</details>",
  };
}

function stops({ rule }: RuleGroup): string {
  return `Stops: ${sentence(rule.stops)}`;
}

function place(finding: Pick<Finding, "location" | "anchor">): string {
  return code(cut(placeOf(finding) ?? "", LONGEST_CELL));
}

function text(message: string): string {
  return sentence(cut(message, LONGEST_CELL));
}
