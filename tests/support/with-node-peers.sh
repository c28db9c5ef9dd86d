#!/bin/bash
# with-node-peers.sh COMMAND…  Runs it with WARDEN_NODE_PEERS, the folder into which
# scripts/fetch-node-peers put the packages of tests/peers/node (below it: node_modules).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source-path=SCRIPTDIR
. "$here/needs.sh"

needs node nodejs
peers=$(cd "$here/../.." && pwd)/build/node-peers
if ! cmp -s "$here/../peers/node/package-lock.json" "$peers/package-lock.json"; then
    echo "with-node-peers: the packages aren't there. scripts/fetch-node-peers installs them." >&2
    [ "${CI:-}" = true ] && exit 1
    exit 77
fi
export WARDEN_NODE_PEERS=$peers
exec "$@"
