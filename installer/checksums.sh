#!/bin/bash
# checksums.sh FOLDER  Writes FOLDER/SHA256SUMS over all that lies there, and SHA256SUMS.asc with
# gpg's key that WARDEN_SIGN_KEY names; where it names none it says so.
set -euo pipefail
cd "$1"
sum() { if command -v sha256sum >/dev/null; then sha256sum "$@"; else shasum -a 256 "$@"; fi; }

rm -f SHA256SUMS SHA256SUMS.asc
files=()
while IFS= read -r file; do
    files+=("${file#./}")
done < <(find . -maxdepth 1 -type f | LC_ALL=C sort)
[ ${#files[@]} -gt 0 ] || { echo "There is nothing in $1" >&2; exit 1; }
sum "${files[@]}" >SHA256SUMS
cat SHA256SUMS
if [ -n "${WARDEN_SIGN_KEY:-}" ]; then
    gpg --batch --yes --local-user "$WARDEN_SIGN_KEY" --armor --detach-sign SHA256SUMS
    gpg --verify SHA256SUMS.asc SHA256SUMS
else
    echo "Lacking WARDEN_SIGN_KEY: not signed. It shows a broken download, not a replaced one."
fi
