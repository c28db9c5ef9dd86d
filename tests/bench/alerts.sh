#!/bin/bash
# What alerts_bench.cpp measures: events of an ordinary day, held against the bundled rules three
# times over.
set -euo pipefail
build=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$build/bin/alerts_bench" >"$work/ours"
value() { awk -v k="$1" '$1 == k { print $2 }' "$work/ours"; }
echo "figure alerts-one-event-$(value rules)-rules $(value event) us 1000"
