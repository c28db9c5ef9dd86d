#!/bin/bash
# What hubspot_bench.cpp measures.
set -euo pipefail
exec "$1/bin/hubspot_bench"
