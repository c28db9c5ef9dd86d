# shellcheck shell=bash
# Sourced by the scripts beside it, which try packages in bare systems. They run under
# with-display.sh.
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit 1
. scripts/common.sh
. installer/linux/bare_system.sh
. tests/support/needs.sh
needs xdotool xdotool import imagemagick debootstrap debootstrap unshare util-linux

# fresh_system SUITE SYSTEMS  Its folder: a copy, thrown away at the end, of the bare system there.
fresh_system() {
    make_bare_system "$1" "$2/$1-bare" >&2
    local copy
    copy=$(mktemp -d "$2/try-$1.XXXXXX")
    cp -a "$2/$1-bare/." "$copy/"
    inside "$copy" useradd --create-home --shell /bin/bash ada >&2
    echo "$copy"
}

# as_ada ROOT COMMAND…  As a person who has no rights there, with this display.
as_ada() {
    local root=$1
    shift
    inside "$root" setpriv --reuid ada --regid ada --init-groups env HOME=/home/ada USER=ada \
        DISPLAY="$DISPLAY" WARDEN_PASSPHRASE='a long enough passphrase' "$@"
}

# contents ROOT  Everything there, with type, rights and size, but what any installation writes: the
# package tool's own records and logs.
contents() {
    find "$1" -xdev \( -path "$1/proc" -o -path "$1/dev" -o -path "$1/sys" -o -path "$1/tmp" -o \
        -path "$1/shared" -o -path "$1/var/log" -o -path "$1/var/cache" -o -path "$1/var/lib/apt" \
        -o -path "$1/var/lib/dpkg/*-old" -o -path "$1/var/lib/dpkg/status" \) -prune -o \
        -printf '%y %m %s %P\n' | sed 's/^d \([0-9]*\) [0-9]*/d \1/' | LC_ALL=C sort -k 3
}

# see_window ROOT PROGRAM PICTURE  Opens the demo's window, waits until it shows what it has, takes
# a picture, closes it like a person, and fails where it doesn't end well.
see_window() {
    local root=$1 program=$2 picture=$3 pid window status=0
    as_ada "$root" "$program" --demo >"$picture.log" 2>&1 &
    pid=$!
    for _ in $(seq 300); do
        window=$(xdotool search --onlyvisible --name 'Contact Warden' 2>/dev/null | head -1) || true
        [ -z "$window" ] || break
        kill -0 $pid 2>/dev/null || { cat "$picture.log" >&2; return 1; }
        sleep 0.2
    done
    [ -n "${window:-}" ] || { echo "no window after 60 s" >&2; return 1; }
    xdotool windowactivate --sync "$window"
    # The demo makes its workspace first: two pictures alike, 2 s apart, are what it has to show.
    local before='' now
    for _ in $(seq 30); do
        sleep 2
        now=$(import -window root rgb:- | sha256sum)
        [ "$now" != "$before" ] || break
        before=$now
    done
    import -window root "$picture"
    echo "It is called '$(xdotool getwindowname "$window")'."
    xdotool key alt+F4
    for _ in $(seq 150); do
        kill -0 $pid 2>/dev/null || break
        sleep 0.2
    done
    if kill -0 $pid 2>/dev/null; then
        pkill -KILL -P $pid || true # which ends all that runs inside, too
        echo "it was closed and went on running" >&2
        return 1
    fi
    wait $pid || status=$?
    # A bare system has no session, which Qt remarks on; all else that it says is a complaint.
    if grep -v 'XDG_RUNTIME_DIR not set' "$picture.log"; then
        echo "it complained, see above" >&2
        return 1
    fi
    [ $status -eq 0 ] || echo "it ended with $status" >&2
    return $status
}
