# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(CPACK_PACKAGE_NAME spendscope)
set(CPACK_PACKAGE_VENDOR "The Spendscope authors")
set(CPACK_PACKAGE_CONTACT "${SPENDSCOPE_MAINTAINER}")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_HOMEPAGE_URL ${PROJECT_HOMEPAGE_URL})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "see where a Cursor team's AI-coding money goes")
set(CPACK_PACKAGE_DESCRIPTION
"Spendscope shows the administrator of a Cursor team what AI coding costs: by
user, billing group, model, repository, kind and day, in any combination. It
reads the team's usage events from Cursor's Admin API, keeps them in a file
on this computer and answers from there.
.
This package holds the desktop program and the command line spendscope-cli,
with a timer of the user's systemd that reads new usage every hour where it is
switched on.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_MONOLITHIC_INSTALL ON)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_SPENDSCOPE_EPOCH ${SPENDSCOPE_EPOCH})
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/settle.cmake)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/packtime.cmake)
set(CPACK_CHECKSUM SHA256)

if(APPLE)
    set(CPACK_GENERATOR DragNDrop)
elseif(WIN32)
    set(CPACK_GENERATOR NSIS ZIP)
else()
    set(CPACK_GENERATOR DEB)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
    set(CPACK_DEBIAN_PACKAGE_SECTION misc)
    set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
    set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    # Loaded while running: the keychain's library, certificates, the native window on Wayland.
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libsecret-1-0, ca-certificates, qt6-wayland")
    set(CPACK_DEBIAN_PACKAGE_SUGGESTS "gnome-keyring | kwalletmanager")
endif()
include(CPack)
