#!/usr/bin/env bash
# Fetches the tools that we are tested and measured beside into .cache/: act, actionlint and zizmor.
# Versions are exact; Go checks its modules against the checksum database.
set -euo pipefail

ACT=v0.2.89
ACTIONLINT=v1.7.12
ZIZMOR=1.32.0

cache="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/.cache"
mkdir -p "$cache"

go_tool() { # name module version
  local stamp="$cache/$1-$3"
  if [ -e "$stamp" ]; then return; fi
  GOBIN="$cache/go/bin" go install "$2@$3"
  touch "$stamp"
}

go_tool act github.com/nektos/act "$ACT"
go_tool actionlint github.com/rhysd/actionlint/cmd/actionlint "$ACTIONLINT"

if [ ! -e "$cache/zizmor-$ZIZMOR" ]; then
  python3 -m venv "$cache/zizmor"
  "$cache/zizmor/bin/pip" install --quiet --disable-pip-version-check "zizmor==$ZIZMOR"
  touch "$cache/zizmor-$ZIZMOR"
fi
