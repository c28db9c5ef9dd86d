#include "core/audit/saved_view_table.h"

#include "core/database/rows.h"
#include "core/database/transaction.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype longestName = 80;
constexpr qsizetype longestFilter = 4096;
constexpr qint64 mostViews = 100;

} // namespace

Result<std::vector<SavedView>> SavedViewTable::of(const OperatorId &owner)
{
    Result<Statement> select = m_database.prepare(
        "SELECT name, filter FROM saved_views WHERE operator = ? ORDER BY name COLLATE NOCASE");
    if (!select)
        return select.failure();
    return readRows<SavedView>(select->bind(owner.value()), [](const Statement &row) {
        return SavedView{row.text(0), row.utf8(1)};
    });
}

Result<void> SavedViewTable::save(const OperatorId &owner, const SavedView &view)
{
    if (view.name.trimmed().isEmpty() || view.name.size() > longestName)
        return fail(ErrorKind::Invalid, u"a view's name has 1 to 80 characters"_s);
    if (view.filter.size() > longestFilter)
        return fail(ErrorKind::Invalid, ErrorReason::TooLarge);
    Result<Transaction> transaction = Transaction::begin(m_database, TransactionKind::Immediate);
    if (!transaction)
        return transaction.failure();
    const Result<void> saved =
        m_database.run("INSERT INTO saved_views (operator, name, filter) VALUES (?1, ?2, ?3)"
                       " ON CONFLICT (operator, name) DO UPDATE SET filter = ?3",
                       owner.value(), view.name, QString::fromUtf8(view.filter));
    if (!saved)
        return saved;
    const Result<std::optional<qint64>> count =
        m_database.integer("SELECT count(*) FROM saved_views WHERE operator = ?", owner.value());
    if (!count)
        return count.failure();
    if (count->value_or(0) > mostViews)
        return fail(ErrorKind::Invalid, ErrorReason::TooLarge, {}, u"at most 100 views"_s);
    return transaction->commit();
}

Result<void> SavedViewTable::remove(const OperatorId &owner, const QString &name)
{
    return m_database.run("DELETE FROM saved_views WHERE operator = ? AND name = ?", owner.value(),
                          name);
}

} // namespace warden
