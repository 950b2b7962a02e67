import { expect, test } from "vitest";
import { parseRemote } from "./repository-name.ts";

test.each([
  ["https://github.com/Acme/app.git", "Acme/app"],
  ["https://user:x@github.example/acme/app/", "acme/app"],
  ["ssh://git@github.com/acme/app.js", "acme/app.js"],
  ["git@github.com:acme/app.git", "acme/app"],
  ["https://github.com/acme/group/app", undefined],
  ["https://github.com/../app", undefined],
  ["/srv/git/app.git", undefined],
  ["", undefined],
])("%s is %s", (url, name) => {
  expect(parseRemote(url)).toBe(name);
});
