# ./dev package: a Debian package of bin/giaoban, the web and a hardened service.
# shellcheck shell=bash

# The packages that hold the shared libraries which the program asks for.
library_packages() {
    ldd "$1" | awk '$2 == "=>" && $3 ~ /^\// { print $3 }' | while read -r library; do
        local found
        found=$(dpkg-query -S "$(realpath "$library")" 2>/dev/null || dpkg-query -S "$library" 2>/dev/null ||
            dpkg-query -S "*/$(basename "$(realpath "$library")")") || {
            echo "No package holds $library" >&2
            return 1
        }
        local name=${found%%:*}
        local version
        version=$(dpkg-query -W -f '${Version}' "$name:$(dpkg --print-architecture)")
        echo "$name (>= ${version%-*})" # any revision of what it was built with
    done | sort -u
}

# make_package PROGRAM OUTPUT_FOLDER: prints the path of the package.
make_package() {
    local program=$1 out=$2 version architecture root depends
    version=$("$program" version | grep -o '[0-9][0-9.]*' | head -n 1)
    architecture=$(dpkg --print-architecture)
    root=$(mktemp -d)
    # shellcheck disable=SC2064
    trap "rm -rf '$root'" RETURN
    depends=$(library_packages "$program" | paste -sd, | sed 's/,/, /g')
    [ -n "$depends" ] || return 1

    install -D -m 755 "$program" "$root/usr/bin/giaoban"
    if command -v strip >/dev/null; then strip "$root/usr/bin/giaoban"; fi # a third smaller; not needed
    mkdir -p "$root/usr/share/giaoban" "$root/DEBIAN"
    cp -r web/dist "$root/usr/share/giaoban/web"
    rm -rf "$root/usr/share/giaoban/web/.vite" "$root/usr/share/giaoban/web/.built-from"
    install -D -m 644 setup/debian/giaoban.service "$root/lib/systemd/system/giaoban.service"
    install -D -m 644 setup/debian/sysusers.conf "$root/usr/lib/sysusers.d/giaoban.conf"
    install -D -m 640 setup/debian/giaoban.env "$root/etc/giaoban/giaoban.env"
    install -D -m 644 -t "$root/usr/share/doc/giaoban" setup/debian/copyright README.md README.vi.md CHANGELOG.md
    install -D -m 644 -t "$root/usr/share/doc/giaoban/formats" docs/formats/*.md
    install -m 755 setup/debian/postinst setup/debian/prerm "$root/DEBIAN/"
    echo /etc/giaoban/giaoban.env >"$root/DEBIAN/conffiles"
    chmod 755 "$root"
    chmod -R u+rwX,go+rX,go-w "$root/usr" "$root/lib"
    cat >"$root/DEBIAN/control" <<TEXT
Package: giaoban
Version: $version
Architecture: $architecture
Maintainer: the giaoban authors <giaoban@localhost>
Installed-Size: $(du -ks --exclude=DEBIAN "$root" | cut -f1)
Depends: systemd, poppler-utils, $depends
Suggests: libreoffice-writer-nogui, fonts-liberation2
Section: admin
Priority: optional
Description: coordination of local garrison, guard and civil-defence work
 Duty log and signed handover, tasks, information, conferences and their
 summaries, published pages; every figure opens to the entries behind it. The
 books are append-only, chained and signed, and can be checked offline.
TEXT
    mkdir -p "$out"
    local file="$out/giaoban_${version}_$architecture.deb"
    # The same tree gives the same bytes.
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || echo 0) \
        dpkg-deb --root-owner-group -Zxz -z"${PACKAGE_LEVEL:-6}" --build "$root" "$file" >/dev/null
    echo "$file"
}
