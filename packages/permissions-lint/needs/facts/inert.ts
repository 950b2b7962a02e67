import type { Program } from "#workflow";
import { invocationOf } from "./invocation.ts";
import { operandsOf } from "./options-of.ts";

// Programs that reach no network of their own accord, or only to fetch what they are told to install.
const INERT: ReadonlySet<string> = new Set(
  (
    ": [ [[ alias apk apt apt-get awk base64 basename bc brew cat cd chmod chown choco cksum clang cmp column " +
    "comm continue break cp cut cygpath date dd declare df diff dig dirname dnf dos2unix du dpkg echo egrep env eval exit " +
    "export expr false fgrep file find fold free gawk getopts git-lfs gpg grep groups gunzip gzip head " +
    "hexdump hostname iconv id install jq kill let ln local locale lsb_release ls lscpu lsof md5sum mkdir mktemp mv " +
    "nl nproc nslookup od openssl paste patch pip pip3 popd pr printenv printf ps pushd pwd read readlink readonly " +
    "realpath return rev rm rmdir sed seq set sha1sum sha256sum sha512sum shasum shift shopt sleep sort split stat " +
    "strings stty sw_vers sync sysctl systeminfo tac tail tar tee test time touch tr trap true truncate tty type typeset ulimit " +
    "umask unalias uname uniq unset unxz unzip uptime wait wc which whereis whoami xmllint xxd xz yes yq yum zcat " +
    "zip zstd add-content clear-content convertfrom-json convertto-json copy-item expand-archive " +
    "compress-archive get-childitem get-content get-item get-date join-path move-item new-item out-file out-null " +
    "remove-item rename-item select-object select-string set-content set-location sort-object split-path test-path where-object " +
    "for foreach foreach-object format-list get-filehash case mapfile measure-object readarray setlocal " +
    "adduser ar as aws az black brotli cc clang codesign fallocate g++ gcc gcloud getconf groupadd gsutil isort " +
    "javac kubectl ld ldd lipo losetup mkswap mount objcopy pkg-config ranlib rsync ruff rustc rustup service " +
    "corepack scp sftp sqlite3 ssh ssh-add ssh-agent ssh-keygen ssh-keyscan strip swapoff swapon systemctl umount update-alternatives useradd usermod virtualenv xcode-select xzcat " +
    "write-error write-host write-output write-verbose write-warning"
  ).split(" "),
);

// What git does without talking to a remote.
const GIT_REMOTE: ReadonlySet<string> = new Set(
  "push fetch pull clone ls-remote submodule lfs remote send-pack subtree svn annex".split(" "),
);

/** Whether the program can have no use for a token: `echo`, `mkdir`, `jq`, `git commit`. */
export function isInert(program: Program): boolean {
  const { name, args } = invocationOf(program);
  // cmd's `if exist x del x` hides a command; PowerShell's ends with its condition.
  if (name === "if") return args.at(-1)?.value.endsWith(")") === true;
  if (name === "find") return !args.some(({ value }) => value.startsWith("-exec"));
  if (name === "git") return isLocal(operandsOf(name, args)[0]);
  if (INERT.has(name)) return true;
  return isAssignment(name, args[0]?.value);
}

function isLocal(verb: string | undefined): boolean {
  return verb === undefined || (!GIT_REMOTE.has(verb) && /^[a-z-]+$/.test(verb));
}

// `labels[linux]=x`, PowerShell's `$version = …`.
function isAssignment(name: string, next: string | undefined): boolean {
  if (name.includes("${{")) return false;
  return (
    /^[\w$:]{1,200}(?:\[|[+]?=)/.test(name) ||
    (name.startsWith("$") && next?.endsWith("=") === true)
  );
}
