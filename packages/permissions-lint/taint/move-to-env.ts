import { type Fix, lineBreakAt, type Span, type TextEdit } from "#core";
import {
  findExpressions,
  parseScript,
  type Scope,
  type Script,
  type ShellWord,
  scriptDialect,
  subPlace,
} from "#workflow";
import type { Code } from "./code-sinks.ts";
import type { TaintedExpression } from "./taint.ts";

/**
 * Moves an expression of a POSIX script into the step's `env:`, where it is a value and no code. Only
 * where every occurrence is a word of a command or stands in double quotes.
 */
export function moveToEnv(code: Code, tainted: TaintedExpression, scope: Scope): Fix | undefined {
  const { step } = scope;
  if (!step?.run || code.text !== step.run || step.place.alias || step.run.alias) return undefined;
  const script: Script = { ...scope, text: step.run };
  if (scriptDialect(script) !== "posix") return undefined;
  const { body } = tainted.expression;
  if (step.run.value.length > LONGEST_SCRIPT) return undefined;
  if (/[\n\r#]|: /.test(body)) return undefined;
  const variable = variableFor(tainted.name);
  if (step.env.has(variable) || step.run.value.includes(variable)) return undefined;
  const uses = replacements(script, body, variable);
  const declaration = uses && declare(scope, variable, `\${{ ${body.trim()} }}`);
  if (!uses || !declaration) return undefined;
  return {
    title: `hand \`${tainted.name}\` to the script as \`$${variable}\``,
    safety: "unsafe",
    edits: [declaration, ...uses],
    changes: ["jobs.*.steps.*.env", "jobs.*.steps.*.run", "runs.steps.*.env", "runs.steps.*.run"],
  };
}

/** Characters. Every finding looks at the whole script; one that is longer is mended by hand. */
const LONGEST_SCRIPT = 20_000;

function variableFor(name: string): string {
  const parts = name.split(/[^A-Za-z0-9_]+/).filter((part) => part !== "");
  const [context, of] = parts;
  const last = parts.slice(context === "github" && of === "event" ? 2 : -1);
  const variable = last.join("_").toUpperCase();
  return TAKEN.test(variable) ? `GIVEN_${variable}` : variable;
}

/** What shells, runner and loaders go by (GitHub docs, default variables; bash(1); ld.so(8)). */
const TAKEN =
  /^(?:PATH|HOME|PWD|OLDPWD|SHELL|USER|LOGNAME|TERM|LANG|TZ|TMPDIR|TMP|TEMP|IFS|ENV|CDPATH|PS[0-4]|CI|PAGER|EDITOR|NODE_OPTIONS|[A-Z]*PROXY|LC_.*|LD_.*|DYLD_.*|BASH.*|GITHUB_.*|RUNNER_.*|ACTIONS_.*|INPUT_.*|GIT_.*|PYTHON.*)$/;

function replacements(
  script: Script,
  body: string,
  variable: string,
): readonly TextEdit[] | undefined {
  const { text, source } = script;
  const words = parseScript(script).commands.flatMap((command) => command.words);
  const edits: TextEdit[] = [];
  for (const { body: other, from, to } of findExpressions(text.value)) {
    if (other !== body) continue;
    const { span } = subPlace(text, source, from, to);
    const newText = replacementAt(text.value, { start: from, end: to }, words, variable);
    const isExact = source.text.slice(span.start, span.end) === text.value.slice(from, to);
    if (newText === undefined || !isExact) return undefined;
    edits.push({ span, newText });
  }
  return edits;
}

/** What stands for the expression: `"$NAME"` as a word of its own, `${NAME}` in double quotes. */
function replacementAt(
  script: string,
  { start, end }: Span,
  words: readonly ShellWord[],
  variable: string,
): string | undefined {
  // Two words at one place: the outer one is a script for another shell (`bash -c "…"`).
  const [word, ...outer] = words.filter(({ from, to }) => from <= start && end <= to);
  if (!word || outer.length > 0 || word.substitutions.length > 0) return undefined;
  if (word.from === start && word.to === end) return `"$${variable}"`;
  const before = script.slice(word.from, start);
  if (/['\\`$]/.test(before)) return undefined;
  const quotes = before.split('"').length - 1;
  return quotes % 2 === 1 ? `\${${variable}}` : `"\${${variable}}"`;
}

function declare({ step, source }: Scope, variable: string, value: string): TextEdit | undefined {
  if (!step || step.node.flow) return undefined;
  const [first] = step.env.values();
  const key = first?.key ?? step.node.pairs.find((pair) => pair.key.value === "run")?.key;
  if (!key || first?.value.alias) return undefined;
  const at = key.span.start;
  const indent = at - (source.text.lastIndexOf("\n", at - 1) + 1);
  const isBlock = /^[ -]*$/.test(source.text.slice(at - indent, at));
  if (!isBlock) return undefined;
  const line = `${lineBreakAt(source.text, at)}${" ".repeat(indent)}`;
  const newText = first
    ? `${variable}: ${value}${line}`
    : `env:${line}  ${variable}: ${value}${line}`;
  return { span: { start: at, end: at }, newText };
}
