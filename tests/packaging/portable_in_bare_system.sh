#!/bin/bash
# with-display.sh portable_in_bare_system.sh FILE SUITE SYSTEMS PICTURE  Unpacks the
# self-extracting file in a bare system of that suite, in which nothing else was installed, runs
# the demo and the window out of its folder, deletes that, and fails where anything is left.
set -euo pipefail
. "$(dirname "$0")/bare.sh"
file=$(readlink -f "$1") suite=$2 systems=$3 picture=$4

root=$(fresh_system "$suite" "$systems")
trap 'rm -rf "$root"' EXIT
if find "$root" -xdev -name 'libQt*' | grep .; then
    echo "there is Qt already" >&2
    exit 1
fi
contents "$root" >"$picture.before"

say "Unpacking"
cp "$file" "$root/home/ada/warden.run"
as_ada "$root" sh -ec 'cd ~ && sh warden.run --quiet'
folder=$(cd "$root/home/ada" && echo contact-warden*)

say "The demo of the command line"
as_ada "$root" "/home/ada/$folder/contact-warden-cli" demo

say "The window"
see_window "$root" "/home/ada/$folder/contact-warden" "$picture"

say "In the menu, and out of it"
as_ada "$root" "/home/ada/$folder/menu.sh" add
grep '^Exec=' "$root/home/ada/.local/share/applications/org.contactwarden.ContactWarden.desktop"
as_ada "$root" "/home/ada/$folder/menu.sh" remove

say "Deleting the folder"
rm -rf "${root:?}/home/ada/$folder" "$root/home/ada/warden.run"
contents "$root" >"$picture.after"
# Folders that every program may make.
if diff "$picture.before" "$picture.after" | grep '^[<>] [^d]' |
    grep -v ' home/ada/\.cache/fontconfig/'; then
    echo "left or changed beside the person's data, see above" >&2
    exit 1
fi
echo "Nothing is left."
