#pragma once

#include "core/database/database.h"

namespace warden {

class SettingTable
{
public:
    explicit SettingTable(Database &database) : m_database(database) {}
    Result<void> set(const QString &key, const QString &value);
    Result<std::optional<QString>> get(const QString &key);

private:
    Database &m_database;
};

} // namespace warden
