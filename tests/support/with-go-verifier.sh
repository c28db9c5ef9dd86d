#!/bin/bash
# with-go-verifier.sh COMMAND…  Runs it with WARDEN_GO_VERIFIER, the program that
# docs/file-formats/go-verifier becomes with the system's Go and its golang.org/x/mod.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source-path=SCRIPTDIR
. "$here/needs.sh"

needs go golang-go
packages=/usr/share/gocode
if [ ! -d "$packages/src/golang.org/x/mod/sumdb/tlog" ]; then
    echo "with-go-verifier: golang.org/x/mod isn't there (Debian: golang-golang-x-mod-dev)." >&2
    [ "${CI:-}" = true ] && exit 1
    exit 77
fi
build=$(cd "$here/../.." && pwd)/build/go-verifier
mkdir -p "$build"
GO111MODULE=off GOPATH=$packages GOCACHE=$build/cache GOFLAGS='' CGO_ENABLED=0 \
    go build -o "$build/verify" "$here/../../docs/file-formats/go-verifier/main.go"
export WARDEN_GO_VERIFIER=$build/verify
exec "$@"
