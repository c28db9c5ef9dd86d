#!/bin/bash
# as-user.sh COMMAND…  Runs COMMAND as an ordinary user with a temporary HOME and TMPDIR, for tests
# of permissions, which root would pass without being asked. Plain where we are no root already.
# Goes before other wrappers: RUN_WITH as-user with-keyring.
set -euo pipefail
. "$(dirname "$0")/needs.sh"
if [ "$(id -u)" -ne 0 ]; then
    exec "$@"
fi
needs setpriv util-linux
home=$(private_home)
trap 'rm -rf "$home"' EXIT
mkdir "$home/tmp"
enter_home "$home"
export TMPDIR=$home/tmp

user=$(id -u nobody)
group=$(id -g nobody)
ordinary=(setpriv --reuid="$user" --regid="$group" --clear-groups)
program=$(command -v "$1") || { echo "as-user.sh: no program $1" >&2; exit 127; }
if "${ordinary[@]}" test -x "$(realpath "$program")" 2>/dev/null; then
    chown -R "$user:$group" "$home"
else
    # A checkout that only root can enter: stay the owner, but without one capability, so that
    # the permission bits count as they do for anybody.
    ordinary=(setpriv --bounding-set=-all --inh-caps=-all)
fi
"${ordinary[@]}" "$@"
