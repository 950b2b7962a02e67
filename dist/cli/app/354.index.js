"use strict";
exports.id = 354;
exports.ids = [354];
exports.modules = {

/***/ 6973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pinCheck: () => (/* reexport */ pinCheck)
});

// EXTERNAL MODULE: ./packages/core/index.ts + 17 modules
var core = __webpack_require__(8261);
// EXTERNAL MODULE: ./packages/workflow/index.ts + 50 modules
var packages_workflow = __webpack_require__(2383);
;// CONCATENATED MODULE: ./packages/pin-check/file-kinds.ts
/**
 * Files beside workflows and actions that this gate reads, told by their path alone. Renovate's
 * places are those of its documentation; package.json may hold its config and a package manager's pin.
 */
const WANTED = new Set([
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
const NO_DOCKERFILE = /\.(?:md|rst|txt|html|go|py|js|ts|rb|rs|java|sh|ps1|json|ya?ml|toml|dockerignore|containerignore|j2|jinja2?|tmpl|tpl|template|gotmpl|erb|ejs|mustache|hbs|in|m4|orig|rej|bak|diff|patch)$/;
function isWanted(path) {
    return WANTED.has(path) || isDockerfile(path) || isComposeFile(path);
}
function isDockerfile(path) {
    const name = baseName(path);
    // A cheap look first: a tree may hold a hundred thousand files.
    return name.includes("file") && DOCKERFILE.test(name) && !NO_DOCKERFILE.test(name);
}
function isComposeFile(path) {
    const name = baseName(path);
    return name.includes("compose") && COMPOSE_FILE.test(name);
}
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1).toLowerCase();
}

;// CONCATENATED MODULE: ./packages/pin-check/install/args.ts
/**
 * Reads `--name value`, `--name=value`, `-n value` and `-nvalue` (for options in `valued`). With
 * `stopAtOperand` everything behind the first operand belongs to another program.
 */
function readArguments(words, valued, stopAtOperand = false) {
    const options = new Map();
    const operands = [];
    const add = (name, word) => {
        const known = options.get(name);
        if (known)
            known.push(word);
        else
            options.set(name, [word]);
    };
    for (let i = 0; i < words.length; i++) {
        const word = words[i];
        if (!word)
            break;
        const { value } = word;
        if (value === "--") {
            for (const operand of words.slice(i + 1))
                operands.push(operand);
            break;
        }
        if (!value.startsWith("-") || value === "-") {
            operands.push(word);
            if (!stopAtOperand)
                continue;
            for (const operand of words.slice(i + 1))
                operands.push(operand);
            break;
        }
        const equals = value.startsWith("--") ? value.indexOf("=") : -1;
        const short = value.slice(0, 2);
        const name = valued.has(value) ? value : lastOfCluster(value, valued);
        const next = words[i + 1];
        if (equals > 0)
            add(value.slice(0, equals), tail(word, equals + 1));
        else if (name !== undefined && next) {
            add(name, next);
            i++;
        }
        else if (!value.startsWith("--") && value.length > 2 && valued.has(short))
            add(short, tail(word, value[2] === "=" ? 3 : 2));
        else
            add(value, word);
    }
    return { options, operands };
}
// `-Ur requirements.txt`
function lastOfCluster(value, valued) {
    const last = `-${value.at(-1)}`;
    return /^-[A-Za-z]{2,4}$/.test(value) && valued.has(last) && !valued.has(value.slice(0, 2))
        ? last
        : undefined;
}
function tail(word, from) {
    return { ...word, value: word.value.slice(from) };
}
function valuesOf({ options }, names) {
    return names.flatMap((name) => options.get(name) ?? []);
}
function hasOption({ options }, names) {
    return names.some((name) => options.has(name));
}
function wordSet(text) {
    return new Set(text.split(" "));
}

