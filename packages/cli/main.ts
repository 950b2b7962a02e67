import { enableCompileCache } from "./compile-cache.ts";

// Before anything else is loaded: the cache only helps modules that come after it.
enableCompileCache();

const { runCli } = await import("./run-cli.ts");
process.exitCode = await runCli(process.argv.slice(2));
