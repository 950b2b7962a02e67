import { expect, test } from "vitest";
import { tightenSettings } from "./tighten-settings.ts";

test("a later config asks for more, never for less", () => {
  const strict = {
    "default-token-rights": "read",
    "fork-approval": "all_external_contributors",
    "required-checks": ["test"],
    "environment-rules": "reviewers",
  } as const;
  const loose = {
    "default-token-rights": "write",
    "fork-approval": "first_time_contributors_new_to_github",
    "required-checks": ["lint"],
    "environment-rules": "none",
    "sha-pinning": false,
  } as const;
  const both = { ...strict, "required-checks": ["test", "lint"] };
  expect(tightenSettings(strict, loose)).toEqual(both);
  expect(tightenSettings(loose, strict)).toEqual({
    ...both,
    "required-checks": ["lint", "test"],
    "sha-pinning": false,
  });
  expect(tightenSettings({}, loose)).toEqual({ "required-checks": ["lint"] });
});
