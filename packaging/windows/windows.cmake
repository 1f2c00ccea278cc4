# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Windows: an installer (NSIS) with a start menu entry and an uninstaller, and a portable zip. Built with MinGW-w64, whose
# compiler has the 128-bit integers that money is multiplied with; Microsoft's has none. Keys go to the Credential
# Manager, by QtKeychain. What of it was run, and where: see docs/PACKAGING.md.
set(container ${package_files}/spendscope.ico)
add_custom_command(OUTPUT ${container}
    COMMAND Python3::Interpreter ${CMAKE_CURRENT_LIST_DIR}/../tools/icontainer.py ${container} ${package_files}/icons
    DEPENDS ${icon_files} ${CMAKE_CURRENT_LIST_DIR}/../tools/icontainer.py VERBATIM)
list(APPEND generated_files ${container})

configure_file(${CMAKE_CURRENT_LIST_DIR}/spendscope.rc.in ${package_files}/spendscope.rc @ONLY)
if(TARGET spendscope)
    enable_language(RC)
    target_sources(spendscope PRIVATE ${package_files}/spendscope.rc)
    set_source_files_properties(${package_files}/spendscope.rc TARGET_DIRECTORY spendscope PROPERTIES OBJECT_DEPENDS ${container})
    # The window brings no console; spendscope-cli has one.
    set_target_properties(spendscope PROPERTIES WIN32_EXECUTABLE ON)

    # windeployqt: Qt's libraries and plug-ins beside the programs.
    qt_generate_deploy_app_script(TARGET spendscope OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT ${deploy})
endif()
# The other libraries, from beside the compiler; the system's own stay out. CMake can tell them only on Windows itself.
if(NOT CMAKE_CROSSCOMPILING)
    get_filename_component(beside_compiler ${CMAKE_CXX_COMPILER} DIRECTORY)
    install(RUNTIME_DEPENDENCY_SET spendscope_libraries
        PRE_EXCLUDE_REGEXES "api-ms-.*" "ext-ms-.*" "^Qt6.*"
        POST_EXCLUDE_REGEXES ".*[Ss]ystem32/.*\\.dll"
        DIRECTORIES ${beside_compiler}
        DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/CHANGELOG.md DESTINATION .)

# Signing: SPENDSCOPE_SIGN_COMMAND gets each program, the installer and the uninstaller as its last argument; such as
# "signtool;sign;/fd;SHA256;/tr;http://timestamp.digicert.com;/td;SHA256;/sha1;THUMBPRINT". Nothing is signed without it.
set(SPENDSCOPE_SIGN_COMMAND "" CACHE STRING "What signs a file, as a list; empty: nothing")
if(SPENDSCOPE_SIGN_COMMAND)
    install(CODE "
        foreach(program spendscope.exe spendscope-cli.exe)
            execute_process(COMMAND ${SPENDSCOPE_SIGN_COMMAND} \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}/\${program}\"
                COMMAND_ERROR_IS_FATAL ANY)
        endforeach()")
    list(JOIN SPENDSCOPE_SIGN_COMMAND " " sign_line)
    set(CPACK_NSIS_DEFINES "!finalize '${sign_line} \"%1\"' = 0\n!uninstfinalize '${sign_line} \"%1\"' = 0")
endif()

set(CPACK_NSIS_PACKAGE_NAME Spendscope)
set(CPACK_NSIS_DISPLAY_NAME "Spendscope ${PROJECT_VERSION}")
set(CPACK_NSIS_INSTALLED_ICON_NAME ${CMAKE_INSTALL_BINDIR}/spendscope.exe)
set(CPACK_NSIS_MUI_ICON ${container})
set(CPACK_NSIS_MUI_UNIICON ${container})
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON) # asks whether spendscope-cli shall be found
set(CPACK_NSIS_URL_INFO_ABOUT ${PROJECT_HOMEPAGE_URL})
set(CPACK_PACKAGE_INSTALL_DIRECTORY Spendscope)
set(CPACK_PACKAGE_EXECUTABLES spendscope Spendscope) # the start menu's entry
