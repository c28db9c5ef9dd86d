#!/bin/bash
# What inbox_bench.cpp measures: a log that holds 300,000 alerts, of which nobody closed any. The
# floor is a file of the same kind with nothing but what is counted; each time it was just opened.
set -euo pipefail
build=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$build/bin/inbox_bench" >"$work/ours"
value() { awk -v k="$1" '$1 == k { print $2 }' "$work/ours"; }
floor=$(value floor)
echo "ratio alerts-first-count-300000 $(value count) $floor ms 3"
echo "ratio alerts-first-page-300000 $(value inbox) $floor ms 4"
echo "ratio alerts-critical-ones $(value urgent) $floor ms 4"
echo "ratio alerts-of-one-rule $(value rule) $floor ms 1"
echo "ratio alerts-what-runs-wait-for $(value holding) $floor ms 0.2"
echo "ratio alerts-one-of-them $(value one) $floor ms 0.2"
