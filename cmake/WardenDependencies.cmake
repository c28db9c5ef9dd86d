# Third-party packages, all in Debian 12/13, vcpkg and Homebrew.
# scripts/ puts Debian 12's backported SQLCipher into a private prefix, found here.
set(WARDEN_PREFIX "$ENV{WARDEN_PREFIX}" CACHE PATH
    "Private prefix with SQLCipher, where the system has none")
if(NOT WARDEN_PREFIX)
    if(DEFINED ENV{XDG_CACHE_HOME})
        set(WARDEN_PREFIX "$ENV{XDG_CACHE_HOME}/contact-warden/sqlcipher/usr")
    else()
        set(WARDEN_PREFIX "$ENV{HOME}/.cache/contact-warden/sqlcipher/usr")
    endif()
endif()
list(PREPEND CMAKE_PREFIX_PATH "${WARDEN_PREFIX}")

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network Concurrent Xml)
find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Widgets Svg LinguistTools)
# For printing the recovery code; without it the button is left out.
find_package(Qt6 6.4 QUIET OPTIONAL_COMPONENTS PrintSupport)
if(UNIX AND NOT APPLE)
    find_package(Qt6 6.4 REQUIRED COMPONENTS DBus)
endif()
if(WARDEN_BUILD_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
find_package(Qt6Keychain REQUIRED)
find_package(OpenSSL 3.0 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(SQLCipher REQUIRED)
find_package(PhoneNumber REQUIRED)
find_package(Zstd REQUIRED)
find_package(CURL REQUIRED) # 7.87 or later
find_package(Threads REQUIRED)
find_package(yaml-cpp 0.7 REQUIRED)
if(NOT TARGET yaml-cpp::yaml-cpp) # before 0.8
    add_library(yaml-cpp::yaml-cpp ALIAS yaml-cpp)
endif()
