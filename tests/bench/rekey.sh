#!/bin/bash
# What rekey_bench.cpp measures.
set -euo pipefail
exec "$1/bin/rekey_bench"
