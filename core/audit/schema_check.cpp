#include "core/audit/schema_check.h"

#include "core/audit/audit_schema.h"
#include "core/database/migration.h"
#include "core/database/rows.h"

namespace warden {

namespace {

// Each object's type, name, table and text.
using Schema = std::vector<std::array<QByteArray, 4>>;

Result<Schema> schemaOf(Database &database)
{
    // FTS5 makes its own tables with whatever words its version has for them.
    Result<Statement> select = database.prepare(
        "SELECT type, name, tbl_name, CASE WHEN type = 'table' AND name IN"
        " ('words_data', 'words_idx', 'words_config') THEN '' ELSE coalesce(sql, '') END"
        " FROM sqlite_schema ORDER BY name, type");
    if (!select)
        return select.failure();
    return readRows<Schema::value_type>(*select, [](const Statement &row) {
        return Schema::value_type{row.utf8(0), row.utf8(1), row.utf8(2), row.utf8(3)};
    });
}

Result<Schema> schemaOfANewLog()
{
    Result<Database> fresh = Database::inMemory();
    if (!fresh)
        return fresh.failure();
    if (const Result<void> migrated = applyMigrations(*fresh, auditMigrations()); !migrated)
        return migrated.failure();
    return schemaOf(*fresh);
}

} // namespace

Result<bool> hasOwnSchema(Database &database)
{
    static const Result<Schema> expected = schemaOfANewLog(); // the same for every log
    if (!expected)
        return expected.failure();
    const Result<Schema> schema = schemaOf(database);
    if (!schema)
        return schema.failure();
    return *schema == *expected;
}

} // namespace warden
