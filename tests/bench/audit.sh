#!/bin/bash
# What audit_bench.cpp measures; how long the page of the log takes from the start of the process to
# its first entries, on a workspace with as many events; and journalctl --verify where there is
# systemd-journal-remote to make a journal of as many entries.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
if [ "${2:-}" = open-page ]; then
    unset QT_LINUX_ACCESSIBILITY_ALWAYS_ON # nobody here reads the window aloud
    printf '[window]\npage=audit\n' >"$3/preferences.ini"
    for _ in $(seq 10); do
        "$1/bin/start_bench" "$3" audit "$EPOCHREALTIME" >>"$3/figures"
    done
    exit
fi
size=${2:-1000000}
results=$(mktemp)
folder=$(mktemp -d)
trap 'rm -rf "$results" "$folder"' EXIT
"$1/bin/audit_bench" "$size" | tee "$results"

if [ -x "$1/bin/start_bench" ]; then
    "$1/bin/start_workspace" "$folder" 100 "$size"
    LC_ALL=C.UTF-8 "$here/../support/with-display.sh" "$0" "$1" open-page "$folder"
    echo "figure start-to-open-page $(cut -d ' ' -f 1 "$folder/figures" | sort -g | head -1) ms 100"
fi

remote=$(command -v systemd-journal-remote || echo /lib/systemd/systemd-journal-remote)
if [ ! -x "$remote" ] || ! command -v journalctl >/dev/null; then
    echo "no systemd-journal-remote: journalctl --verify isn't compared with"
    exit 0
fi
# The same kind of entries in the export format (https://systemd.io/JOURNAL_EXPORT_FORMATS).
awk -v size="$size" 'BEGIN {
    for (i = 1; i <= size; i++)
        printf "__REALTIME_TIMESTAMP=%d\n__MONOTONIC_TIMESTAMP=%d\n_BOOT_ID=%032d\n" \
            "MESSAGE=run.finished %d\nACTOR=Ada\nSOURCE=contact-warden\nOBJECT=route-%d\n" \
            "RUN=run-%d\nOUTCOME=success\n\n",
            1700000000000000 + i * 1000, i * 1000, 1, i, i % 7, i / 10
}' | "$remote" --output="$folder/bench.journal" - >/dev/null
started=$(date +%s.%N)
journalctl --verify --file="$folder/bench.journal" >/dev/null 2>&1
ended=$(date +%s.%N)
awk -v size="$size" -v from="$started" -v to="$ended" '
    $1 == "figure" && $2 == "verify" { ours = $3 }
    END {
        theirs = size / (to - from)
        printf "figure journalctl-verify %.0f events/s -\n", theirs
        printf "ratio verify-beside-journalctl %.2f %.2f us 0.5\n", 1e6 / ours, 1e6 / theirs
    }' "$results"
