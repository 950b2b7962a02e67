import { lockFile } from "../lock/lock.ts";
import { definePinRule } from "../rule.ts";

export const brokenLock = definePinRule(
  {
    id: "broken-lock",
    severity: "high",
    grading: "high for a lock that is malformed, medium for a version that is not known yet",
    summary: "A lock file that cannot be read pins nothing.",
    stops: "References that everyone believes to be locked follow their tags again, in silence.",
    headline: "the lock pins nothing",
    unit: ["fault", "faults"],
    messages: {
      malformed: "the lock pins nothing: {fault}; write it again with `gh actions-lock`",
      version:
        "the lock has version {version}, which this release of Sluice cannot read, so it counts as no pin; update Sluice",
    },
    cwe: [1357],
  },
  {
    *onRepository(context) {
      const read = lockFile(context);
      if (!read || read.ok) return;
      for (const { place, message, version } of read.faults) {
        const where = { at: place, in: read.source };
        if (version === undefined)
          yield { message: "malformed", data: { fault: message }, ...where };
        else yield { message: "version", severity: "medium", data: { version }, ...where };
      }
    },
  },
);
