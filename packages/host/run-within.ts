import { createRequire } from "node:module";
import { isObject } from "#core";

/**
 * V8 stops whatever runs below a script with a timeout, functions of ours and patterns that backtrack
 * included, and nothing in there can catch it (`v8::Isolate::TerminateExecution`). A thread would do the
 * same for a copy of everything. The script is a text of ours: `node:vm` walls nothing off, nor need it.
 */
export function runWithin<T>(
  milliseconds: number,
  work: () => T,
): { readonly value: T } | undefined {
  // Loaded where it is needed: few runs check a schema.
  const vm = createRequire(import.meta.url)("node:vm") as typeof import("node:vm");
  let result: { readonly value: T } | undefined;
  const run = (): void => {
    result = { value: work() };
  };
  try {
    vm.runInNewContext("run()", { run }, { timeout: milliseconds });
    return result;
  } catch (error) {
    // The error is one of the script's own realm, where `Error` is another one.
    if (isObject(error) && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return undefined;
    throw error;
  }
}
