#pragma once

#include "core/base/progress.h"
#include "core/updates/release_list.h"

#include <chrono>

namespace warden {

struct UpdatePatience
{
    std::chrono::milliseconds longest = std::chrono::seconds(30); // with all redirects
    std::chrono::milliseconds longestSilence = std::chrono::seconds(10);
};

// Asks whoever distributes the program for its releases: GETs of this address, and of others on the
// same host that it leads to, no longer than `patience` has. They have no cookie, no id, no
// language and no version, and nothing of this workspace. https alone, and http to a loopback
// address. OtherHostRefused where it leads to another host, or out of https; other errors are those
// of HttpClient and readReleaseList().
Result<std::vector<Release>> fetchReleases(const QUrl &address, Progress &progress,
                                           const UpdatePatience &patience = {});

} // namespace warden
