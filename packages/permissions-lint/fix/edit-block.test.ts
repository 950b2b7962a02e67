import { expect, it } from "vitest";
import { applyEdits } from "#core";
import { workflowOf } from "../../../test/support/sample-model.ts";
import { narrowScope, removeScope } from "./edit-block.ts";

const JOBS = "jobs:\n  a:\n    runs-on: x\n    steps: [{run: y}]\n";

function remove(block: string, scope: "contents" | "issues" = "contents", rest = JOBS) {
  const text = `on: push\n${block}${rest}`;
  const workflow = workflowOf(text);
  const edit = removeScope(workflow, scope, workflow.source);
  return edit && applyEdits(text, [edit]).replace("on: push\n", "").replace(rest, "");
}

it.each([
  [
    "its line and comment",
    "permissions:\n  contents: write # push\n  issues: read # why\n",
    "permissions:\n  issues: read # why\n",
  ],
  [
    "the last line",
    "permissions: # least\n  issues: read\n  'contents': \"write\"\n",
    "permissions: # least\n  issues: read\n",
  ],
  [
    "comments above stay",
    "permissions:\n  # to push\n  contents: write\n  issues: read\n",
    "permissions:\n  # to push\n  issues: read\n",
  ],
  [
    "the only scope",
    "permissions: # least\n  contents: write # push\n",
    "permissions: {} # least\n",
  ],
  [
    "CRLF",
    "permissions:\r\n  contents: write\r\n  issues: read\r\n",
    "permissions:\r\n  issues: read\r\n",
  ],
  ["braces", "permissions: {contents: write, issues: read}\n", "permissions: {issues: read}\n"],
  [
    "braces with air",
    "permissions: { issues: read, contents: write }\n",
    "permissions: { issues: read }\n",
  ],
  ["the only one in braces", "permissions: { contents: write }\n", "permissions: {}\n"],
])("removes %s", (_, block, expected) => {
  expect(remove(block)).toBe(expected);
});

it("removes the line that ends the file", () => {
  const text = `${JOBS}on: push\npermissions:\n  issues: read\n  contents: write`;
  const workflow = workflowOf(text);
  const edit = removeScope(workflow, "contents", workflow.source);
  expect(edit && applyEdits(text, [edit])).toBe(`${JOBS}on: push\npermissions:\n  issues: read`);
});

it.each([
  ["an anchored block", "permissions: &p\n  contents: write\n"],
  ["an anchored level", "permissions:\n  contents: &w write\n  issues: *w\n"],
  ["a level behind an alias", "env: {W: &w write}\npermissions:\n  contents: *w\n"],
  ["a level on its own line", "permissions:\n  contents:\n    write\n  issues: read\n"],
  ["a merge", "permissions:\n  <<: {}\n  contents: write\n"],
  ["braces over lines", "permissions: {\n  contents: write,\n  issues: read }\n"],
  ["a tab", "permissions:\n  contents: write\t# x\n"],
  ["a block scalar", "permissions:\n  contents: >-\n    write\n"],
])("refuses %s", (_, block) => {
  expect(remove(block)).toBeUndefined();
});

it("refuses a block that is reached through an alias", () => {
  const text =
    "on: push\npermissions: {}\nenv:\n  X: &p {contents: write}\njobs:\n  a:\n    permissions: *p\n    runs-on: x\n    steps: [{run: y}]\n";
  const workflow = workflowOf(text);
  const [job] = workflow.jobs;
  expect(job && removeScope(job, "contents", workflow.source)).toBeUndefined();
});

it("narrows the word alone", () => {
  const text = `on: push\npermissions: {"contents": 'write' , issues: write}\n${JOBS}`;
  const workflow = workflowOf(text);
  const edit = narrowScope(workflow, "contents", workflow.source);
  expect(edit && applyEdits(text, [edit])).toBe(text.replace("'write'", "'read'"));
});
