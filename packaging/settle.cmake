# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Run by cpack between installing and packing: every file gets the commit's time, and modes that no umask has touched.
if(NOT CMAKE_HOST_UNIX)
    return()
endif()
set(epoch $ENV{SOURCE_DATE_EPOCH})
if(NOT epoch)
    set(epoch ${CPACK_SPENDSCOPE_EPOCH})
endif()
execute_process(COMMAND chmod -R u=rwX,go=rX ${CPACK_TEMPORARY_DIRECTORY} COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND find ${CPACK_TEMPORARY_DIRECTORY} -exec touch -h -d @${epoch} {} + COMMAND_ERROR_IS_FATAL ANY)
