import { expect, it } from "vitest";
import { classifyUrl } from "./url.ts";

const COMMIT = "5f1c3e8d2b7a4960c8e1f3a5b7d9024681357bdf";

it.each([
  ["https://get.example.com/i.sh", "movable"],
  ["http://get.example.com/i.sh", "plain"],
  ["HTTP://get.example.com/i.sh", "plain"],
  ["get.example.com/i.sh", "plain"],
  ["ftp://get.example.com/i.sh", "plain"],
  ["$URL", "movable"],
  ["${{ inputs.url }}/x", "movable"],
  ["$BASE.example.com/x", "movable"],
  ["http://localhost:80/x", "local"],
  ["http://user:word@127.0.0.1/x", "local"],
  ["http://[::1]:8080/x", "local"],
  ["http://localhost.example.com/x", "plain"],
  ["http://127.0.0.1.example.com/x", "plain"],
  ["https://localhost@get.example.com/x", "movable"],
  ["file:///opt/x", "local"],
  [`https://raw.githubusercontent.com/o/r/${COMMIT}/i.sh`, "fixed"],
  [`https://github.com/o/r/raw/${COMMIT}/i.sh`, "fixed"],
  [`https://github.com/o/r/archive/${COMMIT}.tar.gz`, "fixed"],
  [`https://get.example.com/o/r/${COMMIT}/i.sh`, "movable"],
  [`https://raw.githubusercontent.com/o/r/main/i.sh?${COMMIT}/`, "movable"],
  [`https://raw.githubusercontent.com/o/r/${COMMIT.slice(1)}/i.sh`, "movable"],
  ["https://raw.githubusercontent.com/o/r/v1.2.3/i.sh", "movable"],
  [`http://github.com/o/r/raw/${COMMIT}/i.sh`, "plain"],
  ["https://raw.githubusercontent.com/${{ github.repository }}/main/i.sh", "fixed"],
  ["https://github.com/$GITHUB_REPOSITORY/raw/main/i.sh", "fixed"],
])("%s is %s", (url, address) => {
  expect(classifyUrl(url)).toBe(address);
});
