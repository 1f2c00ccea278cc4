#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Takes the screenshots of every page and of the wizard, light and dark, from the real program on sample data.
#
#   packaging/screenshots.sh [OUTPUT]   default: docs/screenshots, which gets those that the README, the guide or the
#                                       metainfo show
#
# SPENDSCOPE_PROGRAM names a program that is built already, such as build/package/app/spendscope; otherwise one is built.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=packaging/packages.sh
. "$root/packaging/packages.sh"
# shellcheck source=packaging/build.sh
. "$root/packaging/build.sh"

output=$(realpath -m "${1:-$root/docs/screenshots}")

program=${SPENDSCOPE_PROGRAM:-}
if [ -n "$program" ]; then
    install_packages "${screenshot_packages[@]}"
    program=$(realpath -e "$program")
else
    install_packages "${build_packages[@]}" "${screenshot_packages[@]}"
    build_programs
    program=$root/build/run/app/spendscope
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Neither the owner's settings nor a desktop's look may show, and no picture may be left from before.
mkdir -p "$work/pictures" "$output"
command=("$program" --data-dir "$work/data" --sample --screenshots "$work/pictures")
run=(timeout 1200 env -u WAYLAND_DISPLAY -u QT_STYLE_OVERRIDE -u QT_QPA_PLATFORMTHEME QT_SCALE_FACTOR=1 LC_ALL=C.UTF-8)
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
for picture in "$work"/pictures/*-light.png; do
    page=$(basename "${picture%-light.png}")
    # The repository keeps what something in it shows; any other folder gets everything.
    if [ "$output" != "$root/docs/screenshots" ] \
        || grep -rqE "/$page-(light|dark)\.png" "$root/README.md" "$root/docs/guide" "$root/packaging/linux/metainfo.xml.in"; then
        cp "$picture" "${picture%-light.png}-dark.png" "$output/"
    fi
done
echo "Screenshots: $output"
