#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs, uses, upgrades and removes the package in a system of its own. It needs root and a Debian mirror and takes
# minutes: packaging/cleanroot.sh, or this with SPENDSCOPE_CLEANROOT=1.
# shellcheck source=packaging/tests/common.sh
. "$(dirname "$0")/common.sh"
[ "${SPENDSCOPE_CLEANROOT:-}" = 1 ] || skip 'SPENDSCOPE_CLEANROOT=1 is not set: this takes minutes, root and a Debian mirror'
[ "$(id -u)" -eq 0 ] || skip 'a clean root needs root'
needs mmdebstrap mmdebstrap
cpack --config "$SPENDSCOPE_BUILD/CPackConfig.cmake" -G DEB -B "$work/packages" >"$work/log" 2>&1 || fail "$(cat "$work/log")"
"$SPENDSCOPE_SOURCE/packaging/cleanroot.sh" deb "$work"/packages/*.deb
