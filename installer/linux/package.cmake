# What the packages of Debian and Fedora say of themselves: cpack -G DEB, cpack -G RPM.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME contact-warden)
set(CPACK_PACKAGE_CONTACT "${WARDEN_MAINTAINER}")
set(CPACK_PACKAGE_VENDOR "Contact Warden project")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "One-click sync of contacts between services and Zapier")
set(CPACK_PACKAGE_DESCRIPTION "Moves contacts between Google, Microsoft 365, HubSpot, CardDAV
address books, vCard and CSV files, and Zapier. Every change can be seen
beforehand and undone as far as the other side allows, and a signed log
proves what happened.
The data is kept in an encrypted store on this computer, opened by the
desktop's keyring or a passphrase.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)

# A package fits one release of a distribution. Its version says which, so that whoever goes on to
# the next release gets the next one's package: 0.1.0+debian12 is older than 0.1.0+debian13.
cmake_host_system_information(RESULT release QUERY DISTRIB_INFO)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_VERSION "${PROJECT_VERSION}+${release_ID}${release_VERSION_ID}")
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so that the shared libraries' dependencies don't show them: the drawing of
# icons, the platform plugins, and the keyring's library, without which every call to it fails.
# The first are in a package of their own from Debian 13 on, and in the library's on Debian 12.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "qt6-svg-plugins | libqt6svg6 (<< 6.5), qt6-qpa-plugins, libsecret-1-0")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "gnome-keyring | kwalletmanager, fonts-noto-core, fonts-noto-cjk, fonts-noto-color-emoji")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-wayland")

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE "Apache-2.0 AND BSD-3-Clause")
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_PACKAGE_RELEASE_DIST ON)
set(CPACK_RPM_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
set(CPACK_RPM_PACKAGE_RELOCATABLE OFF)
set(CPACK_RPM_PACKAGE_URL "${WARDEN_WEBSITE}")
# As above: what is only loaded at run time.
set(CPACK_RPM_PACKAGE_REQUIRES "hicolor-icon-theme, libsecret-1.so.0()(64bit), qt6-qtsvg")
set(CPACK_RPM_PACKAGE_SUGGESTS "qt6-qtwayland, gnome-keyring")
set(CPACK_RPM_CHANGELOG_FILE ${CMAKE_CURRENT_BINARY_DIR}/rpm-changelog)
set(CPACK_RPM_DEBUGINFO_PACKAGE OFF)
# rpm would strip again, and look into what it must not change.
set(CPACK_RPM_SPEC_MORE_DEFINE "%define _build_id_links none
%define __os_install_post %{nil}
%define packager ${WARDEN_MAINTAINER}")
# Folders that belong to the system's own packages.
foreach(folder IN ITEMS applications metainfo man man/man1 bash-completion
        bash-completion/completions fish fish/vendor_completions.d zsh zsh/site-functions icons
        icons/hicolor icons/hicolor/scalable icons/hicolor/scalable/apps licenses)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/${folder})
endforeach()
foreach(size IN LISTS WARDEN_ICON_SIZES)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size}x${size} /usr/share/icons/hicolor/${size}x${size}/apps)
endforeach()

# RPM's form of the changelog, from Debian's.
file(STRINGS ${CMAKE_CURRENT_LIST_DIR}/changelog lines)
set(body "")
set(text "")
foreach(line IN LISTS lines)
    if(line MATCHES "^contact-warden \\(([^)]+)\\)")
        set(version ${CMAKE_MATCH_1})
        set(body "")
    elseif(line MATCHES "^ -- (.+>)  ([A-Z][a-z]+), +([0-9]+) ([A-Z][a-z]+) ([0-9]+) ")
        string(APPEND text "* ${CMAKE_MATCH_2} ${CMAKE_MATCH_4} ${CMAKE_MATCH_3} "
            "${CMAKE_MATCH_5} ${CMAKE_MATCH_1} - ${version}-1\n${body}")
    elseif(line MATCHES "^  \\* (.+)")
        string(APPEND body "- ${CMAKE_MATCH_1}\n")
    elseif(line MATCHES "^    (.+)")
        string(APPEND body "  ${CMAKE_MATCH_1}\n")
    endif()
endforeach()
file(WRITE ${CPACK_RPM_CHANGELOG_FILE} "${text}")
include(CPack)
