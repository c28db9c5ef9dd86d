#!/bin/bash
# What alerts_bench.cpp measures: events of ordinary days, held against fifty rules, in memory and
# over a log of a million; and a first look at that log by the bundled rules.
set -euo pipefail
build=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$build/bin/alerts_bench" >"$work/ours"
value() { awk -v k="$1" '$1 == k { print $2 }' "$work/ours"; }
echo "figure alerts-one-event-$(value rules)-rules $(value event) us 1000"
echo "figure alerts-backtest-1000000-events $(value backtest) s 10"
echo "figure alerts-backtest-processor $(value backtest-processor) s -"
echo "figure alerts-first-look-1000000-events $(value watch) s -"
echo "figure alerts-bundled-rules-read $(value reading) ms 50"
