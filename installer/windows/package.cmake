# The install tree on Windows with all that it needs; make_installer.sh packs it.
# vcpkg's libraries come along by X_VCPKG_APPLOCAL_DEPS_INSTALL, Qt's plugins by windeployqt.
set(CMAKE_INSTALL_SYSTEM_RUNTIME_DESTINATION ${CMAKE_INSTALL_BINDIR})
include(InstallRequiredSystemLibraries)
if(TARGET contact-warden)
    qt_generate_deploy_app_script(TARGET contact-warden FILENAME_VARIABLE deploy)
    install(SCRIPT ${deploy})
endif()
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR})
