#pragma once

#include "core/http/rest_client.h"

#include <span>
#include <vector>

namespace warden::graph {

// A request inside a batch; `url` is below the version, "me/contacts/…", encoded.
struct InnerCall
{
    QByteArray method = "GET";
    QByteArray url = {};
    QString ifMatch = {};
    std::optional<QJsonObject> body = {};
};

struct InnerAnswer
{
    int status = 0;
    QJsonObject body = {};

    bool isSuccess() const { return status >= 200 && status < 300; }
};

// Sends at most 20 calls as one $batch, and one Result each comes back, in order. What is told to
// come later is waited for as long as the service says, at most 15 minutes in all, and only that is
// sent again. An Error says that there is no answer; where a write may have arrived, it is one of
// isInDoubt(), whatever the trouble.
std::vector<Result<InnerAnswer>> sendBatch(RestClient &rest, std::span<const InnerCall> calls,
                                           Repeating repeating, Progress &progress);

} // namespace warden::graph
