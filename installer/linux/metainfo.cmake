# What software centres show: cmake -DPROJECT_VERSION=… -DWARDEN_WEBSITE=… -DOUTPUT=… -P
# metainfo.cmake They fetch pictures from the web, so there are some only where WARDEN_WEBSITE says
# where the product's pages are; those of docs/images are expected in the folder "images" below it.
set(WARDEN_LINKS "")
if(WARDEN_WEBSITE)
    string(APPEND WARDEN_LINKS "\n  <url type=\"homepage\">${WARDEN_WEBSITE}</url>"
        "\n  <screenshots>")
    set(kind " type=\"default\"")
    foreach(picture IN ITEMS
            "sync-light:A plan under review, who is new and what leaves for a Zap"
            "sync-held-light:A plan that would remove too much waits for a person"
            "overview-light:What the last runs did, and what needs a person"
            "security-light:Checks of sign-ins and connections, with what to do"
            "log-light:A log that was verified and is intact"
            "sync-dark:A plan in dark")
        string(REGEX MATCH "^([^:]+):(.+)$" parts "${picture}")
        string(APPEND WARDEN_LINKS "\n    <screenshot${kind}>"
            "\n      <caption>${CMAKE_MATCH_2}</caption>"
            "\n      <image>${WARDEN_WEBSITE}/images/${CMAKE_MATCH_1}.png</image>"
            "\n    </screenshot>")
        set(kind "")
    endforeach()
    string(APPEND WARDEN_LINKS "\n  </screenshots>")
endif()

# The day of the newest entry of the changelog.
file(STRINGS ${CMAKE_CURRENT_LIST_DIR}/changelog signed REGEX "^ -- " LIMIT_COUNT 1)
string(REGEX MATCH ", +([0-9]+) ([A-Z][a-z]+) ([0-9]+)" date "${signed}")
set(months Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec)
list(FIND months "${CMAKE_MATCH_2}" month)
math(EXPR month "${month} + 101")
string(SUBSTRING ${month} 1 2 month)
set(WARDEN_RELEASE_DATE "${CMAKE_MATCH_3}-${month}-${CMAKE_MATCH_1}")
configure_file(${CMAKE_CURRENT_LIST_DIR}/org.contactwarden.ContactWarden.metainfo.xml.in
    ${OUTPUT} @ONLY)
