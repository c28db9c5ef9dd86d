#!/bin/bash
# What search_bench.cpp measures.
set -euo pipefail
exec "$1/bin/search_bench"
