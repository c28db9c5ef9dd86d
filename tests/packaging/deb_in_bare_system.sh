#!/bin/bash
# with-display.sh deb_in_bare_system.sh PACKAGE SUITE SYSTEMS PICTURE  Installs the package in a
# bare system of that suite (made in the folder SYSTEMS), runs the demo of the command line, makes
# a workspace, opens the window, removes the package, and fails where anything is left but the
# person's data.
set -euo pipefail
. "$(dirname "$0")/bare.sh"
package=$(readlink -f "$1") suite=$2 systems=$3 picture=$4

root=$(fresh_system "$suite" "$systems")
trap 'rm -rf "$root"' EXIT
cp "$package" "$root/root/package.deb"
apt=(apt-get -qq -y -o APT::Install-Recommends=no -o Dpkg::Use-Pty=0)

say "What it needs"
{
    inside "$root" apt-get -qq update
    inside "$root" "${apt[@]}" satisfy "$(dpkg-deb -f "$package" Depends)"
} >"$picture.apt.log" 2>&1 || { tail -n 20 "$picture.apt.log" >&2; exit 1; }
as_ada "$root" bash -ec 'mkdir -p ~/keep'
contents "$root" >"$picture.before"

say "Installing"
inside "$root" "${apt[@]}" install /root/package.deb
inside "$root" dpkg -L contact-warden | sort >"$picture.files"
wc -l <"$picture.files" | sed 's/$/ paths/'
inside "$root" dpkg --verify contact-warden

say "The demo of the command line"
as_ada "$root" contact-warden-cli demo
as_ada "$root" contact-warden-cli --passphrase-env WARDEN_PASSPHRASE --operator Ada init \
    --recovery-out /home/ada/keep/code.txt

say "The window"
see_window "$root" contact-warden "$picture"

say "Removing"
inside "$root" "${apt[@]}" remove contact-warden
if inside "$root" dpkg-query -W contact-warden 2>/dev/null; then
    echo "the package is still known" >&2
    exit 1
fi
contents "$root" >"$picture.after"
diff "$picture.before" "$picture.after" >"$picture.diff" || true
if grep '^<' "$picture.diff" || grep '^>' "$picture.diff" | grep -v ' home/ada/'; then
    echo "left or changed beside the person's data, see above" >&2
    exit 1
fi
say "Left: the person's data"
grep '^>' "$picture.diff"
grep -q ' home/ada/.local/share/contact-warden/workspace/contacts.db$' "$picture.diff"
