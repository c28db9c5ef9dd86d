# cpp-httplib, header only: the sandbox's HTTP server.
find_path(Httplib_INCLUDE_DIR httplib.h)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Httplib REQUIRED_VARS Httplib_INCLUDE_DIR)
if(Httplib_FOUND AND NOT TARGET Httplib::Httplib)
    add_library(Httplib::Httplib INTERFACE IMPORTED)
    set_target_properties(Httplib::Httplib PROPERTIES
        INTERFACE_INCLUDE_DIRECTORIES "${Httplib_INCLUDE_DIR}")
endif()
mark_as_advanced(Httplib_INCLUDE_DIR)
