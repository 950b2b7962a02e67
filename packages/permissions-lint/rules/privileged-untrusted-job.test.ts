import { testRule } from "../../../test/support/test-rule.ts";
import { privilegedUntrustedJob } from "./privileged-untrusted-job.ts";

testRule(privilegedUntrustedJob, import.meta.dirname);
