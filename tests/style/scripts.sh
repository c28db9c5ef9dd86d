#!/bin/bash
# scripts.sh SHELLCHECK  Checks every shell script of the repository.
set -euo pipefail
cd "$(dirname "$0")/../.."
mapfile -t files < <(grep -rlE '^#!.*\b(ba)?sh$|^# shellcheck shell=' scripts .ci tests installer \
    2>/dev/null | sort)
[ ${#files[@]} -gt 0 ]
# SC2016: text in single quotes is for an inner shell. SC2317: functions that traps call.
"$1" -x -P SCRIPTDIR/.. -P SCRIPTDIR -e SC2016,SC2317,SC1091 "${files[@]}"
echo "${#files[@]} scripts"
