#pragma once

#include "core/http/rest_client.h"

namespace warden::graph {

struct Folder
{
    QString id = {};
    QString name = {}; // "Customers / Overseas" for one inside another
};

// The default contact folder first, then all others with the folders in them; at most 250.
Result<std::vector<Folder>> contactFolders(RestClient &rest, Progress &progress);

} // namespace warden::graph
