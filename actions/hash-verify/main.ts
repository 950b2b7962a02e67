import { runAction } from "#action";

process.exitCode = await runAction("hash-verify");
