# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -P version.cmake: prints project(VERSION), the one place where the version stands.
file(STRINGS ${CMAKE_CURRENT_LIST_DIR}/../../CMakeLists.txt line REGEX "^project\\(Spendscope VERSION ")
string(REGEX REPLACE "^project\\(Spendscope VERSION ([0-9.]+).*" "\\1" version "${line}")
execute_process(COMMAND ${CMAKE_COMMAND} -E echo ${version})
