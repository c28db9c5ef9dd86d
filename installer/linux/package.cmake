# The desktop's files, the manuals, the completions, and what the Debian package says of itself.
set(app_id org.contactwarden.ContactWarden)
set(linux ${CMAKE_CURRENT_LIST_DIR})

install(FILES ${linux}/${app_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}/${app_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
if(EXISTS ${CMAKE_SOURCE_DIR}/resources/icons/app.svg)
    install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/app.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${app_id}.svg)
endif()

if(EXISTS ${CMAKE_SOURCE_DIR}/app/cli/completion/contact-warden-cli.bash)
    install(FILES ${CMAKE_SOURCE_DIR}/app/cli/completion/contact-warden-cli.bash
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
        RENAME contact-warden-cli)
endif()
install_if_there(${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions
    app/cli/completion/_contact-warden-cli)
install_if_there(${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d
    app/cli/completion/contact-warden-cli.fish)

# Debian wants manuals and changelog compressed, without a name or a time inside.
find_program(WARDEN_GZIP gzip REQUIRED)
add_custom_target(package_documents ALL)
function(install_compressed destination)
    foreach(file IN LISTS ARGN)
        if(EXISTS ${CMAKE_SOURCE_DIR}/${file})
            get_filename_component(name ${file} NAME)
            set(packed ${CMAKE_CURRENT_BINARY_DIR}/${name}.gz)
            add_custom_command(OUTPUT ${packed}
                COMMAND ${WARDEN_GZIP} -9nc ${CMAKE_SOURCE_DIR}/${file} > ${packed}
                DEPENDS ${CMAKE_SOURCE_DIR}/${file} VERBATIM)
            add_custom_target(package_${name} DEPENDS ${packed})
            add_dependencies(package_documents package_${name})
            install(FILES ${packed} DESTINATION ${destination})
        endif()
    endforeach()
endfunction()
set(documents ${CMAKE_INSTALL_DATADIR}/doc/contact-warden)
install_compressed(${CMAKE_INSTALL_MANDIR}/man1
    installer/linux/contact-warden.1 app/cli/contact-warden-cli.1)
install_compressed(${documents} installer/linux/changelog)
install(FILES ${linux}/copyright DESTINATION ${documents})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME contact-warden)
# Whoever publishes packages says here who answers for them.
set(WARDEN_MAINTAINER "Contact Warden project <maintainers@contact-warden.invalid>" CACHE STRING
    "Maintainer field of the Debian package")
set(CPACK_PACKAGE_CONTACT "${WARDEN_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "One-click sync of contacts between services and Zapier")
set(CPACK_PACKAGE_DESCRIPTION "Syncs contacts between CardDAV servers, files and Zapier.
Nothing leaves that is not needed, every change can be seen beforehand and
undone afterwards, and a log proves what happened. The data is kept in an
encrypted store on this computer; the keys are in the desktop's keyring.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so that the shared libraries' dependencies don't show them: the drawing of
# icons, the platform plugins, and the keyring's library, without which every call to it fails.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, qt6-qpa-plugins, libsecret-1-0")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "gnome-keyring | kwalletmanager, fonts-noto-core, fonts-noto-cjk, fonts-noto-color-emoji")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-wayland")
include(CPack)
