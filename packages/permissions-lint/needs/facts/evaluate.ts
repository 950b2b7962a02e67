import type { Visibility } from "../../options.ts";
import type { Confidence } from "../needs.ts";
import { type Condition, parseVersion, type Test, type ValueTest } from "./condition.ts";

export type Truth = "yes" | "no" | "unknown";

/** What conditions ask about, of an action's step or of a command. */
export interface Subject {
  /** A value as written; `undefined`: absent. */
  value(of: ValueTest["of"], name: string): string | undefined;
  readonly events: readonly string[];
  readonly visibility: Visibility;
  readonly version?: string | undefined;
  /** Words of the command. */
  readonly words: readonly string[];
}

/** Three-valued: what an expression decides at run time is unknown. */
export function evaluate(condition: Condition, subject: Subject): Truth {
  if (condition.length === 0) return "yes";
  let result: Truth = "no";
  for (const tests of condition) {
    const truth = all(tests, subject);
    if (truth === "yes") return "yes";
    if (truth === "unknown") result = "unknown";
  }
  return result;
}

/** An undecided condition costs one step of confidence. */
export function lowered(confidence: Confidence, truth: "yes" | "unknown"): Confidence {
  if (truth === "yes") return confidence;
  return confidence === "certain" ? "likely" : "possible";
}

function all(tests: readonly Test[], subject: Subject): Truth {
  let result: Truth = "yes";
  for (const test of tests) {
    const truth = evaluateTest(test, subject);
    if (truth === "no") return "no";
    if (truth === "unknown") result = "unknown";
  }
  return result;
}

function evaluateTest(test: Test, subject: Subject): Truth {
  switch (test.kind) {
    case "value":
      return evaluateValue(test, subject.value(test.of, test.name) ?? "");
    case "event":
      return evaluateEvents(test.events, subject.events);
    case "private":
      return decided(subject.visibility !== "public");
    case "words":
      return anyOf(subject.words, test.contains);
    case "version":
      return evaluateVersion(test.least, subject.version);
    case "undecidable":
      return "unknown";
  }
}

// The events of a called workflow are its caller's.
function evaluateEvents(wanted: readonly string[], events: readonly string[]): Truth {
  if (events.some((event) => wanted.includes(event))) return "yes";
  return events.length === 0 || events.includes("workflow_call") ? "unknown" : "no";
}

function evaluateVersion(least: readonly number[], version: string | undefined): Truth {
  const parts = version === undefined ? undefined : parseVersion(version);
  if (!parts) return "unknown";
  for (const [i, wanted] of least.entries()) {
    const part = parts[i];
    // `v5` moves along all of 5, so it says nothing of 5.2.
    if (part === undefined) return "unknown";
    if (part !== wanted) return decided(part > wanted);
  }
  return "yes";
}

// Inputs and variables that are empty count as absent: the runner hands over "" for both.
function evaluateValue({ is, values }: ValueTest, written: string): Truth {
  const value = written.trim().toLowerCase();
  switch (is) {
    case "present":
      return presence(value);
    case "absent":
      return opposite(presence(value));
    case "truthy":
      return truthiness(value);
    case "equal":
      return isComputed(value) ? "unknown" : decided(values.includes(value));
    case "unequal":
      return isComputed(value) ? "unknown" : decided(!values.includes(value));
    case "contains":
      return anyOf([value], values);
    case "lacks":
      return opposite(anyOf([value], values));
    case "starts":
      if (values.some((start) => value.startsWith(start))) return "yes";
      return value.startsWith("$") ? "unknown" : "no";
  }
}

// A credential that is handed over is there; any other expression may come out empty.
function presence(value: string): Truth {
  if (!isComputed(value)) return decided(value !== "");
  return /^\$\{\{ {0,9}(?:secrets[.[]|github\.token|vars[.[])[^|&]*$/.test(value)
    ? "yes"
    : isWhollyComputed(value)
      ? "unknown"
      : "yes";
}

function isWhollyComputed(value: string): boolean {
  return value.startsWith("$") && (value.endsWith("}") || !/[\s/:]/.test(value));
}

const TRUE: ReadonlySet<string> = new Set(["true", "yes", "y", "on", "1"]);
const FALSE: ReadonlySet<string> = new Set(["", "false", "no", "n", "off", "0"]);

function truthiness(value: string): Truth {
  if (TRUE.has(value)) return "yes";
  return FALSE.has(value) ? "no" : "unknown";
}

function anyOf(texts: readonly string[], parts: readonly string[]): Truth {
  const found = texts.some((text) => parts.some((part) => text.toLowerCase().includes(part)));
  if (found) return "yes";
  return texts.some(isComputed) ? "unknown" : "no";
}

/** Whether an expression, a shell variable or a substitution takes part in the text. */
export function isComputed(text: string): boolean {
  return text.includes("$") || text.includes("`");
}

function decided(truth: boolean): Truth {
  return truth ? "yes" : "no";
}

function opposite(truth: Truth): Truth {
  if (truth === "unknown") return truth;
  return truth === "yes" ? "no" : "yes";
}
