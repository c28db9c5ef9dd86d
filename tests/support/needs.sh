# shellcheck shell=bash
# Sourced by the wrappers beside it: what to do where a tool of the test machine is missing.

# needs TOOL PACKAGE …  Without TOOL the test is skipped (77); on CI that is a failure.
needs() {
    local missing=()
    while [ $# -gt 0 ]; do
        command -v "$1" >/dev/null 2>&1 || [ -x "$1" ] || missing+=("$1 (package $2)")
        shift 2
    done
    [ ${#missing[@]} -eq 0 ] && return
    printf '%s: missing: %s. scripts/test installs it.\n' "${0##*/}" "${missing[*]}" >&2
    [ "${CI:-}" = true ] && exit 1
    exit 77
}

# A private, short-named HOME: paths of sockets inside must stay under 108 bytes.
private_home() {
    local home
    home=$(mktemp -d /tmp/warden.XXXXXX)
    mkdir -p "$home/run" "$home/data/keyrings" "$home/config" "$home/cache"
    chmod 700 "$home/run" "$home/data/keyrings"
    echo "$home"
}

enter_home() {
    export HOME=$1 XDG_RUNTIME_DIR=$1/run XDG_DATA_HOME=$1/data XDG_CONFIG_HOME=$1/config \
        XDG_CACHE_HOME=$1/cache
    unset XDG_CURRENT_DESKTOP # with KDE in it QtKeychain would look for KWallet
}
