#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds with warnings as errors and runs all tests without a display.
#
#   tests/run.sh [CTEST OPTION...]   for example -R overview, or -N to list them
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=packaging/packages.sh
. "$root/packaging/packages.sh"
# shellcheck source=packaging/build.sh
. "$root/packaging/build.sh"

install_packages "${build_packages[@]}" "${test_packages[@]}"
build_spendscope build/release -DSPENDSCOPE_TESTS=ON

export QT_QPA_PLATFORM=offscreen
# Displays, buses and servers of a loaded machine may fail a test once; the log keeps both tries and .ci/run names it.
exec ctest --repeat until-pass:2 --test-dir "$root/build/release" --output-on-failure --no-tests=error --parallel 2 "$@" </dev/null
