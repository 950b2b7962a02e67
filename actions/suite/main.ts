import { runAction } from "#action";

process.exitCode = await runAction(undefined);
