# One library a folder, a shared one where BUILD_SHARED_LIBS is on. DEPENDS is the whole list of
# folders whose headers it may include: the test "layers" reads layers.txt and fails on any other
# include.
#
#   warden_module(core/sync
#       SOURCES planner.cpp planner.h
#       DEPENDS core/base core/contacts
#       LIBRARIES Qt6::Network)              # third parties, PRIVATE
#
# Other folders link the target warden_core_sync, through DEPENDS.
set_property(GLOBAL PROPERTY WARDEN_LAYERS "")

function(warden_target_name folder out)
    string(REPLACE "/" "_" name "warden_${folder}")
    set(${out} ${name} PARENT_SCOPE)
endfunction()

function(warden_record_layer folder)
    list(JOIN ARGN " " depends)
    set_property(GLOBAL APPEND PROPERTY WARDEN_LAYERS "${folder}:${depends}")
endfunction()

function(warden_link_folders target)
    foreach(folder IN LISTS ARGN)
        warden_target_name(${folder} dependency)
        target_link_libraries(${target} PUBLIC ${dependency})
    endforeach()
endfunction()

function(warden_module folder)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;DEPENDS;LIBRARIES;PUBLIC_LIBRARIES")
    warden_target_name(${folder} target)
    add_library(${target} ${arg_SOURCES})
    set_target_properties(${target} PROPERTIES AUTOMOC ON DEFINE_SYMBOL "")
    target_link_libraries(${target}
        PUBLIC warden_options Qt6::Core tl::expected ${arg_PUBLIC_LIBRARIES}
        PRIVATE ${arg_LIBRARIES})
    warden_link_folders(${target} ${arg_DEPENDS})
    warden_record_layer(${folder} ${arg_DEPENDS})
endfunction()

# warden_program(contact-warden-cli FOLDER app/cli SOURCES … DEPENDS … LIBRARIES …)
function(warden_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "FOLDER" "SOURCES;DEPENDS;LIBRARIES")
    add_executable(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES
        AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
    target_link_libraries(${name} PRIVATE warden_options Qt6::Core ${arg_LIBRARIES})
    foreach(folder IN LISTS arg_DEPENDS)
        warden_target_name(${folder} dependency)
        target_link_libraries(${name} PRIVATE ${dependency})
    endforeach()
    warden_record_layer(${arg_FOLDER} ${arg_DEPENDS})
endfunction()

# warden_test(vcard_reader_test DEPENDS core/contacts [LIBRARIES …] [SOURCES extra.cpp]
#             [LABELS peer] [TIMEOUT 60] [RUN_WITH with-keyring] [SERIAL])
# Builds <name>.cpp beside the calling CMakeLists.txt into one Qt Test program.
# RUN_WITH names wrappers of tests/support (with-node-peers, with-go-verifier, small-disk, as-user,
# with-display, with-keyring; in this order when there are several) or scripts by path, each of
# which runs what follows it. A wrapper that misses a tool exits with 77: skipped, but failed where
# CI=true. SERIAL: not beside other tests.
# With the option WARDEN_LONG a test sees WARDEN_LONG=1 and has 30 times its TIMEOUT. Qt Test's own
# limit of five minutes a function gives way to TIMEOUT.
function(warden_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "SERIAL" "TIMEOUT"
        "SOURCES;DEPENDS;LIBRARIES;LABELS;RUN_WITH")
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES
        AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_compile_definitions(${name} PRIVATE WARDEN_TEST_DATA="${CMAKE_CURRENT_SOURCE_DIR}")
    target_sources(${name} PRIVATE $<TARGET_OBJECTS:warden_start_of_tests>)
    target_link_libraries(${name} PRIVATE
        warden_options Qt6::Core Qt6::Test ${arg_LIBRARIES} warden_core_crypto)
    foreach(folder IN LISTS arg_DEPENDS)
        warden_target_name(${folder} dependency)
        target_link_libraries(${name} PRIVATE ${dependency})
    endforeach()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 60)
    endif()
    math(EXPR timeout "${arg_TIMEOUT} * ${WARDEN_TIMEOUT_FACTOR}")
    set(environment QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8)
    if(WARDEN_LONG)
        math(EXPR timeout "${timeout} * 30")
        list(APPEND environment WARDEN_LONG=1)
    endif()
    list(APPEND environment QTEST_FUNCTION_TIMEOUT=${timeout}000)
    set(wrappers "")
    foreach(wrapper IN LISTS arg_RUN_WITH)
        if(NOT wrapper MATCHES "/")
            set(wrapper ${CMAKE_SOURCE_DIR}/tests/support/${wrapper}.sh)
        endif()
        list(APPEND wrappers ${wrapper})
    endforeach()
    add_test(NAME ${name} COMMAND ${wrappers} $<TARGET_FILE:${name}>)
    set_tests_properties(${name} PROPERTIES TIMEOUT ${timeout} LABELS "${arg_LABELS}"
        ENVIRONMENT "${environment}")
    if(wrappers)
        set_tests_properties(${name} PROPERTIES SKIP_RETURN_CODE 77)
    endif()
    if(arg_SERIAL)
        set_tests_properties(${name} PROPERTIES RUN_SERIAL ON)
    endif()
endfunction()

# Called once, last: writes "folder:dependency dependency…" lines for the layers test.
function(warden_write_layers)
    get_property(layers GLOBAL PROPERTY WARDEN_LAYERS)
    list(JOIN layers "\n" text)
    file(GENERATE OUTPUT ${CMAKE_BINARY_DIR}/layers.txt CONTENT "${text}\n")
endfunction()
