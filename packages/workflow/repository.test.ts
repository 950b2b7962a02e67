import { expect, it } from "vitest";
import { parseRemote } from "./repository.ts";

it.each([
  ["https://github.com/Acme/Widgets.git"],
  ["https://github.com/acme/widgets/"],
  ["https://token@github.com/acme/widgets"],
  ["ssh://git@github.com:22/acme/widgets.git"],
  ["git@github.com:acme/widgets.git"],
  ["gh:acme/widgets"],
])("%s is acme/widgets", (url) => {
  expect(parseRemote(url)).toEqual({ owner: "acme", repository: "acme/widgets" });
});

it.each([
  "",
  "/srv/git/acme/widgets.git",
  "../widgets",
  "file:///srv/acme/widgets",
  "C:\\acme\\widgets",
  "C:/acme/widgets",
  "https://example.org/group/sub/repo.git",
  "https://example.org/repo.git",
])("%j has no owner", (url) => {
  expect(parseRemote(url)).toEqual({});
});
