"use strict";
exports.id = 79;
exports.ids = [79];
exports.modules = {

/***/ 5079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createNetwork: () => (/* reexport */ createNetwork)
});

// EXTERNAL MODULE: ./packages/core/index.ts + 17 modules
var core = __webpack_require__(8261);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./packages/network/reason.ts
const refusals = new WeakSet();
/** Thrown in place of an answer that must not be read; its message is ours, and is shown. */
function refusal(message) {
    const error = new Error(message);
    refusals.add(error);
    return error;
}
/** Why nothing was read, in words of ours: what a server sends could be anything, and is not repeated. */
function reasonOf(error) {
    const refused = causes(error).find(isRefusal);
    if (refused)
        return refused.message;
    const status = numberAt(error, "status");
    // Octokit gives 500 to failures of the connection too; those have a cause.
    const code = causes(error).map(codeOf).find(Boolean);
    if (code !== undefined)
        return `the server could not be reached (${code})`;
    if (valueAt(error, "response") === undefined)
        return "the server could not be reached";
    switch (status) {
        case 401:
            return "the token is not accepted (401)";
        case 403:
            return isLimited(error)
                ? "the token's rate limit is used up (403)"
                : "the token may not read it (403)";
        case 404:
            return "not found, or the token may not see it (404)";
        case 429:
            return "the token's rate limit is used up (429)";
        default:
            return status === undefined || status < 400
                ? "the server's answer cannot be read"
                : `the server answered ${status}`;
    }
}
/** Whether the server says that there is no such thing. */
function isNotFound(reason) {
    return reason.endsWith("(404)");
}
/** A 404 that speaks of the branch; any other may hide what the token must not see. */
function isUnprotected(error) {
    const said = valueAt(valueAt(valueAt(error, "response"), "data"), "message");
    return numberAt(error, "status") === 404 && said === "Branch not protected";
}
function isRefusal(error) {
    return error instanceof Error && refusals.has(error);
}
const MAX_CAUSES = 5;
function causes(error) {
    const found = [];
    for (let at = error; at !== undefined && found.length < MAX_CAUSES; at = valueAt(at, "cause"))
        found.push(at);
    return found;
}
/** `ECONNREFUSED`, `UND_ERR_SOCKET` …; nothing else of an error is shown. */
function codeOf(error) {
    if (error instanceof Error && error.name === "TimeoutError")
        return "no answer in time";
    const code = valueAt(error, "code");
    return typeof code === "string" && /^[A-Z][A-Z0-9_]{2,40}$/.test(code) ? code : undefined;
}
function isLimited(error) {
    const headers = valueAt(valueAt(error, "response"), "headers");
    return (valueAt(headers, "x-ratelimit-remaining") === "0" ||
        valueAt(headers, "retry-after") !== undefined);
}
function numberAt(from, key) {
    const value = valueAt(from, key);
    return typeof value === "number" ? value : undefined;
}
function valueAt(from, key) {
    return typeof from === "object" && from !== null ? Reflect.get(from, key) : undefined;
}

;// CONCATENATED MODULE: ./packages/network/bounded-fetch.ts


/** Bytes; settings are a few kilobytes. */
const LARGEST_ANSWER = 2_000_000;
/** A renamed repository is one redirect away. */
const MOST_REDIRECTS = 3;
/** `fetch` that waits, reads and follows within bounds; the token never goes to another origin. */
function boundedFetch(origin, timeoutMs) {
    return async (url, init) => {
        // One clock for headers and body: a server that drips bytes is as slow as a silent one.
        const signal = AbortSignal.timeout(timeoutMs);
        let address = url;
        for (let i = 0; i <= MOST_REDIRECTS; i++) {
            if (new URL(address).origin !== origin)
                throw refusal("the server redirects to another host, which must not get the token");
            const response = await fetch(address, { ...init, redirect: "manual", signal });
            const next = response.headers.get("location");
            if (response.status < 300 || response.status > 399 || next === null)
                return bounded(response);
            await response.body?.cancel();
            if (!URL.canParse(next, address))
                throw refusal("the server redirects to no address");
            address = new URL(next, address).href;
        }
        throw refusal("the server redirects without end");
    };
}
async function bounded(response) {
    const { status, headers } = response;
    if (status === 204 || status === 304)
        return response;
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > LARGEST_ANSWER)
            throw refusal(`the server's answer is over ${LARGEST_ANSWER} bytes`);
        chunks.push(chunk);
    }
    const kept = new Headers(headers);
    // The body is decoded by now.
    kept.delete("content-encoding");
    kept.delete("content-length");
    return new Response(external_node_buffer_.Buffer.concat(chunks), { status, headers: kept });
}

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
var external_node_process_default = /*#__PURE__*/__webpack_require__.n(external_node_process_);
;// CONCATENATED MODULE: ./packages/network/load-octokit.ts

/**
 * `@actions/github` reads the event's file as soon as it is loaded: it prints to standard output where there
 * is none, into the middle of a report, and throws where it holds no JSON. No look-up needs the event.
 */
