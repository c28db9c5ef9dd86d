#pragma once

#include "core/database/database.h"
#include "core/store/approval.h"

#include <optional>
#include <vector>

namespace warden {

// What waits for a second person, and what became of it.
class ApprovalTable
{
public:
    explicit ApprovalTable(Database &database) : m_database(database) {}

    Result<void> insert(const ApprovalRequest &request);
    // The state and who decided; NotFound where there is no such request.
    Result<void> update(const ApprovalRequest &request);
    Result<ApprovalRequest> get(const ApprovalId &id);
    // The newest about this object that isn't used up or withdrawn.
    Result<std::optional<ApprovalRequest>> current(ApprovalSubject subject, const QString &object);
    // Those that wait first, then the newest.
    Result<std::vector<ApprovalRequest>> list(int limit);

private:
    Database &m_database;
};

} // namespace warden
