#!/bin/bash
# assemble_portable.sh BUILD TARGET  Puts the programs of a release build into a folder with all
# that they need, and that into TARGET/contact-warden-VERSION-ARCHITECTURE.run, which unpacks
# itself. It starts on systems as new as the one that it was built on or newer, without Qt. Needs
# makeself and patchelf.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
build=$1 target=$2
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:.*=//p' "$build/CMakeCache.txt")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tree=$work/contact-warden

cmake -DCMAKE_INSTALL_PREFIX="$tree" -DWARDEN_LAYOUT=other -S "$here/../.." -B "$build" >/dev/null
cmake --install "$build" --prefix "$tree" --strip >/dev/null

# Qt loads these by name, so that no program's list of libraries shows them. The printers' plugin
# comes without its library: where there is no CUPS there is nothing to print to.
plugins=$(find /usr/lib -type d -path '*/qt6/plugins' | head -1)
for name in platforms/libqxcb platforms/libqoffscreen platforms/libqwayland-generic \
    platforms/libqwayland-egl wayland-shell-integration/libxdg-shell \
    wayland-decoration-client/libbradient \
    wayland-graphics-integration-client/libqt-plugin-wayland-egl \
    iconengines/libqsvgicon imageformats/libqsvg \
    imageformats/libqjpeg imageformats/libqico imageformats/libqgif tls/libqopensslbackend \
    xcbglintegrations/libqxcb-egl-integration xcbglintegrations/libqxcb-glx-integration \
    platforminputcontexts/libcomposeplatforminputcontextplugin \
    platforminputcontexts/libibusplatforminputcontextplugin \
    platformthemes/libqxdgdesktopportal printsupport/libcupsprintersupport; do
    if [ -e "$plugins/$name.so" ]; then
        install -D -m 644 "$plugins/$name.so" "$tree/plugins/$name.so"
    fi
done
mkdir -p "$tree/lib/if-missing"
printf '[Paths]\nPrefix=..\n' >"$tree/bin/qt.conf"

# The C and C++ libraries have to be the system's own: its drivers load the same ones.
never='^(ld-linux.*|lib(c|m|dl|rt|pthread|resolv|util|anl|nss_.*|stdc\+\+|gcc_s|cups))\.so'
# The display, fonts, the desktop's bus and keyring, and what gets security updates with the system.
system='^lib(X.*|xcb.*|xkbcommon.*|wayland.*|ICE|SM|GL.*|EGL|OpenGL|gbm|drm|fontconfig|freetype'
system+='|expat|glib-2|gio-2|gobject-2|gmodule-2|secret-1|gcrypt|gpg-error|mount|blkid|selinux|ffi'
system+='|dbus-1|systemd|cap|lz4|lzma|z|zstd|ssl|crypto|pcre2-8|uuid|bsd|md)[-.0-9]*\.so'
secret=$(/sbin/ldconfig -p | sed -n 's/^\tlibsecret-1\.so\.0 .* => //p' | head -1)
[ -n "$secret" ] || { echo "libsecret-1.so.0 isn't here" >&2; exit 1; }
printf '%s\n' "$secret" >"$work/libraries"
find "$tree/bin" "$tree/plugins" -type f ! -name qt.conf ! -path '*/printsupport/*' \
    -print0 | xargs -0 ldd | sed -n 's/.* => \(\/[^ ]*\) .*/\1/p' >>"$work/libraries"
ldd "$secret" | sed -n 's/.* => \(\/[^ ]*\) .*/\1/p' >>"$work/libraries"
sort -u "$work/libraries" | while read -r file; do
    name=${file##*/}
    if [[ $name =~ $never ]]; then
        continue
    elif [[ $name =~ $system ]]; then
        install -D -m 644 "$(readlink -f "$file")" "$tree/lib/if-missing/$name/$name"
    else
        install -m 644 "$(readlink -f "$file")" "$tree/lib/$name"
    fi
done
patchelf --set-rpath '$ORIGIN/../lib' "$tree"/bin/contact-warden*
find "$tree/lib" -maxdepth 1 -type f -exec patchelf --set-rpath '$ORIGIN' {} \;
find "$tree/plugins" -type f -exec patchelf --set-rpath '$ORIGIN/../../lib' {} \;

install -m 755 "$here/portable/start.sh" "$tree/contact-warden"
install -m 755 "$here/portable/start.sh" "$tree/contact-warden-cli"
install -m 755 "$here/portable/menu.sh" "$here/portable/unpacked.sh" "$tree/"
install -D -m 644 "$here/portable/fonts.conf" "$tree/share/fonts/fonts.conf"
fonts=/usr/share/fonts/truetype/dejavu
cp $fonts/DejaVuSans.ttf $fonts/DejaVuSans-Bold.ttf $fonts/DejaVuSansMono.ttf "$tree/share/fonts/"
install -D -m 644 /usr/share/doc/fonts-dejavu-core/copyright \
    "$tree/share/licenses/parts/fonts-dejavu-core"

mkdir -p "$target"
run=$target/contact-warden-$version-$(uname -m).run
find "$plugins" -name '*.so' -printf '%P\n' | while read -r name; do
    [ ! -e "$tree/plugins/$name" ] || echo "$plugins/$name"
done | xargs "$here/../list_of_parts.py" --build "$build" --name "${run##*/}" --inside "$tree/lib" \
    "$build/bin/contact-warden" "$build/bin/contact-warden-cli" "$secret" >"$run.cdx.json"
# Their licences, by the packages of that list.
sed -n 's/^ *"purl": "pkg:[a-z]*\/[a-z]*\/\([^@]*\)@.*/\1/p' "$run.cdx.json" | sort -u |
    while read -r package; do
        [ ! -e "/usr/share/doc/$package/copyright" ] || install -D -m 644 \
            "/usr/share/doc/$package/copyright" "$tree/share/licenses/parts/$package"
    done

makeself --notemp --sha256 --gzip --nox11 --nomd5 --nocrc --tar-extra \
    '--owner=root --group=root --sort=name' "$tree" "$run" "Contact Warden $version" \
    ./unpacked.sh >"$work/makeself.log" || { cat "$work/makeself.log" >&2; exit 1; }
echo "$run"
