#!/bin/bash
# all.sh PACKAGES SYSTEMS PICTURES  Tries each package of the folder PACKAGES in a bare system of
# the release that it is for, made in the folder SYSTEMS, and the portable file in several. Needs
# root.
set -euo pipefail
cd "$(dirname "$0")/../.."
packages=$1 systems=$2 pictures=$3
mkdir -p "$systems" "$pictures"
systems=$(readlink -f "$systems") pictures=$(readlink -f "$pictures")

suite_of() {
    case $1 in
    *+debian12_*) echo bookworm ;;
    *+debian13_*) echo trixie ;;
    *+ubuntu24.04_*) echo noble ;;
    *) echo "all.sh: for which release is $1?" >&2; return 1 ;;
    esac
}

tried=0
for file in "$packages"/*.deb; do
    [ -e "$file" ] || continue
    suite=$(suite_of "$file")
    tests/support/with-display.sh tests/packaging/deb_in_bare_system.sh "$file" "$suite" \
        "$systems" "$pictures/deb-$suite.png"
    tried=$((tried + 1))
done
for file in "$packages"/*.run; do
    [ -e "$file" ] || continue
    for suite in bookworm trixie; do
        tests/support/with-display.sh tests/packaging/portable_in_bare_system.sh "$file" $suite \
            "$systems" "$pictures/portable-$suite.png"
        tried=$((tried + 1))
    done
done
[ $tried -gt 0 ] || { echo "There is no package in $packages" >&2; exit 1; }
echo "$tried tried. Look at the pictures in $pictures."
