import type { Step, Text } from "#workflow";
import { objectAt, type ScriptNames, segmentsOf, taintsOfScript } from "./script-objects.ts";
import type { Site } from "./site.ts";
import { distinct, type Taint } from "./taint.ts";

const known = new WeakMap<Text, ReadonlyMap<string, readonly Taint[]>>();

/** What a script of actions/github-script puts out, as far as its lines can be followed. */
export function scriptOutput(step: Step, name: string, site: Site): readonly Taint[] {
  const script = step.with.get("script")?.value;
  if (!script || !/\bsetOutput\b|\breturn\b/.test(script.value)) return [];
  const outputs = known.get(script) ?? new Map();
  if (!known.has(script)) {
    // A script that asks for its own outputs finds none.
    known.set(script, outputs);
    known.set(script, readOutputs(script.value, site));
  }
  const found = known.get(script);
  return name === "*" ? distinct([...(found?.values() ?? [])].flat()) : (found?.get(name) ?? []);
}

const OUTPUT = /\bsetOutput\s*\(\s*["'`]([\w.-]{1,100})["'`]\s*,/;
const RETURN = /^return\b/;
const ASSIGNMENT =
  /^(?:(?:const|let|var)\s+)?(\{[^{}=]{1,300}\}|[A-Za-z_$][\w$]{0,60})\s*=(?![=>])/;
// The client's methods that answer what strangers write.
const ASKS = /\b(?:(pulls)|(?:issues))\.get(Comment)?\s*\(/;

function readOutputs(script: string, site: Site): ReadonlyMap<string, readonly Taint[]> {
  const names: ScriptNames = { objects: new Map(), values: new Map() };
  const outputs = new Map<string, readonly Taint[]>();
  const add = (name: string, code: string) =>
    outputs.set(
      name,
      distinct([...(outputs.get(name) ?? []), ...taintsOfScript(code, names, site)]),
    );
  for (const statement of statementsOf(script)) {
    const output = OUTPUT.exec(statement);
    if (output) add(output[1] ?? "", statement.slice(output.index + output[0].length));
    else if (RETURN.test(statement)) add("result", statement);
    else addAssignment(statement, names, site);
  }
  return outputs;
}

/** Lines and what `;` parts; the argument of a call that goes on over lines comes with it. */
function statementsOf(script: string): readonly string[] {
  const statements: string[] = [];
  let open = "";
  for (const line of script.split(/[\n;]/)) {
    const text = line.trim();
    if (text.startsWith("//")) continue;
    const whole = open === "" ? text : `${open} ${text}`;
    const goesOn =
      /[(,={]$/.test(text) && whole.length < 500 && (open !== "" || MAY_GO_ON.test(text));
    open = goesOn ? whole : "";
    if (!goesOn) statements.push(whole);
  }
  if (open !== "") statements.push(open);
  return statements;
}

const MAY_GO_ON = /\bsetOutput\b|^(?:const|let|var)\b|=$/;

function addAssignment(statement: string, names: ScriptNames, site: Site): void {
  const [head, target = ""] = ASSIGNMENT.exec(statement) ?? [];
  if (head === undefined) return;
  const code = statement.slice(head.length).trim();
  const asks = ASKS.exec(code);
  const part = asks?.[2] ? "comment" : asks?.[1] ? "pull_request" : "issue";
  const object = asks ? { path: [part], asked: true } : objectOf(code, names);
  if (!target.startsWith("{")) {
    if (object) names.objects.set(target, object);
    names.values.set(target, object ? [] : taintsOfScript(code, names, site));
    if (object) names.values.delete(target);
    return;
  }
  if (!object) return;
  for (const [key = "", alias = key] of fieldsOf(target)) {
    const isAnswer = object.asked && key === "data";
    names.objects.set(alias, isAnswer ? object : { ...object, path: [...object.path, key] });
  }
}

/** `context.payload.comment`, alone on its side. */
function objectOf(code: string, names: ScriptNames) {
  const chain = /^[A-Za-z_$][\w$?.]{0,200}$/.test(code) ? segmentsOf(code) : [];
  return chain.length > 0 ? objectAt(chain, names) : undefined;
}

/** `{ data: pull, title }` */
function fieldsOf(target: string): readonly (readonly string[])[] {
  return target
    .slice(1, -1)
    .split(",")
    .map((field) =>
      field
        .trim()
        .split(/\s*:\s*/)
        .filter(Boolean),
    );
}
