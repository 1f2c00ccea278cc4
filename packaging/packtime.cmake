# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Read by cpack before it packs: archives carry the commit's time, whoever packs and whenever.
if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
    set(ENV{SOURCE_DATE_EPOCH} ${CPACK_SPENDSCOPE_EPOCH})
endif()
