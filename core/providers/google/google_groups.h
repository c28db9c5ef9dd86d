#pragma once

#include "core/http/rest_client.h"
#include "core/providers/google/google_item.h"

namespace warden {

struct GroupListing
{
    GoogleGroups groups = {};
    QString token = {};
    // A group that was known has another name or is gone: contacts that didn't change themselves
    // read otherwise now.
    bool hasRenamed = false;
};

// All groups as they are now, from what changed since `token` where that is taken.
Result<GroupListing> readGroups(RestClient &client, const GoogleGroups &known, const QString &token,
                                Progress &progress);

// Makes the groups that `wanted` names and `groups` doesn't have. One that somebody made meanwhile
// is found.
Result<void> createGroups(RestClient &client, const QStringList &wanted, GoogleGroups &groups,
                          Progress &progress);

} // namespace warden
