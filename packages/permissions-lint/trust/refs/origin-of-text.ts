import {
  type ActionManifest,
  type ExpressionTree,
  findExpressions,
  hasExpression,
  type Job,
  parseExpression,
  type Step,
  type Workflow,
} from "#workflow";
import { evaluate } from "../condition/evaluate.ts";
import type { Arrival } from "../reach/reach.ts";
import { originOfInput, originOfMatrix, originOfNeed } from "./hops.ts";
import { originOfOwnVariable, originOfPath, type RefOrigin, worse } from "./path-trust.ts";
import { originOfOutput } from "./producers.ts";

/** Where a ref stands, and the event under which it is read. */
export interface RefScope {
  readonly workflow: Workflow;
  readonly job: Job;
  /** Absent where the text is the job's own: its `outputs:`. */
  readonly step?: Step;
  /** Where the step is one of an action of this repository. */
  readonly within?: Within;
  readonly arrival: Arrival;
}

/** An action of this repository, and the step that runs it. */
export interface Within {
  readonly action: ActionManifest;
  readonly call: Step;
  readonly outer?: Within | undefined;
}

/** `env.X`, `steps.x.outputs.y`, `needs.x.outputs.y` and `inputs.x` are followed so far. */
const MAX_HOPS = 4;
const LONGEST = 2000;
const MOST_PARTS = 4;
const NOTHING_IS_KNOWN = new Set<never>();
const PULL = /(?:^|[/+:\s'"])(?:refs\/)?pull\//;

/** Whose commit a ref, a repository or an address names; "" is `empty`. */
export function originOfText(text: string, scope: RefScope, hops = 0): RefOrigin {
  if (text.trim() === "") return "empty";
  // No ref is as long; a text that was made to be followed for ever may be.
  if (hops > 0 && text.length > LONGEST) return "unknown";
  if (PULL.test(text)) return "stranger";
  if (!hasExpression(text)) return "trusted";
  let worst: RefOrigin = "empty";
  for (const { body } of findExpressions(text).slice(0, MOST_PARTS)) {
    const tree = parseExpression(body);
    worst = worse(worst, tree ? originOfTree(tree, scope, hops) : "unknown");
  }
  return worst;
}

function originOfTree(tree: ExpressionTree, scope: RefScope, hops: number): RefOrigin {
  switch (tree.kind) {
    case "literal":
      return originOfText(String(tree.value ?? ""), scope, MAX_HOPS);
    case "path":
      return originOfSegments(tree.segments, scope, hops);
    case "or": {
      const left = originOfTree(tree.left, scope, hops);
      // What is never empty is what the expression gives.
      if (tree.left.kind === "path" && isNeverEmpty(left, tree.left.segments)) return left;
      return worse(left, originOfTree(tree.right, scope, hops));
    }
    case "and": {
      const world = { ...scope.arrival, marks: NOTHING_IS_KNOWN };
      return evaluate(tree.left, world) === false ? "empty" : originOfTree(tree.right, scope, hops);
    }
    case "call":
      if (PULL.test(formatted(tree))) return "stranger";
      return tree.args
        .map((argument) => originOfTree(argument, scope, hops))
        .reduce(worse, tree.segments.length > 0 ? "unknown" : "empty");
    default:
      return "empty";
  }
}

const SLOT = /\{(\d)\}/g;

/** `format('refs/{0}/{1}/merge', 'pull', number)`, what is not known left as a digit. */
function formatted({ name, args }: Extract<ExpressionTree, { kind: "call" }>): string {
  const [template, ...values] = args;
  if (name !== "format" || template?.kind !== "literal") return "";
  return String(template.value).replace(SLOT, (_, slot: string) => {
    const value = values[Number(slot)];
    return value?.kind === "literal" ? String(value.value) : "0";
  });
}

const NEVER_EMPTY: ReadonlySet<string> = new Set(["head", "base"]);

/** A pull request has a head; inputs and outputs may be empty. */
function isNeverEmpty(origin: RefOrigin, segments: readonly string[]): boolean {
  if (origin === "empty" || origin === "unknown" || segments[0] !== "github") return false;
  return segments.length === 2 || NEVER_EMPTY.has(segments[3] ?? "");
}

function originOfSegments(segments: readonly string[], scope: RefScope, hops: number): RefOrigin {
  const [context, name = ""] = segments;
  if (context === "github" || context === "vars")
    return originOfPath(segments.join(".").toLowerCase(), scope.arrival.event);
  if (hops >= MAX_HOPS) return "unknown";
  const follow = (text: string, at: RefScope = scope): RefOrigin =>
    originOfText(text, at, hops + 1);
  switch (context) {
    case "env":
      return originOfVariable(name, scope, hops + 1);
    case "inputs":
      return originOfInput(name, scope, follow);
    case "steps":
      return originOfOutput({ step: name, output: segments[3] ?? "" }, scope, follow);
    case "needs":
      return originOfNeed(name, segments[3] ?? "", scope, follow);
    case "matrix":
      return originOfMatrix(segments.slice(1).join("."), scope, follow);
    default:
      return "unknown";
  }
}

/** An environment variable of step, job or workflow; the nearest counts. */
export function originOfVariable(name: string, scope: RefScope, hops = 0): RefOrigin {
  if (hops > MAX_HOPS) return "unknown";
  const { step, job, workflow } = scope;
  const set = step?.env.get(name) ?? job.env.get(name) ?? workflow.env.get(name);
  if (set) return originOfText(set.value.value, scope, hops + 1);
  return originOfOwnVariable(name, scope.arrival.event);
}
