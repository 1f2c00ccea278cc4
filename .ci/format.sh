#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Checks the layout of all sources, or with --fix lays them out.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=packaging/packages.sh
. "$root/packaging/packages.sh"
install_packages "${check_packages[@]}"

mode=(--dry-run -Werror)
if [ "${1:-}" = --fix ]; then
    mode=(-i)
fi
cd "$root"
find app core resources tests ui \( -name '*.cpp' -o -name '*.h' \) -print0 | sort -z \
    | xargs -0 -n 50 -P 2 clang-format-14 --style=file "${mode[@]}"
