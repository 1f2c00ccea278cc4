#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the commit twice, in two folders with names of different length and without ccache, and compares the packages.
# It takes as long as two whole builds.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export CCACHE_DISABLE=1
for folder in one another-with-a-longer-name; do
    git clone -q "$root" "$work/$folder"
    "$work/$folder/packaging/package.sh" "$work/packages-$folder"
done
(cd "$work/packages-one" && sha256sum -- *) >"$work/first"
(cd "$work/packages-another-with-a-longer-name" && sha256sum -- *) >"$work/second"
diff "$work/first" "$work/second" || { echo 'FAIL: two builds of one commit differ' >&2; exit 1; }
cat "$work/first"
echo 'PASS: two builds of one commit are equal'
