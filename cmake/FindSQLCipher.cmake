# SQLCipher, statically. Its shared library exports the plain sqlite3_* names: with it in the
# process, anything that loads SQLite itself would crash or, worse, write without encryption.
find_path(SQLCipher_INCLUDE_DIR sqlite3.h PATH_SUFFIXES sqlcipher)
find_library(SQLCipher_LIBRARY NAMES libsqlcipher.a sqlcipher)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(SQLCipher REQUIRED_VARS SQLCipher_LIBRARY SQLCipher_INCLUDE_DIR)
if(SQLCipher_FOUND AND NOT TARGET SQLCipher::SQLCipher)
    add_library(SQLCipher::SQLCipher UNKNOWN IMPORTED)
    set_target_properties(SQLCipher::SQLCipher PROPERTIES
        IMPORTED_LOCATION "${SQLCipher_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${SQLCipher_INCLUDE_DIR}"
        # Without it sqlite3_key_v2() is not declared.
        INTERFACE_COMPILE_DEFINITIONS SQLITE_HAS_CODEC)
    find_package(OpenSSL REQUIRED)
    target_link_libraries(SQLCipher::SQLCipher INTERFACE OpenSSL::Crypto)
    if(UNIX)
        target_link_libraries(SQLCipher::SQLCipher INTERFACE m z ${CMAKE_DL_LIBS})
    endif()
    if(SQLCipher_LIBRARY MATCHES "\\.a$" AND UNIX AND NOT APPLE)
        target_link_options(SQLCipher::SQLCipher INTERFACE "LINKER:--exclude-libs,libsqlcipher.a")
    endif()
endif()
mark_as_advanced(SQLCipher_INCLUDE_DIR SQLCipher_LIBRARY)
