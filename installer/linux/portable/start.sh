#!/bin/sh
# Starts the program of this name out of this folder. What is always ours stands in lib, where the
# programs find it. What belongs to the system, such as the display's libraries and OpenSSL with its
# updates, is the system's own; only what it lacks is taken from lib/if-missing.
here=$(dirname "$(readlink -f "$0")")
known=$({ /sbin/ldconfig -p || ldconfig -p; } 2>/dev/null | sed 's/^[[:blank:]]*/ /')
added=
for folder in "$here"/lib/if-missing/*; do
    name=${folder##*/}
    case $known in
    *" $name "*) ;;
    *) added=$added:$folder ;;
    esac
done
if [ -n "$added" ]; then
    LD_LIBRARY_PATH=${LD_LIBRARY_PATH:+$LD_LIBRARY_PATH}$added
    LD_LIBRARY_PATH=${LD_LIBRARY_PATH#:}
    export LD_LIBRARY_PATH
fi
if [ ! -e /etc/fonts/fonts.conf ] && [ -z "${FONTCONFIG_FILE:-}" ]; then
    export FONTCONFIG_FILE="$here/share/fonts/fonts.conf"
fi
# Beside this folder and not in it: a newer one takes this one's place. Of the two programs only the
# window's knows the option, and what it is told later counts.
data=${here%/*}/contact-warden-data
if [ "${0##*/}" = contact-warden ] && [ -d "$data" ]; then
    set -- --portable "$data" "$@"
fi
exec "$here/bin/${0##*/}" "$@"
