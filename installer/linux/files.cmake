# The desktop's files, the manuals, the documents, the completions and the licence, where the system
# looks for them.
set(app_id org.contactwarden.ContactWarden)
set(linux ${CMAKE_CURRENT_LIST_DIR})
set(share ${CMAKE_INSTALL_DATADIR})
if(EXISTS /etc/debian_version)
    set(family debian)
else()
    set(family other)
endif()
set(WARDEN_LAYOUT ${family} CACHE STRING
    "Where the documents go: 'debian', or 'other' for Fedora and the portable bundle")

set(WARDEN_WEBSITE "" CACHE STRING "The product's pages, for the metadata of software centres")
set(OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${app_id}.metainfo.xml)
include(${linux}/metainfo.cmake)
if(WARDEN_BUILD_UI)
    install(FILES ${linux}/${app_id}.desktop DESTINATION ${share}/applications)
    install(FILES ${OUTPUT} DESTINATION ${share}/metainfo)
endif()

set(completion ${CMAKE_SOURCE_DIR}/app/cli/completion)
install(FILES ${completion}/contact-warden-cli.bash
    DESTINATION ${share}/bash-completion/completions RENAME contact-warden-cli)
install(FILES ${completion}/contact-warden-cli.fish DESTINATION ${share}/fish/vendor_completions.d)
if(WARDEN_LAYOUT STREQUAL debian)
    install(FILES ${completion}/_contact-warden-cli DESTINATION ${share}/zsh/vendor-completions)
else()
    install(FILES ${completion}/_contact-warden-cli DESTINATION ${share}/zsh/site-functions)
endif()

# Manuals and changelog are compressed, without a name or a time inside.
find_program(WARDEN_GZIP gzip REQUIRED)
add_custom_target(package_documents ALL)
function(install_compressed destination)
    foreach(file IN LISTS ARGN)
        get_filename_component(name ${file} NAME)
        set(packed ${CMAKE_CURRENT_BINARY_DIR}/${name}.gz)
        add_custom_command(OUTPUT ${packed}
            COMMAND ${WARDEN_GZIP} -9nc ${CMAKE_SOURCE_DIR}/${file} > ${packed}
            DEPENDS ${CMAKE_SOURCE_DIR}/${file} VERBATIM)
        add_custom_target(package_${name} DEPENDS ${packed})
        add_dependencies(package_documents package_${name})
        install(FILES ${packed} DESTINATION ${destination})
    endforeach()
endfunction()
install_compressed(${CMAKE_INSTALL_MANDIR}/man1
    installer/linux/contact-warden.1 app/cli/contact-warden-cli.1)
if(WARDEN_LAYOUT STREQUAL debian)
    install_compressed(${share}/doc/contact-warden installer/linux/changelog)
    install(FILES ${linux}/copyright DESTINATION ${share}/doc/contact-warden)
else()
    install(FILES ${CMAKE_SOURCE_DIR}/LICENSE ${linux}/copyright
        DESTINATION ${share}/licenses/contact-warden)
endif()

# For whoever uses, administers or audits it. What is for who works on the sources stays there.
install(DIRECTORY ${CMAKE_SOURCE_DIR}/docs/ DESTINATION ${share}/doc/contact-warden
    COMPONENT documents
    PATTERN adding-a-service.md EXCLUDE
    PATTERN architecture.md EXCLUDE
    PATTERN design*.png EXCLUDE
    PATTERN design.md EXCLUDE
    PATTERN promises.md EXCLUDE
    PATTERN speed.md EXCLUDE
    PATTERN translating.md EXCLUDE)
