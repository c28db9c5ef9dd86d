#!/bin/bash
# What vcard_bench.cpp measures, and KContacts on the same file where it is installed.
set -euo pipefail
build=$1
here=$(dirname "$(readlink -f "$0")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$build/bin/vcard_bench" >"$work/ours"
value() { awk -v k="$2" '$1 == k { print $2 }' "$work/$1"; }
for what in json-write json-read; do # at most 15 microseconds a contact
    echo "figure $what-10000 $(value ours $what) ms 150"
done
library=$(find /usr/lib -maxdepth 2 -name libKF5Contacts.so -print -quit 2>/dev/null || true)
if [ -z "$library" ]; then
    echo "figure vcard-read-10000 $(value ours vcard-read) ms 48"
    echo "figure vcard-write-10000 $(value ours vcard-write) ms -"
    echo "KContacts isn't installed (libkf5contacts-dev): no comparison" >&2
    exit 0
fi
qt=$(dirname "$library" | sed 's|^/usr/lib/|/usr/include/|')/qt5
g++ -O2 -fPIC -std=c++17 -I/usr/include/KF5/KContacts -I/usr/include/KF5/kcontacts \
    -I/usr/include/KF5/KCoreAddons -I/usr/include/KF5 -I"$qt" -I"$qt/QtCore" -I"$qt/QtGui" \
    "$here/kcontacts_bench.cpp" -o "$work/kcontacts" \
    -L"$(dirname "$library")" -lKF5Contacts -lQt5Gui -lQt5Core
"$build/bin/vcard_bench" "$work/cards.vcf"
QT_QPA_PLATFORM=offscreen "$work/kcontacts" "$work/cards.vcf" >"$work/theirs"
echo "ratio vcard-read-10000 $(value ours vcard-read) $(value theirs vcard-read) ms 0.333"
echo "ratio vcard-write-10000 $(value ours vcard-write) $(value theirs vcard-write) ms 1"
