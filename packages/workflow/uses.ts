import { type ImageReference, parseImage } from "./image.ts";

/** A `uses:` value, parsed as the runner parses it (design: actions/runner ActionManifestManager, `uses` conversion). */
export type Uses =
  | RepositoryUses
  | { readonly kind: "image"; readonly image: ImageReference }
  /** `./path`, below the workspace; as written behind `./`. */
  | { readonly kind: "local"; readonly path: string }
  /** `$/path`: the file's own repository at the commit that is running (actions/runner 2.336). */
  | { readonly kind: "self"; readonly path: string }
  /** Holds `${{ … }}`, which GitHub does not evaluate here. */
  | { readonly kind: "dynamic" }
  | { readonly kind: "invalid"; readonly reason: string };

export interface RepositoryUses {
  readonly kind: "repository";
  readonly owner: string;
  readonly repo: string;
  /** Below the repository, without leading slash, `.` and `..` resolved; "" for its root. */
  readonly path: string;
  readonly ref: string;
  /** A reusable workflow: the path ends in `.yml` or `.yaml` under `.github/workflows`. */
  readonly reusable: boolean;
}

const NAME = /^[\w.-]{1,100}$/;
/** What no ref can hold (git-check-ref-format). */
const NOT_IN_REF = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^\/|[/.]$/;
const WORKFLOW_FILE = /^[^/\\]+\.ya?ml$/;

export function parseUses(written: string, position: "step" | "job"): Uses {
  const value = withoutBlanks(written);
  if (value === "") return invalid("is empty");
  if (value.includes("${{")) return { kind: "dynamic" };
  return position === "step" ? parseStep(value) : parseJob(value);
}

// Not `trim`, which takes U+FEFF off, and .NET does not: it would make a commit of the branch
// `<40 hex><U+FEFF>`. What is left of the rarer blanks is a ref that is no commit.
function withoutBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

function parseStep(value: string): Uses {
  if (value.startsWith("docker://")) {
    const image = parseImage(value, { docker: true });
    return image.kind === "none" ? invalid("names no image") : { kind: "image", image };
  }
  if (/^docker:\/\//i.test(value)) return invalid("is no image; write `docker://` in lower case");
  if (value.startsWith("./") || value.startsWith(".\\"))
    return { kind: "local", path: value.slice(2) };
  if (value.startsWith("$/")) return parseSelf(value);
  const split = splitRef(value);
  if (typeof split === "string") return invalid(split);
  // The runner takes both slashes and drops empty segments: `actions\\checkout@v4` works.
  const [owner, repo, ...below] = split.before.split(/[\\/]/).filter((part) => part !== "");
  const fault = nameFault(owner, repo);
  if (owner === undefined || repo === undefined || fault) return invalid(fault);
  const path = resolvePath(below);
  if (path === undefined) return invalid("leads out of its own repository");
  if (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))
    return invalid("is a reusable workflow; a job calls it by `jobs.<id>.uses`, no step can");
  return { kind: "repository", owner, repo, path, ref: split.ref, reusable: false };
}

function parseJob(value: string): Uses {
  const kind = value.startsWith("./") ? "local" : value.startsWith("$/") ? "self" : undefined;
  if (kind) {
    const path = value.slice(2);
    const fault = ownWorkflowFault(path);
    return fault ? invalid(fault) : { kind, path };
  }
  const split = splitRef(value);
  if (typeof split === "string") return invalid(split);
  const segments = split.before.split("/");
  const path = segments.slice(-3).join("/");
  if (!isWorkflowPath(path)) return invalid("is no `.github/workflows/<file>.yml` of a repository");
  const [owner, repo, ...more] = segments.slice(0, -3).filter((part) => part !== "");
  const fault = nameFault(owner, repo);
  if (owner === undefined || repo === undefined || fault) return invalid(fault);
  if (more.length > 0) return invalid("is no file at the top level of `.github/workflows`");
  return { kind: "repository", owner, repo, path, ref: split.ref, reusable: true };
}

function parseSelf(value: string): Uses {
  if (value.includes("@"))
    return invalid("names a ref, and `$/` is always the commit that is running; drop the `@`");
  return { kind: "self", path: value.slice(2) };
}

function ownWorkflowFault(path: string): string | undefined {
  if (path.includes("@")) return "names a ref, and an own workflow is always of the same commit";
  return isWorkflowPath(path) ? undefined : "is no `.github/workflows/<file>.yml`";
}

function isWorkflowPath(path: string): boolean {
  const [dot, folder = "", file = "", ...more] = path.split("/");
  if (dot !== ".github" || more.length > 0 || !WORKFLOW_FILE.test(file)) return false;
  return folder === "workflows" || folder === "workflows-lab";
}

/** The two parts around the only `@`, or what is wrong. */
function splitRef(value: string): { readonly before: string; readonly ref: string } | string {
  const [before = "", ref, ...more] = value.split("@");
  if (ref === undefined || ref === "") return "has no ref; write owner/repo@<full commit SHA>";
  if (more.length > 0) return "has more than one `@`, which the runner does not accept";
  if (NOT_IN_REF.test(ref)) return "has a ref that no branch, tag or commit can have";
  return { before, ref };
}

function nameFault(owner: string | undefined, repo: string | undefined): string | undefined {
  if (owner === undefined || repo === undefined) return "lacks an owner or a repository";
  return isName(owner) && isName(repo) ? undefined : "names no owner and repository of GitHub";
}

function isName(name: string): boolean {
  return NAME.test(name) && name !== "." && name !== "..";
}

function resolvePath(segments: readonly string[]): string | undefined {
  const parts: string[] = [];
  for (const segment of segments) {
    if (segment === ".") continue;
    if (segment !== "..") parts.push(segment);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}

function invalid(reason = "is no reference"): Uses {
  return { kind: "invalid", reason };
}
