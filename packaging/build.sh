# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How the scripts build. To be sourced; what is built goes to standard error, so that a script's own output stays clean.

# build_spendscope DIR [CMAKE-OPTION...] [-- TARGET...]: configures DIR like the preset release, and builds.
build_spendscope() {
    local root dir=$1 options=()
    shift
    while [ $# -gt 0 ] && [ "$1" != -- ]; do
        options+=("$1")
        shift
    done
    [ $# -eq 0 ] || shift
    root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
    # Lets build folders of one tree share what ccache holds.
    export CCACHE_BASEDIR=${CCACHE_BASEDIR:-$root} CCACHE_NOHASHDIR=1
    (cd "$root" && cmake --preset release -B "$dir" "${options[@]}") >&2
    if [ $# -gt 0 ]; then
        cmake --build "$root/$dir" --target "$@" >&2
    else
        cmake --build "$root/$dir" >&2
    fi
}

# The program as it is run and shown: without tests, and with no compiler's new warning in the way.
build_programs() {
    build_spendscope build/run -DSPENDSCOPE_TESTS=OFF -DSPENDSCOPE_WERROR=OFF -- spendscope spendscope-cli
}
