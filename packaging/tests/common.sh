# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# For the packaging tests. To be sourced.
set -euo pipefail

# shellcheck disable=SC2034 # by those who source this
files=$SPENDSCOPE_BUILD/packaging/files
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
    echo "FAIL: $*" >&2
    exit 1
}

# skip REASON: the test can't be run here, and says why.
skip() {
    echo "SKIPPED: $*" >&2
    exit 77
}

# needs PROGRAM PACKAGE...: skips where a program is missing.
needs() {
    command -v "$1" >/dev/null || [ -x "/usr/sbin/$1" ] || skip "$1 is not installed (Debian package $2)"
}
