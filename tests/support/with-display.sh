#!/bin/bash
# with-display.sh COMMAND…  Runs COMMAND on an X display of its own (Xvfb and openbox, 1280x800),
# with a private session bus, the accessibility bus and a temporary HOME. Stops all it started.
# QT_QPA_PLATFORM is xcb inside. WARDEN_SCREEN=1920x1200x24 gives another size.
set -euo pipefail
. "$(dirname "$0")/needs.sh"
launcher=/usr/libexec/at-spi-bus-launcher
[ -x $launcher ] || launcher=/usr/lib/at-spi2-core/at-spi-bus-launcher
needs Xvfb xvfb openbox openbox xprop x11-utils dbus-run-session dbus-daemon \
    gdbus libglib2.0-bin $launcher at-spi2-core

home=$(private_home)
server=
finish() {
    [ -z "$server" ] || { kill "$server" && wait "$server"; } 2>/dev/null || true
    rm -rf "$home"
}
trap finish EXIT
trap 'exit 143' TERM
trap 'exit 130' INT
enter_home "$home"
unset DBUS_SESSION_BUS_ADDRESS WAYLAND_DISPLAY GNOME_KEYRING_CONTROL XAUTHORITY

# The server picks a free number itself and writes it when it is ready.
mkfifo "$home/number"
Xvfb -displayfd 3 -screen 0 "${WARDEN_SCREEN:-1280x800x24}" -dpi 96 -nolisten tcp -noreset \
    3>"$home/number" 2>"$home/xvfb.log" &
server=$!
read -r -t 20 number <"$home/number" || { cat "$home/xvfb.log" >&2; exit 1; }

export DISPLAY=:$number QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 \
    LIBGL_ALWAYS_SOFTWARE=1 WARDEN_SESSION=display
status=0
dbus-run-session -- bash -c '
    dbus-update-activation-environment DISPLAY QT_LINUX_ACCESSIBILITY_ALWAYS_ON 2>/dev/null || true
    launcher=$1; shift
    "$launcher" --launch-immediately --a11y=1 2>/dev/null & accessibility=$!
    openbox --sm-disable >/dev/null 2>&1 & manager=$!
    trap "kill $accessibility $manager 2>/dev/null; wait" EXIT
    gdbus wait --session --timeout 10 org.a11y.Bus
    for _ in $(seq 100); do
        xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q "window id" && break
        sleep 0.05
    done
    "$@"' _ "$launcher" "$@" 2> >(grep --line-buffered -v 'Failed to set fd limit' >&2) || status=$?
exit $status
