# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The places of the freedesktop and Debian standards.
set(changelog ${PROJECT_SOURCE_DIR}/CHANGELOG.md)
set(changelog_tool ${CMAKE_CURRENT_SOURCE_DIR}/tools/changelog.py)
set(programs spendscope-cli)
if(TARGET spendscope)
    list(APPEND programs spendscope)
endif()

foreach(program ${programs})
    spendscope_generate(man1/${program}.1.gz COMMAND $<TARGET_FILE:spendscope-cli> manual ${program} DEPENDS spendscope-cli)
    spendscope_generate(completions/bash/${program}
        COMMAND $<TARGET_FILE:spendscope-cli> completion bash ${program} DEPENDS spendscope-cli)
    spendscope_generate(completions/zsh/_${program}
        COMMAND $<TARGET_FILE:spendscope-cli> completion zsh ${program} DEPENDS spendscope-cli)
    spendscope_generate(completions/fish/${program}.fish
        COMMAND $<TARGET_FILE:spendscope-cli> completion fish ${program} DEPENDS spendscope-cli)
endforeach()
install(DIRECTORY ${package_files}/man1 DESTINATION ${CMAKE_INSTALL_MANDIR})
install(DIRECTORY ${package_files}/completions/bash/ DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(DIRECTORY ${package_files}/completions/zsh/ DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(DIRECTORY ${package_files}/completions/fish/ DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

configure_file(linux/spendscope-sync.service.in ${package_files}/systemd/spendscope-sync.service @ONLY)
configure_file(linux/spendscope-sync.timer ${package_files}/systemd/spendscope-sync.timer COPYONLY)
install(FILES ${package_files}/systemd/spendscope-sync.service ${package_files}/systemd/spendscope-sync.timer
    DESTINATION lib/systemd/user)

if(TARGET spendscope)
    install(FILES linux/spendscope.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    foreach(size ${icon_sizes})
        install(FILES ${package_files}/icons/${size}.png RENAME spendscope.png
            DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
    endforeach()
    install(FILES ${icon} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
    spendscope_generate(${SPENDSCOPE_APP_ID}.metainfo.xml
        COMMAND ${Python3_EXECUTABLE} ${changelog_tool} metainfo ${changelog} ${CMAKE_CURRENT_SOURCE_DIR}/linux/metainfo.xml.in
            SPENDSCOPE_APP_ID=${SPENDSCOPE_APP_ID} PROJECT_HOMEPAGE_URL=${PROJECT_HOMEPAGE_URL}
            SPENDSCOPE_PICTURES=${SPENDSCOPE_PICTURES}
        DEPENDS ${changelog_tool} ${changelog} ${CMAKE_CURRENT_SOURCE_DIR}/linux/metainfo.xml.in)
    install(FILES ${package_files}/${SPENDSCOPE_APP_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
endif()

spendscope_generate(changelog.Debian.gz
    COMMAND ${Python3_EXECUTABLE} ${changelog_tool} debian ${changelog} ${PROJECT_VERSION}-1 ${SPENDSCOPE_MAINTAINER}
    DEPENDS ${changelog_tool} ${changelog})
spendscope_generate(changelog.gz COMMAND ${CMAKE_COMMAND} -E cat ${changelog} DEPENDS ${changelog})
install(FILES ${package_files}/changelog.Debian.gz ${package_files}/changelog.gz debian/copyright
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/spendscope)
# Who may do what in a shared store, for the administrator of its server.
install(FILES postgresql/roles.sql DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/spendscope/postgresql)
# The guide to read outside of the program, which has its own copy inside.
file(GLOB guide_pages CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/docs/guide/*.md)
install(FILES ${guide_pages} DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/spendscope/guide)
set(guide_pictures "")
foreach(page ${guide_pages})
    file(STRINGS ${page} shown REGEX "[.][.]/screenshots/[a-z-]+[.]png")
    foreach(line ${shown})
        string(REGEX REPLACE ".*/screenshots/([a-z-]+[.]png).*" "${PROJECT_SOURCE_DIR}/docs/screenshots/\\1" picture "${line}")
        list(APPEND guide_pictures ${picture})
    endforeach()
endforeach()
list(REMOVE_DUPLICATES guide_pictures)
install(FILES ${guide_pictures} DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/spendscope/screenshots)
install(FILES debian/lintian-overrides RENAME spendscope DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides)
