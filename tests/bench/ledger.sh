#!/bin/bash
# What ledger_bench.cpp measures.
set -euo pipefail
exec "$1/bin/ledger_bench"
