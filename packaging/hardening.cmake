# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The flags of a package: what distributions harden with, and objects that hold no path of the computer that built them,
# so that two builds of one commit are equal wherever they are made.
include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
if(NOT MSVC)
    target_compile_options(spendscope_build INTERFACE
        -ffile-prefix-map=${PROJECT_BINARY_DIR}=build -ffile-prefix-map=${PROJECT_SOURCE_DIR}=.
        -fstack-protector-strong -Werror=date-time)
    target_compile_definitions(spendscope_build INTERFACE $<$<NOT:$<CONFIG:Debug>>:_FORTIFY_SOURCE=2>)
    if(NOT APPLE)
        target_link_options(spendscope_build INTERFACE -Wl,-z,relro,-z,now)
    endif()
endif()
