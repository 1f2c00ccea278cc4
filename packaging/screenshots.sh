#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Takes the screenshots of every page and of the wizard, light and dark, from the real program on sample data.
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
run=(timeout 600 env -u WAYLAND_DISPLAY -u QT_STYLE_OVERRIDE -u QT_QPA_PLATFORMTHEME QT_SCALE_FACTOR=1 LC_ALL=C.UTF-8)
if [ "${QT_QPA_PLATFORM:-}" != offscreen ] && command -v xvfb-run >/dev/null; then
    QT_QPA_PLATFORM=xcb xvfb-run -a -s '-screen 0 1600x1000x24' "${run[@]}" "${command[@]}"
else
    QT_QPA_PLATFORM=offscreen "${run[@]}" "${command[@]}"
fi

# Which pages there are is the program's to say; these there are always, and each has both looks.
for page in overview explorer repositories people reconcile connections settings wizard; do
    [ -s "$work/pictures/$page-light.png" ] || { echo "error: the program took no picture of $page." >&2; exit 1; }
done
for picture in "$work"/pictures/*-light.png; do
    dark=${picture%-light.png}-dark.png
    [ -s "$dark" ] || { echo "error: the program took no picture $(basename "$dark")." >&2; exit 1; }
done
rm -f "$output"/*-light.png "$output"/*-dark.png # of pages that are no more
cp "$work"/pictures/*.png "$output/"
echo "Screenshots: $output"
