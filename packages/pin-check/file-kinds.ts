/**
 * Files beside workflows and actions that this gate reads, told by their path alone. Renovate's
 * places are those of its documentation; package.json may hold its config and a package manager's pin.
 */
const WANTED: ReadonlySet<string> = new Set([
  ".github/workflows/actions.lock",
  ".github/sluice.yml",
  ".github/dependabot.yml",
  ".github/dependabot.yaml",
  ".github/zizmor.yml",
  ".github/zizmor.yaml",
  "zizmor.yml",
  "zizmor.yaml",
  "renovate.json",
  "renovate.jsonc",
  "renovate.json5",
  ".github/renovate.json",
  ".github/renovate.jsonc",
  ".github/renovate.json5",
  ".gitlab/renovate.json",
  ".gitlab/renovate.jsonc",
  ".gitlab/renovate.json5",
  ".renovaterc",
  ".renovaterc.json",
  ".renovaterc.jsonc",
  ".renovaterc.json5",
  "package.json",
]);

const COMPOSE_FILE = /^(?:docker-)?compose(?:[._-][\w.-]*)?\.ya?ml$/;
const DOCKERFILE = /^(?:docker|container)file(?:[._-].*)?$|\.(?:docker|container)file$/;

// `Dockerfile.md` and `Dockerfile.j2` are about Dockerfiles; the latter become one when filled in.
const NO_DOCKERFILE =
  /\.(?:md|rst|txt|html|go|py|js|ts|rb|rs|java|sh|ps1|json|ya?ml|toml|dockerignore|containerignore|j2|jinja2?|tmpl|tpl|template|gotmpl|erb|ejs|mustache|hbs|in|m4|orig|rej|bak|diff|patch)$/;

export function isWanted(path: string): boolean {
  return WANTED.has(path) || isDockerfile(path) || isComposeFile(path);
}

export function isDockerfile(path: string): boolean {
  const name = baseName(path);
  // A cheap look first: a tree may hold a hundred thousand files.
  return name.includes("file") && DOCKERFILE.test(name) && !NO_DOCKERFILE.test(name);
}

export function isComposeFile(path: string): boolean {
  const name = baseName(path);
  return name.includes("compose") && COMPOSE_FILE.test(name);
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).toLowerCase();
}