async function loadOctokit() {
    const { GITHUB_EVENT_PATH: path } = (external_node_process_default()).env;
    delete (external_node_process_default()).env.GITHUB_EVENT_PATH;
    try {
        return (await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413))).getOctokit;
    }
    finally {
        if (path !== undefined)
            (external_node_process_default()).env.GITHUB_EVENT_PATH = path;
    }
}

;// CONCATENATED MODULE: ./packages/network/api.ts




const TIMEOUT_MS = 10_000;
const DEFAULT_URL = "https://api.github.com";
async function openApi({ env, timeoutMs = TIMEOUT_MS }) {
    const token = env.GITHUB_TOKEN || env.GH_TOKEN;
    if (!token)
        throw new core/* UsageError */.eb("`--network api` needs a token: set `GITHUB_TOKEN` or `GH_TOKEN` to one that may read the repository's settings");
    const baseUrl = baseUrlOf(env.GITHUB_API_URL || DEFAULT_URL);
    const getOctokit = await loadOctokit();
    const fetch = boundedFetch(new URL(baseUrl).origin, timeoutMs);
    const octokit = getOctokit(token, { baseUrl, request: { fetch }, log: SILENT });
    return {
        async get(route, parameters, decode) {
            try {
                const { data } = await octokit.request(route, { ...parameters });
                const value = decode(data);
                return value === undefined
                    ? { kind: "unread", reason: "the server's answer is not of the documented shape" }
                    : { kind: "known", value };
            }
            catch (error) {
                return isUnprotected(error)
                    ? { kind: "absent" }
                    : { kind: "unread", reason: reasonOf(error) };
            }
        },
    };
}
// Octokit would print deprecations to the console, into the middle of a report.
const silent = () => undefined;
const SILENT = { debug: silent, info: silent, warn: silent, error: silent };
/** The token must not cross the network in the clear. */
function baseUrlOf(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isLoopback = url && ["127.0.0.1", "[::1]", "localhost"].includes(url.hostname);
    if (url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback))
        return text.replace(/\/$/, "");
    throw new core/* UsageError */.eb("`GITHUB_API_URL` must be an https:// address");
}

;// CONCATENATED MODULE: ./packages/network/body.ts

