# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Who publishes, and where: to be set by whoever does, here or with -D. There is no public address yet, so these name
# example.org, which is kept for examples (RFC 2606): well-formed, and no pretence of an address of ours. The release
# workflow makes no release while they stand.
set(SPENDSCOPE_HOMEPAGE "https://example.org/spendscope" CACHE STRING "The project's page; /issues and /guide are below it")
set(SPENDSCOPE_PICTURES "${SPENDSCOPE_HOMEPAGE}/screenshots" CACHE STRING "Where docs/screenshots is on the web, for software centres")
set(SPENDSCOPE_MAINTAINER "The Spendscope authors <spendscope@example.org>" CACHE STRING "Who answers for the packages: NAME <ADDRESS>")
# Reversed domain of the page; the Flatpak manifest bears it too. Once published it can't be changed.
set(SPENDSCOPE_APP_ID "org.example.spendscope" CACHE STRING "The program's id for software centres, Flatpak and macOS")
