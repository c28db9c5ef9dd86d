#!/bin/sh
# menu.sh add|remove  Puts Contact Warden into this account's menu of programs, or takes it out.
here=$(dirname "$(readlink -f "$0")")
share=${XDG_DATA_HOME:-$HOME/.local/share}
id=org.contactwarden.ContactWarden
case ${1:-} in
add)
    mkdir -p "$share/applications" "$share/icons/hicolor/scalable/apps"
    # In quotes, with what is special inside them escaped, as the format of these files says.
    command=$(printf '%s' "$here/contact-warden" | sed 's/[\\"$`]/\\&/g; s/\\/\\\\/g; s/%/%%/g')
    while IFS= read -r line; do
        case $line in
        Exec=contact-warden*) printf 'Exec="%s"%s\n' "$command" "${line#Exec=contact-warden}" ;;
        *) printf '%s\n' "$line" ;;
        esac
    done <"$here/share/applications/$id.desktop" >"$share/applications/$id.desktop"
    cp "$here/share/icons/hicolor/scalable/apps/$id.svg" "$share/icons/hicolor/scalable/apps/"
    echo "Contact Warden is in the menu." ;;
remove)
    rm -f "$share/applications/$id.desktop" "$share/icons/hicolor/scalable/apps/$id.svg"
    echo "Contact Warden is no longer in the menu." ;;
*)
    sed -n '2s/^# //p' "$0"
    exit 2 ;;
esac
