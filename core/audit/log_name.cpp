#include "core/audit/log_name.h"

#include "core/database/rows.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

Result<QByteArray> valueOf(Database &database, const QString &name)
{
    Result<Statement> select = database.prepare("SELECT value FROM log WHERE name = ?");
    if (!select)
        return select.failure();
    const Result<std::optional<QByteArray>> value = readFirstRow<QByteArray>(
        select->bind(name), [](const Statement &row) { return row.utf8(0); });
    return value ? Result<QByteArray>(value->value_or(QByteArray())) : value.failure();
}

} // namespace

Result<QString> logOrigin(Database &database)
{
    const Result<QByteArray> origin = valueOf(database, u"origin"_s);
    return origin ? Result<QString>(QString::fromUtf8(*origin)) : origin.failure();
}

Result<QByteArray> logVerifierKey(Database &database)
{
    return valueOf(database, u"verifier_key"_s);
}

} // namespace warden
