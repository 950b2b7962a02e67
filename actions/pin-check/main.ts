import { runAction } from "#action";

process.exitCode = await runAction("pin-check");
