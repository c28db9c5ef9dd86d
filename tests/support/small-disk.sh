#!/bin/bash
# small-disk.sh COMMAND…  Runs COMMAND where $WARDEN_SMALL_DISK is a real filesystem of 4 MB, for
# tests of a full disk: a tmpfs in a mount namespace of its own, which ends with COMMAND.
# Goes before other wrappers: RUN_WITH small-disk with-keyring.
set -euo pipefail
. "$(dirname "$0")/needs.sh"
needs unshare util-linux mount mount

separate=(unshare --mount)
[ "$(id -u)" -eq 0 ] || separate=(unshare --mount --map-root-user)
if ! "${separate[@]}" mount -t tmpfs -o size=64k none /mnt 2>/dev/null; then
    echo "small-disk.sh: this machine lets nobody mount a small disk" >&2
    [ "${CI:-}" = true ] && exit 1
    exit 77
fi
WARDEN_SMALL_DISK=$(mktemp -d /tmp/warden.XXXXXX)
export WARDEN_SMALL_DISK
trap 'rmdir "$WARDEN_SMALL_DISK"' EXIT
"${separate[@]}" bash -c '
    set -e
    mount -t tmpfs -o size=4m,mode=0700 none "$WARDEN_SMALL_DISK"
    "$@"' _ "$@"
