export { actionManifest, inputsTable, outputsTable } from "./manifest.ts";
export { runAction } from "./run-action.ts";
