#!/bin/bash
# The longest that the window holds up its event loop, page by page, on a workspace with 100,000
# contacts and 1,000,000 events: while a page is opened, scrolled and searched. A frame is 16 ms.
#
# WARDEN_BENCH_CONTACTS and WARDEN_BENCH_EVENTS: how many.
set -euo pipefail
build=$1
here=$(dirname "$(readlink -f "$0")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$build/bin/start_workspace" "$work" "${WARDEN_BENCH_CONTACTS:-100000}" \
    "${WARDEN_BENCH_EVENTS:-1000000}"
LC_ALL=C.UTF-8 "$here/../support/with-display.sh" "$build/bin/pages_bench" "$work"
