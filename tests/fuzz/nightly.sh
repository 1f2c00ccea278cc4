#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A minute for every decoder, to be run each night.
exec "$(dirname "$0")/run.sh" 60 "$@"
