#!/bin/bash
# build_in_bare_system.sh deb|portable SYSTEMS TARGET SUITE…  Builds the sources beside it in a
# bare system of each suite (bookworm, trixie, or one of Ubuntu's) and puts what it makes into
# TARGET. The systems are SYSTEMS/SUITE-build: made where they aren't there, and kept, so that the
# next build only compiles what changed. A folder in WARDEN_CCACHE is used as the compiler's cache.
set -euo pipefail
cd "$(dirname "$0")/../.."
. scripts/common.sh
. installer/linux/bare_system.sh

kind=$1 systems=$2 target=$3
shift 3
need_root_and_debootstrap
mkdir -p "$target"
for suite; do
    root=$systems/$suite-build
    make_bare_system "$suite" "$root"
    sources=$root/root/contact-warden
    copy_sources "$sources"
    rm -rf "$sources/build/packages"
    SHARED=${WARDEN_CCACHE:-} inside "$root" bash -euc '
        cd /root/contact-warden
        if [ -d /shared ]; then
            export CCACHE_DIR=/shared
        fi
        scripts/install-dependencies run package
        . scripts/common.sh
        build release -DCMAKE_INSTALL_PREFIX=/usr -DWARDEN_LAYOUT=debian
        say "Packing ($1, $2)"
        if [ "$1" = deb ]; then
            mkdir -p build/packages
            cd build/release
            cpack -G DEB -B ../packages >cpack.log 2>&1 || { cat cpack.log; exit 1; }
            rm -rf ../packages/_CPack_Packages
            cd ../packages
            name=$(echo *.deb)
            ../../installer/list_of_parts.py --build ../release --name "$name" \
                ../release/bin/contact-warden ../release/bin/contact-warden-cli >"$name.cdx.json"
        else
            installer/linux/assemble_portable.sh build/release build/packages
        fi' _ "$kind" "$suite"
    find "$sources/build/packages" -maxdepth 1 -type f -exec cp {} "$target/" \; -printf "%f\n"
done
