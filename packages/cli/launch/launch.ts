import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import type { runCli as RunCli } from "../run-cli.ts";
import { cacheFolder } from "./cache-folder.ts";
import { cacheFile, readCache } from "./code-cache.ts";
import { createScripts } from "./load-scripts.ts";

// Hardly anything of a run is garbage before its end. A young generation that stays small moves it out
// sooner and keeps 40 MB less of it twice (docs/speed.md). Both only steer when V8 collects.
setFlagsFromString("--max-semi-space-size=2");
setFlagsFromString("--semi-space-growth-factor=1");

// The entry of dist/cli; `app/` beside it holds the command line itself (scripts/build.ts).
const app = join(import.meta.dirname, "app");
const folder = process.env.NODE_DISABLE_COMPILE_CACHE ? undefined : cacheFolder();
const file = folder && cacheFile(folder, app);
const scripts = createScripts(app, file ? readCache(file) : undefined);
const { runCli } = scripts.load("index.js") as { runCli: typeof RunCli };
const code = await runCli(process.argv.slice(2), join(import.meta.dirname, "..", ".."));
if (file) scripts.keep(file);
// Ending here spares the time that Node takes to collect what it is about to drop. Both streams are
// written out first: a pipe may take its time on some platforms.
process.stdout.write("", () =>
  process.stderr.write("", () => process.exit(process.exitCode ?? code)),
);
