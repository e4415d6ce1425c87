#!/bin/bash
# check.sh PROGRAM: makes the Debian package of it and looks whether it holds what it promises.
set -euo pipefail

fail() {
    echo "$1" >&2
    exit 1
}
[ -f web/dist/index.html ] || { echo "skipped: the web is not built (web/dist)"; exit 77; }
source setup/package.sh
export PACKAGE_LEVEL=1 # what is looked at is what the package holds, not how small it is

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
package=$(make_package "$1" "$folder")
again=$(make_package "$1" "$folder/again")
cmp "$package" "$again" || fail "the same tree gives other bytes"

depends=$(dpkg-deb -f "$package" Depends)
for wanted in systemd poppler-utils libsqlite3-0 libsodium23 libssl3; do
    grep -q "$wanted" <<<"$depends" || fail "the package does not ask for $wanted: $depends"
done
dpkg-deb -x "$package" "$folder/root"
for file in usr/bin/giaoban usr/share/giaoban/web/index.html lib/systemd/system/giaoban.service \
    usr/lib/sysusers.d/giaoban.conf etc/giaoban/giaoban.env usr/share/doc/giaoban/copyright \
    usr/share/doc/giaoban/formats/book.md; do
    [ -f "$folder/root/$file" ] || fail "the package lacks $file"
done
[ -z "$(find "$folder/root" -perm /go+w -not -type l)" ] || fail "others may write in the package's files"
[ "$("$folder/root/usr/bin/giaoban" version)" = "$("$1" version)" ] || fail "the packed program is another"

unit=$folder/root/lib/systemd/system/giaoban.service
options=$(sed -n 's|^ExecStart=/usr/bin/giaoban serve ||p' "$unit" | grep -o -- '--[a-z-]*' | sort -u)
[ -n "$options" ] || fail "the service does not serve"
known=$("$1" serve --help)
for option in $options; do
    grep -q -- "$option " <<<"$known" || fail "the service uses $option, which giaoban serve does not know"
done
grep -q '^SystemCallErrorNumber=' "$unit" ||
    fail "a call that the service may not make would end it in the middle of its work"
echo "the package holds what it promises"
