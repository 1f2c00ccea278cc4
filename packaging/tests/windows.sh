#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A dry run of the packaging for Windows, from here: the real icons, resources, installer and zip around two programs that
# do nothing, by MinGW-w64 and NSIS. Qt's own libraries, and the real programs, are only there on Windows.
# shellcheck source=packaging/tests/common.sh
. "$(dirname "$0")/common.sh"
needs x86_64-w64-mingw32-g++-posix g++-mingw-w64-x86-64-posix
needs makensis nsis
needs 7z p7zip-full
icons=$files/icons
[ -s "$icons/256.png" ] || skip 'this build has no icons'

mkdir "$work/source"
echo 'int main() { return 0; }' >"$work/source/main.cpp"
cat >"$work/source/CMakeLists.txt" <<'EOC'
cmake_minimum_required(VERSION 3.22)
include(${SPENDSCOPE}/packaging/publisher.cmake)
project(Spendscope VERSION ${SPENDSCOPE_VERSION} LANGUAGES CXX HOMEPAGE_URL ${SPENDSCOPE_HOMEPAGE})
include(GNUInstallDirs)
find_package(Python3 REQUIRED COMPONENTS Interpreter)
file(COPY ${ICONS} DESTINATION ${CMAKE_BINARY_DIR})
set(package_files ${CMAKE_BINARY_DIR})
set(SPENDSCOPE_EPOCH 1798761600)
set(icon_files "")
set(generated_files "")
add_executable(spendscope main.cpp)
add_executable(spendscope-cli main.cpp)
install(TARGETS spendscope spendscope-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
# Qt's: it writes the script that gathers its libraries.
function(qt_generate_deploy_app_script)
    file(WRITE ${CMAKE_BINARY_DIR}/deploy.cmake "")
    set(deploy ${CMAKE_BINARY_DIR}/deploy.cmake PARENT_SCOPE)
endfunction()
set(real_source ${PROJECT_SOURCE_DIR})
set(PROJECT_SOURCE_DIR ${SPENDSCOPE})
include(${SPENDSCOPE}/packaging/windows/windows.cmake)
add_custom_target(files ALL DEPENDS ${generated_files})
include(${SPENDSCOPE}/packaging/cpack.cmake)
EOC
# shellcheck disable=SC2016
printf '#!/bin/sh\necho "$1" >>"%s"\n' "$work/signed" >"$work/sign" # stands for signtool
chmod +x "$work/sign"
(
    cmake -S "$work/source" -B "$work/build" -DCMAKE_SYSTEM_NAME=Windows -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_CXX_COMPILER=x86_64-w64-mingw32-g++-posix -DCMAKE_RC_COMPILER=x86_64-w64-mingw32-windres \
        -DCMAKE_EXE_LINKER_FLAGS=-static -DSPENDSCOPE="$SPENDSCOPE_SOURCE" -DSPENDSCOPE_VERSION="$SPENDSCOPE_VERSION" \
        -DICONS="$icons" -DSPENDSCOPE_SIGN_COMMAND="$work/sign"
    cmake --build "$work/build"
    cpack --config "$work/build/CPackConfig.cmake" -B "$work/packages"
) >"$work/log" 2>&1 || fail "$(tail -n 40 "$work/log")"

for program in spendscope.exe spendscope-cli.exe; do
    for package in "$work"/packages/*.exe "$work"/packages/*.zip; do
        7z l "$package" >"$work/list"
        grep -qE "bin.$program" "$work/list" || fail "$(basename "$package") holds no $program"
    done
done
7z l "$work"/packages/*.exe >"$work/list"
grep -q 'Uninstall.exe' "$work/list" || fail 'the installer brings no uninstaller'
x86_64-w64-mingw32-objdump -h -p "$work/build/spendscope.exe" >"$work/list"
grep -q '\.rsrc' "$work/list" || fail 'the program has no icon and no version'
grep -q 'Windows GUI' "$work/list" || fail 'the window would bring a console'
for file in spendscope.exe spendscope-cli.exe; do
    grep -q "$file" "$work/signed" || fail "$file was not signed"
done
[ "$(wc -l <"$work/signed")" -ge 6 ] || fail "not all was signed: $(cat "$work/signed")" # programs twice, installer, uninstaller
