#pragma once

#include "core/http/rest_client.h"
#include "core/providers/provider.h"

namespace warden::graph {

// Writes to one folder, in batches. Before a batch the revisions are asked for and compared, since
// nobody promises that the condition of a contact's update is heeded; the condition is sent all the
// same, for what happens in between. What isn't known to have arrived is looked up: a creation by
// its mark, an update by what it wrote, a removal by its absence.
class GraphWriter
{
public:
    GraphWriter(RestClient &rest, QString folder, bool canWrite);

    std::vector<Result<PushOutcome>> write(std::span<const ApprovedChange> changes,
                                           Progress &progress);

    // The contacts of the folder that carry these marks: mark → id.
    Result<QHash<QString, QString>> byOrigin(const QStringList &marks, Progress &progress);

private:
    struct Write;
    void writeBatch(std::span<Write> writes, Progress &progress);
    void prepare(Write &write) const;
    void compareRevisions(std::vector<Write *> &writes, Progress &progress);
    void send(const std::vector<Write *> &writes, Progress &progress);
    void take(Write &write, const QJsonObject &body, int status) const;
    void lookUp(const std::vector<Write *> &writes, Progress &progress);
    Error errorFor(int status, const QJsonObject &body) const;

    RestClient &m_rest;
    const QString m_folder;
    const bool m_canWrite;
};

} // namespace warden::graph
