#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs the tests under sanitizers. Leaks are failures.
#
#   tests/sanitize.sh address [CTEST OPTION...]   all tests under address and undefined-behaviour sanitizers
#   tests/sanitize.sh thread [CTEST OPTION...]    core's tests under the thread sanitizer
#   tests/sanitize.sh valgrind                    one report of the command line under valgrind
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=packaging/packages.sh
. "$root/packaging/packages.sh"
install_packages "${build_packages[@]}" "${test_packages[@]}"
cd "$root"
which=${1:-address}
shift || true
suppressions=$root/tests/suppressions
# A sanitized test takes several times as long: no function is given up after Qt's five minutes.
export QT_QPA_PLATFORM=offscreen QTEST_FUNCTION_TIMEOUT=1200000

case $which in
address)
    cmake --preset asan -DSPENDSCOPE_PCH=ON
    cmake --build --preset asan -j 2
    export ASAN_OPTIONS=detect_leaks=1:halt_on_error=1 UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
    export LSAN_OPTIONS=suppressions=$suppressions/lsan.supp:print_suppressions=0
    exec ctest --preset asan --no-tests=error --timeout 1500 "$@" </dev/null
    ;;
thread)
    export TSAN_OPTIONS=halt_on_error=1:suppressions=$suppressions/tsan.supp # the build runs the program too
    cmake --preset tsan -DSPENDSCOPE_GUI=OFF -DSPENDSCOPE_PCH=ON
    cmake --build --preset tsan -j 2
    exec ctest --preset tsan --no-tests=error --timeout 1500 "$@" </dev/null
    ;;
valgrind)
    install_packages valgrind python3
    # shellcheck source=packaging/build.sh
    . "$root/packaging/build.sh"
    build_spendscope build/release
    exec tests/valgrind.sh "$root/build/release/app/spendscope-cli"
    ;;
*)
    echo "Which? address, thread or valgrind." >&2
    exit 2
    ;;
esac
