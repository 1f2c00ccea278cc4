# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later

# macOS: Spendscope.app in a disk image, with spendscope-cli inside the bundle. Not yet run: see docs/PACKAGING.md.
set(container ${package_files}/spendscope.icns)
add_custom_command(OUTPUT ${container}
    COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/tools/icontainer.py ${container} ${package_files}/icons
    DEPENDS ${icon_files} ${CMAKE_CURRENT_SOURCE_DIR}/tools/icontainer.py VERBATIM)
list(APPEND generated_files ${container})

if(TARGET spendscope)
    target_sources(spendscope PRIVATE ${container})
    set_source_files_properties(${container} PROPERTIES MACOSX_PACKAGE_LOCATION Resources GENERATED ON)
    set_target_properties(spendscope PROPERTIES
        OUTPUT_NAME Spendscope
        MACOSX_BUNDLE ON
        MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in
        MACOSX_BUNDLE_GUI_IDENTIFIER ${SPENDSCOPE_APP_ID}
        MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
        MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
        MACOSX_BUNDLE_ICON_FILE spendscope.icns)
    install(TARGETS spendscope-cli RUNTIME DESTINATION Spendscope.app/Contents/MacOS)
    # macdeployqt: frameworks, libraries and plug-ins into the bundle, for both programs (Qt 6.5 or later).
    qt_generate_deploy_script(TARGET spendscope OUTPUT_SCRIPT deploy CONTENT "
        qt_deploy_runtime_dependencies(EXECUTABLE Spendscope.app
            ADDITIONAL_EXECUTABLES Spendscope.app/Contents/MacOS/spendscope-cli
            GENERATE_QT_CONF)")
    install(SCRIPT ${deploy})
endif()

# Signing with the hardened runtime: SPENDSCOPE_SIGN_IDENTITY names the certificate ("Developer ID Application: …"). The
# image is sent to Apple afterwards by macos/notarise.sh. Nothing is signed without it.
set(SPENDSCOPE_SIGN_IDENTITY "" CACHE STRING "The certificate to sign with; empty: none")
if(SPENDSCOPE_SIGN_IDENTITY)
    install(CODE "execute_process(COMMAND codesign --force --deep --timestamp --options runtime
        --entitlements ${CMAKE_CURRENT_SOURCE_DIR}/macos/spendscope.entitlements --sign \"${SPENDSCOPE_SIGN_IDENTITY}\"
        \"\${CMAKE_INSTALL_PREFIX}/Spendscope.app\" COMMAND_ERROR_IS_FATAL ANY)")
endif()
set(CPACK_DMG_VOLUME_NAME "Spendscope ${PROJECT_VERSION}")
set(CPACK_DMG_FORMAT UDZO)
