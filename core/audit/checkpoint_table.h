#pragma once

#include "core/database/database.h"

namespace warden {

// The signed checkpoints that the log keeps itself, one for each append.
class CheckpointTable
{
public:
    struct Row
    {
        qint64 size = 0;
        QByteArray root = {};
        QByteArray note = {};
    };

    explicit CheckpointTable(Database &database) : m_database(database) {}

    Result<std::optional<Row>> newest();
    Result<std::optional<Row>> firstAfter(qint64 size);
    Result<qint64> countAfter(qint64 size);
    Result<void> insert(const Row &row);

private:
    static Result<std::optional<Row>> first(Statement &select);

    Database &m_database;
};

} // namespace warden
