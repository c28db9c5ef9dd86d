#!/bin/bash
# with-keyring.sh COMMAND…  Runs COMMAND on a private session bus with an unlocked gnome-keyring
# (password: $KEYRING_PASS, "test" by default) and a temporary HOME.
# Inside with-display.sh it uses that bus and that display; else there is no display, so that
# nothing can prompt.
set -euo pipefail
. "$(dirname "$0")/needs.sh"
needs gnome-keyring-daemon gnome-keyring dbus-run-session dbus-daemon gdbus libglib2.0-bin
export KEYRING_PASS=${KEYRING_PASS:-test}
limit=10 # seconds for the keyring to appear

session='
    printf %s "$KEYRING_PASS" |
        gnome-keyring-daemon --unlock --components=secrets --daemonize \
            >/dev/null 2>"$HOME/keyring.log"
    # Without the wait the bus may start a second, locked daemon in the first milliseconds.
    gdbus wait --session --timeout '$limit' org.freedesktop.secrets || {
        cat "$HOME/keyring.log" >&2; echo "with-keyring.sh: no Secret Service" >&2; exit 1; }
    "$@"'

if [ -n "${WARDEN_SESSION:-}" ]; then
    exec bash -c "$session" _ "$@"
fi
home=$(private_home)
trap 'rm -rf "$home"' EXIT
enter_home "$home"
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY GNOME_KEYRING_CONTROL
export WARDEN_SESSION=keyring
# The bus daemon says that it can't raise its limit of open files: harmless.
dbus-run-session -- bash -c "$session" _ "$@" \
    2> >(grep --line-buffered -v 'Failed to set fd limit' >&2)
