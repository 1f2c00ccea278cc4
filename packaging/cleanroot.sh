#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Tries a package in a system of its own, made from a Debian mirror: as root it is installed, as an ordinary user both
# programs run and read the sample company, then it is upgraded and removed. Needs root, mmdebstrap and a mirror.
#
#   packaging/cleanroot.sh deb PACKAGE.deb            Debian 12, with what the package depends on and nothing else
#   packaging/cleanroot.sh portable ARCHIVE.tar.gz    Debian 12 without any Qt
#
# CLEANROOT_PICTURES: a folder for the pictures that the window takes of itself there.
# CLEANROOT_BASE: a folder where a bare system is kept between runs. CLEANROOT_MIRROR, CLEANROOT_SUITE: others than Debian 12.
# shellcheck disable=SC2016 # dpkg-query expands what looks like variables
set -euo pipefail
umask 022
kind=${1:?deb or portable}
package=$(realpath "${2:?the package}")
suite=${CLEANROOT_SUITE:-bookworm}
mirror=${CLEANROOT_MIRROR:-http://deb.debian.org/debian}

[ "$(id -u)" -eq 0 ] || { echo 'error: a clean root needs root' >&2; exit 77; }
command -v mmdebstrap >/dev/null || { echo 'error: mmdebstrap is not installed' >&2; exit 77; }

work=$(mktemp -d /var/tmp/spendscope-cleanroot.XXXXXX)
system=$work/root
mounted=()
finish() {
    local place
    for place in "${mounted[@]}"; do
        umount "$place" || umount -l "$place"
    done
    rm -rf --one-file-system "$work"
}
trap finish EXIT

step() {
    printf '\n== %s\n' "$*"
}
fail() {
    echo "FAIL: $*" >&2
    exit 1
}
in_root() {
    chroot "$system" env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive "$@"
}
# What the administrator's own programs do: an ordinary user with a home and nothing else.
as_user() {
    chroot --userspec=1000:1000 "$system" env -i HOME=/home/admin USER=admin PATH=/usr/local/bin:/usr/bin:/bin LC_ALL=C.UTF-8 \
        QT_QPA_PLATFORM=offscreen "$@"
}

step "A bare $suite"
kept=${CLEANROOT_BASE:+$CLEANROOT_BASE/$suite.tar}
mkdir -p "$system"
if [ -n "$kept" ] && [ -s "$kept" ]; then
    tar -C "$system" -xf "$kept"
else
    mmdebstrap --quiet --variant=minbase --mode=root "$suite" "$work/base.tar" "$mirror" \
        || { echo "error: no system could be made from $mirror" >&2; exit 77; }
    tar -C "$system" -xf "$work/base.tar"
    if [ -n "$kept" ]; then
        mkdir -p "$CLEANROOT_BASE"
        mv "$work/base.tar" "$kept"
    fi
fi
cp /etc/resolv.conf "$system/etc/resolv.conf" 2>/dev/null || true
# Behind a registry's own gate apt needs to know it here too.
cp /etc/apt/apt.conf.d/*proxy* "$system/etc/apt/apt.conf.d/" 2>/dev/null || true
for place in proc dev; do
    mkdir -p "$system/$place"
    mount --rbind "/$place" "$system/$place" 2>/dev/null || mount --bind "/$place" "$system/$place"
    mount --make-rslave "$system/$place"
    mounted=("$system/$place" "${mounted[@]}")
done
finish_mounts() {
    local place
    for place in "${mounted[@]}"; do
        umount -R "$place" || umount -l "$place"
    done
    mounted=()
}
trap 'finish_mounts; finish' EXIT
in_root useradd --create-home --uid 1000 --shell /bin/bash admin
in_root bash -c 'dpkg-query -W -f "\${Package}\n"' | sort >"$work/packages-before"
if grep -qE '^(libqt|qt6)' "$work/packages-before"; then fail 'the bare system has Qt already'; fi

# The command line and the window, on the sample company, as the ordinary user.
use_programs() {
    local cli=$1 window=$2 url service said second
    step 'The programs as an ordinary user'
    as_user "$cli" --version
    as_user "$window" --version
    said=$work/said
    # The process itself, not a shell around it, so that it can be ended.
    chroot --userspec=1000:1000 "$system" env -i HOME=/home/admin PATH=/usr/bin:/bin LC_ALL=C.UTF-8 \
        "$cli" --data-dir /home/admin/sample serve-sample --days 20 --users 12 >"$said" &
    service=$!
    until url=$(grep -om1 'http://[0-9.:]*' "$said"); do
        kill -0 "$service" 2>/dev/null || fail 'the sample service ended before it listened'
        sleep 0.1
    done
    as_user "$cli" connection add Sample --key-file /home/admin/sample/sample.key --api-url "$url" --since "$(date -u -d '15 days ago' +%F)" \
        || fail 'no connection'
    as_user "$cli" sync --json | tee "$work/sync.json"
    grep -q '"events"' "$work/sync.json" || fail 'nothing was read'
    as_user "$cli" report --by model --limit 3
    as_user "$cli" --quiet sync || fail 'the timer would fail'
    kill "$service"
    wait "$service" 2>/dev/null || true
    # The window: its first pages on the sample company, as pictures of itself.
    as_user mkdir -p /home/admin/pictures
    chroot --userspec=1000:1000 "$system" env -i HOME=/home/admin PATH=/usr/bin:/bin LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen \
        "$window" --data-dir /home/admin/window --sample --screenshots /home/admin/pictures 2>"$work/window-said" &
    service=$!
    for ((second = 0; second < 900; ++second)); do
        [ ! -s "$system/home/admin/pictures/people-light.png" ] || break
        kill -0 "$service" 2>/dev/null || fail 'the window ended before its pictures'
        sleep 1
    done
    kill "$service" 2>/dev/null || true
    wait "$service" 2>/dev/null || true
    [ -s "$system/home/admin/pictures/people-light.png" ] || fail 'the window did not get to its pictures'
    # Without fonts every letter would be an empty box.
    if grep -q 'Fontconfig error' "$work/window-said"; then fail "the window has no letters: $(cat "$work/window-said")"; fi
    echo "The window took pictures of itself: $(cd "$system/home/admin/pictures" && echo *-light.png)"
    if [ -n "${CLEANROOT_PICTURES:-}" ]; then
        mkdir -p "$CLEANROOT_PICTURES"
        cp "$system"/home/admin/pictures/*.png "$CLEANROOT_PICTURES/"
    fi
}
report_of_user() {
    as_user "$1" report --by user --by model --from 2000-01-01 --format csv
}

if [ "$kind" = portable ]; then
    tar -C "$system/home/admin" -xzf "$package"
    chown -R 1000:1000 "$system/home/admin"
    folder=$(basename "$(find "$system/home/admin" -maxdepth 1 -name 'spendscope-*')")
    use_programs "/home/admin/$folder/spendscope-cli" "/home/admin/$folder/spendscope"
    if in_root bash -c 'dpkg-query -W -f "\${Package}\n"' | grep -E '^(libqt|qt6)'; then fail 'Qt was installed after all'; fi
    echo 'PASS: the portable archive runs where there is no Qt'
    exit 0
fi

step 'Install a version before'
in_root apt-get -qq update
mkdir "$work/older"
dpkg-deb -R "$package" "$work/older/tree"
# The version before, as far as packages go: the same programs under a lower number.
version=$(dpkg-deb -f "$package" Version)
sed -i "s/^Version: .*/Version: 0.0.1-1/" "$work/older/tree/DEBIAN/control"
rm "$work/older/tree/usr/share/man/man1/spendscope.1.gz" # so that the upgrade brings a file
sed -i '\|usr/share/man/man1/spendscope.1.gz|d' "$work/older/tree/DEBIAN/md5sums"
dpkg-deb --root-owner-group -b "$work/older/tree" "$system/tmp/spendscope_0.0.1-1_amd64.deb" >/dev/null
cp "$package" "$system/tmp/spendscope_new.deb"
in_root apt-get -qq -y --no-install-recommends install /tmp/spendscope_0.0.1-1_amd64.deb >"$work/apt.log" 2>&1 || { tail -n 30 "$work/apt.log"; fail 'the older version was not installed'; }
in_root bash -c 'dpkg-query -W -f "\${Package}\n"' | sort >"$work/packages-with"
if grep -E -- '-dev$' "$work/packages-with"; then fail 'development packages came along'; fi
echo "Installed beside it: $(comm -13 "$work/packages-before" "$work/packages-with" | wc -l) packages, none for developers."

use_programs spendscope-cli spendscope
report_of_user spendscope-cli >"$work/report-before"
[ "$(wc -l <"$work/report-before")" -gt 5 ] || fail 'the report is empty'

step "Upgrade to $version"
in_root apt-get -qq -y --no-install-recommends install /tmp/spendscope_new.deb >"$work/apt.log" 2>&1 || { tail -n 30 "$work/apt.log"; fail 'the upgrade failed'; }
[ "$(in_root dpkg-query -W -f '${Version}' spendscope)" = "$version" ] || fail 'it is still the version before'
in_root dpkg --verify spendscope || fail 'installed files are not as packed'
report_of_user spendscope-cli >"$work/report-after"
cmp "$work/report-before" "$work/report-after" || fail 'the upgrade changed the data'
echo "Kept $(($(wc -l <"$work/report-after") - 1)) rows of the report."

step 'Remove'
find "$system/home/admin" -type f | sort >"$work/user-files"
in_root dpkg -L spendscope | sort >"$work/owned"
in_root apt-get -qq -y purge spendscope >"$work/apt.log" 2>&1 || { tail -n 30 "$work/apt.log"; fail 'it was not removed'; }
left=$(cd "$system" && find . \( -path ./proc -o -path ./dev -o -path ./home -o -path ./tmp -o -path ./var/lib/apt -o -path ./var/cache \
    -o -path ./var/log \) -prune -o -iname '*spendscope*' -print)
[ -z "$left" ] || fail "left behind: $left"
while read -r path; do
    if [ -f "$system$path" ]; then fail "left behind: $path"; fi
done <"$work/owned"
find "$system/home/admin" -type f | sort | cmp - "$work/user-files" || fail "the user's files changed"
echo "Left: the user's own $(wc -l <"$work/user-files") files, and nothing else."
echo 'PASS: installs, runs, upgrades and leaves'
