#!/bin/bash
# What store_bench.cpp measures.
set -euo pipefail
exec "$1/bin/store_bench"
