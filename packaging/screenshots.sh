#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Takes the screenshots of wizard, Connections and Overview, light and dark, from the real program on sample data.
#
#   packaging/screenshots.sh [OUTPUT]   default: docs/screenshots
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=packaging/packages.sh
. "$root/packaging/packages.sh"
# shellcheck source=packaging/build.sh
. "$root/packaging/build.sh"

output=$(realpath -m "${1:-$root/docs/screenshots}")

install_packages "${build_packages[@]}" "${screenshot_packages[@]}"
build_programs

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Neither the owner's settings nor a desktop's look may show, and no picture may be left from before.
mkdir -p "$work/pictures" "$output"
command=("$root/build/run/app/spendscope" --data-dir "$work/data" --sample --screenshots "$work/pictures")
run=(timeout 300 env -u WAYLAND_DISPLAY -u QT_STYLE_OVERRIDE -u QT_QPA_PLATFORMTHEME QT_SCALE_FACTOR=1 LC_ALL=C.UTF-8)
if [ "${QT_QPA_PLATFORM:-}" != offscreen ] && command -v xvfb-run >/dev/null; then
    QT_QPA_PLATFORM=xcb xvfb-run -a -s '-screen 0 1600x1000x24' "${run[@]}" "${command[@]}"
else
    QT_QPA_PLATFORM=offscreen "${run[@]}" "${command[@]}"
fi

for page in overview explorer repositories people reconcile connections wizard; do
    for look in light dark; do
        if [ ! -s "$work/pictures/$page-$look.png" ]; then
            echo "error: the program took no picture $page-$look.png." >&2
            exit 1
        fi
    done
done
cp "$work"/pictures/*.png "$output/"
echo "Screenshots: $output"
