#!/bin/bash
# service.sh PROGRAM: installs the package of PROGRAM in a copy of this machine that is thrown away
# afterwards, with a systemd of its own, and works with the service there: its walls are real, and a
# call they forbid shows. Says so and ends well where no such copy can be made.
set -euo pipefail
here=$(dirname "$(realpath "$0")")

left_out() {
    echo "  Left out: $1"
    exit 0
}

# inside PACKAGE BOX: the first process of the copy. What systemd would do to a whole machine, it finds
# nothing of here.
inside() {
    local root=$2/root
    mount --make-rprivate /
    mount -t tmpfs tmpfs "$2"
    mkdir "$2"/{upper,work,root}
    mount -t overlay overlay -o "lowerdir=/,upperdir=$2/upper,workdir=$2/work" "$root"
    cp "$1" "$root/tmp/giaoban.deb"
    chroot "$root" dpkg --install /tmp/giaoban.deb >/dev/null
    : >"$root/etc/fstab"
    rm -rf "$root"/{lib,etc}/systemd/system/*.wants
    echo 'GIAOBAN_OPTIONS=--port 0' >"$root/etc/giaoban/giaoban.env"
    mkdir "$root/etc/systemd/system/giaoban.service.d"
    printf '[Service]\nStandardOutput=append:/var/log/told\nStandardError=append:/var/log/told\n' \
        >"$root/etc/systemd/system/giaoban.service.d/told.conf"
    mount -t proc proc "$root/proc"
    mount --bind -o ro "$root/proc/sys" "$root/proc/sys"
    mount --rbind /dev "$root/dev"
    mount -t sysfs -o ro sysfs "$root/sys"
    mount -t cgroup2 cgroup2 "$root/sys/fs/cgroup"
    mount -t tmpfs tmpfs "$root/run"
    cd "$root"
    pivot_root . mnt
    umount -l mnt
    exec env -i container=giaoban PATH=/usr/sbin:/usr/bin:/sbin:/bin /lib/systemd/systemd --system \
        --unit=giaoban.service --show-status=no --log-target=null </dev/null >/dev/null 2>&1
}

if [ "$1" = inside ]; then
    shift
    inside "$@"
fi

[ "$(id -u)" = 0 ] || left_out "only root can make a copy of the machine."
[ -x /lib/systemd/systemd ] || left_out "this machine has no systemd."
groups=$(findmnt -n -o TARGET -t cgroup2 | head -n 1)
[ -n "$groups" ] && mkdir "$groups/giaoban-$$" 2>/dev/null || left_out "no control group can be made here."
groups=$groups/giaoban-$$
box=$(mktemp -d)

away() {
    [ -z "${first:-}" ] || kill -KILL "$first" 2>/dev/null || true
    for _ in $(seq 50); do
        find "$groups" -depth -type d -exec rmdir {} + 2>/dev/null && break
        sleep 0.1
    done
    rm -rf "$box" "$made"
}
made=$(mktemp -d)
trap away EXIT
source setup/package.sh
package=$(PACKAGE_LEVEL=1 make_package "$1" "$made")
trap away EXIT

(
    echo 0 >"$groups/cgroup.procs"
    exec unshare --mount --pid --ipc --uts --cgroup --fork --kill-child "$0" inside "$package" "$box"
) >"$made/log" 2>&1 &
runner=$!
first=
for _ in $(seq 100); do
    first=$(pgrep -P "$runner" | head -n 1) && [ "$(cat "/proc/$first/comm" 2>/dev/null)" = systemd ] && break
    kill -0 "$runner" 2>/dev/null || break
    sleep 0.1
done
if [ "$(cat "/proc/${first:-0}/comm" 2>/dev/null)" != systemd ]; then
    left_out "no systemd can be started in a copy of this machine: $(tail -n 1 "$made/log")"
fi
GIAOBAN_PROGRAM=$(realpath "$1") GIAOBAN_BOX=/proc/$first/root GIAOBAN_BOX_PROCESS=$first \
    node --test "$here/service.test.mjs"
