# Warnings, linker and Qt definitions for every target of ours.
find_program(WARDEN_CCACHE ccache)
if(WARDEN_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Hits survive another clone: paths are relative to the checkout.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=time_macros
        ${WARDEN_CCACHE})
endif()
find_program(WARDEN_MOLD mold)
if(WARDEN_MOLD AND NOT APPLE AND NOT WIN32)
    add_link_options(-fuse-ld=mold)
endif()

add_library(warden_options INTERFACE)
target_compile_definitions(warden_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400
    WARDEN_VERSION="${PROJECT_VERSION}")
target_include_directories(warden_options INTERFACE ${CMAKE_SOURCE_DIR})
if(MSVC)
    target_compile_options(warden_options INTERFACE /W4 /utf-8 /permissive-)
else()
    target_compile_options(warden_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
        -Werror=return-type -Werror=switch -Werror=unused-result
        -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)
endif()
