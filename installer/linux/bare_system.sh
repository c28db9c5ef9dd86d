# shellcheck shell=bash
# Sourced: bare Debian and Ubuntu systems in folders, in which packages are built and tried. Needs
# root and debootstrap. WARDEN_MIRROR names another mirror than debootstrap's own.

# make_bare_system SUITE FOLDER  The smallest system of that suite; does nothing where it is there.
make_bare_system() {
    local suite=$1 root=$2 components=main
    [ ! -e "$root/etc/debian_version" ] || return 0
    # Ubuntu keeps in a part of its own what Debian has in its main one.
    if [ "$(readlink -f "/usr/share/debootstrap/scripts/$suite")" = \
        /usr/share/debootstrap/scripts/gutsy ]; then
        components=main,universe
    fi
    say "Making a bare $suite in $root"
    rm -rf "$root.new"
    mkdir -p "$(dirname "$root")"
    # Without the keys of that suite it would only warn, or go on without.
    debootstrap --force-check-gpg --variant=minbase --components=$components \
        --include=ca-certificates "$suite" "$root.new" ${WARDEN_MIRROR:+"$WARDEN_MIRROR"} \
        >"$root.log" 2>&1 || {
        tail -n 20 "$root.log" >&2
        return 1
    }
    # Packages that are installed there start no services.
    printf '#!/bin/sh\nexit 101\n' >"$root.new/usr/sbin/policy-rc.d"
    chmod 755 "$root.new/usr/sbin/policy-rc.d"
    mv "$root.new" "$root"
}

# inside FOLDER COMMAND…  Runs it in that system with a /proc of its own. Mounts and processes that
# are left end with it. A folder in SHARED is to be seen there as /shared.
inside() {
    SHARED=${SHARED:-} unshare --mount --pid --fork --kill-child bash -c '
        set -e
        root=$1
        shift
        mount -t proc proc "$root/proc"
        mount --rbind /dev "$root/dev"
        mount -t tmpfs tmpfs "$root/tmp"
        if [ -n "$SHARED" ]; then
            mkdir -p "$root/shared"
            mount --bind "$SHARED" "$root/shared"
        fi
        cp /etc/resolv.conf "$root/etc/resolv.conf"
        exec env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
            HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
            CMAKE_BUILD_PARALLEL_LEVEL="${CMAKE_BUILD_PARALLEL_LEVEL:-}" chroot "$root" "$@"
        ' _ "$@" </dev/null
}

# copy_sources FOLDER  The tracked files as they are here; what was built there stays.
copy_sources() {
    mkdir -p "$1"
    git -c safe.directory='*' ls-files -z | tar -c --null -T - | tar -x -C "$1"
}

need_root_and_debootstrap() {
    command -v debootstrap >/dev/null || {
        echo "debootstrap is missing: scripts/install-dependencies package" >&2
        return 1
    }
    [ "$(id -u)" -eq 0 ] || {
        echo "Bare systems are made and entered by root: run this with sudo." >&2
        return 1
    }
}
