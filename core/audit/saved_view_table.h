#pragma once

#include "core/audit/saved_view.h"
#include "core/base/id.h"
#include "core/database/database.h"

#include <vector>

namespace warden {

// Each operator's own, in audit.db since whoever has no key to the contacts has views, too.
class SavedViewTable
{
public:
    explicit SavedViewTable(Database &database) : m_database(database) {}

    Result<std::vector<SavedView>> of(const OperatorId &owner); // by name
    // Invalid: a name or filter out of bounds, or the 101st view.
    Result<void> save(const OperatorId &owner, const SavedView &view);
    Result<void> remove(const OperatorId &owner, const QString &name);

private:
    Database &m_database;
};

} // namespace warden