function textAt(from, key) {
    const value = (0,core/* isObject */.Gv)(from) ? from[key] : undefined;
    return typeof value === "string" ? value : undefined;
}
function booleanAt(from, key) {
    const value = (0,core/* isObject */.Gv)(from) ? from[key] : undefined;
    return typeof value === "boolean" ? value : undefined;
}
function listAt(from, key) {
    const value = (0,core/* isObject */.Gv)(from) ? from[key] : undefined;
    return Array.isArray(value) ? value : undefined;
}
function objectAt(from, key) {
    const value = (0,core/* isObject */.Gv)(from) ? from[key] : undefined;
    return (0,core/* isObject */.Gv)(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./packages/network/branch-rules.ts

/**
 * What rulesets and classic protection ask together. Anybody who sees the repository may read the rules;
 * classic protection only an administrator may, so it is asked for last and may be missing.
 */
async function readBranch(api, where, branch) {
    const route = "GET /repos/{owner}/{repo}/rules/branches/{branch}?per_page=100";
    const rules = await api.get(route, { ...where, branch }, rulesOf);
    if (rules.kind !== "known" || isComplete(rules.value))
        return rules;
    const classic = await readClassic(api, where, branch);
    if (classic.kind === "unread")
        return classic;
    return classic.kind === "absent"
        ? rules
        : { kind: "known", value: joined(rules.value, classic.value) };
}
function isComplete({ forcePush, deletion, pullRequest, checks }) {
    return !forcePush && !deletion && pullRequest && checks.length > 0;
}
function rulesOf(body) {
    if (!Array.isArray(body))
        return undefined;
    const types = new Set(body.map((rule) => textAt(rule, "type")));
    const checks = body
        .map((rule) => listAt(objectAt(rule, "parameters"), "required_status_checks") ?? [])
        .flatMap(namesOf);
    return {
        forcePush: !types.has("non_fast_forward"),
        deletion: !types.has("deletion"),
        pullRequest: types.has("pull_request"),
        checks: sorted(checks),
    };
}
async function readClassic(api, where, branch) {
    const overview = await api.get("GET /repos/{owner}/{repo}/branches/{branch}", { ...where, branch }, (body) => booleanAt(body, "protected"));
    // Rulesets count as protection here too: only what is not protected at all needs no second look.
    if (overview.kind !== "known")
        return overview;
    if (!overview.value)
        return { kind: "absent" };
    const route = "GET /repos/{owner}/{repo}/branches/{branch}/protection";
    return api.get(route, { ...where, branch }, classicOf);
}
function classicOf(body) {
    const required = objectAt(body, "required_status_checks");
    const checks = listAt(required, "checks");
    return {
        forcePush: booleanAt(objectAt(body, "allow_force_pushes"), "enabled") ?? false,
        deletion: booleanAt(objectAt(body, "allow_deletions"), "enabled") ?? false,
        pullRequest: objectAt(body, "required_pull_request_reviews") !== undefined,
        checks: sorted(checks ? namesOf(checks) : textsOf(listAt(required, "contexts") ?? [])),
    };
}
/** What either asks for is asked for. */
function joined(a, b) {
    return {
        forcePush: a.forcePush && b.forcePush,
        deletion: a.deletion && b.deletion,
        pullRequest: a.pullRequest || b.pullRequest,
        checks: sorted([...a.checks, ...b.checks]),
    };
}
function namesOf(checks) {
    return textsOf(checks.map((check) => textAt(check, "context")));
}
function textsOf(values) {
    return values.filter((value) => typeof value === "string");
}
function sorted(names) {
    return [...new Set(names)].sort();
}

;// CONCATENATED MODULE: ./packages/network/repository-settings.ts



/** Workflows may name any number of environments; beyond these they are named as unread. */
const MOST_ENVIRONMENTS = 50;
async function readSettings(api, repository, environments) {
    const [owner = "", repo = ""] = repository.split("/");
    const where = { owner, repo };
    const overview = await api.get("GET /repos/{owner}/{repo}", where, (body) => {
        const defaultBranch = textAt(body, "default_branch");
        const isPrivate = booleanAt(body, "private");
        return defaultBranch === undefined || isPrivate === undefined
            ? undefined
            : { defaultBranch, isPublic: !isPrivate };
    });
    // One refusal for the whole repository, not one for each of its settings.
    if (overview.kind !== "known")
        return unreadable(repository, overview);
    const { defaultBranch, isPublic } = overview.value;
    const [workflow, actions, forkApproval, branch] = await Promise.all([
        readWorkflowRights(api, where),
        readActions(api, where),
        isPublic ? readForkApproval(api, where) : ABSENT,
        readBranch(api, where, defaultBranch),
    ]);
    const rules = new Map();
    for (const name of environments) {
        const isAsked = rules.size < MOST_ENVIRONMENTS;
        rules.set(name, isAsked ? await readEnvironment(api, where, name) : TOO_MANY);
    }
    return { repository, overview, workflow, actions, forkApproval, branch, environments: rules };
}
const ABSENT = { kind: "absent" };
const TOO_MANY = {
    kind: "unread",
    reason: `only the first ${MOST_ENVIRONMENTS} environments are asked for`,
};
function unreadable(repository, overview) {
    return {
        repository,
        overview,
        workflow: ABSENT,
        actions: ABSENT,
        forkApproval: ABSENT,
        branch: ABSENT,
        environments: new Map(),
    };
}
function readWorkflowRights(api, where) {
    const route = "GET /repos/{owner}/{repo}/actions/permissions/workflow";
    return api.get(route, where, (body) => {
        const rights = textAt(body, "default_workflow_permissions");
        const canApprove = booleanAt(body, "can_approve_pull_request_reviews");
        return (rights === "read" || rights === "write") && canApprove !== undefined
            ? { defaultPermissions: rights, canApprove }
            : undefined;
    });
}
function readActions(api, where) {
    return api.get("GET /repos/{owner}/{repo}/actions/permissions", where, (body) => {
        const enabled = booleanAt(body, "enabled");
        if (enabled === undefined)
            return undefined;
        const shaPinning = booleanAt(body, "sha_pinning_required");
        const allowed = textAt(body, "allowed_actions") ?? "all";
        return { enabled, allowed, ...(shaPinning !== undefined && { shaPinning }) };
    });
}
function readForkApproval(api, where) {
    const route = "GET /repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval";
    return api.get(route, where, (body) => textAt(body, "approval_policy"));
}
async function readEnvironment(api, where, name) {
    const route = "GET /repos/{owner}/{repo}/environments/{name}";
    const answer = await api.get(route, { ...where, name }, (body) => {
        const rules = listAt(body, "protection_rules");
        const types = rules?.map((rule) => textAt(rule, "type"));
        return {
            reviewers: types?.includes("required_reviewers") ?? false,
            waits: types?.includes("wait_timer") ?? false,
            branches: objectAt(body, "deployment_branch_policy") !== undefined,
        };
    });
    // The repository could be read, so there is no such environment.
    return answer.kind === "unread" && isNotFound(answer.reason) ? ABSENT : answer;
}

;// CONCATENATED MODULE: ./packages/network/network.ts



/** The network with the layers that the user named; throws UsageError for one that is not there yet. */
async function createNetwork(layers, options) {
    const missing = layers.find((layer) => layer !== "api");
    if (missing !== undefined)
        throw new core/* UsageError */.eb(`\`--network ${missing}\` is not there yet; this version knows \`api\``);
    const api = await openApi(options);
    return {
        layers: [...new Set(layers)],
        repositorySettings: (repository, environments) => readSettings(api, repository, environments),
    };
}

;// CONCATENATED MODULE: ./packages/network/index.ts



/***/ })

};
;