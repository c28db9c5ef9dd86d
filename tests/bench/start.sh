#!/bin/bash
# From the start of the process to a window that can be used, on a workspace with 100,000 contacts
# and 1,000,000 events, beside a bare window of Qt Widgets: time, and the most memory until then.
# Each page that may have been open last is measured. Files are in the system's cache. The
# keychain's own time isn't in it, nor a passphrase's, which is slow on purpose.
#
# WARDEN_BENCH_ROUNDS: how often each is measured, the quickest counts. WARDEN_BENCH_CONTACTS and
# WARDEN_BENCH_EVENTS: how many.
set -euo pipefail
build=$1
here=$(dirname "$(readlink -f "$0")")
if [ "${2:-}" = measure ]; then
    # Nobody here reads the window aloud.
    unset QT_LINUX_ACCESSIBILITY_ALWAYS_ON
    for _ in $(seq "${WARDEN_BENCH_ROUNDS:-15}"); do
        "$build/bin/bare_window" "$EPOCHREALTIME" >>"$3/bare"
        for page in overview contacts audit; do
            printf '[window]\npage=%s\n' $page >"$3/preferences.ini"
            "$build/bin/start_bench" "$3" $page "$EPOCHREALTIME" >>"$3/$page"
        done
    done
    exit
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$build/bin/start_workspace" "$work" "${WARDEN_BENCH_CONTACTS:-100000}" \
    "${WARDEN_BENCH_EVENTS:-1000000}"
LC_ALL=C.UTF-8 "$here/../support/with-display.sh" "$0" "$build" measure "$work"
least() { cut -d ' ' -f "$2" "$work/$1" | sort -g | head -1; }
for page in overview contacts audit; do
    echo "processor time of the start on $page $(least $page 3) ms, of the bare window" \
        "$(least bare 3) ms"
    echo "ratio start-$page $(least $page 1) $(least bare 1) ms 2"
    echo "ratio start-$page-memory $(least $page 2) $(least bare 2) MiB 2"
done
