#!/bin/bash
# build_dmg.sh TARGET  The disk image for macOS, from a release build: the app with Qt and the
# command line inside, signed, notarised and stapled where these say who signs (else it says what
# is lacking, and the image is for this computer alone):
#   WARDEN_SIGN_IDENTITY    "Developer ID Application: … (TEAM)", in the login keychain
#   WARDEN_NOTARY_PROFILE   what `xcrun notarytool store-credentials` was told to call the account
set -euo pipefail
cd "$(dirname "$0")/../.."
. scripts/common.sh

target=$1
if [ "$(uname)" != Darwin ]; then
    echo "A disk image is made on macOS: hdiutil, codesign and notarytool are Apple's." >&2
    exit 1
fi
lacking=()
[ -n "${WARDEN_SIGN_IDENTITY:-}" ] ||
    lacking+=("WARDEN_SIGN_IDENTITY: not signed; other computers refuse to open it")
[ -n "${WARDEN_NOTARY_PROFILE:-}" ] ||
    lacking+=("WARDEN_NOTARY_PROFILE: not notarised; other computers warn of it")

build release
version=$(sed -n 's/^project(ContactWarden VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cmake --install build/release --prefix "$work/image"
app="$work/image/Contact Warden.app"
mv "$work/image/contact-warden.app" "$app"
# Each program finds Qt in the bundle and not where this computer has it.
mv "$work/image/bin/contact-warden-cli" "$app/Contents/MacOS/"
rm -rf "$work/image/bin"
"$(brew --prefix qt)/bin/macdeployqt" "$app" -always-overwrite \
    -executable="$app/Contents/MacOS/contact-warden-cli"
ln -s /Applications "$work/image/Applications"

# From the inside out, as the signature of the whole covers those of its parts.
identity=${WARDEN_SIGN_IDENTITY:--}
options=(--force --sign "$identity")
[ "$identity" = - ] || options+=(--timestamp --options runtime)
find "$app/Contents" -type f \( -name '*.dylib' -o -path '*/Versions/*/Qt*' -o \
    -path '*/MacOS/contact-warden-cli' \) -exec codesign "${options[@]}" {} \;
codesign "${options[@]}" --entitlements installer/macos/entitlements.plist "$app"
codesign --verify --deep --strict "$app"

mkdir -p "$target"
image=$target/contact-warden-$version-$(uname -m).dmg
hdiutil create -quiet -ov -fs HFS+ -format UDZO -volname "Contact Warden" \
    -srcfolder "$work/image" "$image"
if [ "$identity" != - ]; then
    codesign --sign "$identity" --timestamp "$image"
    if [ -n "${WARDEN_NOTARY_PROFILE:-}" ]; then
        say "Apple looks at the image; that takes some minutes"
        xcrun notarytool submit "$image" --keychain-profile "$WARDEN_NOTARY_PROFILE" --wait
        xcrun stapler staple "$image"
        spctl --assess --type open --context context:primary-signature "$image"
    fi
fi
echo "$image"
[ ${#lacking[@]} -eq 0 ] || printf 'Lacking %s\n' "${lacking[@]}"
