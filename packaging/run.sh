#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds and starts Spendscope.
#
#   packaging/run.sh [PROGRAM OPTION...]            the program
#   packaging/run.sh --sample [PROGRAM OPTION...]   on a made-up company's data; without a display: the same as reports
#                                                   on the terminal, and screenshots
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=packaging/packages.sh
. "$root/packaging/packages.sh"
# shellcheck source=packaging/build.sh
. "$root/packaging/build.sh"

program=$root/build/run/app/spendscope
cli=$root/build/run/app/spendscope-cli
sample_data=${XDG_DATA_HOME:-$HOME/.local/share}/spendscope-sample

has_display() {
    [ "${QT_QPA_PLATFORM:-}" != offscreen ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]
}

# Data and settings of the terminal's run lie apart from the window's: its service ends with this script.
show_sample_on_terminal() {
    local data=$sample_data/terminal by days=180 service said url
    (umask 077 && mkdir -p "$data")
    said=$(mktemp)
    "$cli" --data-dir "$data" serve-sample --days "$days" >"$said" &
    service=$!
    # shellcheck disable=SC2064
    trap "kill $service 2>/dev/null || true; wait $service 2>/dev/null || true; rm -f '$said'" EXIT
    until url=$(grep -om1 'http://[0-9.:]*' "$said"); do
        kill -0 "$service" 2>/dev/null || { echo "error: the sample service ended before it listened." >&2; return 1; }
        sleep 0.1
    done
    echo "The sample service listens on $url"

    # A run before this one left its connection, to a service that is gone.
    "$cli" --data-dir "$data" connection remove Sample --yes >/dev/null 2>&1 || true
    "$cli" --data-dir "$data" connection add Sample --key-file "$data/sample.key" --api-url "$url" \
        --since "$(date -u -d "$days days ago" +%F)"
    echo "Reading $days days of usage, at most 60 requests a minute as from the real service: about two minutes."
    "$cli" --data-dir "$data" sync
    "$cli" --data-dir "$data" status
    for by in user group model repository; do
        echo
        "$cli" --data-dir "$data" report --by "$by" --limit 12
    done
    echo
    "$root/packaging/screenshots.sh" "$sample_data/screenshots"
    echo "More reports: $cli --data-dir $data report --help"
}

sample=no
if [ "${1:-}" = --sample ]; then
    sample=yes
    shift
fi

install_packages "${build_packages[@]}"
build_programs

if [ "$sample" = no ]; then
    if ! has_display && [ -z "${QT_QPA_PLATFORM:-}" ]; then
        echo "error: there is no display here. On the command line: $cli --help; or try packaging/run.sh --sample." >&2
        exit 1
    fi
    exec "$program" "$@"
elif has_display; then
    exec "$program" --sample --data-dir "$sample_data" "$@"
else
    show_sample_on_terminal
fi
