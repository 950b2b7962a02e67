import { lockFile } from "../lock.ts";
import { definePinRule } from "../rule.ts";

export const brokenLock = definePinRule(
  {
    id: "broken-lock",
    severity: "high",
    summary: "A lock file that cannot be read pins nothing.",
    stops: "References that everyone believes to be locked follow their tags again, in silence.",
    headline: "the lock pins nothing",
    unit: ["fault", "faults"],
    messages: {
      malformed: "the lock pins nothing: {fault}; write it again with `gh actions-lock`",
    },
    cwe: [1357],
  },
  {
    *onRepository(context) {
      const read = lockFile(context);
      if (!read || read.ok) return;
      for (const { place, message } of read.faults) {
        yield { message: "malformed", at: place, data: { fault: message }, in: read.source };
      }
    },
  },
);