;// CONCATENATED MODULE: ./packages/pin-check/install/model.ts
/** Expansions that no one could replace: the value is not known here. */
function isDynamic(text) {
    return /[$`]|%\w{1,100}%|!\w{1,100}!/.test(text);
}

;// CONCATENATED MODULE: ./packages/pin-check/install/native.ts


/** Tools whose version is an option for all packages, or part of an import path. */
function nativeInstall(name, command, words, expand) {
    switch (name) {
        case "gem":
            return gemInstall(command, words, expand);
        case "cargo":
            return cargoInstall(command, words, expand);
        case "go":
            return goInstall(command, words, expand);
        default:
            return undefined;
    }
}
const GEM_VALUED = wordSet("-v --version -i --install-dir -n --bindir -s --source -P --trust-policy --platform --document -g --file --build-root -p --http-proxy --without -B --bulk-threshold");
function gemInstall(command, words, expand) {
    const verb = words[0]?.value;
    if (verb !== "install" && verb !== "i")
        return undefined;
    const args = readArguments(words.slice(1), GEM_VALUED);
    const version = valuesOf(args, ["-v", "--version"]).at(-1)?.value;
    const packages = args.operands.map((word) => {
        const text = expand(word.value);
        const [name = "", own] = text.split(/:(?=[^/:]{0,100}$)/, 2);
        if (/\.gem$|[\\/]/.test(text))
            return { word, name, pin: "unknown" };
        return { word, name, pin: versionPin(own ?? version, GEM_VERSION, expand) };
    });
    return plain("gem", command, hasOption(args, ["--local", "-l"]) ? [] : packages);
}
const CARGO_VALUED = wordSet("--version --vers --git --rev --tag --branch --path --root --registry --index -F --features --profile -j --jobs --bin --example --target --target-dir --config -Z --color --manifest-path --message-format --pkg-url --strategies --install-path");
function cargoInstall(command, words, expand) {
    const rest = words[0]?.value.startsWith("+") ? words.slice(1) : words;
    const verb = rest[0]?.value;
    if (verb !== "install" && verb !== "binstall")
        return undefined;
    const args = readArguments(rest.slice(1), CARGO_VALUED);
    if (hasOption(args, ["--path", "--list"]))
        return undefined;
    const git = valuesOf(args, ["--git"]);
    const pin = git.length > 0 ? revisionPin(args, expand) : undefined;
    const version = valuesOf(args, ["--version", "--vers"]).at(-1)?.value;
    const named = args.operands.length > 0 ? args.operands : git;
    const packages = named.map((word) => {
        const [name = "", own] = expand(word.value).split(/@(?=[^@]{0,100}$)/, 2);
        return {
            word,
            name,
            pin: pin ?? (isDynamic(name) ? "unknown" : versionPin(own ?? version, CARGO_VERSION, expand)),
            ...(pin && { git: true }),
        };
    });
    return plain("cargo", command, packages);
}
function revisionPin(args, expand) {
    const revision = expand(valuesOf(args, ["--rev"]).at(-1)?.value ?? "");
    if (isDynamic(revision))
        return "unknown";
    return /^[0-9a-f]{40}$/i.test(revision) ? "exact" : "movable";
}
// A bare version is that very one to RubyGems; to cargo only if it has all three numbers.
const GEM_VERSION = /^=?\s?\d+(?:\.[0-9A-Za-z]+){1,4}$/;
const CARGO_VERSION = /^=?\s?\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]{1,100})?$/;
function versionPin(version, exact, expand) {
    if (version === undefined)
        return "movable";
    const text = expand(version).trim();
    if (isDynamic(text))
        return "unknown";
    return exact.test(text) ? "exact" : "movable";
}
const GO_VALUED = wordSet("-C -o -p -mod -modfile -ldflags -gcflags -asmflags -tags -overlay -pkgdir -toolexec -exec -buildvcs");
function goInstall(command, words, expand) {
    const verb = words[0]?.value;
    if (verb !== "install" && verb !== "get" && verb !== "run")
        return undefined;
    const args = readArguments(words.slice(1), GO_VALUED, verb === "run");
    const operands = verb === "run" ? args.operands.slice(0, 1) : args.operands;
    // Without `@` the module's own go.mod and go.sum decide.
    const packages = operands.flatMap((word) => {
        const text = expand(word.value);
        const at = text.lastIndexOf("@");
        return at <= 0 ? [] : [{ word, name: text.slice(0, at), pin: queryPin(text.slice(at + 1)) }];
    });
    return plain("go", command, packages);
}
// Without `v` digits are no prefix of a version but a tag of that very name, such as staticcheck's 2024.1.1.
const EXACT_QUERY = /^v\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]{1,100})?$|^\d+(?:\.\d+){1,3}$|^[0-9a-f]{12,40}$|^none$/;
function queryPin(query) {
    if (isDynamic(query))
        return "unknown";
    return EXACT_QUERY.test(query) ? "exact" : "movable";
}
function plain(tool, command, packages) {
    return { tool, command, packages, requirements: [], constraints: [], fixed: false };
}

;// CONCATENATED MODULE: ./packages/pin-check/install/node.ts


const VALUED = wordSet("--prefix -C --cwd --dir --registry --workspace -w --filter -F --tag --loglevel --cache --omit --include --userconfig --globalconfig --before --min-release-age --minimum-release-age --minimumReleaseAge --otp --scope --install-strategy --network-timeout --modules-folder --cache-folder --global-folder --store-dir --virtual-store-dir --reporter --call -c --package -p --fetch-retries --fetch-timeout --location --node-options --shell --backend --os --cpu --libc");
// Elsewhere than in npm these stand alone: pnpm's workspace root and shell mode.
const PNPM_VALUED = new Set([...VALUED].filter((option) => option !== "-w" && option !== "-c"));
const NPM_INSTALL = wordSet("install i add in ins inst insta instal isnt isnta isntal isntall install-test it");
/** npm, pnpm, yarn and bun: adding packages by name, and running them from the registry. */
function nodeInstall(name, command, words, expand) {
    switch (name) {
        case "npx":
            return runner("npm", command, words, expand, true);
        case "pnpx":
            return runner("pnpm", command, words, expand, false);
        case "bunx":
            return runner("bun", command, words, expand, true);
        case "npm":
        case "pnpm":
        case "yarn":
        case "yarnpkg":
        case "bun":
            return subcommand(name === "yarnpkg" ? "yarn" : name, command, words, expand);
        default:
            return undefined;
    }
}
function subcommand(tool, command, words, expand) {
    const args = readArguments(words, valuedBy(tool));
    const [verb, ...operands] = args.operands;
    if (!verb)
        return undefined;
    const at = words.indexOf(verb);
    const rest = words.slice(at + 1);
    if (adds(tool, verb.value))
        return added(tool, command, args, operands, expand);
    switch (verb.value) {
        case "global":
            return tool === "yarn" && operands[0]?.value === "add"
                ? added(tool, command, args, operands.slice(1), expand)
                : undefined;
        case "dlx":
            return tool === "pnpm" || tool === "yarn"
                ? runner(tool, command, rest, expand, false)
                : undefined;
        case "exec":
        case "x":
            if (tool === "npm")
                return runner(tool, command, rest, expand, true);
            return tool === "bun" && verb.value === "x"
                ? runner(tool, command, rest, expand, true)
                : undefined;
        case "create":
        case "init":
        case "innit":
            return creator(tool, command, rest, expand);
        default:
            return undefined;
    }
}
function valuedBy(tool) {
    return tool === "npm" ? VALUED : PNPM_VALUED;
}
function adds(tool, verb) {
    if (tool === "npm")
        return NPM_INSTALL.has(verb);
    if (tool === "yarn")
        return verb === "add";
    return verb === "add" || verb === "install" || verb === "i" || (tool === "bun" && verb === "a");
}
function added(tool, command, args, operands, expand) {
    return finished(tool, command, args, operands.map((word) => nodePackage(word, expand)));
}
/** `npx`, `dlx` and the like: the package is the first operand unless `--package` names it. */
function runner(tool, command, words, expand, localFirst) {
    const args = readArguments(words, valuedBy(tool), true);
    const named = valuesOf(args, ["--package", "-p"]);
    const chosen = named.length > 0 || hasOption(args, ["-c", "--call"]) ? named : args.operands.slice(0, 1);
    const packages = hasOption(args, ["--no-install", "--no"])
        ? []
        : chosen.map((word) => nodePackage(word, expand));
    const isLocal = localFirst && packages.every(({ word, git }) => !git && !hasVersion(word.value));
    return { ...finished(tool, command, args, packages), ...(isLocal && { localFirst: true }) };
}
/** `npm create vite` runs the newest `create-vite`. */
function creator(tool, command, words, expand) {
    const args = readArguments(words, VALUED, true);
    const first = args.operands[0];
    if (!first || (tool === "bun" && first.value === "."))
        return undefined;
    return finished(tool, command, args, [nodePackage(first, expand)]);
}
const LIMITS = [
    "--before",
    "--min-release-age",
    "--minimum-release-age",
    "--config.minimum-release-age",
    "--config.minimumReleaseAge",
];
function finished(tool, command, args, packages) {
    const limit = valuesOf(args, LIMITS).at(-1)?.value;
    const fixed = hasOption(args, ["--offline", "--frozen-lockfile"]);
    const global = hasOption(args, ["-g", "--global"]);
    return {
        tool,
        command,
        packages,
        requirements: [],
        constraints: [],
        fixed,
        ...(limit && { limit }),
        ...(global && { global }),
    };
}
function hasVersion(value) {
    return value.lastIndexOf("@") > 0;
}
function nodePackage(word, expand) {
    const text = expand(word.value);
    const at = text.lastIndexOf("@");
    return {
        word,
        name: at > 0 ? text.slice(0, at) : text,
        pin: nodePin(text),
        ...(isRepository(text) && { git: true }),
    };
}
const LOCAL = /^(?:\.{1,2}(?:$|[\\/])|~?[\\/]|~$|[A-Za-z]:[\\/]|(?:file|link|portal|workspace|https?):)|\.(?:tgz|tar\.gz)$/;
const NAME = /^(?:@[a-z0-9~][\w.~-]{0,100}\/)?[A-Za-z0-9~][\w.~-]{0,213}$/;
const VERSION = /^[=v]{0,2}\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]{1,100})?$/;
const GIT = /^(?:(?:git(?:\+[a-z]{2,5})?|ssh):|(?:github|gitlab|bitbucket|gist):|[\w.-]{1,100}\/[\w.-]{1,100}(?:#|$))/i;
const GIT_ALIAS = /[^/:]@(?:git(?:\+[a-z]{2,5})?|ssh|github|gitlab|bitbucket|gist):/i;
/** `owner/repo`, `github:owner/repo`, `git+ssh://…`, also behind `name@`. */
function isRepository(text) {
    if (!text.startsWith("@") && GIT.test(text))
        return true;
    return GIT_ALIAS.test(text.slice(0, 300));
}
/** How far an npm package argument fixes what is installed. */
function nodePin(text) {
    if (LOCAL.test(text))
        return "unknown";
    if (!text.startsWith("@") && GIT.test(text)) {
        if (/#[0-9a-f]{40}$/i.test(text))
            return "exact";
        return isDynamic(text) ? "unknown" : "movable";
    }
    const alias = text.indexOf("@npm:");
    const target = alias > 0 ? text.slice(alias + 5) : text;
    const at = target.lastIndexOf("@");
    if (at <= 0)
        return NAME.test(target) ? "movable" : "unknown";
    if (!NAME.test(target.slice(0, at)))
        return "unknown";
    const version = target.slice(at + 1);
    if (isDynamic(version) || LOCAL.test(version))
        return "unknown";
    return VERSION.test(version) || /#[0-9a-f]{40}$/i.test(version) ? "exact" : "movable";
}

;// CONCATENATED MODULE: ./packages/pin-check/install/python.ts


const PIP_VALUED = wordSet("-r --requirement -c --constraint --build-constraint -e --editable -t --target -i --index-url --extra-index-url -f --find-links --platform --python-version --implementation --abi --root --prefix -b --build --src --upgrade-strategy --no-binary --only-binary --progress-bar --cache-dir --log --proxy --retries --timeout --exists-action --trusted-host --cert --client-cert -C --config-settings --config-setting --global-option --install-option --report --group --uploaded-prior-to --python --use-feature --use-deprecated --keyring-provider --resume-retries -d --dest --download -w --wheel-dir --root-user-action --exclude-newer --exclude-newer-package --index --default-index -p --override --overrides --link-mode --index-strategy --python-platform --torch-backend --config-file --directory --project --prerelease --resolution --no-build-package --reinstall-package -P --upgrade-package --color --refresh-package --extra");
const PIP_FETCHES = new Set(["install", "download", "wheel"]);
/** `pip install …`, `python -m pip install …`; `uv pip install …` goes by the same grammar. */
function pipInstall(tool, command, words, expand) {
    const args = readArguments(words, PIP_VALUED);
    const [verb, ...operands] = args.operands;
    if (!verb || !(PIP_FETCHES.has(verb.value) || (tool === "uv" && verb.value === "sync")))
        return undefined;
    const editable = valuesOf(args, ["-e", "--editable"]);
    const isSync = verb.value === "sync";
    const limit = valuesOf(args, [tool === "pip" ? "--uploaded-prior-to" : "--exclude-newer"]).at(-1);
    return {
        tool,
        command,
        packages: isSync ? [] : [...operands, ...editable].map((word) => pythonPackage(word, expand)),
        requirements: [
            ...(isSync ? operands : []),
            ...valuesOf(args, ["-r", "--requirement", "--requirements"]),
        ],
        constraints: valuesOf(args, [
            "-c",
            "--constraint",
            "--constraints",
            "--override",
            "--overrides",
        ]),
        fixed: hasOption(args, ["--require-hashes", "--no-index"]),
        ...(limit && { limit: limit.value }),
    };
}
/** The words behind `pip`, however it was started; `undefined` for any other program. */
function pipWords({ name, args }) {
    if (name.startsWith("pip") && /^pip[\d.]{0,6}$/.test(name))
        return args;
    const at = args.findIndex(({ value }) => value === "-m");
    if (at < 0 || args[at + 1]?.value !== "pip")
        return undefined;
    const runsModule = /^(?:python|pypy|py)[\d.]{0,6}w?$/.test(name) || isDynamic(name);
    const isOption = args.slice(0, at).every(({ value }) => value.startsWith("-"));
    return runsModule && isOption ? args.slice(at + 2) : undefined;
}
/** A requirement on the command line. */
function pythonPackage(word, expand) {
    const text = expand(word.value);
    return {
        word,
        name: pythonName(text),
        pin: pythonPin(text),
        ...(python_isRepository(text) && { git: true }),
    };
}
const SPECIFIER = /^\s*([A-Za-z0-9][A-Za-z0-9._-]{0,200})\s*(?:\[[^\]]{0,500}\])?\s*/;
/** Normalized as PEP 503 does; "" where the text is no name. */
function pythonName(text) {
    return (SPECIFIER.exec(text)?.[1] ?? "").toLowerCase().replace(/[-_.]+/g, "-");
}
const python_LOCAL = /^(?:\.|~|\/|[A-Za-z]:[\\/]|file:)|[\\/]|\.(?:whl|zip|tar\.gz|tar\.bz2|tgz|egg|txt)(?:\[[^\]]{0,200}\])?$/i;
const REPOSITORY = /^(?:git|hg|svn|bzr)\+|^git@/i;
const DIRECT = /^[A-Za-z0-9][A-Za-z0-9._-]{0,200}\s*(?:\[[^\]]{0,500}\])?\s*@\s*/;
/** `git+https://…`, also behind `name @`. */
function python_isRepository(text) {
    return REPOSITORY.test(text.trim().replace(DIRECT, ""));
}
/** How far a PEP 508 requirement fixes what is installed. */
function pythonPin(text) {
    const requirement = text.replace(/;.*$/s, "").trim();
    const direct = DIRECT.exec(requirement);
    const target = direct ? requirement.slice(direct[0].length) : requirement;
    if (REPOSITORY.test(target))
        return repositoryPin(target);
    if (direct || python_LOCAL.test(requirement))
        return "unknown";
    const name = SPECIFIER.exec(requirement);
    if (!name)
        return "unknown";
    const version = requirement.slice(name[0].length);
    if (/^={2,3}\s*[^*,]+$/.test(version))
        return isDynamic(version) ? "unknown" : "exact";
    if (/(?:^|,)\s*={2,3}\s*[^*,\s]+\s*(?:,|$)/.test(version))
        return "exact";
    return isDynamic(requirement) ? "unknown" : "movable";
}
// `git+https://host/repo@<commit>#egg=name`
function repositoryPin(target) {
    const address = target.replace(/#.*$/s, "");
    const ref = /@([^@/:]{1,300})$/.exec(address.slice(address.indexOf("://") + 3))?.[1];
    if (ref !== undefined && /^[0-9a-f]{40}$/i.test(ref))
        return "exact";
    return isDynamic(target) ? "unknown" : "movable";
}
const PIPX_VALUED = wordSet("--spec --python --pip-args --index-url -i --suffix --with --preinstall");
/** pipx hands everything to pip, so pip's limits hold for it. */
function pipxInstall(command, words, expand) {
    const verb = words[0]?.value;
    if (verb !== "install" && verb !== "run" && verb !== "inject")
        return undefined;
    const args = readArguments(words.slice(1), PIPX_VALUED, verb === "run");
    const spec = valuesOf(args, ["--spec"]);
    const main = spec.length > 0 ? spec : chosen(args, verb);
    const packages = [...main, ...valuesOf(args, ["--with", "--preinstall"])];
    const pipArgs = valuesOf(args, ["--pip-args"])[0]?.value ?? "";
    const limit = /--uploaded-prior-to[= ]([^\s"']{1,60})/.exec(pipArgs)?.[1];
    return {
        tool: "pip",
        command,
        packages: packages.map((word) => pythonPackage(word, expand)),
        requirements: [],
        constraints: [],
        fixed: /--(?:require-hashes|no-index)|-c\s|--constraint/.test(pipArgs),
        ...(limit && { limit }),
    };
}
function chosen({ operands }, verb) {
    if (verb === "inject")
        return operands.slice(1);
    return verb === "run" ? operands.slice(0, 1) : operands;
}

;// CONCATENATED MODULE: ./packages/pin-check/install/uv.ts



const uv_VALUED = wordSet("--from -w --with --with-editable --with-requirements -p --python --index --default-index -i --index-url --extra-index-url -f --find-links --exclude-newer --exclude-newer-package -c --constraints --constraint -b --build-constraints --overrides --override --cache-dir --config-file --directory --project --env-file --color --refresh-package --reinstall-package -P --upgrade-package --resolution --prerelease --index-strategy --keyring-provider --link-mode -C --config-setting --no-build-package --no-binary-package --python-platform --torch-backend --extra --group --only-group --no-group --package --module -m --tag --branch --rev --marker --script --optional -r --requirements --requirement");
/** uv's commands that fetch packages by name; `uv sync` and `uv run` alone go by the lock file. */
function uvInstall(name, command, words, expand) {
    if (name === "uvx")
        return toolRun(command, words, expand);
    const start = words.findIndex(({ value }) => !value.startsWith("-"));
    const verb = words[start]?.value;
    const rest = words.slice(start + 1);
    switch (verb) {
        case "pip":
            return pipInstall("uv", command, rest, expand);
        case "tool":
            return toolCommand(command, rest, expand);
        case "run": {
            const args = readArguments(rest, uv_VALUED, true);
            return install(command, args, [], expand);
        }
        case "add": {
            const args = readArguments(rest, uv_VALUED);
            const isRepository = valuesOf(args, ["--rev"]).some(({ value }) => /^[0-9a-f]{40}$/.test(value));
            return install(command, args, isRepository ? [] : args.operands.map((word) => pythonPackage(word, expand)), expand);
        }
        default:
            return undefined;
    }
}
function toolCommand(command, words, expand) {
    const start = words.findIndex(({ value }) => !value.startsWith("-"));
    const rest = words.slice(start + 1);
    if (words[start]?.value === "run")
        return toolRun(command, rest, expand);
    if (words[start]?.value !== "install")
        return undefined;
    const args = readArguments(rest, uv_VALUED);
    return install(command, args, named(args, args.operands, expand), expand);
}
function toolRun(command, words, expand) {
    const args = readArguments(words, uv_VALUED, true);
    return install(command, args, named(args, args.operands.slice(0, 1), expand), expand);
}
/** `--from` names the package, and the operand a program in it. */
function named(args, operands, expand) {
    const from = valuesOf(args, ["--from"]);
    if (from.length > 0)
        return from.map((word) => toolPackage(word, expand));
    return operands.map((word) => toolPackage(word, expand));
}
/** Tools may also be written `name@1.2.3` and `name@latest`. */
function toolPackage(word, expand) {
    const text = expand(word.value);
    const version = /^[A-Za-z0-9][A-Za-z0-9._-]{0,200}(?:\[[^\]]{0,200}\])?@([^/:]{0,100})$/.exec(text)?.[1];
    return {
        word,
        name: pythonName(text),
        pin: version === undefined ? pythonPin(text) : uv_versionPin(version),
        ...(version === undefined && python_isRepository(text) && { git: true }),
    };
}
function uv_versionPin(version) {
    if (isDynamic(version))
        return "unknown";
    return /^\d/.test(version) ? "exact" : "movable";
}
function install(command, args, packages, expand) {
    const extra = valuesOf(args, ["--with", "-w"]).flatMap((word) => 
    // `--with a,b` names several; a comma inside a version range stands before an operator.
    word.value.split(/,(?=\s*[A-Za-z])/).map((value) => pythonPackage({ ...word, value }, expand)));
    const limit = valuesOf(args, ["--exclude-newer"]).at(-1);
    return {
        tool: "uv",
        command,
        packages: [...packages, ...extra],
        requirements: valuesOf(args, ["--with-requirements", "-r", "--requirements", "--requirement"]),
        constraints: valuesOf(args, [
            "-c",
            "--constraints",
            "--constraint",
            "--overrides",
            "--override",
        ]),
        fixed: args.options.has("--no-index"),
        ...(limit && { limit: limit.value }),
    };
}

;// CONCATENATED MODULE: ./packages/pin-check/install/installs.ts





/** Every command of a script that fetches packages. */
function installsIn(script, expand) {
    const installs = [];
    for (const command of script.commands) {
        const program = (0,packages_workflow/* programOf */.oQ)(command);
        const install = program && installOf(command, program, expand);
        if (install)
            installs.push(install);
    }
    return installs;
}
function installOf(command, program, expand) {
    const pip = pipWords(program);
    if (pip)
        return pipInstall("pip", command, pip, expand);
    const { name, args } = moduleOf(program) ?? program;
    if (name === "pipx")
        return pipxInstall(command, args, expand);
    if (name === "uv" || name === "uvx")
        return uvInstall(name, command, args, expand);
    return nodeInstall(name, command, args, expand) ?? nativeInstall(name, command, args, expand);
}
/** `python -m pipx …` and `python -m uv …` are pipx and uv. */
function moduleOf({ name, args }) {
    const [option, module] = args;
    if (option?.value !== "-m" || !/^(?:python|py)[\d.]{0,6}$/.test(name))
        return undefined;
    return module && { name: module.value, args: args.slice(2) };
}

;// CONCATENATED MODULE: ./packages/pin-check/install/requirement-file.ts


const INCLUDE = /^(?:-r|--requirement)[=\s]{0,8}(\S{1,500})$/;
const CONSTRAINT = /^(?:-c|--constraint)[=\s]{0,8}(\S{1,500})$/;
const EDITABLE = /^(?:-e|--editable)[=\s]{1,8}/;
const parsed = new WeakMap();
/** Reads pip's requirements format; linear, and anything that is no requirement is passed over. */
function parseRequirements(source) {
    const known = parsed.get(source);
    if (known)
        return known;
    const lines = [];
    const requirements = [];
    const constraints = [];
    let hashed = false;
    for (const { text, span } of logicalLines(source.text)) {
        const include = INCLUDE.exec(text)?.[1];
        const constraint = CONSTRAINT.exec(text)?.[1];
        if (include !== undefined)
            requirements.push(include);
        else if (constraint !== undefined)
            constraints.push(constraint);
        else if (text.startsWith("--require-hashes"))
            hashed = true;
        else if (text.includes("--hash"))
            hashed = true;
        else if (!text.startsWith("-") || EDITABLE.test(text))
            lines.push(lineOf(text, span));
    }
    const result = { lines, requirements, constraints, hashed };
    parsed.set(source, result);
    return result;
}
function lineOf(line, span) {
    const text = line
        .replace(EDITABLE, "")
        .replace(/\s--.*$/s, "")
        .trim();
    return { text, name: pythonName(text), pin: isDynamic(text) ? "unknown" : pythonPin(text), span };
}
/** Lines joined at `\`, without comments and blank ends; the span is that of the first physical line. */
function* logicalLines(text) {
    let joined = "";
    let first;
    for (let at = 0; at < text.length;) {
        const found = text.indexOf("\n", at);
        const end = found < 0 ? text.length : found;
        const written = withoutComment(text.slice(at, end));
        const body = written.replace(/\\$/, "");
        const start = at + body.length - body.trimStart().length;
        if (body.trim() !== "")
            first ??= { start, end: at + body.trimEnd().length };
        joined += body;
        at = end + 1;
        if (written.endsWith("\\") && at < text.length)
            continue;
        const trimmed = joined.trim();
        if (trimmed !== "" && first)
            yield { text: trimmed, span: first };
        joined = "";
        first = undefined;
    }
}
function withoutComment(line) {
    const text = line.replace(/^\uFEFF/, " ").trimEnd();
    if (text.trimStart().startsWith("#"))
        return "";
    const comment = text.search(/\s#/);
    return comment < 0 ? text : text.slice(0, comment).trimEnd();
}

;// CONCATENATED MODULE: ./packages/pin-check/install/requirement-paths.ts

const known = new WeakMap();
/** The folder a command runs in, relative to the root (""); `undefined` where it cannot be told. */
function folderOf(script, parsed, command) {
    const folders = known.get(script) ?? readFolders(script, parsed);
    known.set(script, folders);
    return folders.get(command);
}
function readFolders({ step, job, workflow }, parsed) {
    const written = step?.workingDirectory ?? job?.defaults.workingDirectory ?? workflow?.defaults.workingDirectory;
    let folder = written ? resolvePath("", written.value) : "";
    const folders = new Map();
    for (const command of parsed.commands) {
        folders.set(command, folder);
        const program = (0,packages_workflow/* programOf */.oQ)(command);
        if (!/^(?:cd|pushd|set-location)$/.test(program?.name ?? ""))
            continue;
        const target = program?.args.find(({ value }) => !value.startsWith("-") || value === "-");
        folder =
            target?.literal && folder !== undefined ? resolvePath(folder, target.value) : undefined;
    }
    return folders;
}
const WORKSPACE = /^(?:\$GITHUB_WORKSPACE|\$\{GITHUB_WORKSPACE\}|\$\{\{ {0,8}github\.workspace {0,8}\}\}|\$env:GITHUB_WORKSPACE)(?:[\\/]|$)/;
/** A path below the root, or `undefined`: outside of it, absolute, or not known. */
function resolvePath(folder, path) {
    const inWorkspace = WORKSPACE.exec(path);
    const rest = (inWorkspace ? path.slice(inWorkspace[0].length) : path).replaceAll("\\", "/");
    if (/[$*?`{}<>|]/.test(rest) || /^(?:[\\/~]|[A-Za-z]:|[a-z]{2,10}:\/\/)/.test(rest))
        return undefined;
    const parts = inWorkspace || folder === "" ? [] : folder.split("/");
    for (const part of rest.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    // No real path is longer; `cd x` ten thousand times over would make one.
    return parts.length > MAX_PARTS ? undefined : parts.join("/");
}
const MAX_PARTS = 100;
function parentOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}

;// CONCATENATED MODULE: ./packages/pin-check/install/requirements.ts




// Settings that may hold a release-age limit of npm, pnpm, yarn and bun, or the version of uv itself.
const PYTHON_SETTINGS = ["pyproject.toml", "uv.toml"];
const SETTINGS = [".npmrc", "pnpm-workspace.yaml", ".yarnrc.yml", "bunfig.toml"];
const MENTIONS_NODE = /\b(?:npm|npx|pnpm|pnpx|yarn|bunx?)\b/;
const MENTIONS = /\b(?:pip[\d.]{0,6}|uvx?)\b/;
// Words that may be options with a file, `-qr` and `-rfile` too; `uv pip sync` takes files as they are.
const NAMES_FILES = /(?:^|[\s"'`(])-(?:[A-Za-z]{0,3}[rc]|-(?:with-)?req|-(?:build-)?con|-over)|\bpip\b[\s\S]{0,200}?\bsync\b/;
const MAX_FILES = 200;
/**
 * Files below the root that judging installs needs: what some `pip install -r` or `-c` names, and the
 * settings of npm, pnpm, yarn and bun.
 */
function requirementFiles(scripts, files) {
    const known = new Set(files);
    const found = new Set();
    for (const path of PYTHON_SETTINGS)
        if (known.has(path))
            found.add(path);
    if (scripts.some(({ text }) => MENTIONS_NODE.test(text.value)))
        for (const path of SETTINGS)
            if (known.has(path))
                found.add(path);
    for (const script of scripts) {
        const { value } = script.text;
        if (!MENTIONS.test(value) || !NAMES_FILES.test(value))
            continue;
        for (const install of installsIn((0,packages_workflow/* parseScript */.tl)(script), (text) => text)) {
            const { requirements, constraints } = filesOf(script, install);
            for (const path of [...requirements, ...constraints])
                if (path && known.has(path))
                    found.add(path);
        }
    }
    return [...found].sort();
}
/** Files that a requirements file names in turn. */
function includedFiles(source, files) {
    const { requirements, constraints } = parseRequirements(source);
    const known = new Set(files);
    return [...requirements, ...constraints].flatMap((path) => {
        const resolved = resolvePath(parentOf(source.path), path);
        return resolved !== undefined && known.has(resolved) ? [resolved] : [];
    });
}
/** Paths of an install's `-r` and `-c`; `undefined` for one that cannot be told. */
function filesOf(script, install) {
    if (install.requirements.length + install.constraints.length === 0)
        return NO_PATHS;
    const folder = folderOf(script, (0,packages_workflow/* parseScript */.tl)(script), install.command);
    const resolve = ({ value }) => folder === undefined ? undefined : resolvePath(folder, value);
    return {
        requirements: install.requirements.map(resolve),
        constraints: install.constraints.map(resolve),
    };
}
const NO_PATHS = { requirements: [], constraints: [] };
const NO_REQUIREMENTS = { loose: [], fixed: new Set(), unknown: false };
const followed = new WeakMap();
/** Follows `-r` and `-c` through files that were read; the others are passed over. Equal paths are followed once. */
function followRequirements(paths, texts) {
    if (paths === NO_PATHS)
        return NO_REQUIREMENTS;
    const known = followed.get(texts) ?? new Map();
    followed.set(texts, known);
    const key = JSON.stringify([paths.requirements, paths.constraints]);
    const before = known.get(key);
    if (before)
        return before;
    const requirements = follow(paths, texts);
    known.set(key, requirements);
    return requirements;
}
function follow(paths, texts) {
    const fixed = new Set();
    const loose = [];
    const queue = [
        ...paths.requirements.map((path) => ({ path, constrains: false })),
        ...paths.constraints.map((path) => ({ path, constrains: true })),
    ];
    const seen = new Set();
    let unknown = false;
    for (let i = 0; i < queue.length && seen.size < MAX_FILES; i++) {
        const { path, constrains } = queue[i] ?? { path: undefined, constrains: false };
        const source = path === undefined ? undefined : texts.get(path);
        if (!source || path === undefined)
            unknown ||= constrains;
        if (!source || path === undefined || seen.has(path))
            continue;
        seen.add(path);
        const file = parseRequirements(source);
        const folder = parentOf(path);
        for (const next of file.requirements)
            queue.push({ path: resolvePath(folder, next), constrains });
        for (const next of file.constraints)
            queue.push({ path: resolvePath(folder, next), constrains: true });
        for (const line of file.lines) {
            if (line.pin === "exact")
                fixed.add(line.name);
            else if (!constrains && line.pin === "movable" && !file.hashed)
                loose.push({ source, line });
        }
    }
    return { loose: loose.filter(({ line }) => !fixed.has(line.name)), fixed, unknown };
}

;// CONCATENATED MODULE: ./packages/pin-check/per-context.ts
/** Derives something from the context once, on first use, for all rules and uses of a run. */
function perContext(derive) {
    const derived = new WeakMap();
    return (context) => {
        const known = derived.get(context);
        if (known)
            return known.value;
        const value = derive(context);
        derived.set(context, { value });
        return value;
    };
}

;// CONCATENATED MODULE: ./packages/pin-check/local-path.ts
/**
 * A path in the workspace as the runner resolves it: `./a/../b/`, `.\b` and `b` are one place; ""
 * is the workspace itself. Undefined where it leads out of the workspace.
 */
function workspacePath(written) {
    const parts = [];
    for (const part of written.split(/[\\/]/)) {
        if (part === "" || part === ".")
            continue;
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join("/");
}
function isWithin(path, folder) {
    return folder === "" || path === folder || path.startsWith(`${folder}/`);
}
/** The names under which GitHub looks for an action in a folder. */
function manifestPaths(folder) {
    const prefix = folder === "" ? "" : `${folder}/`;
    return [`${prefix}action.yml`, `${prefix}action.yaml`];
}

;// CONCATENATED MODULE: ./packages/pin-check/lock/entries.ts
const COMMIT_IN_KEY = /:(sha1|sha256)-([0-9a-f]+)$/;
const FULL_SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Names compare without case, refs with it, as GitHub compares them. */
function lockKey(repo, ref) {
    return `${repo.toLowerCase()}@${ref}`;
}
/** The decoded document with the place of every key. */
function buildLock(source, root, document) {
    const dependencies = new Map();
    const repeated = [];
    const places = keyPlaces(childMapping(root, "dependencies"));
    for (const [written, entry] of document.dependencies) {
        const dependency = readDependency(written, entry, places.get(written) ?? { span: root.span });
        const key = canonical(written);
        if (dependencies.has(key))
            repeated.push(dependency);
        else
            dependencies.set(key, dependency);
    }
    for (const later of repeated)
        markRepeated(dependencies, later);
    return { source, workflows: buildWorkflows(root), dependencies, repeated };
}
// Two spellings of one key that disagree: which one GitHub takes is not written anywhere.
function markRepeated(dependencies, later) {
    const key = canonical(later.written);
    const first = dependencies.get(key);
    if (!first || first.commit === later.commit)
        return;
    dependencies.set(key, {
        ...first,
        contradiction: `has a second entry, \`${later.written}\`, with another commit`,
    });
}
function readDependency(written, entry, place) {
    const inKey = COMMIT_IN_KEY.exec(written)?.[2];
    const inEntry = entry.commit?.slice(entry.commit.indexOf("-") + 1);
    const commit = inEntry ?? inKey ?? "";
    const ref = canonical(written).slice(written.indexOf("@") + 1);
    const contradiction = contradictionOf({ ref, commit, inKey, namedRef: entry.ref });
    const uses = (entry.uses ?? []).map(canonical);
    return { written, place, commit, uses, ...(contradiction && { contradiction }) };
}
function contradictionOf(entry) {
    const { ref, commit, inKey, namedRef } = entry;
    if (commit === "")
        return "names no commit";
    if (inKey !== undefined && inKey !== commit)
        return `has another commit, \`${commit}\`, below`;
    const sha = ref.toLowerCase();
    if (FULL_SHA.test(sha) && sha !== commit)
        return `is locked to another commit, \`${commit}\``;
    if (namedRef === undefined || [ref, `refs/tags/${ref}`, `refs/heads/${ref}`].includes(namedRef))
        return undefined;
    return `is locked for another ref, \`${namedRef}\``;
}
function buildWorkflows(root) {
    const workflows = new Map();
    for (const pair of childMapping(root, "workflows")?.pairs ?? []) {
        const keys = new Map();
        for (const { node, alias } of pair.node.kind === "sequence" ? pair.node.items : []) {
            if (node.kind !== "scalar")
                continue;
            const place = { span: node.span, ...(alias && { alias }) };
            keys.set(canonical(node.value), { written: node.value, place });
        }
        workflows.set(pair.key.value, { place: { span: pair.key.span }, keys });
    }
    return workflows;
}
function keyPlaces(mapping) {
    return new Map(mapping?.pairs.map(({ key }) => [key.value, { span: key.span }]));
}
function canonical(written) {
    const key = written.replace(COMMIT_IN_KEY, "");
    const at = key.indexOf("@");
    return lockKey(key.slice(0, at), key.slice(at + 1));
}
function childMapping(root, key) {
    if (root.kind !== "mapping")
        return undefined;
    const child = root.pairs.find((pair) => pair.key.value === key)?.node;
    return child?.kind === "mapping" ? child : undefined;
}

;// CONCATENATED MODULE: ./packages/pin-check/lock/reach.ts


function findReaches(context) {
    const byFile = groupByFile(context.uses);
    const manifests = new Set(context.inputs.actions.map(({ source }) => source.path));
    const workflows = new Map();
    const callers = new Map();
    for (const { source } of context.inputs.workflows) {
        const { reach, visited } = reach_follow(source.path, byFile, manifests);
        workflows.set(source.path, reach);
        for (const manifest of visited) {
            const known = callers.get(manifest);
            if (known)
                known.push(source.path);
            else
                callers.set(manifest, [source.path]);
        }
    }
    return { workflows, callers };
}
function groupByFile(uses) {
    const byFile = new Map();
    for (const use of uses) {
        const known = byFile.get(use.source.path);
        if (known)
            known.push(use);
        else
            byFile.set(use.source.path, [use]);
    }
    return byFile;
}
function reach_follow(start, byFile, manifests) {
    const needed = new Map();
    const allowed = new Set();
    let complete = true;
    const visited = visit(start, byFile, (use) => {
        const key = keyOf(use);
        if (key !== undefined && !needed.has(key))
            needed.set(key, use);
        if (use.position === "job" || !isInRepository(use))
            return undefined;
        const manifest = manifestOf(use, manifests);
        if (manifest === undefined)
            complete = false;
        return manifest;
    });
    visit(start, byFile, (use) => {
        const key = keyOf(use);
        if (key !== undefined)
            allowed.add(key);
        if (!isInRepository(use))
            return undefined;
        return use.position === "job" ? pathOf(use) : manifestOf(use, manifests);
    });
    return { reach: { needed, allowed, complete }, visited };
}
/** Follows uses from file to file, each file once, so that actions which use each other come to an end. */
function visit(start, byFile, targetOf) {
    const seen = new Set([start]);
    for (const file of seen) {
        for (const use of byFile.get(file) ?? []) {
            const target = targetOf(use);
            // A set's iteration also meets what is added on the way.
            if (target !== undefined)
                seen.add(target);
        }
    }
    return [...seen].slice(1);
}
function keyOf({ uses }) {
    return uses.kind === "repository" ? lockKey(`${uses.owner}/${uses.repo}`, uses.ref) : undefined;
}
function isInRepository({ uses }) {
    return uses.kind === "local" || uses.kind === "self";
}
function pathOf({ uses }) {
    if (uses.kind !== "local" && uses.kind !== "self")
        return undefined;
    return workspacePath(uses.path);
}
function manifestOf(use, manifests) {
    const folder = pathOf(use);
    if (folder === undefined)
        return undefined;
    return manifestPaths(folder).find((path) => manifests.has(path));
}

// EXTERNAL MODULE: ./packages/yaml/index.ts + 16 modules
var yaml = __webpack_require__(4118);
;// CONCATENATED MODULE: ./packages/pin-check/lock/schema.ts

// github/actions-lockfile, JSON Schema of v0.0.2 and v0.0.3.
const KEY = /^[^/@:\s]+\/[^/@:\s]+@[^:\s]+$/;
// v0.0.1 kept the commit in the key.
const KEY_WITH_COMMIT = /^[^/@:\s]+\/[^/@:\s]+@[^:\s]+:(?:sha1-[0-9a-f]{40}|sha256-[0-9a-f]{64})$/;
const COMMIT = /^(?:sha1-[0-9a-f]{40}|sha256-[0-9a-f]{64})$/;
const HOST = /^(?:github\.com|[a-z0-9-]+\.ghe\.com)$/i;
const ID = /^[\w=-]{1,64}$/;
const VERSIONS = ["v0.0.1", "v0.0.2", "v0.0.3"];
function isKnownVersion(version) {
    return VERSIONS.some((known) => known === version);
}
const commit = (0,core/* text */.Qq)({ pattern: COMMIT, expected: "sha1- and 40 hex digits, or sha256- and 64" });
const identifier = {
    schema: { type: ["integer", "string"] },
    decode: (value, path = []) => (typeof value === "string" || typeof value === "number") && ID.test(String(value))
        ? { ok: true, value: String(value) }
        : fault(path, `\`${path.join(".")}\` must be an id; got ${(0,core/* show */.WU)(value)}`),
};
function pinKeys(pattern, expected) {
    const key = (0,core/* text */.Qq)({ pattern, expected });
    const check = (written) => pattern.test(written) ? undefined : `${(0,core/* show */.WU)(written)} is no key; it must be ${expected}`;
    return { keys: (0,core/* list */.p_)(key), check };
}
const schema_named = pinKeys(KEY, "OWNER/REPO@REF");
const withCommit = pinKeys(KEY_WITH_COMMIT, "OWNER/REPO@REF:sha1-COMMIT");
const entry = {
    ref: (0,core/* text */.Qq)(),
    commit,
    owner_id: identifier,
    repo_id: identifier,
    uses: schema_named.keys,
};
const REQUIRED = ["ref", "commit", "owner_id", "repo_id"];
const DEPENDENCY = {
    "v0.0.1": (0,core/* object */.Ik)({ ...entry, uses: withCommit.keys, tag: (0,core/* text */.Qq)(), branch: (0,core/* text */.Qq)() }),
    "v0.0.2": (0,core/* object */.Ik)(entry, { required: REQUIRED }),
    "v0.0.3": (0,core/* object */.Ik)({ ...entry, hostname: (0,core/* text */.Qq)({ pattern: HOST, expected: "github.com or a host of ghe.com" }) }, { required: REQUIRED }),
};
/** Strict: an unknown key, version or form is a fault, because a lock that is misread pins nothing. */
function decodeLock(value) {
    if (!(0,core/* isObject */.Gv)(value))
        return fault([], "the lock must be a mapping");
    const version = (0,core/* oneOf */.yL)(VERSIONS).decode(value.version, ["version"]);
    if (!version.ok)
        return version;
    const { keys, check } = version.value === "v0.0.1" ? withCommit : schema_named;
    return (0,core/* object */.Ik)({
        version: (0,core/* oneOf */.yL)(VERSIONS),
        workflows: (0,core/* record */.g1)(keys),
        dependencies: (0,core/* record */.g1)(DEPENDENCY[version.value], { key: check }),
    }, { required: ["version", "workflows", "dependencies"] }).decode(value);
}
function fault(path, message) {
    return { ok: false, faults: [{ path, message }] };
}

;// CONCATENATED MODULE: ./packages/pin-check/lock/read.ts



/** A hostile lock can be nothing but faults; a reader needs the first few. */
const MAX_FAULTS = 10;
function readLock(source) {
    const parsed = (0,yaml/* parseYaml */.hN)(source.text);
    const problems = realProblems(parsed);
    if (!parsed.ok || problems.length > 0) {
        const faults = problems.map(({ span, message }) => ({ place: { span }, message }));
        return { ok: false, source, faults: faults.slice(0, MAX_FAULTS) };
    }
    if (!parsed.root)
        return { ok: false, source, faults: [emptyLock(source)] };
    const decoded = decodeLock((0,yaml/* toValue */.BA)(parsed.root));
    if (decoded.ok)
        return { ok: true, lock: buildLock(source, parsed.root, decoded.value) };
    const later = laterVersion(parsed.root);
    if (later)
        return { ok: false, source, faults: [later] };
    return { ok: false, source, faults: placeFaults(source, parsed.root, decoded.faults) };
}
// `a/b@v1` and `a/b@V1` are two keys here, unlike in a workflow; owners are compared further down.
function realProblems(parsed) {
    if (!parsed.ok || !parsed.root || parsed.problems.length === 0)
        return parsed.problems;
    const keys = childMapping(parsed.root, "dependencies")?.pairs.map(({ key }) => key) ?? [];
    const counts = new Map();
    for (const { value } of keys)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    const single = keys.filter(({ value }) => counts.get(value) === 1);
    const starts = new Set(single.map(({ span }) => span.start));
    return parsed.problems.filter(({ kind, span }) => kind !== "duplicate-key" || !starts.has(span.start));
}
function emptyLock(source) {
    return { place: { span: source.lines.lineSpan(0) }, message: "the lock is empty" };
}
const read_VERSION = /^v[0-9]{1,4}\.[0-9]{1,4}\.[0-9]{1,4}$/;
function laterVersion(root) {
    if (root.kind !== "mapping")
        return undefined;
    const version = root.pairs.find(({ key }) => key.value === "version")?.node;
    if (version?.kind !== "scalar" || !read_VERSION.test(version.value))
        return undefined;
    if (isKnownVersion(version.value))
        return undefined;
    const message = `version ${version.value} is not known`;
    return { place: { span: version.span }, message, version: version.value };
}
function placeFaults(source, root, faults) {
    return faults.slice(0, MAX_FAULTS).map(({ path, message, atKey }) => {
        const span = (0,yaml/* spanAt */.i6)(root, path, atKey);
        const isLong = source.lines.lineSpan(span.start).end < span.end;
        // A whole mapping is no place to look at; its key, or the first line of the file, is.
        const { start, end } = isLong ? (0,yaml/* spanAt */.i6)(root, path, true) : span;
        return {
            place: { span: { start, end: Math.min(end, source.lines.lineSpan(start).end) } },
            message,
        };
    });
}

;// CONCATENATED MODULE: ./packages/pin-check/lock/lock.ts



const LOCK_PATH = ".github/workflows/actions.lock";
/** The lock as read; undefined where the repository has none. */
const lockFile = perContext((context) => {
    const source = context.facts.texts.get(LOCK_PATH);
    return source && readLock(source);
});
/** The lock, if there is one that can be trusted. */
function lockOf(context) {
    const read = lockFile(context);
    return read?.ok ? read.lock : undefined;
}
/** What each workflow needs from the lock. */
const reachesOf = perContext(findReaches);
/** The runner will take this use at a commit that the lock fixes. */
function isLocked(use, context) {
    return lockedEntry(use, context) !== undefined;
}
/** The commit, in hex, that the lock fixes for this use. */
function lockedCommit(use, context) {
    return lockedEntry(use, context)?.commit;
}
function lockedEntry(use, context) {
    const lock = lockOf(context);
    const key = lock && keyOf(use);
    if (!lock || key === undefined)
        return undefined;
    const entry = lock.dependencies.get(key);
    if (!entry || entry.contradiction !== undefined)
        return undefined;
    const files = workflowsThatRun(use, context);
    const isListed = (file) => lock.workflows.get(file)?.keys.has(key) === true;
    return files.length > 0 && files.every(isListed) ? entry : undefined;
}
/** The workflows whose lock entries govern a use; a composite action has those that reach it. */
function workflowsThatRun(use, context) {
    if (use.workflow)
        return [use.workflow.source.path];
    return reachesOf(context).callers.get(use.source.path) ?? [];
}

;// CONCATENATED MODULE: ./packages/pin-check/manifest-dockerfiles.ts

/** Dockerfiles that Docker actions of the tree are built from, by `runs.image`. */
function manifestDockerfiles({ actions, files }) {
    const named = [];
    for (const { using, image, source } of actions) {
        if (using?.value !== "docker" || !image || image.value.trim().startsWith("docker://"))
            continue;
        const folder = source.path.slice(0, source.path.lastIndexOf("/") + 1);
        const path = workspacePath(folder + image.value.trim());
        if (path)
            named.push(path);
    }
    if (named.length === 0)
        return named;
    const known = new Set(files);
    return [...new Set(named)].filter((path) => known.has(path));
}

;// CONCATENATED MODULE: ./packages/pin-check/gather.ts






/** Bytes; any YAML but a workflow (overview.md, table of input faults), and its neighbors too. */
const LIMIT = 2_000_000;
/** Reads what the rules need beside workflows and actions; only files that are there are opened. */
async function gatherFacts(inputs, { host, tree }) {
    const texts = new Map();
    const unreadable = [];
    const read = (path) => {
        const result = tree.read(path, LIMIT);
        switch (result.kind) {
            case "text": {
                const source = (0,core/* createSource */.gV)(path, result.text);
                texts.set(path, source);
                return source;
            }
            case "too-large":
                unreadable.push({ file: path, reason: `${result.size} bytes; read are ${LIMIT} at most` });
                return undefined;
            case "unreadable":
                unreadable.push({ file: path, reason: `unreadable: ${result.reason}` });
                return undefined;
            case "missing":
                return undefined;
        }
    };
    for (const path of neighbors(inputs))
        read(path);
    readRequirements(inputs, read);
    const identity = inputs.kind === "folder" ? undefined : await (0,packages_workflow/* identify */.ls)(host, tree);
    return { texts, unreadable, ...identity };
}
function neighbors(inputs) {
    const named = manifestDockerfiles(inputs).filter((path) => !isWanted(path));
    const found = [...inputs.files.filter(isWanted), ...named];
    // One workflow alone is still locked by its repository's lock.
    return inputs.kind === "file" ? [...found, LOCK_PATH] : found;
}
/** Requirements files that a script installs from, and those that they name in turn. */
function readRequirements(inputs, read) {
    const pending = new Set(requirementFiles((0,packages_workflow/* scriptsOf */.Sf)(inputs), inputs.files));
    // A set's iteration also meets what is added on the way, each path once.
    for (const path of pending) {
        const source = read(path);
        if (!source)
            continue;
        for (const next of includedFiles(source, inputs.files))
            pending.add(next);
    }
}

;// CONCATENATED MODULE: ./packages/pin-check/data/archived.ts
const GH_RELEASE = "`gh release create` or softprops/action-gh-release";
const GH_UPLOAD = "`gh release upload` or softprops/action-gh-release";
const CARGO = "a `run:` step with cargo";
/** Reviewed 2026-11-21. Source: the archive banner of each repository. Renamed ones do not belong here. */
const ARCHIVED_ACTIONS = [
    { repo: "8398a7/action-slack", instead: "slackapi/slack-github-action" },
    { repo: "actions-rs/audit-check", since: "2023-10", instead: "rustsec/audit-check" },
    { repo: "actions-rs/cargo", since: "2023-10", instead: CARGO },
    { repo: "actions-rs/clippy-check", since: "2023-10", instead: "a `run:` step with cargo clippy" },
    { repo: "actions-rs/grcov", since: "2023-10", instead: "a `run:` step with grcov" },
    { repo: "actions-rs/install", since: "2023-10", instead: "taiki-e/install-action" },
    { repo: "actions-rs/tarpaulin", since: "2023-10", instead: "taiki-e/install-action" },
    { repo: "actions-rs/toolchain", since: "2023-10", instead: "dtolnay/rust-toolchain or rustup" },
    { repo: "actions/create-release", since: "2021-03", instead: GH_RELEASE },
    { repo: "actions/setup-elixir", instead: "erlef/setup-beam" },
    { repo: "actions/setup-haskell", instead: "haskell-actions/setup" },
    { repo: "actions/setup-ruby", instead: "ruby/setup-ruby" },
    { repo: "actions/upload-release-asset", since: "2021-03", instead: GH_UPLOAD },
    { repo: "cirrus-actions/rebase", instead: "the update button of the pull request" },
    { repo: "google/mirror-branch-action", instead: "a `run:` step with git push" },
    { repo: "gradle/gradle-build-action", instead: "gradle/actions/setup-gradle" },
    { repo: "grafana/k6-action", instead: "grafana/setup-k6-action and grafana/run-k6-action" },
    { repo: "jakejarvis/s3-sync-action", instead: "a `run:` step with aws s3 sync" },
    { repo: "marvinpinto/action-automatic-releases", instead: GH_RELEASE },
    { repo: "repo-sync/pull-request", instead: "`gh pr create`" },
];

;// CONCATENATED MODULE: ./packages/pin-check/per-reference.ts
/**
 * Derives something from a reference once. Equal texts are parsed once (`collectUses`), and most uses
 * of a repository name the same few actions.
 */
function perReference(derive) {
    const derived = new WeakMap();
    return (uses) => {
        const known = derived.get(uses);
        if (known)
            return known.value;
        const value = derive(uses);
        derived.set(uses, { value });
        return value;
    };
}

;// CONCATENATED MODULE: ./packages/pin-check/rule.ts

const definePinRule = (0,packages_workflow/* defineRule */.Km)();

;// CONCATENATED MODULE: ./packages/pin-check/rules/archived-action.ts



const archived = new Map(ARCHIVED_ACTIONS.map((action) => [action.repo, action]));
const archivedOf = perReference(({ owner, repo }) => archived.get(`${owner}/${repo}`.toLowerCase()));
const archivedAction = definePinRule({
    id: "archived-action",
    severity: "medium",
    summary: "An action whose repository is archived gets no more fixes.",
    stops: "A weakness found in the action, or in a package that it bundles, stays open for ever.",
    headline: "no one mends it any more",
    unit: ["use", "uses"],
    subject: "uses",
    messages: {
        archived: "{repo} is archived, so no one mends it any more; use {instead}",
        archivedSince: "{repo} has been archived since {since}, so no one mends it; use {instead}",
    },
    cwe: [1104],
}, {
    onUse({ uses, text }) {
        if (uses.kind !== "repository")
            return;
        const known = archivedOf(uses);
        if (!known)
            return;
        const { since, instead } = known;
        const repo = `${uses.owner}/${uses.repo}`;
        const data = { repo, ref: uses.ref, uses: `${repo}@${uses.ref}`, instead };
        if (since === undefined)
            return { message: "archived", at: text, data };
        return { message: "archivedSince", at: text, data: { ...data, since } };
    },
});

;// CONCATENATED MODULE: ./packages/pin-check/rules/broken-lock.ts


const brokenLock = definePinRule({
    id: "broken-lock",
    severity: "high",
    grading: "high for a lock that is malformed, medium for a version that is not known yet",
    summary: "A lock file that cannot be read pins nothing.",
    stops: "References that everyone believes to be locked follow their tags again, in silence.",
    headline: "the lock pins nothing",
    unit: ["fault", "faults"],
    messages: {
        malformed: "the lock pins nothing: {fault}; write it again with `gh actions-lock`",
        version: "the lock has version {version}, which this release of Sluice cannot read, so it counts as no pin; update Sluice",
    },
    cwe: [1357],
}, {
    *onRepository(context) {
        const read = lockFile(context);
        if (!read || read.ok)
            return;
        for (const { place, message, version } of read.faults) {
            const where = { at: place, in: read.source };
            if (version === undefined)
                yield { message: "malformed", data: { fault: message }, ...where };
            else
                yield { message: "version", severity: "medium", data: { version }, ...where };
        }
    },
});

;// CONCATENATED MODULE: ./packages/pin-check/data/incidents.ts
const INCIDENTS = [
    {
        advisory: "GHSA-mrrh-fwg8-r2c3",
        source: "GitHub advisory, CVE-2025-30066",
        when: "on 2025-03-14 and 2025-03-15",
        commits: [{ sha: "0e58ed8671d6b60d0890c21b07f8835ace038e67", kind: "malicious" }],
        tags: [{ repo: "tj-actions/changed-files", state: "over", before: [46] }],
        images: [],
    },
    {
        advisory: "CVE-2025-30154",
        source: "reviewdog advisory GHSA-qmg3-hpqr-gqvc",
        when: "on 2025-03-11",
        commits: [{ sha: "f0d342d24037bb11d26b9bd8496e0808ba32e9ec", kind: "malicious" }],
        tags: [{ repo: "reviewdog/action-setup", state: "over", names: ["v1"] }],
        images: [],
    },
    {
        advisory: "actions-cool incident of 2026-05-18",
        source: "redhat-cop#1369, qiankun#3209, issues-helper#230; seen running 2026-09-17",
        when: "on 2026-05-18",
        commits: [{ sha: "200c78641dbf33838311e5a1e0c31bbdb92d7cf0", kind: "malicious" }],
        tags: [
            { repo: "actions-cool/issues-helper", state: "malicious" },
            { repo: "actions-cool/maintain-one-comment", state: "malicious" },
        ],
        images: [],
    },
    {
        advisory: "codfish incident of 2026-06-24",
        source: "saltstack/salt-winrepo-ng#2755, Typeform/gitleaks-config#101",
        when: "on 2026-06-24",
        commits: [],
        tags: [
            {
                repo: "codfish/semantic-release-action",
                state: "disabled",
                names: ["v2", "v3", "v4", "v5"],
            },
        ],
        images: [],
    },
    {
        advisory: "GHSA-69fq-xp46-6x23",
        // The five commits stand in trivy-action#541 and vendor posts; not compared with a clone yet.
        source: "GitHub advisory; trivy-action#541",
        when: "on 2026-03-19",
        commits: [
            { sha: "ddb9da4475c1cef7d5389062bdfdfbdbd1394648", kind: "reported" },
            { sha: "8afa9b9f9183b4e00c46e2b82d34047e3c177bd0", kind: "reported" },
            { sha: "91e7c2c36dcad14149d8e455b960af62a2ffb275", kind: "reported" },
            { sha: "ab6606b76e5a054be08cab3d07da323e90e751e8", kind: "reported" },
            { sha: "c5967f85626795f647d4bf6eb67227f9b79e02f5", kind: "reported" },
        ],
        tags: [
            // 0.35.0 was an immutable release, the one tag that could not be moved.
            { repo: "aquasecurity/trivy-action", state: "over", before: [0, 35] },
            { repo: "aquasecurity/setup-trivy", state: "over", before: [0, 2, 7] },
        ],
        images: [{ name: "aquasec/trivy", tags: ["0.69.5", "0.69.6"] }],
    },
    {
        advisory: "Checkmarx incident of 2026-03-23",
        source: "vendor statement; a second wave on 2026-04-22",
        when: "on 2026-03-23 and again on 2026-04-22",
        commits: [],
        tags: [
            { repo: "checkmarx/kics-github-action", state: "over" },
            { repo: "checkmarx/ast-github-action", state: "over" },
        ],
        images: [],
    },
    {
        advisory: "xygeni incident of 2026-03-03",
        source: "vendor statement",
        when: "from 2026-03-03 to 2026-03-09",
        commits: [],
        tags: [{ repo: "xygeni/xygeni-action", state: "over", names: ["v5"] }],
        images: [],
    },
    {
        advisory: "aquasecurity/trivy commit 1885610c",
        source: "the commit of 2026-03-04: a forged version comment beside a fork's commit",
        when: "on 2026-03-04",
        commits: [{ sha: "70379aad", kind: "impostor", prefixIn: "actions/checkout" }],
        tags: [],
        images: [],
    },
    {
        advisory: "clank, the impostor commit demonstration",
        source: "Chainguard",
        when: "in 2022",
        commits: [{ sha: "c7d749a2d57b4b375d1ebcd17cfbfb60c676f18e", kind: "impostor" }],
        tags: [],
        images: [],
    },
];

;// CONCATENATED MODULE: ./packages/pin-check/incidents.ts


const incidents_FULL_SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const incidents_VERSION = /^v?([0-9]{1,6})(?:\.([0-9]{1,6}))?(?:\.([0-9]{1,6}))?$/i;
const USUAL_BRANCH = /^(?:main|master|trunk|develop|development|dev|head)$/i;
const commits = new Map();
const prefixes = new Map();
const tags = new Map();
const incidents_images = new Map();
for (const incident of INCIDENTS) {
    for (const row of incident.commits) {
        if (!row.prefixIn)
            commits.set(row.sha, { row, incident });
        else
            prefixes.set(row.prefixIn, [...(prefixes.get(row.prefixIn) ?? []), { row, incident }]);
    }
    for (const row of incident.tags)
        tags.set(row.repo, { row, incident });
    for (const image of incident.images)
        incidents_images.set(image.name, { tags: image.tags, incident });
}
/**
 * A listed commit is bad under whatever name it is used: GitHub serves a commit through every
 * repository of the fork network, and a renamed fork has the same objects.
 */
function chargeAgainstCommit(repo, commit) {
    const sha = commit.toLowerCase();
    const known = commits.get(sha) ??
        prefixes.get(repo.toLowerCase())?.find(({ row }) => sha.startsWith(row.sha));
    return known && { kind: known.row.kind, incident: known.incident };
}
const chargeOf = perReference(({ owner, repo, ref }) => chargeAgainst(`${owner}/${repo}`, ref));
/** `repo` is `owner/repo`, `ref` what stands after `@`. */
function chargeAgainst(repo, ref) {
    if (incidents_FULL_SHA.test(ref))
        return chargeAgainstCommit(repo, ref);
    const known = tags.get(repo.toLowerCase());
    return known && chargeAgainstName(known.row, known.incident, ref);
}
/** `name` as written, with or without a registry in front. */
function chargeAgainstImage(name, tag) {
    if (tag === undefined)
        return undefined;
    const known = incidents_images.get(name.split("/").slice(-2).join("/").toLowerCase());
    return known?.tags.includes(tag.replace(/^v/, "")) ? known.incident : undefined;
}
function chargeAgainstName(row, incident, ref) {
    const isBranch = ref.startsWith("refs/heads/") || USUAL_BRANCH.test(ref);
    const name = ref.replace(/^refs\/tags\//, "");
    if (row.names && !row.names.includes(name))
        return undefined;
    switch (row.state) {
        case "malicious":
            return { kind: isBranch ? "branch" : "tag", incident };
        case "disabled":
            return { kind: "disabled", incident };
        case "over":
            return isBranch || !wasMoved(name, row.before) ? undefined : { kind: "window", incident };
    }
}
// A shorter version is the moving tag of its line: `v45` and `0.34` were moved with their releases.
function wasMoved(name, before) {
    const version = incidents_VERSION.exec(name)?.slice(1);
    if (!version)
        return false;
    for (const [index, limit] of (before ?? []).entries()) {
        const part = version[index];
        if (part === undefined)
            return true;
        if (Number(part) !== limit)
            return Number(part) < limit;
    }
    return before === undefined;
}

;// CONCATENATED MODULE: ./packages/pin-check/rules/compromised-ref.ts



const compromisedRef = definePinRule({
    id: "compromised-ref",
    severity: "critical",
    grading: "what is known of the reference today, from the bundled table of incidents",
    summary: "A reference that is known to run malicious code must go at once.",
    stops: "Code that is known to steal credentials runs with every secret that the job can reach.",
    headline: "known malicious: remove first",
    unit: ["use", "uses"],
    subject: "uses",
    messages: {
        malicious: "{repo}@{ref} is a known malicious commit ({advisory}); remove it and rotate every secret that the job could read",
        impostor: "{ref} is no commit of {repo} but one of a fork ({advisory}); replace it by a released commit",
        reported: "{repo}@{ref} is reported as a malicious commit ({advisory}); replace it and rotate every secret that the job could read",
        tag: "{repo}@{ref} runs malicious code: its tags were moved {when} and never restored ({advisory}); remove it and rotate every secret that the job could read",
        branch: "the tags of {repo} were moved to malicious code {when} and never restored ({advisory}); do not trust {ref} either",
        disabled: "{repo}@{ref} was moved to malicious code {when} and the repository then disabled ({advisory}); replace it and rotate every secret that the job could read",
        window: "tags of {repo} pointed to malicious code {when} ({advisory}); if this workflow ran then, rotate every secret that it could read",
        image: "{repo}:{ref} was only ever published with malicious code ({advisory}); remove it and rotate every secret that the job could read",
        locked: "the lock holds {repo}@{ref} at a known malicious commit ({advisory}); remove it and rotate every secret that its workflows could read",
    },
    cwe: [506],
}, {
    onUse(use, context) {
        if (use.uses.kind !== "repository")
            return;
        const charge = chargeOf(use.uses);
        // What the lock fixes does not follow the tag; its commit is judged in the lock.
        if (!charge || isLocked(use, context))
            return;
        const { owner, ref } = use.uses;
        const repo = `${owner}/${use.uses.repo}`;
        const { advisory, when } = charge.incident;
        const data = { repo, ref, uses: `${repo}@${ref}`, advisory, when };
        return { message: charge.kind, at: use.text, severity: severityOf(charge.kind), data };
    },
    onImage(image) {
        const data = chargeOfImage(image);
        return data && { message: "image", at: image.text, data };
    },
    *onRepository(context) {
        const lock = lockOf(context);
        if (!lock)
            return;
        for (const dependency of [...lock.dependencies.values(), ...lock.repeated]) {
            const data = chargeOfLocked(dependency);
            if (data)
                yield { message: "locked", at: dependency.place, data, in: lock.source };
        }
    },
});
function severityOf(kind) {
    switch (kind) {
        case "malicious":
        case "impostor":
        case "tag":
            return "critical";
        // Not proven, or out of service: worth the same haste, and no claim that it runs today.
        case "reported":
        case "branch":
        case "disabled":
            return "high";
        case "window":
            return "info";
    }
}
function chargeOfImage({ image }) {
    if (image.kind !== "image" || image.tag === undefined)
        return undefined;
    const incident = chargeAgainstImage(image.name, image.tag);
    if (!incident)
        return undefined;
    const { name: repo, tag: ref } = image;
    return { repo, ref, uses: `${repo}:${ref}`, advisory: incident.advisory };
}
function chargeOfLocked({ written, commit }) {
    const at = written.indexOf("@");
    const repo = written.slice(0, at);
    const charge = chargeAgainstCommit(repo, commit);
    if (!charge)
        return undefined;
    const { advisory } = charge.incident;
    return { repo, ref: written.slice(at + 1), uses: written, advisory };
}

;// CONCATENATED MODULE: ./packages/pin-check/rules/dynamic-uses.ts

const dynamicUses = definePinRule({
    id: "dynamic-uses",
    severity: "medium",
    summary: "A `uses:` must not hold an expression.",
    stops: "What runs would be decided by whoever controls the expression; GitHub evaluates none here, so the run fails before its first step.",
    headline: "an expression decides what runs",
    unit: ["use", "uses"],
    subject: "uses",
    messages: {
        dynamic: "`{uses}` holds an expression, which GitHub does not evaluate in `uses:`; write the reference out",
    },
    cwe: [829],
}, {
    onUse({ uses, text }) {
        if (uses.kind !== "dynamic")
            return;
        const value = text.value.trim();
        const at = value.lastIndexOf("@");
        const [repo, ref] = at < 0 ? [value, ""] : [value.slice(0, at), value.slice(at + 1)];
        return { message: "dynamic", at: text, data: { repo, ref, uses: value } };
    },
});

;// CONCATENATED MODULE: ./packages/pin-check/rules/invalid-uses.ts

const invalidUses = definePinRule({
    id: "invalid-uses",
    severity: "medium",
    grading: "medium; info for `$/` alone in a workflow, which GitHub takes and does not document",
    summary: "A `uses:` must be a reference that the runner can read.",
    stops: "The run fails before its first step, so whatever the job guards passes unguarded, and tools that skip what they cannot read report nothing.",
    headline: "the runner cannot read it",
    unit: ["use", "uses"],
    subject: "uses",
    messages: {
        bareSelf: "`$/` needs a path in a composite action, where the runner rejects it alone; name the folder, or move the action",
        undocumented: "`$/` without a path is taken today and documented nowhere; an action in a folder of its own is safer",
        invalid: "`{uses}` {reason}",
    },
    cwe: [1286],
}, {
    onUse({ uses, text, action }) {
        const value = text.value.trim() || "uses:";
        if (uses.kind === "invalid") {
            const data = { repo: repoIn(value), ref: refIn(value), uses: value, reason: uses.reason };
            return { message: "invalid", at: text, data };
        }
        if (uses.kind !== "self" || uses.path !== "")
            return;
        const data = { repo: "", ref: "", uses: value };
        if (action)
            return { message: "bareSelf", at: text, data };
        return { message: "undocumented", severity: "info", at: text, data };
    },
});
function repoIn(value) {
    return value.split("@", 1)[0] ?? "";
}
function refIn(value) {
    return value.includes("@") ? value.slice(value.indexOf("@") + 1) : "";
}

;// CONCATENATED MODULE: ./packages/pin-check/describe-uses.ts

/** The data that every rule about `uses:` gives: what reports group and name it by. */
const describeUses = perReference(({ owner, repo, path, ref }) => {
    const name = `${owner}/${repo}`;
    return { repo: name, ref, uses: `${path === "" ? name : `${name}/${path}`}@${ref}` };
});

;// CONCATENATED MODULE: ./packages/pin-check/standing.ts


const standing_FULL_SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
function standingOf({ owner, repo }, { facts }) {
    const lower = owner.toLowerCase();
    if (facts.repository && `${lower}/${repo.toLowerCase()}` === facts.repository)
        return "own-repository";
    if (lower === "actions" || lower === "github")
        return "github";
    return lower === facts.owner ? "own-owner" : "third-party";
}
/** The content behind the reference cannot change: a full commit SHA, or a ref that the lock fixes. */
function isPinned(use, context) {
    return (use.uses.kind === "repository" && standing_FULL_SHA.test(use.uses.ref)) || isLocked(use, context);
}
/**
 * How bad a movable reference is. Only a third party is an outside actor; a breach of what the
 * config asks for is at least medium, whoever the owner is.
 */
function gradeMovable(uses, { isConfigured }, context) {
    const severity = standing_severityOf(standingOf(uses, context));
    return isConfigured ? (0,core/* worst */.QZ)(severity, "medium") : severity;
}
function standing_severityOf(standing) {
    switch (standing) {
        case "third-party":
            return "high";
        case "own-owner":
            return "medium";
        case "github":
        case "own-repository":
            return "low";
    }
}
const VERSION_TAG = /^v[0-9]{1,6}\.[0-9]{1,6}\.[0-9]{1,6}$/;
/**
 * The SLSA generators take their own builder from the tag they are called by, so that a commit
 * breaks them (slsa-github-generator#150, #722); a full version is what they ask for.
 */
function mustBeTag({ owner, repo, ref, reusable }) {
    if (!reusable || !VERSION_TAG.test(ref))
        return false;
    return `${owner}/${repo}`.toLowerCase() === "slsa-framework/slsa-github-generator";
}

;// CONCATENATED MODULE: ./packages/pin-check/rules/irregular-uses.ts



const irregularUses = definePinRule({
    id: "irregular-uses",
    severity: "low",
    grading: "low for odd slashes, info for blanks and upper-case digits",
    summary: "A reference must be written as owner/repo/path@ref and nothing else.",
    stops: "The runner tolerates spellings that updaters, allow-lists and other checkers pass over, so a reference hides from all of them.",
    headline: "other tools pass over this spelling",
    unit: ["use", "uses"],
    subject: "uses",
    messages: {
        slashes: "other tools do not read `{written}` as {uses}, the runner does; write it plainly",
        upperCase: "the SHA of {repo} has upper-case digits; tools that compare it as text find no match",
        blanks: "`{written}` has blanks around it, which the runner drops and other tools do not",
    },
    cwe: [178, 1286],
}, {
    onUse({ uses, text, source }) {
        if (uses.kind !== "repository" || isPlain(text.value, uses))
            return;
        const written = text.value.trim();
        const regular = regularForm(written, uses);
        const data = { ...describeUses(uses), written };
        const at = { at: text, data, ...fixTo(regular, text, source) };
        if (/\\|\/\/|^\/|\/@/.test(written))
            return { message: "slashes", ...at };
        if (regular !== written)
            return { message: "upperCase", severity: "info", ...at };
        if (!isQuoted(text) || text.value === written)
            return;
        return { message: "blanks", severity: "info", ...at };
    },
});
/** Nearly every reference is; the look has to be cheap. */
function isPlain(value, uses) {
    const { ref } = uses;
    return value === describeUses(uses).uses && !(/[A-F]/.test(ref) && standing_FULL_SHA.test(ref));
}
/** Only what the runner ignores is changed: the case of path and ref means something. */
function regularForm(written, { ref }) {
    const before = written.slice(0, written.indexOf("@"));
    const path = before.split(/[\\/]/).filter((part) => part !== "");
    return `${path.join("/")}@${standing_FULL_SHA.test(ref) ? ref.toLowerCase() : ref}`;
}
function isQuoted({ style }) {
    return style === "single" || style === "double";
}
function fixTo(regular, { value, span }, source) {
    const written = source.text.slice(span.start, span.end);
    // Escapes and folded lines stand in the file in another form than in the value.
    if (written.trim() !== value.trim())
        return {};
    const edits = [{ span, newText: regular }];
    return { fix: { title: "write the reference plainly", safety: "safe", edits } };
}

;// CONCATENATED MODULE: ./packages/pin-check/data/widely-used.ts
/**
 * Widely used action repositories by owner: what a look-alike would imitate. Curated 2026-11-21 from
 * public workflows. A name is listed where one slip of its owner would hit many people.
 */
const WIDELY_USED = `
1password: load-secrets-action install-cli-action
actions-cool: issues-helper
actions-rs: audit-check cargo clippy-check toolchain
actions: add-to-project ai-inference attest attest-build-provenance attest-sbom cache checkout configure-pages create-github-app-token create-release delete-package-versions dependency-review-action deploy-pages download-artifact first-interaction github-script go-dependency-submission jekyll-build-pages labeler publish-action setup-dotnet setup-elixir setup-go setup-haskell setup-java setup-node setup-python setup-ruby stale toolkit upload-artifact upload-pages-artifact upload-release-asset
addnab: docker-run-action
akhileshns: heroku-deploy
amannn: action-semantic-pull-request
anchore: sbom-action scan-action
android-actions: setup-android
anthropics: claude-code-action claude-code-base-action
apple-actions: import-codesign-certs upload-testflight-build
appleboy: scp-action ssh-action telegram-action discord-action
aquasecurity: setup-trivy trivy-action tfsec-action
arduino: setup-protoc arduino-lint-action compile-sketches
asdf-vm: actions
astral-sh: ruff-action setup-uv
atlassian: gajira-login gajira-create gajira-transition
aws-actions: amazon-ecr-login amazon-ecs-deploy-task-definition amazon-ecs-render-task-definition aws-cloudformation-github-deploy configure-aws-credentials setup-sam aws-codebuild-run-build codeguru-reviewer
azure: aks-set-context arm-deploy cli docker-login functions-action k8s-deploy k8s-set-context login powershell setup-helm setup-kubectl static-web-apps-deploy trusted-signing-action webapps-deploy
baptiste0928: cargo-install
bazel-contrib: setup-bazel
bazelbuild: setup-bazelisk
benchmark-action: github-action-benchmark
browser-actions: setup-chrome setup-firefox
browserstack: github-actions
bufbuild: buf-action buf-breaking-action buf-lint-action buf-push-action buf-setup-action
burnett01: rsync-deployments
cachix: cachix-action install-nix-action
calibreapp: image-actions
changesets: action
check-spelling: check-spelling
checkmarx: ast-github-action kics-github-action
chromaui: action
cirruslabs: cache
cloudflare: pages-action wrangler-action
codecov: codecov-action test-results-action
codespell-project: actions-codespell
coverallsapp: github-action
crazy-max: ghaction-docker-meta ghaction-github-labeler ghaction-github-runtime ghaction-import-gpg ghaction-setup-docker ghaction-upx ghaction-virustotal
crowdin: github-action
cycjimmy: semantic-release-action
cypress-io: github-action
danielpalme: reportgenerator-github-action
dart-lang: setup-dart
davidanson: markdownlint-cli2-action
dawidd6: action-download-artifact action-homebrew-bump-formula action-send-mail
denoland: deployctl setup-deno
dependabot: fetch-metadata
depot: build-push-action setup-action bake-action
dessant: lock-threads label-actions
determinatesystems: magic-nix-cache-action nix-installer-action update-flake-lock flakehub-push flake-checker-action
devcontainers: ci action
digitalocean: action-doctl
dlang-community: setup-dlang
docker-practice: actions-setup-docker
docker: bake-action build-push-action login-action metadata-action scout-action setup-buildx-action setup-compose-action setup-docker-action setup-qemu-action
dorny: paths-filter test-reporter
dtolnay: rust-toolchain install
easimon: maximize-build-space
eifinger: setup-rye
embarkstudios: cargo-deny-action
endbug: add-and-commit label-sync version-check
enricomi: publish-unit-test-result-action
erlef: setup-beam
expo: expo-github-action
fastly: compute-actions
firebaseextended: action-hosting-deploy
fjogeleit: http-request-action yaml-update-action
fkirc: skip-duplicate-actions
fossas: fossa-action
foundry-rs: foundry-toolchain
futureware-tech: simulator-action
fwilhe2: setup-kotlin
game-ci: unity-builder unity-test-runner unity-activate
getsentry: action-release
gitguardian: ggshield-action
github: branch-deploy codeql-action combine-prs command contributors issue-metrics super-linter
gitleaks: gitleaks-action
golang: govulncheck-action
golangci: golangci-lint-action
google-github-actions: auth deploy-appengine deploy-cloud-functions deploy-cloudrun get-gke-credentials get-secretmanager-secrets release-please-action setup-gcloud upload-cloud-storage run-gemini-cli
google: clusterfuzzlite osv-scanner-action
googleapis: release-please-action
goreleaser: goreleaser-action
graalvm: setup-graalvm
gradle: actions gradle-build-action wrapper-validation-action
grafana: k6-action run-k6-action setup-k6-action
hadolint: hadolint-action
hashicorp: setup-packer setup-terraform tfc-workflows-github vault-action ghaction-terraform-provider-release
haskell-actions: setup run-ormolu hlint-run hlint-setup
haya14busa: action-cond action-bumpr action-update-semver
helm: chart-releaser-action chart-testing-action kind-action
hynek: build-and-inspect-python-package setup-cached-uv
ibiqlik: action-yamllint
ilammy: msvc-dev-cmd setup-nasm
infracost: actions
iterative: setup-cml setup-dvc
jamesives: github-pages-deploy-action github-sponsors-readme-action
jdx: mise-action
jetbrains: qodana-action
jetify-com: devbox-install-action
jfrog: setup-jfrog-cli frogbot
jiro4989: setup-nim-action
jlumbroso: free-disk-space
julia-actions: cache julia-buildpkg julia-docdeploy julia-processcoverage julia-runtest setup-julia
juliangruber: read-file-action
jwlawson: actions-setup-cmake
kentaro-m: auto-assign-action
ko-build: setup-ko
korthout: backport-action
launchdarkly: find-code-references
lewagon: wait-on-check-action
ludeeus: action-shellcheck
lukka: get-cmake run-cmake run-vcpkg
lycheeverse: lychee-action
madrapps: jacoco-report
marocchino: sticky-pull-request-comment
mathieudutour: github-tag-action
maxim-lobanov: setup-android-tools setup-cocoapods setup-xamarin setup-xcode
mheap: github-action-required-labels
microsoft: playwright-github-action security-devops-action setup-msbuild
mikefarah: yq
mikepenz: action-junit-report release-changelog-builder-action
mislav: bump-homebrew-formula-action
mlugg: setup-zig
mozilla-actions: sccache-action
msys2: setup-msys2
mxschmitt: action-tmate
mymindstorm: setup-emsdk
myrotvorets: info-from-pr-comment-action
ncipollo: release-action
nick-fields: assert-action retry
nick-invision: retry
nrwl: nx-set-shas
nwtgck: actions-netlify
ocaml: setup-ocaml
octokit: graphql-action request-action
octopusdeploy: create-release-action install-octopus-cli-action
open-policy-agent: setup-opa
opentofu: setup-opentofu
ossf: scorecard-action
oven-sh: setup-bun
oxsecurity: megalinter
pascalgn: automerge-action size-label-action
peaceiris: actions-gh-pages actions-hugo actions-mdbook
peter-evans: autopep8 close-issue commit-comment create-issue-from-file create-or-update-comment create-pull-request docker-hub-description dockerhub-description enable-pull-request-automerge find-comment repository-dispatch slash-command-dispatch
peter-murray: workflow-application-token-action
pnpm: action-setup
pre-commit-ci: lite-action
pre-commit: action
prefix-dev: rattler-build-action setup-pixi
psf: black
pulumi: actions auth-actions
py-actions: py-dependency-install
py-cov-action: python-coverage-comment-action
pyo3: maturin-action
pypa: cibuildwheel gh-action-pip-audit gh-action-pypi-publish
python-semantic-release: python-semantic-release publish-action
quarto-dev: quarto-actions
r-lib: actions
r0adkll: sign-android-release upload-google-play
raven-actions: actionlint
re-actors: alls-green checkout-python-sdist
reactivecircus: android-emulator-runner
redhat-actions: buildah-build oc-login podman-login push-to-registry s2i-build
release-drafter: release-drafter
reproducible-containers: buildkit-cache-dance
returntocorp: semgrep-action
reviewdog: action-actionlint action-black action-eslint action-golangci-lint action-hadolint action-markdownlint action-misspell action-rubocop action-setup action-shellcheck action-staticcheck action-suggester action-tflint action-typos action-yamllint
rhysd: action-setup-vim actionlint changelog-from-release
rickstaa: action-black
rtcamp: action-slack-notify action-phpcs-code-review
ruby: setup-ruby setup-ruby-pkgs
rustsec: audit-check
s0: git-publish-subdir-action
samuelmeuli: action-electron-builder action-snapcraft lint-action
sbt: setup-sbt
scacap: action-surefire-report
scalacenter: sbt-dependency-submission
securego: gosec
shivammathur: setup-php
shogo82148: actions-goveralls actions-setup-perl actions-setup-mysql actions-setup-redis
sigstore: cosign-installer gh-action-sigstore-python
slackapi: slack-github-action
slsa-framework: slsa-github-generator slsa-verifier
snok: container-retention-policy install-poetry
snyk: actions
softprops: action-gh-release turnstyle
sonarsource: sonarcloud-github-action sonarqube-quality-gate-action sonarqube-scan-action
stackhawk: hawkscan-action
stefanzweifel: git-auto-commit-action changelog-updater-action
step-security: harden-runner secure-workflows
streetsidesoftware: cspell-action
styfle: cancel-workflow-action
subosito: flutter-action
super-linter: super-linter
supercharge: mongodb-github-action redis-github-action
superfly: flyctl-actions
suzuki-shunsuke: pinact-action tfcmt
svenstaro: upload-release-action
swatinem: rust-cache
swift-actions: setup-swift
taiki-e: cache-cargo-install-action checkout-action create-gh-release-action install-action setup-cross-toolchain-action upload-rust-binary-action
tailscale: github-action
tauri-apps: tauri-action
technote-space: get-diff-action workflow-conclusion-action
teleport-actions: auth setup
terraform-docs: gh-actions
terraform-linters: setup-tflint
thollander: actions-comment-pull-request
tibdex: github-app-token backport
tj-actions: branch-names changed-files eslint-changed-files verify-changed-files
treosh: lighthouse-ci-action
trilom: file-changes-action
trufflesecurity: trufflehog
tspascoal: get-user-teams-membership
uraimo: run-on-arch-action
veracode: veracode-uploadandscan-action
vmactions: freebsd-vm netbsd-vm openbsd-vm solaris-vm
voxmedia: github-action-slack-notify-build
wagoid: commitlint-github-action
wearerequired: lint-action
webfactory: ssh-agent
xt0rted: pull-request-comment-branch slash-command-action
xu-cheng: latex-action
zaproxy: action-api-scan action-baseline action-full-scan
zizmorcore: zizmor-action
`;

;// CONCATENATED MODULE: ./packages/pin-check/known-actions.ts


/** Below this length one slip leads to somebody else's honest name. */
const MIN_LENGTH = 4;
/** GitHub's limit for an owner's name is 39. */
const MAX_LENGTH = 40;
let index;
/**
 * The widely used `owner/repo` whose owner is one slip away: an edit, a swap of neighbors, dropped
 * separators, or letters that look alike. Only the owner counts, because a repository's name is
 * its owner's to give: nobody else can take a misspelled one, and forks keep the right one.
 */
function lookalikeOf(owner, repo) {
    const name = owner.toLowerCase();
    if (name.length < MIN_LENGTH || name.length > MAX_LENGTH)
        return undefined;
    index ??= buildIndex();
    const { owners, ownersOf } = index;
    if (owners.has(name))
        return undefined;
    const lower = repo.toLowerCase();
    const known = ownersOf.get(lower)?.find((owner) => isSlip(name, owner));
    return known && `${known}/${lower}`;
}
function buildIndex() {
    const owners = new Set();
    const ownersOf = new Map();
    for (const line of WIDELY_USED.trim().split("\n")) {
        const [owner = "", names = ""] = line.split(": ");
        owners.add(owner);
        for (const repo of owner.length < MIN_LENGTH ? [] : names.split(" ")) {
            const known = ownersOf.get(repo);
            if (known)
                known.push(owner);
            else
                ownersOf.set(repo, [owner]);
        }
    }
    return { owners, ownersOf };
}
function isSlip(name, known) {
    return (0,core/* editDistance */.YC)(name, known, 2) <= 1 || shapeOf(name) === shapeOf(known);
}
function shapeOf(name) {
    return name
        .replace(/[-_.]/g, "")
        .replaceAll("rn", "m")
        .replaceAll("vv", "w")
        .replaceAll("0", "o")
        .replaceAll("1", "l");
}

;// CONCATENATED MODULE: ./packages/pin-check/rules/lookalike-action.ts



const imitatedBy = perReference(({ owner, repo }) => lookalikeOf(owner, repo));
const lookalikeAction = definePinRule({
    id: "lookalike-action",
    severity: "high",
    summary: "An action whose owner is one slip away from a widely used one is a look-alike.",
    stops: "Whoever registers the misspelled owner runs code in every workflow with that slip.",
    headline: "one slip away from a widely used action",
    unit: ["use", "uses"],
    subject: "uses",
    messages: {
        lookalike: "{repo} is not {known}, and differs from it by one slip; mend the name, or check who owns it",
    },
    cwe: [1357],
}, {
    onUse({ uses, text }, { facts }) {
        if (uses.kind !== "repository")
            return;
        const known = imitatedBy(uses);
        if (known === undefined || uses.owner.toLowerCase() === facts.owner)
            return;
        const repo = `${uses.owner}/${uses.repo}`;
        const data = { repo, ref: uses.ref, uses: `${repo}@${uses.ref}`, known };
        return { message: "lookalike", at: text, data };
    },
});

;// CONCATENATED MODULE: ./packages/pin-check/version-comment.ts

// Forms that pinact, Renovate, ratchet, Dependabot and secure-repo write or read.
const LABEL = /^(?:(?:renovate|ratchet|tag|version|release|ref|pin)[:=]|(?:pin|tag|version|release)\s)\s*/i;
// Names that move, and tags of that kind: Renovate follows `# latest` as it follows `# main`.
const BRANCH = /^(?:main|master|trunk|head|dev|develop|development|next|stable|latest|edge|canary|lts|beta|nightly|(?:releases?|heads)\/[\w./-]+)$/i;
const version_comment_VERSION = /(?:^|[-_])v?[0-9]/i;
/** Nearly every comment, without any of the forms above. */
const PLAIN_VERSION = /^v?[0-9][\w.]{0,99}$/;
const ADVISORY = /^(?:cve|ghsa|osv)-/i;
/** Beyond this nothing on a line is a version of its action. */
const LONGEST_LINE = 1000;
/** The comment that belongs to a reference, if it names a version. */
function versionOf(text, source) {
    const comments = commentsOf(text, source);
    for (const comment of comments) {
        const named = parseVersionComment(comment.text);
        if (named)
            return named;
    }
    for (const comment of comments) {
        const name = spokenVersion(comment.text);
        if (name !== undefined)
            return { kind: "version", name, isAll: false };
    }
    return undefined;
}
const SPOKEN = /(?:^|[\s("'`=/@])(v?[0-9]{1,9}(?:\.[0-9]{1,9}){1,3})(?=$|[\s)"'`,;:])/gi;
const OTHERWISE = /\b(?:todo|fixme|upgrade|until|before|after|since|unlike|requires?|needs?|not|node|python)\b/i;
/** What a person writes: `pinned to v4.1.0`, `(v4.1.0)`, the address of a release. */
function spokenVersion(comment) {
    const text = comment.slice(0, LONGEST_LINE);
    const [only, ...more] = text.matchAll(SPOKEN);
    return more.length > 0 || OTHERWISE.test(text) ? undefined : only?.[1];
}
/** Comments on the reference's own line; of an alias, that of the anchor and then its own. */
function commentsOf(text, source) {
    const file = source.text;
    const isBlock = text.style === "literal" || text.style === "folded";
    // `source.lines` is built on first use, so plain references do without.
    const own = isBlock
        ? headerComment(file, source.lines.lineSpan(text.span.start).start)
        : ((0,yaml/* trailingComment */.UI)(file, text.span.end) ?? flowComment(file, text.span.end));
    const other = text.alias && (0,yaml/* trailingComment */.UI)(file, text.alias.end);
    return [own, other].filter((comment) => comment !== undefined);
}
/** A comment may go on behind the version, and other tools' marks may stand in front of it. */
function parseVersionComment(comment) {
    if (PLAIN_VERSION.test(comment))
        return { kind: "version", name: comment, isAll: true };
    const chunks = comment.slice(0, LONGEST_LINE).split("#");
    for (const [index, chunk] of chunks.entries()) {
        const named = parseChunk(chunk.trim());
        // `see #123` is an issue; behind another mark only what is clearly a version counts.
        if (!named || (index > 0 && !/^v[0-9]|\./i.test(named.name)))
            continue;
        return { ...named, isAll: named.isAll && chunks.length === 1 };
    }
    return undefined;
}
function parseChunk(chunk) {
    const bare = chunk.replace(LABEL, "").replace(LABEL, "");
    const [token = "", ...more] = bare.split(/\s+/, 2);
    const isAll = more.length === 0;
    // `owner/repo@v4`, `pin@v4`, `@v4`, and ratchet's `docker://image:tag`.
    const name = token.startsWith("docker://")
        ? tagOf(token)
        : token.slice(token.lastIndexOf("@") + 1);
    if (name === "" || ADVISORY.test(name) || name.includes("://"))
        return undefined;
    if (version_comment_VERSION.test(name.slice(name.lastIndexOf("/") + 1)))
        return { kind: "version", name, isAll };
    return BRANCH.test(name) && isAll ? { kind: "branch", name, isAll } : undefined;
}
function tagOf(image) {
    return image.slice(image.lastIndexOf(":") + 1);
}
/** `{uses: a/b@v1, with: {x: y}} # v1`: in a flow mapping the comment stands behind the brackets. */
function flowComment(file, offset) {
    let quote = "";
    const last = Math.min(file.length, offset + LONGEST_LINE);
    for (let i = offset; i < last; i++) {
        const char = file.charAt(i);
        if (char === "\n" || char === "\r")
            return undefined;
        if (quote === "" && char === "#" && /[ \t]/.test(file.charAt(i - 1)))
            return (0,yaml/* trailingComment */.UI)(file, i);
        if (quote === "" && (char === '"' || char === "'") && i > offset)
            quote = char;
        else if (char === quote)
            quote = "";
    }
    return undefined;
}
/** `uses: >- # v4`: the comment of a block scalar stands on its header's line. */
function headerComment(file, contentLine) {
    let end = contentLine;
    while (end > 0 && /\s/.test(file.charAt(end - 1)))
        end--;
    const start = Math.max(file.lastIndexOf("\n", end - 1), file.lastIndexOf("\r", end - 1)) + 1;
    const header = file.slice(start, Math.min(end, start + LONGEST_LINE));
    const match = /[|>][-+0-9]{0,2}[ \t]{1,100}#/.exec(header);
    return match ? (0,yaml/* trailingComment */.UI)(file, start + match.index + match[0].length - 1) : undefined;
}

;// CONCATENATED MODULE: ./packages/pin-check/rules/missing-version-comment.ts




const missingVersionComment = definePinRule({
    id: "missing-version-comment",
    severity: "info",
    strict: "low",
    summary: "A commit SHA should carry a comment with the version that it is.",
    stops: "A reviewer cannot tell an old or a wrong commit from a good one, and updaters leave it as it is.",
    headline: "nobody can read which version it is",
    unit: ["pin", "pins"],
    subject: "uses",
    messages: {
        missing: "nothing says which version of {repo} this commit is; add a comment such as `# v1.2.3` behind it",
        above: "the version of {repo} stands on the line above, where no updater reads it; move it behind the SHA",
    },
    cwe: [1059],
}, {
    onUse(use, context) {
        const { uses, text, source } = use;
        if (uses.kind !== "repository" || !standing_FULL_SHA.test(uses.ref))
            return;
        // One's own repositories are often called at commits that no release names.
        const standing = standingOf(uses, context);
        if (standing === "own-owner" || standing === "own-repository")
            return;
        if (versionOf(text, source))
            return;
        const data = describeUses(uses);
        const fix = moveFromAbove(use);
        if (fix)
            return { message: "above", at: text, data, fix };
        return { message: "missing", at: text, data };
    },
});
/** A comment line above that says nothing but a version, and room for it behind the reference. */
function moveFromAbove({ text, source, step, job, position }) {
    const node = position === "step" ? step?.node : job?.node;
    const isPlain = text.style === "plain" || text.style === "single" || text.style === "double";
    if (!isPlain || text.alias || node?.flow || commentsOf(text, source).length > 0)
        return undefined;
    const line = source.lines.lineSpan(text.span.start);
    const above = commentLineAbove(line, source);
    const end = tokenEnd(text);
    if (!above || source.text.slice(end, line.end).trim() !== "")
        return undefined;
    const edits = [
        { span: { start: above.start, end: line.start }, newText: "" },
        { span: { start: end, end: line.end }, newText: ` ${above.comment}` },
    ];
    return { title: "move the version behind the SHA", safety: "safe", edits };
}
function tokenEnd({ style, span }) {
    return style === "plain" ? span.end : span.end + 1;
}
function commentLineAbove(line, { text, lines }) {
    if (line.start === 0)
        return undefined;
    const span = lines.lineSpan(line.start - 1);
    const written = text.slice(span.start, span.end);
    const comment = written.trim();
    if (!comment.startsWith("#"))
        return undefined;
    // Indented further than the step's own line it may be the last line of a script above.
    if (indentOf(written) > indentOf(text.slice(line.start, line.end)))
        return undefined;
    const named = parseVersionComment(comment.slice(1));
    return named?.kind === "version" && named.isAll ? { start: span.start, comment } : undefined;
}
function indentOf(line) {
    return line.length - line.trimStart().length;
}

;// CONCATENATED MODULE: ./packages/pin-check/policy.ts

const STRICTNESS = { ref: 0, sha: 1, deny: 2 };
const policyOf = perContext(({ options, facts }) => createPolicy(options, facts.owner));
function createPolicy(options, owner) {
    const entries = indexTiers(options, owner);
    const fallback = {
        require: options.default ?? "sha",
        tier: "default",
        isConfigured: options.default !== undefined,
    };
    return {
        rulingFor(uses) {
            if (entries.size === 0)
                return fallback;
            const pattern = patternsFor(uses).find((candidate) => entries.has(candidate));
            const entry = pattern === undefined ? undefined : entries.get(pattern);
            // A denying default admits only who is named: `*` names nobody.
            if (!entry || (entry.pattern === "*" && options.default === "deny"))
                return fallback;
            const { require, reason } = entry.tier;
            return { require, tier: entry.pattern, isConfigured: true, ...(reason && { reason }) };
        },
    };
}
/** The patterns that cover a reference, the most specific first: path > repository > owner/* > *. */
function patternsFor({ owner, repo, path }) {
    const name = `${owner}/${repo}`;
    const patterns = [name, `${owner}/*`, "*"].map((pattern) => pattern.toLowerCase());
    return path === "" ? patterns : [`${name}/${path}`.toLowerCase(), ...patterns];
}
/** Tiers by canonical pattern; of two spellings of one pattern the stricter counts. */
function indexTiers({ tiers }, owner) {
    const entries = new Map();
    for (const [pattern, tier] of tiers ?? []) {
        const key = canonicalPattern(pattern, owner);
        const known = key === undefined ? undefined : entries.get(key);
        if (key === undefined || (known && !isStricter(tier.require, known.tier.require)))
            continue;
        entries.set(key, { pattern, tier });
    }
    return entries;
}
/** `undefined` for `$owner` where nobody knows whose repository this is. */
function canonicalPattern(pattern, owner) {
    if (!pattern.startsWith("$owner/"))
        return pattern.toLowerCase();
    return owner === undefined
        ? undefined
        : `${owner}${pattern.slice("$owner".length)}`.toLowerCase();
}
function isStricter(a, b) {
    return STRICTNESS[a] > STRICTNESS[b];
}
function strictest(a, b) {
    return isStricter(b, a) ? b : a;
}

;// CONCATENATED MODULE: ./packages/pin-check/rules/not-allowed.ts




const notAllowed = definePinRule({
    id: "not-allowed",
    severity: "medium",
    grading: "high where a tier denies it by name, medium where no tier admits it",
    summary: "An action or a reusable workflow must come from an owner that the policy admits.",
    stops: "A contributor brings in code of an owner whom nobody here has decided to trust.",
    headline: "no tier admits it",
    unit: ["use", "uses"],
    groupBy: "tier",
    subject: "uses",
    messages: {
        denied: "{repo} is denied by tier `{tier}`{reason}; remove it or replace it",
        unlisted: "{repo} is named by no tier, and the default is `deny`; remove it, or give it a tier in sluice.yml",
        starred: "{repo} is named by no tier, and `*` admits nobody under `default: deny`; remove it, or give it a tier of its own in sluice.yml",
    },
    cwe: [829],
}, {
    onUse(use, context) {
        const { uses, text } = use;
        if (uses.kind !== "repository")
            return;
        const { require, tier, reason } = policyOf(context).rulingFor(uses);
        if (require !== "deny")
            return;
        const data = { ...describeUses(uses), tier, reason: reason ? ` (${reason})` : "" };
        if (tier !== "default")
            return { message: "denied", at: text, severity: "high", data };
        // A repository need not admit itself; GitHub's own setting always allows local code too.
        if (standingOf(uses, context) === "own-repository")
            return;
        const star = context.options.tiers?.get("*");
        return star && star.require !== "deny"
            ? { message: "starred", at: text, data }
            : { message: "unlisted", at: text, data };
    },
});

;// CONCATENATED MODULE: ./packages/pin-check/checkout.ts

const checkout_WORKSPACE = /^\$\{\{\s*github\.workspace\s*\}\}/i;
const ENV = /^\$\{\{\s*env\.([A-Za-z_][\w-]*)\s*\}\}$/;
/** The actions/checkout step that `use` is, if it is one. */
function checkoutOf(use) {
    const { uses, step } = use;
    if (uses.kind !== "repository" || !step || uses.path !== "")
        return undefined;
    if (`${uses.owner}/${uses.repo}`.toLowerCase() !== "actions/checkout")
        return undefined;
    const repository = inputOf(use, "repository");
    const ref = inputOf(use, "ref");
    return {
        origin: originOf(repository ? literalOf(repository, use) : ""),
        folder: checkout_folderOf(use),
        ...(ref && ref.value.trim() !== "" && { ref: literalOf(ref, use) }),
        conditional: step.if !== undefined,
        place: repository ?? use.text,
    };
}
/** Input names are compared without case, as the runner does (`INPUT_` names are upper-cased). */
function inputOf({ step }, name) {
    for (const { key, value } of step?.with.values() ?? [])
        if (key.value.toLowerCase() === name)
            return value;
    return undefined;
}
// An `env.NAME` that step, job or workflow set to a plain text stands for that text.
function literalOf(text, { step, job, workflow }) {
    const value = text.value.trim();
    const name = ENV.exec(value)?.[1];
    if (name === undefined)
        return value;
    const set = [step, job, workflow].map((scope) => scope?.env.get(name)).find(Boolean);
    return set && !set.value.value.includes("${{") ? set.value.value.trim() : value;
}
function checkout_folderOf(use) {
    const path = inputOf(use, "path");
    if (!path)
        return "";
    const literal = literalOf(path, use).replace(checkout_WORKSPACE, ".");
    return literal.includes("${{") ? undefined : workspacePath(literal);
}
function originOf(repository) {
    const name = repository.replace(/\.git$/i, "");
    if (name === "")
        return { kind: "own" };
    if (!name.includes("${{"))
        return namedOrigin(name);
    const flat = name.replace(/\s/g, "").toLowerCase();
    switch (flat) {
        case "${{github.repository}}":
        case "${{github.event.repository.full_name}}":
        // How a reusable workflow or a composite action fetches itself where `$/` is not known.
        case "${{job.workflow_repository}}":
        case "${{github.action_repository}}":
            return { kind: "own" };
    }
    if (/\bhead(?:_repository|\.repo)\b/.test(flat))
        return { kind: "own" };
    const sibling = name.slice(name.indexOf("}}") + 2);
    return flat.startsWith("${{github.repository_owner}}/") && !sibling.includes("${{")
        ? { kind: "sibling", repo: sibling.slice(1) }
        : { kind: "dynamic", expression: name };
}
function namedOrigin(name) {
    const [owner = "", repo = ""] = name.split("/");
    return { kind: "other", owner, repo };
}

;// CONCATENATED MODULE: ./packages/pin-check/workspace.ts



/** A hostile job may hold thousands of checkouts; looking back over more would make it quadratic. */
const MAX_LOOK_BACK = 500;
const earlierCheckouts = perContext((context) => {
    // Most jobs have no `./` use, and their checkouts do not matter.
    const byScope = new Map();
    for (const use of context.uses) {
        const scope = use.uses.kind === "local" && (use.job ?? use.action);
        if (scope)
            byScope.set(scope, []);
    }
    const byUse = new Map();
    for (const use of byScope.size > 0 ? context.uses : []) {
        const scope = use.job ?? use.action;
        const checkouts = scope && byScope.get(scope);
        if (!checkouts)
            continue;
        const checkout = checkoutOf(use);
        if (checkout)
            checkouts.push(checkout);
        else if (use.uses.kind === "local")
            byUse.set(use, { checkouts, count: checkouts.length });
    }
    return byUse;
});
/**
 * The checkouts that may have filled the path of a `./` use, the nearest first: a later checkout
 * replaces what an earlier one left, unless an `if:` may have skipped it.
 */
function checkoutsBehind(use, context) {
    if (use.uses.kind !== "local")
        return [];
    const earlier = earlierCheckouts(context).get(use);
    const path = workspacePath(use.uses.path)?.toLowerCase();
    if (!earlier || path === undefined)
        return [];
    const { checkouts, count } = earlier;
    const behind = [];
    for (const checkout of checkouts.slice(Math.max(0, count - MAX_LOOK_BACK), count).reverse()) {
        // Windows and macOS runners do not tell the case of a path.
        if (checkout.folder === undefined || !isWithin(path, checkout.folder.toLowerCase()))
            continue;
        behind.push(checkout);
        if (!checkout.conditional)
            break;
    }
    return behind;
}

;// CONCATENATED MODULE: ./packages/pin-check/rules/prefer-self-repository.ts




const preferSelfRepository = definePinRule({
    id: "prefer-self-repository",
    severity: "info",
    strict: "low",
    summary: "Called workflows and composite actions should name their own actions by `$/`, not by `./`.",
    stops: "`./` is the caller's checkout: what runs there is what the caller has at that path, or nothing.",
    headline: "`./` is the caller's checkout here",
    unit: ["use", "uses"],
    groupBy: "where",
    subject: "path",
    messages: {
        callers: "`{path}` is looked up in the caller's checkout; on github.com `$/` is this {where}'s own repository and commit",
        absent: "`{path}` is looked up in the caller's checkout, and this {where}'s repository has no such action",
    },
    cwe: [829],
}, {
    onUse(use, context) {
        if (use.position !== "step" || use.uses.kind !== "local")
            return;
        const where = calledFrom(use);
        const folder = workspacePath(use.uses.path);
        // The root has no `$/` form, and a path out of the workspace no repository.
        if (!where || !folder || hasOwnFolder(use, context))
            return;
        const data = { path: use.text.value.trim(), where };
        if (!isInTree(folder, context))
            return { message: "absent", at: use.text, data };
        return { message: "callers", at: use.text, data, ...selfFix(use.text, use.source) };
    },
});
function calledFrom({ workflow, action }) {
    if (action)
        return "action";
    return workflow && isCalled(workflow) ? "workflow" : undefined;
}
function isCalled({ triggers }) {
    return triggers.some(({ event }) => event.value === "workflow_call");
}
// A checkout into a folder of its own, or of another repository, is where the path leads.
function hasOwnFolder(use, context) {
    return checkoutsBehind(use, context).some(({ folder, origin }) => folder !== "" || origin.kind !== "own");
}
const prefer_self_repository_filesOf = perContext(({ inputs }) => new Set(inputs.files));
function isInTree(folder, context) {
    // A lone file or folder of workflows does not show what else its repository holds.
    if (context.inputs.kind !== "repository")
        return true;
    return [...manifestPaths(folder), `${folder}/Dockerfile`].some((path) => prefer_self_repository_filesOf(context).has(path));
}
/**
 * Unsafe: GitHub Enterprise Server and runners before 2.336.0 do not know `$/`, and a checkout of
 * another commit would no longer decide what runs.
 */
function selfFix({ value, span }, source) {
    const path = value.trim();
    const parts = path
        .slice(2)
        .replace(/[\\/]$/, "")
        .split(/[\\/]/);
    const isPlain = parts.every((part) => part !== "" && part !== "." && part !== "..");
    if (!isPlain || source.text.slice(span.start, span.end) !== value)
        return {};
    const start = span.start + value.indexOf(path);
    const edits = [{ span: { start, end: start + path.length }, newText: `$/${parts.join("/")}` }];
    return { fix: { title: "use `$/`, this repository at its own commit", safety: "unsafe", edits } };
}

;// CONCATENATED MODULE: ./packages/pin-check/zizmor-policies.ts


/** Where zizmor looks, in this order. */
const ZIZMOR_CONFIGS = [
    ".github/zizmor.yml",
    ".github/zizmor.yaml",
    "zizmor.yml",
    "zizmor.yaml",
];
const REQUIREMENTS = new Map([
    ["hash-pin", "sha"],
    ["ref-pin", "ref"],
    ["any", "ref"],
]);
/** Undefined where zizmor's rule is off or has no policies. */
function readZizmorPolicies(source) {
    const parsed = (0,yaml/* parseYaml */.hN)(source.text);
    if (!parsed.ok || !parsed.root)
        return undefined;
    const rule = (0,packages_workflow/* valueAt */.fK)((0,packages_workflow/* valueAt */.fK)({ node: parsed.root }, "rules"), "unpinned-uses");
    const off = (0,packages_workflow/* valueAt */.fK)(rule, "disable");
    if (off && (0,packages_workflow/* textOf */.b6)(off)?.value === "true")
        return undefined;
    const policies = (0,packages_workflow/* valueAt */.fK)((0,packages_workflow/* valueAt */.fK)(rule, "config"), "policies");
    if (policies?.node.kind !== "mapping" || (0,packages_workflow/* isEmpty */.Im)(policies.node))
        return undefined;
    return policies.node.pairs.flatMap((pair) => {
        const key = (0,packages_workflow/* keyOf */.TN)(pair, policies.alias);
        const require = REQUIREMENTS.get((0,packages_workflow/* textOf */.b6)((0,packages_workflow/* reach */.gl)(pair, policies.alias))?.value ?? "");
        if (!require)
            return [];
        const place = { span: key.span, ...(key.alias && { alias: key.alias }) };
        return [{ pattern: ourPattern(key.value), written: key.value, require, place }];
    });
}
function ourPattern(pattern) {
    const [owner = "", repo = "", ...path] = pattern.toLowerCase().split("/");
    return path.join("/") === "*" ? `${owner}/${repo}` : pattern.toLowerCase();
}

;// CONCATENATED MODULE: ./packages/pin-check/rules/safelist-drift.ts



const safelistDrift = definePinRule({
    id: "safelist-drift",
    severity: "low",
    summary: "The safelists in sluice.yml and zizmor.yml must ask for the same.",
    stops: "One list is tightened and the other forgotten, and a reference that one tool refuses goes through where only the other runs.",
    headline: "two safelists disagree",
    unit: ["entry", "entries"],
    subject: "pattern",
    messages: {
        differs: "zizmor asks `{pattern}` for {zizmor} and sluice.yml for {sluice}; make both lists ask for the same",
        missing: "sluice.yml asks `{pattern}` for {sluice} and this list for {zizmor}; make both lists ask for the same",
    },
    cwe: [1059],
}, {
    *onRepository(context) {
        const { options, facts } = context;
        const path = ZIZMOR_CONFIGS.find((candidate) => facts.texts.has(candidate));
        const source = path === undefined ? undefined : facts.texts.get(path);
        const policies = source && readZizmorPolicies(source);
        if (!source || !policies || !isConfigured(context))
            return;
        for (const { pattern, written, require, place } of policies) {
            const sluice = askedFor(pattern, policyOf(context));
            if (sluice === "deny" || sluice === require)
                continue;
            const data = { pattern: written, zizmor: WORDS[require], sluice: WORDS[sluice] };
            yield { message: "differs", at: place, in: source, data };
        }
        const known = new Set(policies.map(({ pattern }) => pattern));
        const zizmor = zizmorPolicy(policies);
        for (const [pattern, { require }] of options.tiers ?? []) {
            const lower = pattern.toLowerCase();
            if (require === "deny" || known.has(lower) || lower.startsWith("$owner/"))
                continue;
            const asked = askedFor(lower, zizmor);
            const [first] = policies;
            if (asked === require || !first)
                continue;
            const data = { pattern, zizmor: WORDS[asked], sluice: WORDS[require] };
            yield { message: "missing", at: first.place, in: source, data };
        }
    },
});
const WORDS = {
    sha: "a full SHA",
    ref: "any ref",
    deny: "nothing",
};
function isConfigured({ options }) {
    return (options.tiers?.size ?? 0) > 0 || options.default !== undefined;
}
/** zizmor asks for a hash where no policy matches. */
function zizmorPolicy(policies) {
    const tiers = new Map(policies.map(({ pattern, require }) => [pattern, { require }]));
    return createPolicy({ default: "sha", tiers }, undefined);
}
/** What a policy asks of everything under a pattern. */
function askedFor(pattern, policy) {
    const [owner = "", repo = "*", ...path] = pattern.split("/");
    return policy.rulingFor({ owner, repo, path: path.join("/") }).require;
}

;// CONCATENATED MODULE: ./packages/pin-check/ref-kind.ts

const BRANCH_NAME = /^(?:main|master|trunk|head|dev|devel|develop|development|next|gh-pages)(?:$|[-_/])/i;
const BRANCH_FOLDER = /^(?:refs\/heads|heads|releases?|features?|feat|fix|bugfix|hotfix|support|maint|maintenance|users?|renovate|dependabot)\//i;
/** `1.x`, `v2.x`: a line of releases. */
const RELEASE_LINE = /^v?[0-9]{1,6}(?:\.[0-9]{1,6})?\.x$/i;
function refKindOf(ref) {
    if (standing_FULL_SHA.test(ref))
        return "sha";
    if (/^(?:refs\/)?tags\//.test(ref))
        return "tag";
    if (BRANCH_FOLDER.test(ref) || BRANCH_NAME.test(ref) || RELEASE_LINE.test(ref))
        return "branch";
    return /[0-9]/.test(ref) || /^latest$/i.test(ref) ? "tag" : "branch";
}
const HEX = /^[0-9a-f]{7,128}$/i;
/**
 * Looks like part of a commit SHA, which GitHub does not resolve. Digits alone are a date or a
 * build number, letters alone a word.
 */
function isShortSha(ref) {
    return HEX.test(ref) && /[0-9]/.test(ref) && /[a-f]/i.test(ref) && !standing_FULL_SHA.test(ref);
}

;// CONCATENATED MODULE: ./packages/pin-check/rules/short-sha.ts







const shortSha = definePinRule({
    id: "short-sha",
    severity: "high",
    grading: "high for a third party, else medium",
    summary: "A commit must be named by its full SHA, not by a part of it.",
    stops: "GitHub resolves no shortened SHA, but the owner can create a tag or a branch of that name, which looks pinned and moves.",
    headline: "no commit is named by part of its SHA",
    unit: ["use", "uses"],
    subject: "uses",
    messages: {
        short: "{ref} has {length} hex digits and names no commit of {repo}; write all 40 digits of the SHA",
    },
    cwe: [829],
}, {
    onUse(use, context) {
        const { uses, text } = use;
        if (uses.kind !== "repository" || !isShortSha(uses.ref) || isLocked(use, context))
            return;
        const severity = (0,core/* worst */.QZ)("medium", gradeMovable(uses, policyOf(context).rulingFor(uses), context));
        const data = { ...describeUses(uses), length: String(uses.ref.length) };
        return { message: "short", severity, at: text, data };
    },
});

;// CONCATENATED MODULE: ./packages/pin-check/rules/stale-lock.ts


const staleLock = definePinRule({
    id: "stale-lock",
    severity: "low",
    grading: "medium for an entry that contradicts itself, low for one that nothing uses",
    summary: "Every entry of the lock must be used and agree with its own reference.",
    stops: "A commit that nobody reviews any more waits in the lock until a workflow uses it again.",
    headline: "entries nothing uses, or that disagree",
    unit: ["entry", "entries"],
    messages: {
        contradiction: "`{key}` {contradiction}; write the lock again with `gh actions-lock`",
        repeated: "the lock has a second entry, `{key}`, for the same action; run `gh actions-lock`",
        missingWorkflow: "`{workflow}` is locked and does not exist; remove it with `gh actions-lock`",
        unusedKey: "`{key}` is locked for `{workflow}`, which does not use it; run `gh actions-lock`",
        unusedDependency: "`{key}` is locked and no workflow lists it; run `gh actions-lock`",
    },
    cwe: [1357],
}, {
    *onRepository(context) {
        const lock = lockOf(context);
        if (!lock)
            return;
        for (const { written: key, place, contradiction } of lock.dependencies.values()) {
            if (contradiction === undefined)
                continue;
            const data = { key, contradiction };
            yield {
                message: "contradiction",
                at: place,
                severity: "medium",
                data,
                in: lock.source,
            };
        }
        for (const { written: key, place } of lock.repeated)
            yield { message: "repeated", at: place, data: { key }, in: lock.source };
        if (context.inputs.kind === "repository")
            yield* unused(lock, context);
    },
});
function* unused(lock, context) {
    const files = new Set(context.inputs.files);
    const listed = new Set();
    for (const [path, workflow] of lock.workflows) {
        for (const key of workflow.keys.keys())
            listed.add(key);
        if (files.has(path))
            yield* unusedKeys(path, workflow, lock, context);
        else {
            const data = { workflow: path };
            yield {
                message: "missingWorkflow",
                at: workflow.place,
                data,
                in: lock.source,
            };
        }
    }
    for (const [key, { written, place }] of lock.dependencies) {
        if (listed.has(key))
            continue;
        const data = { key: written };
        yield { message: "unusedDependency", at: place, data, in: lock.source };
    }
}
function* unusedKeys(path, workflow, lock, context) {
    const reach = reachesOf(context).workflows.get(path);
    if (!reach?.complete)
        return;
    const inUse = closure(reach.allowed, lock);
    for (const [key, { written, place }] of workflow.keys) {
        if (inUse.has(key))
            continue;
        const data = { key: written, workflow: path };
        yield { message: "unusedKey", at: place, data, in: lock.source };
    }
}
function closure(keys, lock) {
    const reached = new Set(keys);
    // A set's iteration also meets what is added on the way.
    for (const key of reached)
        for (const inner of lock.dependencies.get(key)?.uses ?? [])
            reached.add(inner);
    return reached;
}

;// CONCATENATED MODULE: ./packages/pin-check/rules/unlocked-workflow.ts



const unlockedWorkflow = definePinRule({
    id: "unlocked-workflow",
    severity: "medium",
    summary: "Where a lock file stands, it must cover every workflow and everything they use.",
    stops: "A run that uses what the lock omits fails at startup, without a log that says why.",
    headline: "the lock omits them",
    unit: ["omission", "omissions"],
    messages: {
        workflow: "the lock omits this workflow, so its runs fail at startup; run `gh actions-lock`",
        use: "the lock omits {repo}@{ref} for `{workflow}`, so its runs fail at startup; run `gh actions-lock`",
        transitive: "`{key}` uses `{inner}`, which the lock omits for `{workflow}`; run `gh actions-lock`",
        dangling: "`{key}` is listed for `{workflow}` and has no entry of its own; run `gh actions-lock`",
    },
    cwe: [1357],
}, {
    onWorkflow({ source }, context) {
        const lock = lockOf(context);
        if (!lock || lock.workflows.has(source.path))
            return;
        const [first] = reachesOf(context).workflows.get(source.path)?.needed.values() ?? [];
        if (!first)
            return;
        return {
            message: "workflow",
            at: placeIn(source.path, first),
            data: { workflow: source.path },
        };
    },
    onUse(use, context) {
        const lock = lockOf(context);
        const key = lock && keyOf(use);
        if (!lock || key === undefined || use.uses.kind !== "repository")
            return;
        const { owner, repo, ref } = use.uses;
        for (const workflow of workflowsThatRun(use, context)) {
            if (lock.workflows.get(workflow)?.keys.has(key) !== false)
                continue;
            const data = { repo: `${owner}/${repo}`, ref, workflow };
            return { message: "use", at: use.text, data };
        }
        return;
    },
    *onRepository(context) {
        const lock = lockOf(context);
        if (!lock)
            return;
        for (const [path, workflow] of lock.workflows)
            yield* innerOmissions(path, workflow, lock);
    },
});
// A workflow may need the lock only through a composite action; then its own first line is the place.
function placeIn(path, use) {
    return use.source.path === path ? use.text : { span: { start: 0, end: 0 } };
}
function* innerOmissions(path, workflow, lock) {
    for (const [key, { written, place }] of workflow.keys) {
        const entry = lock.dependencies.get(key);
        if (!entry) {
            const data = { key: written, workflow: path };
            yield { message: "dangling", at: place, data, in: lock.source };
        }
        for (const inner of entry?.uses ?? []) {
            if (workflow.keys.has(inner))
                continue;
            const data = { key: written, inner, workflow: path };
            yield { message: "transitive", at: place, data, in: lock.source };
        }
    }
}

;// CONCATENATED MODULE: ./packages/pin-check/rules/unpinned-image.ts


const unpinnedImage = definePinRule({
    id: "unpinned-image",
    severity: "high",
    grading: "high where CI runs the image or where it is whatever `latest` is, medium for a tag in a Dockerfile or Compose file, at most medium for an image of the repository's own owner, low for a registry on the machine itself",
    summary: "A container image must be named by digest.",
    stops: "Whoever can push to the registry moves the tag, and other content runs or is built into what you ship.",
    headline: "no digest",
    unit: ["image", "images"],
    groupBy: "position",
    subject: "image",
    messages: {
        untagged: "{image} has no tag, so it is whatever `latest` is at that moment; add `@sha256:` and its digest",
        latest: "{image} is another image after every release; add `@sha256:` and the digest you mean",
        tag: "{image} is a tag, which can be pushed again with other content; add `@sha256:` and its digest",
        malformed: "`{image}` cannot be fetched: it {reason}",
    },
    cwe: [829, 1357],
}, {
    onImage(use, context) {
        const { image, position, text } = use;
        if (image.kind === "invalid") {
            const data = { image: text.value.trim(), position, reason: image.reason };
            return { message: "malformed", severity: "medium", at: text, data };
        }
        if (image.kind !== "image" || image.digest !== undefined)
            return;
        const { name, tag } = image;
        const data = {
            image: tag === undefined ? name : `${name}:${tag}`,
            repo: name,
            ref: tag ?? "",
            position,
        };
        const message = tag === undefined ? "untagged" : tag === "latest" ? "latest" : "tag";
        return { message, severity: grade(use, name, tag, context), at: text, data };
    },
});
function grade({ position }, name, tag, { facts }) {
    if (/^(?:localhost|127\.0\.0\.1|\[::1\])(?::[0-9]{1,5})?\//.test(name))
        return "low";
    const isOfCi = position !== "dockerfile" && position !== "compose";
    const severity = isOfCi || tag === undefined || tag === "latest" ? "high" : "medium";
    // GitHub's registry names images by account: one's own is no outside actor.
    const isOwn = facts.owner !== undefined && name.toLowerCase().startsWith(`ghcr.io/${facts.owner}/`);
    return isOwn ? (0,core/* mildest */.lk)(severity, "medium") : severity;
}

;// CONCATENATED MODULE: ./packages/pin-check/privilege.ts

const privilege_known = new WeakMap();
/**
 * Whether code in the job can write with the token or read a secret, as far as the file says. Rights
 * that depend on the repository's setting do not count: implicit-permissions speaks of those.
 */
function isPrivileged({ workflow, job }) {
    if (!workflow || !job)
        return false;
    const before = privilege_known.get(job);
    if (before !== undefined)
        return before;
    const privileged = decide(workflow, job);
    privilege_known.set(job, privileged);
    return privileged;
}
function decide(workflow, job) {
    const grants = (0,packages_workflow/* effectiveGrants */.FA)(workflow, job);
    return (packages_workflow/* SCOPES */.iW.some((scope) => grants.level(scope) === "write") ||
        (0,packages_workflow/* hasSecrets */.kH)((0,packages_workflow/* secretsOfJob */.Ie)(workflow, job)));
}

;// CONCATENATED MODULE: ./packages/pin-check/install/release-age.ts

/** Days that a release must have been out. Most poisoned releases are found within hours (design 4). */
const MIN_DAYS = 6;
/** Environment variables that set a limit, each for its own tool only. */
const LIMIT_VARIABLES = {
    pip: ["PIP_UPLOADED_PRIOR_TO"],
    uv: ["UV_EXCLUDE_NEWER"],
    npm: [
        "npm_config_min_release_age",
        "NPM_CONFIG_MIN_RELEASE_AGE",
        "npm_config_before",
        "NPM_CONFIG_BEFORE",
    ],
    pnpm: [
        "npm_config_minimum_release_age",
        "NPM_CONFIG_MINIMUM_RELEASE_AGE",
        "pnpm_config_minimum_release_age",
    ],
};
const DATE = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/i;
/** Reads a limit as the tool itself does: pip knows dates and `P6D`, uv also `6 days`, npm days, pnpm minutes. */
function parseLimit(tool, text) {
    const value = text.trim();
    if (isDynamic(value))
        return { kind: "unknown" };
    if (DATE.test(value))
        return { kind: "date" };
    switch (tool) {
        case "pip":
            return daysOf(/^P\d{1,5}D$/i.test(value) ? isoDays(value) : undefined);
        case "uv":
            return daysOf(isoDays(value) ?? friendlyDays(value));
        case "npm":
            return daysOf(/^\d{1,6}$/.test(value) ? Number(value) : undefined);
        case "pnpm":
            return daysOf(/^\d{1,8}$/.test(value) ? Number(value) / (24 * 60) : undefined);
        default:
            return { kind: "invalid" };
    }
}
function isEnough(limit) {
    return limit.kind === "days" ? limit.days >= MIN_DAYS : limit.kind !== "invalid";
}
function daysOf(days) {
    return days === undefined ? { kind: "invalid" } : { kind: "days", days };
}
const ISO = /^P(?:(\d{1,5})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,8})M)?(?:\d{1,9}S)?)?$/i;
function isoDays(text) {
    const match = ISO.exec(text);
    if (!match || text.length < 3)
        return undefined;
    const [, weeks = 0, days = 0, hours = 0, minutes = 0] = match.map((part) => Number(part ?? 0));
    return weeks * 7 + days + hours / 24 + minutes / 1440;
}
const UNIT_DAYS = [
    [/^(?:m|min|mins|minutes?)$/, 1 / 1440],
    [/^(?:h|hrs?|hours?)$/, 1 / 24],
    [/^(?:d|days?)$/, 1],
    [/^(?:w|wks?|weeks?)$/, 7],
    [/^(?:mo|mos|months?)$/, 30],
    [/^(?:y|yrs?|years?)$/, 365],
];
/** `6 days`, `1 week`, `36h`: uv's and Renovate's way of writing durations. */
function friendlyDays(text) {
    const match = /^(\d{1,6})\s{0,4}([a-z]{1,8})(?:\s+ago)?$/i.exec(text.trim());
    const unit = match?.[2]?.toLowerCase() ?? "";
    const days = UNIT_DAYS.find(([pattern]) => pattern.test(unit))?.[1];
    return days === undefined ? undefined : Number(match?.[1]) * days;
}

;// CONCATENATED MODULE: ./packages/pin-check/install/limit.ts


// Seen in the wild; pip 26 reads PIP_UPLOADED_PRIOR_TO and nothing of that name.
const INEFFECTIVE = { pip: "PIP_EXCLUDE_NEWER" };
function limitOf(install, lookUp, texts) {
    const { tool } = install;
    const variables = LIMIT_VARIABLES[tool] ?? [];
    const own = install.limit ?? variables.map(lookUp).find((value) => value !== undefined && value !== "");
    if (own !== undefined) {
        return isEnough(parseLimit(tool, own)) ? { kind: "enough" } : { kind: "weak", limit: own };
    }
    if (!install.global && hasEnoughInFile(tool, texts))
        return { kind: "enough" };
    const variable = INEFFECTIVE[tool];
    if (variable !== undefined && lookUp(variable))
        return { kind: "ineffective", variable };
    return { kind: "none" };
}
/** One line of a settings file, and what its number counts. */
const FILES = {
    npm: [".npmrc", /^\s{0,8}min-release-age\s{0,8}=\s{0,8}([^\s#;]{1,40})/m, 1],
    pnpm: ["pnpm-workspace.yaml", /^minimumReleaseAge:\s{0,8}["']?([^\s#"']{1,40})/m, 24 * 60],
    yarn: [".yarnrc.yml", /^npmMinimalAgeGate:\s{0,8}["']?([^\s#"']{1,40})/m, 24 * 60],
    bun: ["bunfig.toml", /^\s{0,8}minimumReleaseAge\s{0,8}=\s{0,8}([^\s#]{1,40})/m, 24 * 60 * 60],
};
function hasEnoughInFile(tool, texts) {
    const [file, line, perDay] = FILES[tool] ?? [];
    if (file === undefined || !line || !perDay)
        return false;
    const text = texts.get(file)?.text;
    const value = text === undefined ? undefined : line.exec(text)?.[1];
    if (value === undefined)
        return false;
    if (isDynamic(value))
        return true;
    const days = /^\d{1,9}$/.test(value) ? Number(value) / perDay : friendlyDays(value);
    return days !== undefined && days >= MIN_DAYS;
}

;// CONCATENATED MODULE: ./packages/pin-check/install/local.ts

// `npx tsc` takes the program that was installed before, whoever installed it.
const INSTALLS = /\b(?:npm|pnpm|yarn|bun|lerna|rush|nx|turbo|make|just|task|mise|rake|gradlew?|node|corepack)\b/;
const INSTALLING_ACTION = /^(?:\.|\$\/)|npm|pnpm|yarn|bun|cypress|install|node_modules/i;
const firstMention = new WeakMap();
const firstInstall = new WeakMap();
/** Whether `node_modules` may be there already, so that `npx name` runs a version that a lock file holds. */
function mayBeInstalled({ job, step, text }, { command }) {
    // The caller of a composite action may have installed anything.
    if (!job || !step)
        return true;
    const inScript = firstMention.get(text) ?? text.value.search(INSTALLS);
    firstMention.set(text, inScript);
    if (inScript >= 0 && inScript < command.from)
        return true;
    const first = firstInstall.get(job) ?? findFirst(job);
    firstInstall.set(job, first);
    if (first === "never" || first === step)
        return false;
    return isBefore(first, step);
}
function findFirst(job) {
    for (const step of (0,packages_workflow/* allSteps */.Bd)(job.steps)) {
        if (INSTALLS.test(step.run?.value ?? ""))
            return step;
        const cached = step.with.get("path")?.value.value ?? "";
        if (INSTALLING_ACTION.test(step.uses?.value ?? "") || cached.includes("node_modules"))
            return step;
    }
    return "never";
}
function isBefore(a, b) {
    const [first = 0, inner = 0] = a.index;
    const [other = 0, otherInner = 0] = b.index;
    return first < other || (first === other && inner < otherInner);
}

;// CONCATENATED MODULE: ./packages/pin-check/install/reach.ts


/**
 * The environment of a step before its script starts: workflow, job and step `env:`, and what earlier
 * steps wrote to `GITHUB_ENV`.
 */
function stepEnvironment(script) {
    const { workflow, job, step } = script;
    return (name) => step?.env.get(name)?.value.value ??
        (job && writtenBefore(script, job, name)) ??
        (job?.container?.env.get(name) ?? job?.env.get(name) ?? workflow?.env.get(name))?.value.value;
}
const writes = new WeakMap();
function writtenBefore(script, job, name) {
    const found = writes.get(job) ?? findWrites(job);
    writes.set(job, found);
    const { step } = script;
    if (!step || found.absent.has(name))
        return undefined;
    if (!found.text.includes(name)) {
        found.absent.add(name);
        return undefined;
    }
    found.values ??= readWrites(script, found.writers);
    return found.values.get(name)?.findLast((write) => isBefore(write.step, step))?.value;
}
function findWrites({ steps }) {
    const writers = (0,packages_workflow/* allSteps */.Bd)(steps).filter(({ run }) => run?.value.includes("GITHUB_ENV"));
    const text = writers.map(({ run }) => run?.value).join("\n");
    return { writers, text, absent: new Set() };
}
function readWrites(scope, writers) {
    const values = new Map();
    for (const step of writers) {
        if (!step.run)
            continue;
        for (const [name, { value }] of writtenIn((0,packages_workflow/* parseScript */.tl)({ ...scope, step, text: step.run }))) {
            const known = values.get(name);
            if (known)
                known.push({ step, value });
            else
                values.set(name, [{ step, value }]);
        }
    }
    return values;
}
function writtenIn({ commands }) {
    const pairs = new Map();
    for (const command of commands)
        if (writesEnvironment(command))
            for (const word of printed(command))
                (0,packages_workflow/* addTo */.DN)(pairs, word);
    return pairs;
}
function writesEnvironment({ redirects }) {
    return redirects.some(({ target }) => target.value.includes("GITHUB_ENV"));
}
function printed(command) {
    const program = (0,packages_workflow/* programOf */.oQ)(command);
    if (program?.name === "echo" || program?.name === "printf" || program?.name === "write-output")
        return program.args;
    return program && program.args.length === 0 ? [program.word] : [];
}
/** Installs in order, each with what the script has set before it. */
function* withEnvironment(base, script, installs) {
    const current = new Map();
    let next = 0;
    for (const command of script.commands) {
        const install = installs[next];
        if (!install)
            return;
        if (install.command === command) {
            const own = (0,packages_workflow/* programOf */.oQ)(command)?.environment;
            yield { install, lookUp: (name) => own?.get(name)?.value ?? current.get(name) ?? base(name) };
            next++;
        }
        for (const [name, { value }] of exported(command))
            current.set(name, value);
    }
}
/** `export NAME=value`, PowerShell's `$env:NAME = value`, cmd's `set NAME=value`. */
function exported(command) {
    const [target, equals, value] = command.words;
    if (!target || !(target.value.startsWith("$") || EXPORTS.has(target.value)))
        return NONE;
    const pairs = new Map();
    const variable = /^\$env:(\w{1,200})$/i.exec(target.value)?.[1];
    if (variable && equals?.value === "=" && value)
        pairs.set(variable, value);
    if (EXPORTS.has(target.value))
        for (const word of command.words.slice(1))
            (0,packages_workflow/* addTo */.DN)(pairs, word);
    return pairs;
}
const EXPORTS = new Set(["export", "declare", "typeset", "set", "setx"]);
const NONE = new Map();
/** Shell variables as well: what words of the script can be replaced by. */
function variablesOf(base, script) {
    // Read when the first expansion asks: most installs have none.
    let own;
    return (name) => {
        own ??= assignedIn(script, base);
        return own.get(name) ?? base(name);
    };
}
function assignedIn({ commands }, base) {
    const result = new Map();
    for (const command of commands) {
        for (const { name, value } of command.words.length > 0 ? [] : command.assignments) {
            const before = result.get(name) ?? base(name);
            // A value that changes on the way is none.
            result.set(name, before !== undefined && before !== value.value ? "$" : value.value);
        }
        for (const [name, word] of exported(command))
            result.set(name, word.value);
    }
    return result;
}
const VARIABLE = /\$\{\{ {0,8}env\.([A-Za-z_]\w{0,100}) {0,8}\}\}|\$\{([A-Za-z_]\w{0,100})\}|\$([A-Za-z_]\w{0,100})/g;
/** Replaces variables of a plain value, once; a value with an expansion of its own stays unknown. */
function expander(variables) {
    return (text) => text.includes("$")
        ? text.replace(VARIABLE, (written, ...names) => {
            const name = names[0] ?? names[1] ?? names[2];
            const value = name === undefined ? undefined : variables(name);
            return value === undefined || value.length > 1000 ? written : value;
        })
        : text;
}

;// CONCATENATED MODULE: ./packages/pin-check/install/loose.ts









// A tool, one of its verbs and a word that is no option: other scripts are not read at all.
const FETCHES = new RegExp([
    /\b(?:npx|pnpx|bunx|uvx|pipx)\b/,
    /\b(?:pip[\d.]{0,6}|uv|npm|pnpm|yarn|bun|gem|cargo|go)\b[\s\S]{0,200}?\b(?:add|i|in|ins\w{0,6}|isn\w{0,4}|binstall|download|wheel|dlx|exec|x|create|init|innit|it)["']?(?:[\s\\]{1,20}-[^\s\\]{0,200}){0,12}[\s\\]{1,20}[^\s\\&|;)#-]/,
    /\b(?:pip[\d.]{0,6}|uv)\b[\s\S]{0,200}?\s-\w{0,4}r/,
    /\b(?:uv|go)\b[\s\S]{0,200}?\b(?:run|get|sync)\b/,
]
    .map(({ source }) => source)
    .join("|"));
// pip and uv read these as options; their value is not looked into.
const FIXING = {
    pip: ["PIP_REQUIRE_HASHES", "PIP_NO_INDEX", "PIP_CONSTRAINT"],
    uv: ["UV_REQUIRE_HASHES", "UV_NO_INDEX", "UV_CONSTRAINT", "UV_OFFLINE", "UV_OVERRIDE"],
};
/** Loose installs by script; hardly any script has one. */
const looseInstalls = perContext((context) => {
    const found = new Map();
    for (const script of context.scripts) {
        if (!FETCHES.test(script.text.value))
            continue;
        const installs = [...findLoose(script, context)];
        if (installs.length > 0)
            found.set(script, installs);
    }
    return found;
});
function* findLoose(script, context) {
    const parsed = (0,packages_workflow/* parseScript */.tl)(script);
    const base = stepEnvironment(script);
    const installs = installsIn(parsed, expander(variablesOf(base, parsed)));
    const { texts } = context.facts;
    for (const { install, lookUp } of withEnvironment(base, parsed, installs)) {
        if (install.fixed || FIXING[install.tool]?.some((name) => lookUp(name)))
            continue;
        const { loose: lines, fixed, unknown } = followRequirements(filesOf(script, install), texts);
        if (unknown)
            continue;
        const packages = install.packages.filter(({ pin, name }) => pin === "movable" && !fixed.has(name));
        if (packages.length === 0 && lines.length === 0)
            continue;
        if (install.localFirst && mayBeInstalled(script, install))
            continue;
        const limit = limitOf(install, lookUp, texts);
        if (limit.kind !== "enough")
            yield { install, limit, packages, lines };
        else {
            // A limit goes by the day of a release, and a repository has none.
            const fromGit = packages.filter(({ git }) => git);
            if (fromGit.length > 0)
                yield { install, limit, packages: fromGit, lines: [] };
        }
    }
}
/** Lines of requirements files, each once, with the worst severity of the jobs that install them. */
function looseLines(context) {
    const lists = new Map();
    for (const [script, installs] of looseInstalls(context)) {
        for (const { lines, install } of installs) {
            const severity = isPrivileged(script) ? "medium" : "low";
            const before = lists.get(lines);
            if (before)
                before.severity = (0,core/* worst */.QZ)(before.severity, severity);
            else if (lines.length > 0)
                lists.set(lines, { tool: install.tool, severity });
        }
    }
    const found = new Map();
    for (const [lines, { tool, severity }] of lists) {
        for (const { source, line } of lines) {
            const before = found.get(line)?.severity ?? severity;
            found.set(line, { source, line, tool, severity: (0,core/* worst */.QZ)(before, severity) });
        }
    }
    return found.values();
}

;// CONCATENATED MODULE: ./packages/pin-check/rules/unpinned-package.ts






const EXAMPLES = {
    pip: "`name==1.2.3`",
    uv: "`name==1.2.3`",
    npm: "`name@1.2.3`",
    pnpm: "`name@1.2.3`",
    yarn: "`name@1.2.3`",
    bun: "`name@1.2.3`",
    gem: "`-v 1.2.3`",
    cargo: "`--locked --version 1.2.3`",
    go: "`@v1.2.3`",
};
const COMMITS = {
    pip: "`@<full commit SHA>` behind the address",
    uv: "`@<full commit SHA>` behind the address",
    cargo: "`--rev <full commit SHA>`",
};
const NODE_COMMIT = "`#<full commit SHA>` behind the repository";
// Installed to install the rest; a version written here is one more that nobody raises.
const BOOTSTRAP = new Set(["pip", "setuptools", "wheel"]);
const unpinnedPackage = definePinRule({
    id: "unpinned-package",
    severity: "low",
    grading: "medium where the job holds write rights or secrets; info for pip, setuptools and wheel",
    summary: "A script must install packages in an exact version, or from a lock file.",
    stops: "A poisoned release of a package runs in the job within minutes, before anyone has noticed it.",
    headline: "newest release, whatever it holds",
    unit: ["install", "installs"],
    groupBy: "tool",
    subject: "packages",
    messages: {
        newest: "no exact version for {packages}: {tool} takes the newest release that fits when the job runs; write {example}",
        line: "no exact version for {packages}, and a job installs this file: {tool} takes the newest release that fits then; write {example}",
        git: "no commit for {packages}: {tool} takes what the repository holds when the job runs; write {example}",
        gitLine: "no commit for {packages}, and a job installs this file: {tool} takes what the repository holds then; write {example}",
        ineffective: "`{variable}` does nothing, {tool} does not know it: {packages} is the newest release that fits when the job runs; set `PIP_UPLOADED_PRIOR_TO: P6D` or write {example}",
        weak: "`{limit}` is no release-age limit of 6 days or more for {tool}, and {packages} has no exact version; raise the limit or write {example}",
    },
    cwe: [1357, 829],
}, {
    onScript(script, context) {
        return looseInstalls(context)
            .get(script)
            ?.flatMap(bySource)
            .flatMap((loose) => problemOf(loose, script) ?? []);
    },
    *onRepository(context) {
        for (const { source, line, tool, severity } of looseLines(context)) {
            const isGit = python_isRepository(line.text);
            const example = isGit ? commitFor(tool) : EXAMPLES[tool];
            const data = { packages: listed([line.text]), tool, example };
            const place = { data, at: { span: line.span }, in: source, severity };
            yield isGit ? { message: "gitLine", ...place } : { message: "line", ...place };
        }
    },
});
/** Releases and repositories apart: they are mended in different ways. */
function bySource(loose) {
    const { packages } = loose;
    const parts = [packages.filter(({ git }) => !git), packages.filter(({ git }) => git)];
    return parts.filter(({ length }) => length > 0).map((part) => ({ ...loose, packages: part }));
}
function commitFor(tool) {
    return COMMITS[tool] ?? NODE_COMMIT;
}
function problemOf(loose, script) {
    const { limit, install, packages } = loose;
    const first = packages[0];
    if (!first)
        return undefined;
    const at = (0,packages_workflow/* subPlace */.Uj)(script.text, script.source, first.word.from, first.word.to);
    const severity = gradeOf(script, loose);
    const data = {
        packages: listed(packages.map(({ word }) => word.value)),
        tool: install.tool,
        example: EXAMPLES[install.tool],
    };
    if (first.git)
        return {
            message: "git",
            data: { ...data, example: commitFor(install.tool) },
            at,
            severity,
        };
    switch (limit.kind) {
        case "ineffective":
            return {
                message: "ineffective",
                data: { ...data, variable: limit.variable },
                at,
                severity,
            };
        case "weak":
            return { message: "weak", data: { ...data, limit: limit.limit }, at, severity };
        default:
            return { message: "newest", data, at, severity };
    }
}
function gradeOf(script, { packages }) {
    if (packages.every(({ name }) => BOOTSTRAP.has(name)))
        return "info";
    return isPrivileged(script) ? "medium" : "low";
}
const LISTED = 4;
function listed(names) {
    const shown = names.slice(0, LISTED).map((name) => `\`${unpinned_package_short((0,core/* redact */.E$)(name))}\``);
    const more = names.length - shown.length;
    return more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
}
function unpinned_package_short(text) {
    const flat = text.replaceAll("`", "'").replace(/\s+/g, " ");
    return flat.length > 60 ? `${flat.slice(0, 59)}…` : flat;
}

;// CONCATENATED MODULE: ./packages/pin-check/setup-actions.ts
const PACKAGE_MANAGER = ["package.json", /"(?:packageManager|devEngines)"\s{0,8}:/];
const REQUIRED_UV = /^\s{0,8}required-version\s{0,8}=/m;
const SETUP_ACTIONS = new Map([
    // Runtimes come from GitHub's own tool cache: a note only.
    [
        "actions/setup-node",
        {
            versions: ["node-version"],
            floating: /^(?:latest|current|node|\*|lts\/\*|lts)$/i,
            severity: "info",
        },
    ],
    [
        "actions/setup-python",
        { versions: ["python-version"], floating: /^(?:x|\*|latest)$/i, severity: "info" },
    ],
    [
        "actions/setup-go",
        { versions: ["go-version"], floating: /^(?:stable|oldstable|latest|\*)$/i, severity: "info" },
    ],
    ["actions/setup-java", { versions: ["java-version"], severity: "info" }],
    [
        "denoland/setup-deno",
        {
            versions: ["deno-version"],
            files: ["deno-version-file"],
            floating: /^(?:latest|canary|rc|lts|vx\.x\.x|x\.x\.x)$/i,
            severity: "info",
        },
    ],
    [
        "oven-sh/setup-bun",
        {
            versions: ["bun-version"],
            files: ["bun-version-file", "bun-download-url"],
            floating: /^(?:latest|canary)$/i,
            absent: {
                naming: [PACKAGE_MANAGER, ["package.json", /"engines"\s{0,8}:[^}]{0,500}"bun"\s{0,8}:/]],
            },
            severity: "low",
        },
    ],
    [
        "astral-sh/setup-uv",
        {
            versions: ["version"],
            files: ["version-file"],
            absent: {
                naming: [
                    ["pyproject.toml", REQUIRED_UV],
                    ["uv.toml", REQUIRED_UV],
                ],
                unless: ["working-directory", "pyproject-file", "uv-file"],
            },
            severity: "low",
        },
    ],
    [
        "pnpm/action-setup",
        {
            versions: ["version"],
            files: ["package_json_file"],
            floating: /^(?:latest|\*|next)$/i,
            severity: "low",
        },
    ],
    [
        "golangci/golangci-lint-action",
        {
            versions: ["version"],
            files: ["version-file"],
            absent: { unless: ["install-mode"] },
            severity: "low",
        },
    ],
    ["hashicorp/setup-terraform", { versions: ["terraform_version"], absent: {}, severity: "low" }],
    ["azure/setup-helm", { versions: ["version"], absent: {}, severity: "low" }],
    ["azure/setup-kubectl", { versions: ["version"], absent: {}, severity: "low" }],
    [
        "google-github-actions/setup-gcloud",
        { versions: ["version"], absent: { unless: ["skip_install"] }, severity: "info" },
    ],
    ["snok/install-poetry", { versions: ["version"], absent: {}, severity: "low" }],
    ["superfly/flyctl-actions/setup-flyctl", { versions: ["version"], absent: {}, severity: "low" }],
]);
/** Any action that says by its name that it sets something up, told `latest`. */
const ANY_SETUP = { versions: [], severity: "low" };
function setupAction(name) {
    return (SETUP_ACTIONS.get(name) ??
        (/(?:^|[-_/.])(?:setup|install|installer)(?:$|[-_/.])/.test(name) ? ANY_SETUP : undefined));
}

;// CONCATENATED MODULE: ./packages/pin-check/rules/unpinned-tool.ts



const unpinnedTool = definePinRule({
    id: "unpinned-tool",
    severity: "low",
    grading: "info for language runtimes from GitHub's tool cache",
    summary: "A set-up action must be told which version of its tool to install.",
    stops: "A poisoned or broken release of the tool runs in every job within minutes.",
    headline: "installs whatever is newest",
    unit: ["step", "steps"],
    groupBy: "repo",
    subject: "version",
    messages: {
        latest: "`{repo}` is told `{version}` and installs the release that is newest when the job runs; name a version",
        absent: "`{repo}` is told no version and installs the release that is newest when the job runs; set `{input}`",
    },
    cwe: [1357],
}, {
    onUse(use, context) {
        const { uses, step, text } = use;
        if (uses.kind !== "repository" || !step)
            return;
        const { repo, action } = toolOf(uses);
        if (!action)
            return;
        const data = { repo, ref: uses.ref, version: "none" };
        const told = versionsOf(action, use);
        const floating = told.find(({ value }) => isFloating(action, value));
        if (floating) {
            const { span, alias } = floating;
            const at = alias ? { span, alias } : { span };
            const { severity } = action;
            return {
                message: "latest",
                data: { ...data, version: floating.value.trim() },
                at,
                severity,
            };
        }
        const input = action.versions[0];
        if (told.length > 0 || input === undefined || !takesNewest(action, use, context))
            return;
        const at = text.alias ? { span: text.span, alias: text.alias } : { span: text.span };
        return { message: "absent", data: { ...data, input }, at, severity: action.severity };
    },
});
const toolOf = perReference(({ owner, repo, path }) => {
    const name = path ? `${owner}/${repo}/${path}` : `${owner}/${repo}`;
    return { repo: name, action: setupAction(name.toLowerCase()) };
});
/** What the step says about versions; an empty value is as good as none. */
function versionsOf(action, { step }) {
    const names = action === ANY_SETUP ? undefined : action.versions;
    const found = [];
    for (const [name, { value }] of step?.with ?? []) {
        const isVersion = names ? names.includes(name.toLowerCase()) : /(?:^|[-_])version$/i.test(name);
        if (isVersion && value.value.trim() !== "")
            found.push(value);
    }
    return found;
}
function isFloating({ floating }, value) {
    const version = value.trim();
    return version.toLowerCase() === "latest" || floating?.test(version) === true;
}
/** Whether an action without a version has nothing else to go by. */
function takesNewest({ absent, files = [] }, { step }, { inputs, facts }) {
    // A workflow outside its repository may have any lock beside it.
    if (!absent || inputs.kind !== "repository")
        return false;
    const given = [...files, ...(absent.unless ?? [])];
    if (given.some((name) => step?.with.has(name)))
        return false;
    if (inputs.files.some((path) => VERSION_FILES.has(path)))
        return false;
    return !absent.naming?.some(([file, line]) => line.test(facts.texts.get(file)?.text ?? ""));
}
// asdf's and mise's lists name versions of any tool; some actions read them unasked.
const VERSION_FILES = new Set([".tool-versions", "mise.toml", ".mise.toml"]);

;// CONCATENATED MODULE: ./packages/pin-check/rules/unpinned-uses.ts









const unpinnedUses = definePinRule({
    id: "unpinned-uses",
    severity: "high",
    grading: "high for a third party, medium for another repository of the same owner, low for `actions/*`, `github/*` and the repository itself; at least medium where the config asks for a SHA",
    summary: "An action or a reusable workflow must be named by a full commit SHA.",
    stops: "Whoever takes over the action's repository moves a tag or a branch, and their code runs in this job.",
    headline: "its owner can move it",
    unit: ["use", "uses"],
    groupBy: "refKind",
    subject: "uses",
    messages: {
        tag: "{uses} looks like a tag, which {mover} can move; pin a full commit SHA{asked}",
        branch: "{uses} looks like a branch, and every push by {mover} changes it; pin a full commit SHA{asked}",
        own: "{uses} is this repository at whatever {ref} is then; name it by {instead}, which is always the running commit{asked}",
    },
    cwe: [829, 1357],
}, {
    onUse(use, context) {
        const { uses, text, position } = use;
        if (uses.kind !== "repository")
            return;
        const movable = movableIn(context)(uses);
        if (!movable || isLocked(use, context))
            return;
        const { standing, severity, data } = movable;
        if (standing === "own-repository") {
            const instead = position === "job" ? "`./`" : "`$/`";
            return { message: "own", at: text, severity, data: { ...data, instead } };
        }
        return { message: data.refKind === "branch" ? "branch" : "tag", at: text, severity, data };
    },
});
/** What there is to say of a reference, wherever it is used. */
const movableIn = perContext((context) => perReference((uses) => judge(uses, context)));
function judge(uses, context) {
    if (isShortSha(uses.ref) || standing_FULL_SHA.test(uses.ref))
        return undefined;
    const ruling = policyOf(context).rulingFor(uses);
    if (ruling.require === "ref" || mustBeTag(uses) || isKnownBad(uses))
        return undefined;
    const standing = standingOf(uses, context);
    const data = {
        ...describeUses(uses),
        refKind: refKindOf(uses.ref),
        mover: moverOf(standing, uses, context),
        tier: ruling.tier,
        asked: askedBy(ruling),
    };
    return { standing, severity: gradeMovable(uses, ruling, context), data };
}
// compromised-ref says to remove it; to pin it would be the wrong advice.
function isKnownBad(uses) {
    const charge = chargeOf(uses);
    return charge !== undefined && charge.kind !== "window";
}
// Where a tier denies, not-allowed says so, and a SHA would not help.
function askedBy({ require, tier, isConfigured }) {
    if (!isConfigured || require !== "sha")
        return "";
    return tier === "default" ? " (`default: sha`)" : ` (tier \`${tier}\`)`;
}
function moverOf(standing, { owner }, { facts }) {
    switch (standing) {
        case "github":
            return "GitHub";
        case "own-owner":
        case "own-repository":
            return facts.owner ?? owner;
        case "third-party":
            return "its owner";
    }
}

;// CONCATENATED MODULE: ./packages/pin-check/rules/untrusted-local-action.ts






const untrustedLocalAction = definePinRule({
    id: "untrusted-local-action",
    severity: "high",
    grading: "high for a third party's movable ref, medium for one of the same owner, low for a full commit and for refs that a tier admits, at least medium where a tier is breached, info where an expression names the repository",
    summary: "A `./` action must not come from another repository that a checkout step brought in.",
    stops: "Code of another repository runs as if it were one's own, past pins, updates and allow-lists.",
    headline: "code of another repository, seen by no pin",
    unit: ["use", "uses"],
    groupBy: "repo",
    subject: "path",
    messages: {
        movable: "`{path}` is code of {repo} checked out at {ref}, which its owner can move; check out a full commit SHA",
        branch: "`{path}` is code of {repo} at its default branch, which its owner can move; check out a full commit SHA",
        fixed: "`{path}` is code of {repo} at a commit; say `uses: {instead}@{ref}`, so that updates and allow-lists see it",
        dynamic: "`{path}` is code of a repository that an expression names, `{repo}`; what runs cannot be told offline",
    },
    cwe: [829],
}, {
    onUse(use, context) {
        const [worst] = checkoutsBehind(use, context)
            .flatMap((checkout) => untrusted_local_action_judge(checkout, context) ?? [])
            .sort((a, b) => (0,core/* compareSeverity */.zK)(a.severity, b.severity));
        if (!worst)
            return;
        const { message, severity, checkout, repo } = worst;
        const path = use.text.value.trim();
        const data = { path, repo, ref: checkout.ref ?? "", instead: repo + below(checkout, path) };
        const related = [{ place: checkout.place, message: "checked out here" }];
        return { message, severity, at: use.text, data, related };
    },
});
function untrusted_local_action_judge(checkout, context) {
    const { origin, ref } = checkout;
    if (origin.kind === "own")
        return undefined;
    if (origin.kind === "dynamic")
        return { message: "dynamic", severity: "info", checkout, repo: origin.expression };
    // `$owner` as in the config's tiers.
    const owner = origin.kind === "other" ? origin.owner : (context.facts.owner ?? "$owner");
    const uses = { kind: "repository", owner, repo: origin.repo, path: "", reusable: false };
    const target = { ...uses, ref: ref ?? "" };
    if (standingOf(target, context) === "own-repository")
        return undefined;
    const isFixed = standing_FULL_SHA.test(target.ref);
    return {
        message: isFixed ? "fixed" : ref === undefined ? "branch" : "movable",
        severity: isFixed ? gradeFixed(target, context) : gradeRef(target, context),
        checkout,
        repo: `${owner}/${origin.repo}`,
    };
}
function gradeFixed(target, context) {
    const { require, isConfigured } = policyOf(context).rulingFor(target);
    return isConfigured && require === "deny" ? "medium" : "low";
}
function gradeRef(target, context) {
    const ruling = policyOf(context).rulingFor(target);
    if (ruling.require === "ref")
        return "low";
    return target.owner === "$owner" ? "medium" : gradeMovable(target, ruling, context);
}
/** What is left of a local path behind the folder of the checkout. */
function below({ folder }, path) {
    const rest = (workspacePath(path) ?? "").slice(folder === "" ? 0 : (folder ?? "").length + 1);
    return rest === "" ? "" : `/${rest}`;
}

;// CONCATENATED MODULE: ./packages/pin-check/rules/unused-tier.ts




const CONFIG = ".github/sluice.yml";
const unusedTier = definePinRule({
    id: "unused-tier",
    severity: "low",
    summary: "A tier that matches no reference should go.",
    stops: "A trust that was granted for an action long gone admits whoever uses that owner's code next.",
    headline: "trusts what nothing uses",
    unit: ["tier", "tiers"],
    subject: "tier",
    messages: { unused: "tier `{tier}` matches no reference of this repository; remove it" },
    cwe: [1059],
}, {
    *onRepository(context) {
        const { inputs, options, facts } = context;
        const source = facts.texts.get(CONFIG);
        const tiers = options.tiers ?? new Map();
        // A file that could not be read may hold the use.
        const isWhole = inputs.invalid.length === 0 && inputs.oversized.length === 0;
        if (!source || tiers.size === 0 || inputs.kind !== "repository" || !isWhole)
            return;
        const parsed = (0,yaml/* parseYaml */.hN)(source.text);
        if (!parsed.ok || !parsed.root)
            return;
        const covering = coveringPatterns(context);
        const spans = tierSpans(parsed.root);
        for (const [tier, { require }] of tiers) {
            // A denial waits for what must never come, `*` for whatever comes.
            if (require === "deny" || tier === "*")
                continue;
            const pattern = canonicalPattern(tier, facts.owner);
            if (pattern === undefined || covering.has(pattern))
                continue;
            const span = spans.get(tier);
            // A tier of another config has no place in this one.
            if (!span || source.text.slice(span.start, span.end) !== tier)
                continue;
            yield { message: "unused", at: { span }, data: { tier }, in: source };
        }
    },
});
function tierSpans(root) {
    const tiers = (0,packages_workflow/* valueAt */.fK)((0,packages_workflow/* valueAt */.fK)({ node: root }, "pin-check"), "tiers")?.node;
    return new Map(tiers?.kind === "mapping" ? tiers.pairs.map(({ key }) => [key.value, key.span]) : []);
}
function coveringPatterns({ uses }) {
    const covering = new Set();
    for (const { uses: used } of uses) {
        if (used.kind !== "repository")
            continue;
        for (const pattern of patternsFor(used))
            covering.add(pattern);
    }
    return covering;
}

;// CONCATENATED MODULE: ./packages/pin-check/rules/unverifiable-image.ts

const unverifiableImage = definePinRule({
    id: "unverifiable-image",
    severity: "info",
    summary: "An image whose name is computed cannot be judged offline.",
    stops: "An image that nobody has looked at passes for one that was found to be pinned.",
    headline: "computed when it runs",
    unit: ["image", "images"],
    subject: "image",
    messages: {
        computed: "`{image}` is computed when it runs, so nobody can tell here whether it is pinned; end it with `@sha256:` and a digest",
        tag: "`{image}` is computed when it runs, but ends in the tag `{tag}`, which can be pushed again; end it with `@sha256:` and a digest",
        unreadable: "the images of this Compose file cannot be told: {reason}",
    },
    cwe: [829],
}, {
    onImage({ image, text, position }) {
        if (image.kind !== "dynamic" || image.expanded)
            return;
        const data = { image: text.value.trim(), position };
        const tag = endTag(data.image);
        return tag === undefined
            ? { message: "computed", at: text, data }
            : { message: "tag", at: text, data: { ...data, tag } };
    },
    *onRepository({ brokenCompose }) {
        for (const { source, span, reason } of brokenCompose)
            yield { message: "unreadable", at: { span }, in: source, data: { reason, image: "" } };
    },
});
// `ghcr.io/${{ github.repository }}:1.2` and `${{ format('ghcr.io/{0}/build:1.2', …) }}` have no digest, whatever comes of them.
const END_TAG = /\}[\w./-]{0,300}:(\w[\w.-]{0,127})$|^\$\{\{ {0,8}format\('[^':]{0,300}:(\w[\w.-]{0,127})'/;
function endTag(image) {
    const [, literal, formatted] = END_TAG.exec(image.slice(0, 1000)) ?? [];
    return literal ?? formatted;
}

;// CONCATENATED MODULE: ./packages/pin-check/download/run.ts

/** Options that hand over the code itself, so that standard input is data: `python -c`, `perl -ne`. */
const CODE_OPTIONS = new Map([
    ["python", /^-[A-Za-z]{0,8}[cm]/],
    ["pypy", /^-[A-Za-z]{0,8}[cm]/],
    ["py", /^-[A-Za-z]{0,8}[cm]/],
    ["node", /^(?:-[a-z]{0,3}[epc]$|--eval|--print|--check|--test)/],
    ["nodejs", /^(?:-[a-z]{0,3}[epc]$|--eval|--print|--check)/],
    ["perl", /^-[A-Za-z0-9.]{0,16}[eEnp]/],
    ["ruby", /^-[a-zA-Z]{0,8}[en]/],
    ["php", /^-[rBRFf]/],
    ["lua", /^-e/],
    ["luajit", /^-e/],
    ["rscript", /^-e/],
    ["deno", /^(?:eval|-e|--eval)$/],
    ["bun", /^(?:eval|-e|--eval)$/],
]);
// `python3.12` is python.
function family(name) {
    return /\d$/.test(name) ? name.replace(/[\d.]{1,12}$/, "") : name;
}
const run_VALUED = /^(?:-[oO]|--rcfile|--init-file|-r|--require|--import|--loader|-W|-X|-I)$/;
function isInterpreter(name) {
    return (0,packages_workflow/* isShell */.H7)(name) || CODE_OPTIONS.has(family(name));
}
function run_inputOf({ name, args }) {
    if (!isInterpreter(name))
        return undefined;
    const shell = (0,packages_workflow/* isShell */.H7)(name);
    const code = CODE_OPTIONS.get(family(name));
    const words = (name === "deno" || name === "bun") && args[0]?.value === "run" ? args.slice(1) : args;
    for (let i = 0; i < words.length; i++) {
        const word = words[i];
        const value = word?.value ?? "";
        if (shell && /^(?:-[A-Za-z]{0,8}c|-command|--command|-encodedcommand)$/i.test(value))
            return codeAt(words, i);
        if (code?.test(value))
            return codeAt(words, i);
        if (value === "-" ||
            value === "/dev/stdin" ||
            (shell && /^-[a-z]{0,8}s[a-z]{0,8}$/.test(value)))
            return { kind: "stdin" };
        if (value === "--version" || value === "--help")
            return undefined;
        if (run_VALUED.test(value))
            i++;
        else if (word && !value.startsWith("-") && !value.startsWith("+"))
            return { kind: "file", word };
    }
    return { kind: "stdin" };
}
function codeAt(words, at) {
    const word = words[at + 1];
    return word ? { kind: "code", word } : { kind: "code" };
}
/** Whether a command runs what is piped into it. */
function runsInput(program) {
    if (program.via.includes("xargs"))
        return false;
    if (program.name === "iex" || program.name === "invoke-expression")
        return program.args.length === 0;
    if (program.name === "source" || program.name === ".")
        return program.args[0]?.value === "/dev/stdin";
    return run_inputOf(program)?.kind === "stdin";
}

;// CONCATENATED MODULE: ./packages/pin-check/download/files-run.ts


/** The files that a command runs, installs or makes executable; a name may hold `*`. */
function filesRun(command, program) {
    const words = program.args.map(({ value }) => value);
    const known = COMMANDS.get(program.name);
    if (known)
        return known(words);
    const pip = pipWords(program);
    if (pip)
        return archives(pip.map(({ value }) => value));
    const input = run_inputOf(program);
    switch (input?.kind) {
        case "file":
            return [input.word.value];
        case "stdin":
            return fromInput(command);
        default:
            return [program.word.value];
    }
}
const first = (words) => words.slice(0, 1);
const files_run_all = (words) => words;
const paths = (words) => words.includes("install") ? words.filter((value) => /[/\\]/.test(value)) : [];
const COMMANDS = new Map([
    ["source", first],
    [".", first],
    ["call", first],
    ["start", files_run_all],
    // `-ArgumentList "/i setup.msi /qn"`
    ["start-process", (words) => words.flatMap((value) => [value, ...value.split(/[\s,'"()@]+/)])],
    ["java", (words) => words.slice(words.indexOf("-jar") + 1 || words.length).slice(0, 1)],
    ["chmod", madeExecutable],
    ["install", (words) => (placesPrograms(words) ? words : [])],
    ["msiexec", files_run_all],
    ["installer", files_run_all],
    ["gdebi", files_run_all],
    ["dpkg", whereOne(/^(?:-[A-Z]{0,4}i|--install$|--unpack$)/)],
    ["rpm", whereOne(/^(?:-[a-z]{0,4}[iUF]|--install$|--upgrade$)/)],
    ["apt", paths],
    ["apt-get", paths],
    ["dnf", paths],
    ["yum", paths],
    ["zypper", paths],
    ["gem", archives],
    ["npm", archives],
]);
// dpkg and rpm also list, unpack and check packages, and rpm takes keys.
function whereOne(option) {
    return (words) => (words.some((value) => option.test(value)) ? words : []);
}
const EXECUTABLE = /^(?:[augo]{0,3}[+=][rwstX]{0,4}x[rwst]{0,4}|0?[0-7]{0,2}[1357][0-7]{0,2})$/;
function madeExecutable(words) {
    if (!words.some((value) => EXECUTABLE.test(value)))
        return [];
    const isRecursive = words.some((value) => /^(?:-[a-z]{0,4}R|--recursive$)/.test(value));
    return isRecursive ? words.flatMap((value) => [value, `${value.replace(/\/$/, "")}/**`]) : words;
}
/** `install` makes programs unless a mode says otherwise: keys and settings go the same way. */
function placesPrograms(words) {
    for (const [index, value] of words.entries()) {
        if (/^(?:-[a-zA-Z]{0,4}d$|--directory$)/.test(value))
            return false;
        const mode = /^(?:--mode=|-[a-zA-Z]{0,4}m)(.{0,20})$/.exec(value)?.[1];
        const named = mode === "" || value === "--mode" ? words[index + 1] : mode;
        if (named !== undefined)
            return EXECUTABLE.test(named);
    }
    return true;
}
const ARCHIVE = /\.(?:whl|gem|tgz|tar\.gz|zip)$/i;
/** Local packages among what `pip install`, `npm install` and `gem install` are told. */
function archives(words) {
    const verb = words.find((value) => !value.startsWith("-")) ?? "";
    return /^(?:install|i|add)$/.test(verb) ? words.filter((value) => ARCHIVE.test(value)) : [];
}
function fromInput({ redirects }) {
    return redirects.filter(({ operator }) => operator === "<").map(({ target }) => target.value);
}

;// CONCATENATED MODULE: ./packages/pin-check/download/unpack.ts
const unpack_ARCHIVE = /\.(?:tar(?:\.\w{1,4})?|tgz|tbz2?|txz|zip)$/i;
/** Folders of many tenants: what is run below them need not come out of the archive. */
const SHARED = /^(?:\/?|\.{1,2}|~|\$\w{1,60}|\/(?:tmp|opt|usr|var|home)(?:\/local)?(?:\/(?:s?bin|lib|share))?)$/;
function unpackedBy({ name, args }) {
    if (!/^(?:b?s?d?tar|gtar|unzip|expand-archive)$/.test(name))
        return undefined;
    const words = args.map(({ value }) => value);
    const archive = words.find((value) => unpack_ARCHIVE.test(value));
    if (archive === undefined || (name.endsWith("tar") && !extracts(words)))
        return undefined;
    const stem = archive.slice(archive.lastIndexOf("/") + 1).replace(unpack_ARCHIVE, "");
    const option = words.findIndex((value) => /^(?:-C|-d|--directory|-destinationpath)$/i.test(value));
    const folder = (option < 0 ? "" : (words[option + 1] ?? "")).replace(/\/+$/, "");
    return { archive, folders: [folder, stem].filter((path) => !SHARED.test(path)) };
}
/** `tar xzf x`, `tar -xf x`, `tar --extract`. */
function extracts([mode = "", ...more]) {
    return (/^[a-wyzA-Z]{0,6}x/.test(mode) ||
        [mode, ...more].some((value) => /^(?:-[a-zA-Z]{0,6}x|--(?:extract|get)$)/.test(value)));
}

;// CONCATENATED MODULE: ./packages/pin-check/download/verify.ts


const DIGEST = /^(?:sha(?:1|224|256|384|512)sum|shasum|sha256|b2sum|b3sum|gsha256sum|gsha512sum|md5sum)$/;
const CHECKS = /^(?:-[a-z0-9]{0,8}c|--check(?:=.{0,8})?)$/;
/** Programs that verify signatures or provenance, with the words that make them do so. */
const VERIFIERS = new Map([
    ["gpg", /^--verify(?:-files)?$/],
    ["gpg2", /^--verify(?:-files)?$/],
    ["gpgv", undefined],
    ["cosign", /^verify(?:-blob|-attestation|-blob-attestation)?$/],
    ["gh", /^(?:verify|verify-asset)$/],
    ["minisign", /^-[A-Za-z]{0,4}V/],
    ["rsign", /^verify$/],
    ["signify", /^-[A-Za-z]{0,4}[VC]/],
    ["slsa-verifier", /^verify-/],
    ["sigstore", /^verify$/],
    ["python", /^sigstore$/],
    ["python3", /^sigstore$/],
    ["openssl", /^-(?:verify|prverify|signature)$/],
    ["ssh-keygen", /^verify$/],
    ["codesign", /^(?:-v{1,4}|--verify)$/],
    ["pkgutil", /^--check-signature$/],
    ["spctl", /^(?:-a|--assess)$/],
    ["jarsigner", /^-verify$/],
    ["rpm", /^(?:-K|--checksig)$/],
    ["rpmkeys", /^(?:-K|--checksig)$/],
    ["get-filehash", undefined],
    ["get-authenticodesignature", undefined],
    ["certutil", /^-hashfile$/i],
]);
const COMPARES = /^(?:grep|egrep|fgrep|rg|diff|cmp|awk|xargs|read|findstr|select-string|tee)$/;
/** All checks in a list of commands, whose failure ends the script. */
function checksIn({ commands, kind }) {
    const checks = [];
    commands.forEach((command, index) => {
        const program = (0,packages_workflow/* programOf */.oQ)(command);
        if (!program || !mayCheck(program))
            return;
        if (isIgnored(command, commands[index + 1]))
            return;
        if (isVerifier(program) ||
            hashesInCode(program) ||
            isComparison(program, command, commands, kind))
            checks.push({ command });
        else if (DIGEST.test(program.name) && program.args.some(({ value }) => CHECKS.test(value)))
            checks.push(checkOf(command, index, commands));
    });
    return checks;
}
function mayCheck(program) {
    const { name } = program;
    return VERIFIERS.has(name) || DIGEST.test(name) || hashesInCode(program);
}
// Composer's own instructions: `php -r "if (hash_file('sha384', 'composer-setup.php') === '…') …"`.
const HASHING = /\bhash_file\(|\bhashlib\.|\bcreateHash\(|\bDigest::SHA/;
function hashesInCode({ name, args }) {
    return isInterpreter(name) && args.some(({ value }) => HASHING.test(value));
}
function isVerifier({ name, args }) {
    if (!VERIFIERS.has(name))
        return false;
    const option = VERIFIERS.get(name);
    return option === undefined || args.some(({ value }) => option.test(value));
}
/** A digest that is computed counts where something looks at it: `$(sha256sum f)`, `sha256sum f | grep`. */
function isComparison(program, command, commands, kind) {
    const digests = DIGEST.test(program.name) ||
        (program.name === "openssl" && /^(?:dgst|sha\d{1,3})$/.test(program.args[0]?.value ?? ""));
    if (!digests || program.args.some(({ value }) => CHECKS.test(value)))
        return false;
    if (kind === "substitution")
        return true;
    const next = command.feeds === undefined ? undefined : commands[command.feeds];
    return next !== undefined && COMPARES.test((0,packages_workflow/* programOf */.oQ)(next)?.name ?? "");
}
// `sha256sum -c sums || true` checks nothing.
function isIgnored({ joint }, next) {
    const name = next && (0,packages_workflow/* programOf */.oQ)(next)?.name;
    return joint === "||" && (name === "true" || name === ":" || name === "echo");
}
function checkOf(command, index, commands) {
    const feeder = commands
        .slice(Math.max(0, index - 4), index)
        .find((other) => other.feeds === index);
    const program = feeder && (0,packages_workflow/* programOf */.oQ)(feeder);
    if (program && /^(?:echo|printf|write-output)$/.test(program.name)) {
        const texts = program.args.map(({ value }) => value);
        return texts.length > 0 ? { command, texts } : { command };
    }
    const here = command.redirects.find(({ operator }) => operator === "<<<");
    return here ? { command, texts: [here.target.value] } : { command };
}
/** Whether a check says anything of the file. */
function covers({ texts }, file) {
    if (!texts)
        return true;
    const base = file.slice(file.lastIndexOf("/") + 1);
    // An expansion may hold the name.
    return texts.some((text) => text.includes(base) ||
        /[$%`*]/.test(text.replace(/\$\{?\w*(?:SHA|SUM|HASH|DIGEST|CHECKSUM)\w*\}?/gi, "")));
}

;// CONCATENATED MODULE: ./packages/pin-check/download/file.ts






/** Runs of downloaded files that no check came before. */
function* fileRuns(script, downloads) {
    const checks = new Map();
    const piped = new Map();
    for (const list of script.lists) {
        for (const check of checksIn(list))
            checks.set(check.command, check);
        addPiped(list, piped);
    }
    const starts = byCommand(downloads);
    const tracked = [];
    for (const command of script.commands) {
        if (tracked.length > 0)
            yield* step(command, tracked, checks.get(command), piped.get(command));
        for (const download of starts.get(command) ?? [])
            tracked.push({
                download,
                names: [plainName(download.file ?? "")],
                folders: [],
                checked: false,
            });
        // Bounded, so that a script of downloads alone stays linear.
        while (tracked.length > MAX_TRACKED)
            tracked.shift();
    }
}
const MAX_TRACKED = 32;
function byCommand(downloads) {
    const groups = new Map();
    for (const download of downloads) {
        const group = groups.get(download.command);
        if (group)
            group.push(download);
        else
            groups.set(download.command, [download]);
    }
    return groups;
}
/** `cat file | sh` runs the file as much as `sh file` does. */
function addPiped({ commands }, piped) {
    for (const command of commands) {
        const next = command.feeds === undefined ? undefined : commands[command.feeds];
        const reader = next && (0,packages_workflow/* programOf */.oQ)(next);
        const program = reader && runsInput(reader) ? (0,packages_workflow/* programOf */.oQ)(command) : undefined;
        if (program?.name === "cat" || program?.name === "get-content")
            piped.set(command, program.args.map(({ value }) => value));
    }
}
function* step(command, tracked, check, piped = []) {
    if (check) {
        for (const file of tracked)
            if ([...file.names, ...file.folders].some((name) => covers(check, name)))
                file.checked = true;
        return;
    }
    const program = (0,packages_workflow/* programOf */.oQ)(command);
    if (!program)
        return;
    const moved = movedTo(program);
    const unpacked = unpackedBy(program);
    // `./install` is a file, whatever the program `install` does with its own.
    const own = program.word.value.includes("/") ? [program.word.value] : [];
    const run = [...own, ...filesRun(command, program), ...piped]
        .slice(0, MAX_TRACKED)
        .map(plainName);
    for (const file of tracked) {
        const isNamed = (name) => file.names.some((known) => isSame(known, name));
        if (moved && file.names.length < MAX_NAMES && isNamed(moved.from))
            file.names.push(moved.to);
        if (unpacked && file.folders.length < MAX_NAMES && isNamed(plainName(unpacked.archive)))
            file.folders.push(...unpacked.folders.map(plainName));
        const isBelow = (name) => file.folders.some((folder) => name.startsWith(`${folder}/`));
        if (file.checked || !run.some((name) => isNamed(name) || isBelow(name)))
            continue;
        file.checked = true;
        yield { download: file.download, runner: command, way: "file" };
    }
}
const MAX_NAMES = 8;
function movedTo({ name, args }) {
    if (!/^(?:mv|cp|ln|move-item|copy-item|rename-item)$/.test(name))
        return undefined;
    const operands = args.map(({ value }) => value).filter((value) => !value.startsWith("-"));
    const [from, to] = operands.slice(-2).map(plainName);
    if (from === undefined || to === undefined || operands.length < 2)
        return undefined;
    const base = from.slice(from.lastIndexOf("/") + 1);
    return { from, to: to.endsWith("/") ? to + base : to };
}
/** `./x`, `$PWD/x`, `.\x` and `x` are one file; `${V}` and `$V` one variable. */
function plainName(name) {
    return name
        .replaceAll("\\", "/")
        .replace(/\$\{(\w{1,100})\}/g, "$$$1")
        .replace(/^(?:\.\/|\$PWD\/|\$GITHUB_WORKSPACE\/|\$\(pwd\)\/)+/, "");
}
const LONGEST_GLOB = 200;
const LONGEST_NAME = 500;
// `cd` is not followed: a path and its own tail are taken for the same file.
function isSame(a, b) {
    if (b.includes("*"))
        return b.length <= LONGEST_GLOB && a.length <= LONGEST_NAME && (0,core/* matchesGlob */.kt)(b, a);
    return a === b || (a !== "" && b.endsWith(`/${a}`)) || (b !== "" && a.endsWith(`/${b}`));
}

;// CONCATENATED MODULE: ./packages/pin-check/download/remote.ts
const VERBS = new Set(["run", "install", "serve", "test", "bench"]);
/** A lock file holds the hash of each module; `--cached-only` fetches none. */
const CHECKED = /^--(?:lock|frozen|cached-only)(?:=|$)/;
/** Over https, a version in the path, which registries of modules keep for good: `std@0.224.0`. */
const remote_VERSION = /^https:.{1,1000}@v?\d{1,9}\.\d{1,9}\.\d{1,9}(?:[-+][\w.+-]{1,60})?(?:\/|$)/;
/** `deno run https://…`: code that is run from its address, unless its version or a lock fixes it. */
function remoteCode(command, program) {
    if (program.name !== "deno")
        return undefined;
    const words = program.args.map(({ value }) => value);
    const rest = VERBS.has(words[0] ?? "") ? words.slice(1) : words;
    // What stands behind the first operand is that program's own.
    const at = rest.findIndex((value) => !value.startsWith("-"));
    const url = rest[at];
    if (url === undefined || !/^https?:\/\//i.test(url))
        return undefined;
    const isFixed = rest.slice(0, at).some((value) => CHECKED.test(value)) || remote_VERSION.test(url.slice(0, 2000));
    return isFixed ? undefined : { command, url };
}

;// CONCATENATED MODULE: ./packages/pin-check/download/source.ts
const names = (text) => new Set(text.split(" "));
const CURL = {
    short: "oHdXuAebcFTxmwKErCzyYUPQt",
    long: names("--output --output-dir --header --data --data-raw --data-binary --data-urlencode --json --request --user --user-agent --referer --cookie --cookie-jar --form --upload-file --proxy --max-time --connect-timeout --retry --retry-delay --retry-max-time --write-out --config --cacert --capath --cert --key --range --resolve --connect-to --proto --proto-redir --proto-default --tls-max --ciphers --interface --limit-rate --max-redirs --max-filesize --time-cond --etag-save --etag-compare --unix-socket --dns-servers --url --netrc-file --oauth2-bearer --stderr"),
    output: ["-o", "--output"],
};
const WGET = {
    short: "OoaPetTwQUDARiBlI",
    long: names("--output-document --output-file --append-output --directory-prefix --execute --tries --timeout --wait --quota --user-agent --header --user --password --post-data --post-file --method --body-data --ca-certificate --max-redirect --read-timeout --connect-timeout --dns-timeout --waitretry --limit-rate --progress --referer --load-cookies --save-cookies --input-file"),
    output: ["-O", "--output-document"],
};
/** What a command downloads: one entry for each address. */
function downloadsOf(command, program) {
    switch (program.name) {
        case "curl":
            return fromOptions(command, program.args, CURL);
        case "wget":
        case "wget2":
            return fromOptions(command, program.args, WGET);
        case "iwr":
        case "irm":
        case "invoke-webrequest":
        case "invoke-restmethod":
        case "start-bitstransfer":
            return fromPowerShell(command, program.args);
        default:
            return fromWebClient(command);
    }
}
const MAX_URLS = 16;
function fromOptions(command, args, fetcher) {
    const { options, operands } = split(args, fetcher);
    const has = (...flags) => flags.some((flag) => options.has(flag));
    if (fetcher === CURL && has("-I", "--head"))
        return [];
    const outputs = fetcher.output.flatMap((option) => options.get(option) ?? []);
    const isNamed = fetcher === WGET || has("-O", "--remote-name", "--remote-name-all");
    const folder = (options.get("--output-dir") ?? options.get("-P"))?.[0]?.replace(/\/$/, "");
    return addresses(options.get("--url") ?? [], operands).map((url, index) => {
        const output = fetcher === WGET ? outputs[0] : outputs[index];
        const name = output ?? (isNamed ? fileOf(url) : undefined);
        if (name === undefined || name === "-" || name === "/dev/stdout")
            return { command, url };
        return { command, url, file: folder ? `${folder}/${name}` : name };
    });
}
// curl also takes a bare host, and an address may be a variable.
function addresses(given, operands) {
    const urls = [...given, ...operands.filter((word) => isUrl(word) || isHost(word))];
    return (urls.length > 0 ? urls : operands).slice(0, MAX_URLS);
}
/** `-fsSLo file`, `-qO-`, `--output=file`: options with their values, and the words that are neither. */
function split(args, { short, long }) {
    const options = new Map();
    const operands = [];
    const add = (name, value) => {
        const known = options.get(name);
        if (known)
            known.push(value);
        else
            options.set(name, [value]);
    };
    for (let i = 0; i < args.length; i++) {
        const value = args[i]?.value ?? "";
        if (value.startsWith("--")) {
            const equals = value.indexOf("=");
            if (equals > 0)
                add(value.slice(0, equals), value.slice(equals + 1));
            else
                add(value, long.has(value) ? (args[++i]?.value ?? "") : "");
            continue;
        }
        if (!value.startsWith("-") || value === "-") {
            operands.push(value);
            continue;
        }
        const flags = value.slice(1, LONGEST_CLUSTER);
        const valued = [...flags].findIndex((flag) => short.includes(flag));
        for (const flag of valued < 0 ? flags : flags.slice(0, valued))
            add(`-${flag}`, "");
        if (valued >= 0)
            add(`-${flags[valued]}`, value.slice(valued + 2) || (args[++i]?.value ?? ""));
    }
    return { options, operands };
}
const LONGEST_CLUSTER = 24;
function isUrl(word) {
    return word.includes("://");
}
function isHost(word) {
    return /^[a-z0-9-]{1,63}\.[a-z0-9.-]{2,200}(?:[/:]|$)/i.test(word);
}
function fileOf(url) {
    const path = url.replace(/[?#].*$/s, "").replace(/^[a-z]{1,10}:\/\//i, "");
    const slash = path.lastIndexOf("/");
    return slash < 0 ? undefined : path.slice(slash + 1) || undefined;
}
function fromPowerShell(command, args) {
    let url;
    let file;
    for (let i = 0; i < args.length; i++) {
        const word = args[i]?.value ?? "";
        const option = word.toLowerCase();
        if (option === "-uri" || option === "-source")
            url = args[++i]?.value;
        else if (/^-(?:o(?:utf(?:ile?)?|u|ut)?|destination)$/.test(option))
            file = args[++i]?.value;
        else if (/^-(?:method|headers|body|contenttype|useragent|maximumretrycount|retryintervalsec|timeoutsec|sessionvariable|websession|proxy|token|authentication)$/.test(option))
            i++;
        else if (!word.startsWith("-"))
            url ??= word;
    }
    if (url === undefined)
        return [];
    return [file === undefined ? { command, url } : { command, url, file }];
}
// .NET's WebClient: `(New-Object Net.WebClient).DownloadString('…')`, `.DownloadFile('…', 'file')`.
const CALL = /\.download(?:string|file)\(/i;
const WEB_CLIENT = /\.download(string|file)\(\s*['"]?([^'",)\s]{1,2000})(?:['"]?\s*,\s*['"]?([^'",)]{1,500}))?/i;
function fromWebClient(command) {
    if (!command.words.some(({ value }) => value.includes("(")))
        return [];
    const call = command.words.find(({ value }) => CALL.test(value));
    const found = call && WEB_CLIENT.exec(call.value);
    if (!found)
        return [];
    const [, method, url = "", file] = found;
    if (method?.toLowerCase() === "string")
        return [{ command, url }];
    return file === undefined ? [] : [{ command, url, file }];
}

;// CONCATENATED MODULE: ./packages/pin-check/download/stream.ts




/** Runs of text that never becomes a file, and the downloads that do. */
function streamedRuns(script) {
    const runs = [];
    const files = [];
    for (const list of script.lists) {
        list.commands.forEach((command, index) => {
            const program = (0,packages_workflow/* programOf */.oQ)(command);
            for (const download of program ? downloadsOf(command, program) : [])
                stream_follow(download, index, list, runs, files);
            const remote = program && remoteCode(command, program);
            if (remote)
                runs.push({ download: remote, runner: command, way: "address" });
            if (hasSubstitution(command))
                runs.push(...embedded(command, program));
            if (program && PRINTERS.test(program.name))
                runs.push(...stream_printed(command, program, list));
        });
    }
    runs.push(...throughVariables(script));
    return { runs, files };
}
/** Along the pipe: to an interpreter, or into a file. */
function stream_follow(download, index, { commands }, found, files) {
    if (download.file !== undefined) {
        files.push(download);
        return;
    }
    let command = commands[index];
    for (let hops = 0; command && hops < 16; hops++) {
        for (const file of filesWritten(command))
            files.push({ ...download, file });
        if (command.feeds === undefined)
            return;
        const next = commands[command.feeds];
        const program = next && (0,packages_workflow/* programOf */.oQ)(next);
        if (next && program && runsInput(program)) {
            found.push({ download, runner: next, way: "stream" });
            return;
        }
        command = next;
    }
}
const PRINTERS = /^(?:echo|printf|write-output)$/;
/** `echo "$(curl …)" | bash` */
function* stream_printed(command, { args }, { commands }) {
    const runner = command.feeds === undefined ? undefined : commands[command.feeds];
    const reader = runner && (0,packages_workflow/* programOf */.oQ)(runner);
    if (!runner || !reader || !runsInput(reader))
        return;
    for (const word of args) {
        if (!startsWithSubstitution(word))
            continue;
        for (const download of downloadsIn(word.substitutions[0]?.commands ?? [], 2))
            yield { download, runner, way: "stream" };
    }
}
function filesWritten(command) {
    const targets = command.redirects
        .filter(({ operator }) => operator === ">" || operator === ">>" || operator === ">|")
        .map(({ target }) => target.value);
    const program = (0,packages_workflow/* programOf */.oQ)(command);
    if (!/^(?:tee|tee-object|out-file|set-content)$/.test(program?.name ?? ""))
        return targets;
    const operands = program?.args
        .map(({ value }) => value)
        .filter((value) => !value.startsWith("-"));
    return [...targets, ...(operands ?? [])];
}
/** `bash <(curl …)`, `sh -c "$(curl …)"`, `eval "$(curl …)"`, `iex (irm …)`. */
function* embedded(command, program) {
    for (const word of codeWords(command, program)) {
        for (const { commands } of word.substitutions)
            for (const download of downloadsIn(commands, 4))
                yield { download, runner: command, way: "stream" };
    }
}
function hasSubstitution({ words, redirects }) {
    return (words.some(({ substitutions }) => substitutions.length > 0) ||
        redirects.some(({ target }) => target.substitutions.length > 0));
}
/** Words whose substituted text is run as it comes. */
function* codeWords(command, program) {
    const script = (0,packages_workflow/* scriptWord */.aN)(command)?.word;
    if (script && startsWithSubstitution(script))
        yield script;
    if (!program)
        return;
    const input = run_inputOf(program);
    if (input?.kind === "file")
        yield input.word;
    if (input?.kind === "code" &&
        input.word &&
        input.word !== script &&
        startsWithSubstitution(input.word))
        yield input.word;
    if (input?.kind === "stdin" || isSourcedInput(program))
        for (const { operator, target } of command.redirects)
            if (operator === "<" || operator === "<<<")
                yield target;
    if ((program.name === "source" || program.name === ".") && program.args[0])
        yield program.args[0];
    for (const word of command.words)
        if (/^\[scriptblock\]::create\(/i.test(word.value))
            yield word;
}
function isSourcedInput({ name, args }) {
    return (name === "source" || name === ".") && args[0]?.value === "/dev/stdin";
}
// `& { $(irm …) }` runs it too; `echo $(curl …)` prints it.
function startsWithSubstitution({ value, substitutions }) {
    const first = substitutions[0];
    return (first !== undefined &&
        /^[\s&{.]*$/.test(value.slice(0, Math.min(first.at, 16))) &&
        first.at <= 16);
}
/** Downloads whose text comes out of a list of commands. */
function* downloadsIn(commands, levels) {
    for (const command of commands) {
        const program = (0,packages_workflow/* programOf */.oQ)(command);
        const downloads = program ? downloadsOf(command, program) : [];
        if (filesWritten(command).length === 0)
            for (const download of downloads)
                if (download.file === undefined)
                    yield download;
        if (downloads.length > 0)
            continue;
        const first = command.words[0];
        if (levels === 0 || !first)
            continue;
        for (const inner of first.substitutions)
            yield* downloadsIn(inner.commands, levels - 1);
    }
}
/** `script=$(curl …)`, later `eval "$script"`, `echo "$script" | bash` or `bash <<< "$script"`. */
function* throughVariables(script) {
    const variables = new Map();
    const behind = readers(script);
    for (const command of script.commands) {
        for (const { name, value } of command.assignments) {
            if (!startsWithSubstitution(value))
                continue;
            const [download] = downloadsIn(value.substitutions[0]?.commands ?? [], 2);
            if (download)
                variables.set(name, download);
        }
        const [target, equals] = command.words;
        const program = (0,packages_workflow/* programOf */.oQ)(command);
        const assigned = equals?.value === "=" && program ? downloadsOf(command, program)[0] : undefined;
        if (target && assigned?.file === undefined && assigned)
            variables.set(target.value.slice(1), assigned);
        if (variables.size === 0)
            continue;
        for (const { word, runner } of runTexts(command, program, behind)) {
            const name = /^\$\{?(\w{1,100})\}?$/.exec(word.value)?.[1];
            const download = name === undefined ? undefined : variables.get(name);
            if (download)
                yield { download, runner, way: "stream" };
        }
    }
}
/** Words whose text is run: handed to a shell, printed into one, or given to it as its input. */
function* runTexts(command, program, behind) {
    const script = (0,packages_workflow/* scriptWord */.aN)(command)?.word;
    if (script)
        yield { word: script, runner: command };
    if (!program)
        return;
    if (runsInput(program))
        for (const { operator, target } of command.redirects)
            if (operator === "<<<")
                yield { word: target, runner: command };
    if (!PRINTERS.test(program.name) || command.feeds === undefined)
        return;
    const runner = behind(command);
    const reader = runner && (0,packages_workflow/* programOf */.oQ)(runner);
    if (!reader || !runsInput(reader))
        return;
    for (const word of program.args)
        yield { word, runner };
}
/** The command that reads another one's output; the index is made on first use. */
function readers({ lists }) {
    let index;
    return (command) => {
        index ??= new Map(lists.flatMap(({ commands }) => commands
            .filter(({ feeds }) => feeds !== undefined)
            .map((fed) => [fed, commands[fed.feeds ?? -1]])));
        return index.get(command);
    };
}

;// CONCATENATED MODULE: ./packages/pin-check/download/flow.ts


/** Every unverified run of a script; of one download the first only. */
function unverifiedRuns(script) {
    const { runs, files } = streamedRuns(script);
    return unique(files.length > 0 ? [...runs, ...fileRuns(script, files)] : runs);
}
function unique(runs) {
    const seen = new Set();
    return runs.filter(({ download }) => {
        if (seen.has(download.command))
            return false;
        seen.add(download.command);
        return true;
    });
}

;// CONCATENATED MODULE: ./packages/pin-check/download/url.ts
// Hosts that serve a Git tree under a commit's hash: what they answer there cannot change.
const COMMIT_HOSTS = /^(?:(?:www\.)?github\.com|(?:raw|gist)\.githubusercontent\.com|gist\.github\.com|gitlab\.com|codeberg\.org|bitbucket\.org|cdn\.jsdelivr\.net)$/;
const url_COMMIT = /[/@](?:[0-9a-f]{40}|[0-9a-f]{64})(?:\/|\.(?:zip|tar\.gz|tgz)$)/;
// The workflow's own repository: who can change that file can change the workflow as well.
const OWN_REPOSITORY = /\/(?:\$GITHUB_REPOSITORY|\$\{GITHUB_REPOSITORY\}|\$\{\{ ?github\.repository ?\}\}|\$env:GITHUB_REPOSITORY)\//i;
/** `plain`: over http, so that everyone on the way can change the answer. */
function classifyUrl(url) {
    const scheme = /^([a-z][a-z0-9+.-]{0,20}):\/\//i.exec(url)?.[1]?.toLowerCase();
    if (scheme === "file")
        return "local";
    const host = hostOf(url, scheme);
    if (isLoopback(host))
        return "local";
    if (OWN_REPOSITORY.test(url) && scheme !== "http")
        return "fixed";
    if (scheme === "http" || scheme === "ftp")
        return "plain";
    // curl and wget take http where a URL names no scheme.
    if (scheme === undefined)
        return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(host) ? "plain" : "movable";
    return COMMIT_HOSTS.test(host) && url_COMMIT.test(url.replace(/[?#].*$/s, "")) ? "fixed" : "movable";
}
function hostOf(url, scheme) {
    const rest = scheme === undefined ? url : url.slice(scheme.length + 3);
    const authority = rest.split(/[/?#]/, 1)[0] ?? "";
    const host = authority.slice(authority.lastIndexOf("@") + 1);
    return (host.startsWith("[") ? host.slice(0, host.indexOf("]") + 1) : host.replace(/:.*$/s, "")).toLowerCase();
}
function isLoopback(host) {
    return (host === "localhost" ||
        host.endsWith(".localhost") ||
        host === "[::1]" ||
        host === "0.0.0.0" ||
        /^127(?:\.\d{1,3}){3}$/.test(host));
}

;// CONCATENATED MODULE: ./packages/pin-check/rules/unverified-download.ts





// Scripts without any of these words are not read at all; `curl-config` is another program.
const unverified_download_FETCHES = /\b(?:curl|wget|iwr|irm|invoke-webrequest|invoke-restmethod|start-bitstransfer|downloadstring|downloadfile|deno)\b(?!-)/i;
const unverifiedDownload = definePinRule({
    id: "unverified-download",
    severity: "medium",
    grading: "high over plain http, and where the job holds write rights or secrets",
    summary: "What a script downloads must be checked before it is run.",
    stops: "Whoever takes over the server, the bucket or the connection runs code of their own in the job.",
    headline: "runs whatever the server sends",
    unit: ["download", "downloads"],
    groupBy: "way",
    subject: "url",
    messages: {
        stream: "`{runner}` runs what `{url}` sends, unseen; download it to a file and check its SHA-256 first",
        file: "`{file}` from `{url}` reaches `{runner}` unchecked; check its SHA-256 or signature first",
        address: "deno runs what `{url}` sends, unseen; name a version in the address, or check it with a `deno.lock`",
        plain: "`{runner}` runs what `{url}` sends over plain http, so anyone on the way can replace it; use https and check its SHA-256 first",
    },
    cwe: [494, 829],
}, {
    onScript(script, { inputs }) {
        if (!unverified_download_FETCHES.test(script.text.value))
            return;
        return unverifiedRuns((0,packages_workflow/* parseScript */.tl)(script)).flatMap((run) => {
            // Deno finds its lock file by itself, and stops where a hash differs.
            if (run.way === "address" && inputs.files.some(isDenoLock))
                return [];
            return unverified_download_problemOf(run, script) ?? [];
        });
    },
});
function isDenoLock(path) {
    return path === "deno.lock" || path.endsWith("/deno.lock");
}
function unverified_download_problemOf(run, script) {
    const address = classifyUrl(run.download.url);
    if (address === "local" || address === "fixed")
        return undefined;
    const at = placeOf(script, run);
    const severity = address === "plain" || isPrivileged(script) ? "high" : "medium";
    const data = {
        url: unverified_download_short(run.download.url),
        runner: unverified_download_short(runnerText(script, run)),
        way: run.way,
    };
    if (address === "plain")
        return { message: "plain", data, at, severity };
    if (run.way === "address")
        return { message: "address", data, at, severity };
    if (run.way === "stream")
        return { message: "stream", data, at, severity };
    const { from, to } = run.runner;
    const place = (0,packages_workflow/* subPlace */.Uj)(script.text, script.source, from, to);
    return {
        message: "file",
        data: { ...data, file: unverified_download_short(run.download.file ?? "") },
        at,
        severity,
        related: [{ place, message: "run here" }],
    };
}
/** A pipe is shown whole; of a file, the download. */
function placeOf({ text, source }, { download, runner, way }) {
    const { command } = download;
    if (way === "file")
        return (0,packages_workflow/* subPlace */.Uj)(text, source, command.from, command.to);
    return (0,packages_workflow/* subPlace */.Uj)(text, source, Math.min(command.from, runner.from), Math.max(command.to, runner.to));
}
// Of a command that holds the download itself, what stands before it says enough: `bash -c …`.
function runnerText({ text }, { download, runner }) {
    const { from } = download.command;
    const holds = download.command !== runner && from >= runner.from && from < runner.to;
    const written = text.value.slice(runner.from, holds ? from : runner.to).split("\n", 1)[0] ?? "";
    return holds ? `${written.replace(/[\s"'`$(<&{]{1,20}$/, "")} …` : written;
}
function unverified_download_short(text) {
    const flat = text.replaceAll("`", "'").replace(/\s+/g, " ");
    return flat.length > 80 ? `${flat.slice(0, 79)}…` : flat;
}

;// CONCATENATED MODULE: ./packages/pin-check/updater/model.ts
/** The beginning of a file, for what has no place of its own. */
const FILE_START = { start: 0, end: 0 };

;// CONCATENATED MODULE: ./packages/pin-check/updater/dependabot.ts




/** Judges a dependabot.yml. */
function judgeDependabot(source) {
    const parsed = (0,yaml/* parseYaml */.hN)(source.text);
    const problem = parsed.ok ? undefined : parsed.problems[0];
    const root = parsed.ok ? parsed.root : undefined;
    const updates = root && (0,packages_workflow/* valueAt */.fK)({ node: root }, "updates");
    if (!root || updates?.node.kind !== "sequence") {
        const reason = problem?.message ?? "`updates` is no list";
        const span = problem?.span ?? root?.span ?? FILE_START;
        const fault = { fault: { kind: "broken", reason }, span, severity: "low" };
        return { source, faults: [fault], actions: "unknown", entries: span };
    }
    const entries = updates.node.items.filter(isEnabled);
    const hasActions = entries.some((entry) => ecosystemOf(entry) === "github-actions");
    const { pairs } = root.kind === "mapping" ? root : { pairs: [] };
    const key = pairs.find((pair) => pair.key.value === "updates")?.key;
    return {
        source,
        faults: updates.node.items.flatMap(faultsOf),
        actions: hasActions ? "yes" : "no",
        entries: key?.span ?? root.span,
    };
}
function ecosystemOf(entry) {
    return (0,packages_workflow/* textAt */.$6)(entry, "package-ecosystem")?.value;
}
/** A limit of 0 leaves security updates only, which no cooldown holds back (GitHub docs, Dependabot options). */
function isEnabled(entry) {
    return (0,packages_workflow/* textAt */.$6)(entry, "open-pull-requests-limit")?.value !== "0";
}
function faultsOf(entry) {
    const faults = [];
    const setting = "insecure-external-code-execution";
    const execution = (0,packages_workflow/* textAt */.$6)(entry, setting);
    if (execution?.value === "allow")
        faults.push({
            fault: { kind: "outsideCode", setting: `${setting}: allow` },
            span: execution.span,
            severity: "medium",
        });
    const cooldown = isEnabled(entry) ? cooldownFault(entry) : undefined;
    return cooldown ? [...faults, cooldown] : faults;
}
function cooldownFault(entry) {
    const name = (0,packages_workflow/* textAt */.$6)(entry, "package-ecosystem");
    if (!name)
        return undefined;
    const ecosystem = name.value;
    const severity = ecosystem === "github-actions" ? "low" : "info";
    const cooldown = (0,packages_workflow/* valueAt */.fK)(entry, "cooldown");
    const days = (0,packages_workflow/* textAt */.$6)(cooldown, "default-days");
    const spared = excludesAll(cooldown);
    if (!days || spared)
        return { fault: { kind: "noCooldown", ecosystem }, span: spared ?? name.span, severity };
    const wait = Number(days.value);
    if (!Number.isFinite(wait) || wait >= MIN_DAYS)
        return undefined;
    return {
        fault: {
            kind: "shortCooldown",
            updates: `\`${ecosystem}\` updates`,
            wait: `${days.value} days`,
        },
        span: days.span,
        severity,
    };
}
/** `exclude: ["*"]` takes every dependency out again. */
function excludesAll(cooldown) {
    const exclude = (0,packages_workflow/* valueAt */.fK)(cooldown, "exclude");
    if (exclude?.node.kind !== "sequence")
        return undefined;
    const all = exclude.node.items.find(({ node }) => node.kind === "scalar" && node.value === "*");
    return all?.node.span;
}

// EXTERNAL MODULE: ./node_modules/json5/lib/index.js
var lib = __webpack_require__(4841);
var lib_default = /*#__PURE__*/__webpack_require__.n(lib);
;// CONCATENATED MODULE: ./packages/pin-check/updater/renovate.ts




/** Judges a Renovate config; package.json may hold one under `renovate`. */
function judgeRenovate(source) {
    const read = readConfig(source);
    if (read.kind === "none")
        return undefined;
    if (read.kind === "broken") {
        const fault = {
            fault: { kind: "broken", reason: read.reason },
            span: FILE_START,
            severity: "low",
        };
        return { source, faults: [fault], actions: "unknown", entries: FILE_START };
    }
    const { config } = read;
    if (config.enabled === false)
        return { source, faults: [], actions: "no", entries: keySpan(source, "enabled") };
    return {
        source,
        faults: [...releaseAgeFaults(source, config), ...outsideFaults(source, config)],
        actions: updatesActions(config),
        entries: keySpan(source, "enabledManagers", "github-actions", "packageRules"),
    };
}
function readConfig({ path, text }) {
    const isPackage = path === "package.json";
    if (isPackage && !text.includes('"renovate"'))
        return { kind: "none" };
    const value = parseJson5(text);
    if (isPackage) {
        const config = (0,core/* isObject */.Gv)(value) && !(value instanceof Error) ? value.renovate : undefined;
        return (0,core/* isObject */.Gv)(config) ? { kind: "config", config } : { kind: "none" };
    }
    if ((0,core/* isObject */.Gv)(value) && !(value instanceof Error))
        return { kind: "config", config: value };
    const reason = value instanceof Error ? value.message : "it is no object";
    return { kind: "broken", reason: reason.replace(/^JSON5: /, "") };
}
function parseJson5(text) {
    try {
        return lib_default().parse(text.replace(/^\uFEFF/, ""));
    }
    catch (error) {
        return error instanceof Error ? error : new Error(String(error));
    }
}
// Presets that come with Renovate; what any other one sets cannot be told from here.
const BUNDLED = /^(?::|(?:config|default|group|schedule|helpers|docker|security|npm|mergeConfidence|monorepo|packages|preview|regexManagers|customManagers|replacements|workarounds|abandonments|global|compatibility|composer|go):)/;
function listOf(value) {
    if (Array.isArray(value))
        return value;
    return value === undefined ? [] : [value];
}
function hasForeignPreset({ extends: presets }) {
    return listOf(presets).some((preset) => typeof preset === "string" && !BUNDLED.test(preset));
}
/** The configs in which `minimumReleaseAge` reaches actions: the whole, the manager's own, package rules. */
function scopesOf(config) {
    const rules = listOf(config.packageRules).filter(core/* isObject */.Gv).filter(mayMatchActions);
    const manager = config["github-actions"];
    return [config, ...((0,core/* isObject */.Gv)(manager) ? [manager] : []), ...rules];
}
/** What each matcher has to hold for actions to be among what it matches. */
const MATCHES_ACTIONS = [
    ["matchManagers", /^(?:github-actions$|[*/!])/],
    ["matchCategories", /^(?:ci$|[*/!])/],
    ["matchDatasources", /^(?:github-|docker$|[*/!])/],
    ["matchDepTypes", /^(?:action$|uses-with$|[*/!])/],
    // Actions are named `owner/repo`; a pattern may be anything.
    ["matchPackageNames", /^[^@].*\/|^\/|[*!]/],
    ["matchDepNames", /^[^@].*\/|^\/|[*!]/],
];
function mayMatchActions(rule) {
    return MATCHES_ACTIONS.every(([matcher, value]) => {
        const wanted = listOf(rule[matcher]);
        return wanted.length === 0 || wanted.some((item) => value.test(String(item).slice(0, 300)));
    });
}
function releaseAgeFaults(source, config) {
    const ages = scopesOf(config)
        .map((scope) => scope.minimumReleaseAge ?? scope.stabilityDays)
        .filter((age) => age !== undefined && age !== null);
    const severity = "low";
    if (ages.length === 0) {
        if (hasForeignPreset(config))
            return [];
        return [{ fault: { kind: "noReleaseAge" }, span: keySpan(source, "extends"), severity }];
    }
    const short = ages.find((age) => (renovate_daysOf(age) ?? MIN_DAYS) < MIN_DAYS);
    if (short === undefined || ages.some((age) => (renovate_daysOf(age) ?? 0) >= MIN_DAYS))
        return [];
    const fault = {
        kind: "shortCooldown",
        updates: "Renovate's updates",
        wait: String(short),
    };
    return [{ fault, span: keySpan(source, "minimumReleaseAge", "stabilityDays"), severity }];
}
function renovate_daysOf(age) {
    if (typeof age === "number")
        return age;
    return typeof age === "string" ? friendlyDays(age) : undefined;
}
/**
 * Settings under which Renovate runs code of packages or commands of the config. All need the consent
 * of whoever hosts it, or work in the host's own config only; hence no more than low.
 */
const OUTSIDE = [
    ["allowScripts", (value) => value === true],
    ["ignoreScripts", (value) => value === false],
    ["allowPlugins", (value) => value === true],
    ["allowedCommands", (value) => listOf(value).length > 0],
    ["allowedPostUpgradeCommands", (value) => listOf(value).length > 0],
    ["postUpgradeTasks", (value) => (0,core/* isObject */.Gv)(value) && listOf(value.commands).length > 0],
];
function outsideFaults(source, config) {
    const scopes = [config, ...listOf(config.packageRules).filter(core/* isObject */.Gv)];
    return OUTSIDE.filter(([key, isSet]) => scopes.some((scope) => isSet(scope[key]))).map(([key]) => ({
        fault: { kind: "outsideCode", setting: key },
        span: keySpan(source, key),
        severity: "low",
    }));
}
function updatesActions(config) {
    const managers = listOf(config.enabledManagers);
    const own = config["github-actions"];
    if (managers.length > 0 && !managers.includes("github-actions"))
        return "no";
    if ((0,core/* isObject */.Gv)(own) && own.enabled === false)
        return "no";
    const rules = listOf(config.packageRules).filter(core/* isObject */.Gv);
    const isOff = rules.some((rule) => rule.enabled === false &&
        listOf(rule.matchManagers).includes("github-actions") &&
        Object.keys(rule).every((key) => /^(?:enabled|matchManagers|description)$/.test(key)));
    if (isOff)
        return "no";
    return hasForeignPreset(config) && managers.length === 0 ? "unknown" : "yes";
}
/** The first of the keys that stands in the text, quoted or bare; the file's beginning if none does. */
function keySpan({ text }, ...keys) {
    for (const key of keys) {
        for (const written of [`"${key}"`, `'${key}'`, `${key}:`]) {
            const start = text.indexOf(written);
            if (start >= 0)
                return { start, end: start + written.replace(/:$/, "").length };
        }
    }
    return FILE_START;
}

;// CONCATENATED MODULE: ./packages/pin-check/rules/updater-policy.ts



const DEPENDABOT = [".github/dependabot.yml", ".github/dependabot.yaml"];
// In the order in which Renovate looks for its config; it reads the first one only.
const RENOVATE = ["", ".github/", ".gitlab/"]
    .flatMap((folder) => ["json", "jsonc", "json5"].map((type) => `${folder}renovate.${type}`))
    .concat([
    ".renovaterc",
    ".renovaterc.json",
    ".renovaterc.jsonc",
    ".renovaterc.json5",
    "package.json",
]);
const updaterPolicy = definePinRule({
    id: "updater-policy",
    severity: "low",
    grading: "medium where Dependabot runs outside code, info for a cooldown of anything but actions",
    summary: "Dependabot or Renovate must update actions, wait some days, and run no outside code.",
    stops: "An updater that takes a release at once brings a poisoned one in before anyone has noticed it.",
    headline: "updates too soon, too much or not at all",
    unit: ["setting", "settings"],
    groupBy: "kind",
    subject: "file",
    messages: {
        broken: "`{file}` cannot be read as a config, so nothing is updated: {reason}",
        noActions: "`{file}` leaves actions out, so that pinned ones never get a fix; add the ecosystem `github-actions`",
        managerOff: "`{file}` keeps Renovate from actions, so that pinned ones never get a fix; enable its manager `github-actions`",
        noCooldown: "`{ecosystem}` updates wait no longer than the default of 3 days for a release to prove itself; set `cooldown.default-days` to 7",
        shortCooldown: "{updates} wait `{wait}` for a release to prove itself, which is less than 6 days; raise it to 7",
        noReleaseAge: "Renovate proposes actions as soon as they are released; set `minimumReleaseAge` to `7 days`",
        outsideCode: "`{setting}` has an update run code from outside with the updater's rights; remove it",
    },
    cwe: [1104, 829],
}, {
    *onRepository(context) {
        const configs = configsOf(context);
        for (const { source, faults } of configs) {
            const file = source.path;
            for (const { fault, span, severity } of faults) {
                const at = { at: { span }, in: source, severity };
                switch (fault.kind) {
                    case "broken":
                        yield { message: "broken", data: { ...fault, file }, ...at };
                        break;
                    case "noCooldown":
                        yield { message: "noCooldown", data: { ...fault, file }, ...at };
                        break;
                    case "shortCooldown":
                        yield { message: "shortCooldown", data: { ...fault, file }, ...at };
                        break;
                    case "noReleaseAge":
                        yield { message: "noReleaseAge", data: { ...fault, file }, ...at };
                        break;
                    case "outsideCode":
                        yield { message: "outsideCode", data: { ...fault, file }, ...at };
                }
            }
        }
        const [first] = configs;
        if (!first || !usesActions(context) || configs.some(({ actions }) => actions !== "no"))
            return;
        const file = first.source.path;
        const data = { file, kind: "noActions" };
        const place = { data, at: { span: first.entries }, in: first.source };
        yield DEPENDABOT.includes(file)
            ? { message: "noActions", ...place }
            : { message: "managerOff", ...place };
    },
});
function configsOf({ facts }) {
    const found = [];
    const dependabot = DEPENDABOT.map((path) => facts.texts.get(path)).find((source) => source);
    if (dependabot)
        found.push(judgeDependabot(dependabot));
    for (const path of RENOVATE) {
        const source = facts.texts.get(path);
        const config = source && judgeRenovate(source);
        if (!config)
            continue;
        found.push(config);
        break;
    }
    return found;
}
function usesActions({ uses }) {
    return uses.some((use) => use.uses.kind === "repository");
}

;// CONCATENATED MODULE: ./packages/pin-check/rules/index.ts























/** Every rule of the gate, sorted by id. `npm run new-rule` adds a line. */
const PIN_CHECK_RULES = [
    archivedAction,
    brokenLock,
    compromisedRef,
    dynamicUses,
    invalidUses,
    irregularUses,
    lookalikeAction,
    missingVersionComment,
    notAllowed,
    preferSelfRepository,
    safelistDrift,
    shortSha,
    staleLock,
    unlockedWorkflow,
    unpinnedImage,
    unpinnedPackage,
    unpinnedTool,
    unpinnedUses,
    untrustedLocalAction,
    unusedTier,
    unverifiableImage,
    unverifiedDownload,
    updaterPolicy,
];

;// CONCATENATED MODULE: ./packages/pin-check/views/owners-table.ts



/** References by tier and owner, for the summary: who runs code in this repository's CI. */
function ownersTable(context) {
    const policy = policyOf(context);
    const tallies = new Map();
    const tallyOf = perReference((uses) => {
        const owner = uses.owner.toLowerCase();
        const { tier } = policy.rulingFor(uses);
        const tally = tallies.get(`${tier}\n${owner}`) ?? { tier, owner, uses: 0, pinned: 0 };
        tallies.set(`${tier}\n${owner}`, tally);
        return tally;
    });
    for (const use of context.uses) {
        if (use.uses.kind !== "repository")
            continue;
        const tally = tallyOf(use.uses);
        tally.uses++;
        if (isPinned(use, context))
            tally.pinned++;
    }
    if (tallies.size === 0)
        return undefined;
    return {
        kind: "table",
        title: "References by owner",
        folded: true,
        columns: [
            { key: "owner", title: "Owner" },
            { key: "tier", title: "Tier" },
            { key: "uses", title: "Uses" },
            { key: "pinned", title: "Pinned" },
        ],
        rows: [...tallies.values()]
            .sort((a, b) => b.uses - a.uses || (a.owner + a.tier < b.owner + b.tier ? -1 : 1))
            .map(({ tier, owner, uses, pinned }) => ({
            owner,
            tier,
            uses: String(uses),
            pinned: String(pinned),
        })),
    };
}

;// CONCATENATED MODULE: ./packages/pin-check/judge.ts





function judge_judge(inputs, options, facts, asks) {
    const context = createContext(inputs, options, facts);
    const { uses, images, scripts } = context;
    const { workflows, actions } = inputs;
    const walk = { workflows, actions, uses, images, scripts };
    const table = ownersTable(context);
    return {
        problems: (0,packages_workflow/* runRules */.xG)(PIN_CHECK_RULES, walk, context, asks),
        notJudged: facts.unreadable,
        scope: inputs.kind === "repository" && facts.unreadable.length === 0 ? "full" : "partial",
        files: workflows.length + actions.length + imageFiles(inputs, facts).length,
        data: {},
        sections: table ? [table] : [],
    };
}
/** Everything that rules and views look at, derived once from what was read. */
function createContext(inputs, options, facts) {
    const { workflows, actions } = inputs;
    const uses = (0,packages_workflow/* usesOf */.MZ)(inputs);
    const fromFiles = fileImages(inputs, facts);
    return {
        inputs,
        options,
        facts,
        uses,
        images: [...(0,packages_workflow/* collectImages */.F1)(workflows, actions, uses), ...fromFiles.images],
        scripts: (0,packages_workflow/* scriptsOf */.Sf)(inputs),
        brokenCompose: fromFiles.broken,
    };
}
function fileImages(inputs, facts) {
    const images = [];
    const broken = [];
    for (const path of imageFiles(inputs, facts)) {
        const source = facts.texts.get(path);
        if (!source)
            continue;
        if (!isComposeFile(path)) {
            for (const image of (0,packages_workflow/* dockerfileImages */.$H)(source))
                images.push(image);
            continue;
        }
        const read = (0,packages_workflow/* composeImages */.hk)(source);
        if (read.ok)
            for (const image of read.images)
                images.push(image);
        else
            broken.push({ source, span: read.span, reason: read.reason });
    }
    return { images, broken };
}
function imageFiles(inputs, { texts }) {
    const named = new Set(manifestDockerfiles(inputs));
    return [...texts.keys()].filter((path) => isComposeFile(path) || isDockerfile(path) || named.has(path));
}

;// CONCATENATED MODULE: ./packages/pin-check/options.ts

/** What a tier asks of its references. `deny`: nothing of it may be used. */
const options_REQUIREMENTS = ["sha", "ref", "deny"];
// owner, owner/*, owner/repo, owner/repo/path; GitHub names hold letters, digits, `-`, `_` and `.`.
const PATTERN = /^(?:\*|(?:\$owner|[\w.-]+)\/(?:\*|[\w.-]+(?:\/[^\s@*]+)?))$/;
const tier = (0,core/* union */.KC)((0,core/* map */.Tj)((0,core/* oneOf */.yL)(options_REQUIREMENTS), (require) => ({ require })), (0,core/* object */.Ik)({ require: (0,core/* oneOf */.yL)(options_REQUIREMENTS), reason: (0,core/* text */.Qq)() }, { required: ["require"] }), (value) => (typeof value === "object" ? 1 : 0));
const PIN_CHECK_OPTIONS = {
    default: {
        description: "What is asked of references that no tier matches.",
        default: undefined,
        decoder: (0,core/* oneOf */.yL)(options_REQUIREMENTS),
    },
    tiers: {
        description: "Trust tiers: exact path > repository > owner/* > *; `$owner/*` is the repository's own owner. Case is ignored.",
        default: undefined,
        decoder: (0,core/* record */.g1)(tier, {
            key: (pattern) => PATTERN.test(pattern)
                ? undefined
                : `\`${pattern}\` is no tier pattern; write owner/repo/path, owner/repo, owner/*, $owner/* or *`,
        }),
    },
};

;// CONCATENATED MODULE: ./packages/pin-check/tighten.ts

/**
 * Options under a later config, an organization's say: every pattern that either names asks for
 * the stricter of what both ask for it, so that a later config can never loosen anything.
 */
function tightenOptions(present, later) {
    const tiers = new Map();
    for (const pattern of [...(present.tiers?.keys() ?? []), ...(later.tiers?.keys() ?? [])]) {
        const before = asked(pattern, present) ?? "sha";
        const after = asked(pattern, later);
        const require = after === undefined ? before : strictest(before, after);
        const { reason } = (after === require ? later : present).tiers?.get(pattern) ?? {};
        tiers.set(pattern, { require, ...(reason && { reason }) });
    }
    const fallback = strictestDefault(present.default, later.default);
    return {
        ...(fallback !== undefined && { default: fallback }),
        ...(tiers.size > 0 && { tiers }),
    };
}
// No default is `sha`, graded; a later `ref` asks for nothing more.
function strictestDefault(present, later) {
    if (later === undefined || later === "ref")
        return present;
    return strictest(present ?? "sha", later);
}
/** What options ask of everything under a pattern: their most specific tier that covers it. */
function asked(pattern, options) {
    const { tiers } = options;
    for (const wider of [pattern, ...widerPatterns(pattern)]) {
        if (wider === "*" && options.default === "deny")
            break;
        const tier = find(tiers, wider);
        if (tier)
            return tier.require;
    }
    return options.default;
}
function widerPatterns(pattern) {
    if (pattern === "*")
        return [];
    const [owner = "", repo = "", ...path] = pattern.split("/");
    const repository = path.length > 0 ? [`${owner}/${repo}`] : [];
    return [...repository, `${owner}/*`, "*"];
}
function find(tiers, pattern) {
    const lower = pattern.toLowerCase();
    for (const [written, tier] of tiers ?? [])
        if (written.toLowerCase() === lower)
            return tier;
    return undefined;
}

;// CONCATENATED MODULE: ./packages/pin-check/views/allowlist.ts





/** Patterns for "Allow OWNER, and select non-OWNER, actions and reusable workflows". */
const allowlistView = {
    name: "export allowlist",
    summary: "Patterns for GitHub's allowed-actions setting; json is the body of its REST call.",
    formats: ["text", "json"],
    render({ format }, parts) {
        const patterns = [
            ...new Set(parts.flatMap(({ inputs, options, facts }) => allowedPatterns(createContext(inputs, options, facts)))),
        ];
        switch (format) {
            case "json":
                return (0,core/* renderJson */.hF)({
                    github_owned_allowed: false,
                    verified_allowed: false,
                    patterns_allowed: patterns,
                });
            case "text":
                return (0,core/* renderColumns */.CO)(patterns.map((pattern) => [pattern]));
            default:
                throw new core/* UsageError */.eb((0,core/* unknownKey */.a)(format, allowlistView.formats, "format"));
        }
    },
};
/** What is used and not denied, then what tiers deny; the repository's own code needs no pattern. */
function allowedPatterns(context) {
    const policy = policyOf(context);
    const allowed = new Map();
    for (const { uses } of context.uses) {
        if (uses.kind !== "repository" || policy.rulingFor(uses).require === "deny")
            continue;
        if (standingOf(uses, context) === "own-repository")
            continue;
        const { repo, uses: pattern } = describeUses(uses);
        // Names are compared without case, paths and refs with it.
        const key = `${repo.toLowerCase()}${pattern.slice(repo.length)}`;
        if (!allowed.has(key))
            allowed.set(key, pattern);
    }
    return [...[...allowed.values()].sort(), ...deniedPatterns(context, [...allowed.keys()])];
}
function deniedPatterns({ options, facts }, allowed) {
    const denied = new Set();
    for (const [pattern, { require }] of options.tiers ?? []) {
        const canonical = canonicalPattern(pattern, facts.owner);
        if (require !== "deny" || canonical === undefined || canonical === "*")
            continue;
        const prefix = canonical.replace(/\*$/, "");
        // For GitHub a `!` wins over everything, so it cannot stand over an exception.
        if (allowed.some((key) => key.toLowerCase().startsWith(prefix)))
            continue;
        for (const form of githubForms(canonical))
            denied.add(`!${form}`);
    }
    return [...denied].sort();
}
/** GitHub matches the whole of `owner/repo/path@ref`. */
function githubForms(pattern) {
    if (pattern.endsWith("/*"))
        return [pattern];
    const isRepository = pattern.split("/").length === 2;
    return isRepository ? [`${pattern}@*`, `${pattern}/*`] : [`${pattern}@*`];
}

;// CONCATENATED MODULE: ./packages/pin-check/views/inventory.ts




function inventoryOf(context) {
    const entries = [];
    for (const use of context.uses) {
        // Images in steps are among the images.
        if (use.uses.kind !== "image")
            entries.push(useEntry(use, context));
    }
    for (const image of context.images)
        if (image.image.kind !== "none")
            entries.push(imageEntry(image));
    return entries
        .sort((a, b) => compareText(a.row.file, b.row.file) || a.offset - b.offset)
        .map(({ row }) => row);
}
function useEntry(use, context) {
    const { source, text, position } = use;
    const start = startOf(text);
    const [comment] = commentsOf(text, source);
    return {
        offset: start,
        row: {
            ...inventory_placeOf(source, start),
            position,
            ...describe(use, context),
            ...(comment && { comment: comment.text }),
        },
    };
}
function describe(use, context) {
    const { uses, text, position } = use;
    const value = text.value.trim();
    const kind = position === "job" ? "reusable-workflow" : "action";
    switch (uses.kind) {
        case "repository": {
            const { owner, repo, path, ref } = uses;
            const { tier } = policyOf(context).rulingFor(uses);
            const by = standing_FULL_SHA.test(ref) ? "sha" : isLocked(use, context) ? "lock" : "none";
            const below = path === "" ? {} : { path };
            return { kind, value, owner, repo, ...below, ref, pinned: by !== "none", by, tier };
        }
        case "local":
        case "self":
            return { kind: uses.kind, value, path: uses.path, pinned: true, by: uses.kind };
        default:
            return { kind, value, pinned: false, by: "none" };
    }
}
function imageEntry({ source, text, position, image }) {
    const start = startOf(text);
    const isNamed = image.kind === "image";
    const ref = isNamed ? (image.digest ?? image.tag) : undefined;
    const by = isNamed && image.digest !== undefined ? "digest" : "none";
    return {
        offset: start,
        row: {
            ...inventory_placeOf(source, start),
            position,
            kind: "image",
            value: text.value.trim(),
            ...(isNamed && { repo: image.name }),
            ...(ref !== undefined && { ref }),
            pinned: by !== "none",
            by,
        },
    };
}
// What is reached through an alias is used where the alias stands.
function startOf({ span, alias }) {
    return (alias ?? span).start;
}
function inventory_placeOf(source, offset) {
    return { file: source.path, ...source.lines.position(offset) };
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./packages/pin-check/views/inventory-view.ts



const KEYS = [
    "file",
    "line",
    "column",
    "position",
    "kind",
    "value",
    "owner",
    "repo",
    "path",
    "ref",
    "pinned",
    "by",
    "tier",
    "comment",
];
const HEADS = ["place", "value", "pinned by", "tier", "comment"];
const inventoryView = {
    name: "inventory",
    summary: "Every reference with tier, verdict, owner and place.",
    formats: ["text", "json", "csv", "markdown"],
    render({ format }, parts) {
        const rows = parts.flatMap(({ prefix, inputs, options, facts }) => inventoryOf(createContext(inputs, options, facts)).map((row) => ({
            ...row,
            file: prefix + row.file,
        })));
        switch (format) {
            case "json":
                return (0,core/* renderJson */.hF)(rows);
            case "csv":
                return (0,core/* renderCsv */.PQ)(KEYS, rows.map(cellsOf));
            case "markdown":
                return (0,core/* renderMarkdown */.Gc)(HEADS, rows.map(linesOf));
            case "text":
                return rows.length === 0 ? "" : (0,core/* renderColumns */.CO)([HEADS, ...rows.map(linesOf)]);
            default:
                throw new core/* UsageError */.eb((0,core/* unknownKey */.a)(format, inventoryView.formats, "format"));
        }
    },
};
function cellsOf(row) {
    return KEYS.map((key) => String(row[key] ?? ""));
}
function linesOf({ file, line, column, value, by, tier, comment, }) {
    return [`${file}:${line}:${column}`, value, by, tier ?? "", comment ?? ""];
}

;// CONCATENATED MODULE: ./packages/pin-check/gate.ts







const pinCheck = {
    name: "pin-check",
    alias: "pins",
    question: "Is every action, reusable workflow and image that CI runs fixed to content that cannot change, and does it come from an owner the policy trusts?",
    rules: PIN_CHECK_RULES,
    options: PIN_CHECK_OPTIONS,
    readsWorkflows: true,
    tighten: tightenOptions,
    gather: (inputs, _options, world) => gatherFacts(inputs, world),
    judge: judge_judge,
    views: [inventoryView, allowlistView],
};

;// CONCATENATED MODULE: ./packages/pin-check/index.ts



/***/ })

};
;