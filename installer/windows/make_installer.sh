#!/bin/bash
# make_installer.sh STAGE ICONS TARGET  Compiles the Windows installer over the install tree STAGE,
# with makensis, which runs on Windows and Linux alike. WARDEN_SIGN_COMMAND signs both programs in
# it.
set -euo pipefail
top=$(cd "$(dirname "$0")/../.." && pwd)
stage=$1 icons=$2 target=$3
version=$(sed -n 's/^project(ContactWarden VERSION \([0-9.]*\).*/\1/p' "$top/CMakeLists.txt")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cmake -DSTAGE="$stage" -DOUTPUT="$work/files.nsh" -P "$top/installer/windows/list_files.cmake"
mkdir -p "$target"
options=(-V2 -WX -DVERSION="$version" -DSTAGE="$stage" -DFILES="$work/files.nsh"
    -DICON="$icons/contact-warden.ico" -DTOP="$top"
    -DOUTPUT="$target/contact-warden-$version-setup.exe")
[ -z "${WARDEN_SIGN_COMMAND:-}" ] || options+=(-DSIGN="$WARDEN_SIGN_COMMAND")
makensis "${options[@]}" "$top/installer/windows/contact-warden.nsi"
[ -n "${WARDEN_SIGN_COMMAND:-}" ] ||
    echo "Lacking WARDEN_SIGN_COMMAND: not signed; Windows warns of it."
