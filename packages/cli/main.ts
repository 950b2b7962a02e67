import { join } from "node:path";
import { runCli } from "./run-cli.ts";

// For the sources; dist/cli starts in launch/launch.ts.
process.exitCode = await runCli(process.argv.slice(2), join(import.meta.dirname, "..", ".."));
