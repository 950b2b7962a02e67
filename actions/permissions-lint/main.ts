import { runAction } from "#action";

process.exitCode = await runAction("permissions-lint");
