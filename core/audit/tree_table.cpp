#include "core/audit/tree_table.h"

#include "core/database/rows.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

tl::unexpected<Error> missing(int level, qint64 index)
{
    return fail(ErrorKind::Storage, ErrorReason::Damaged, u"audit.db"_s,
                u"tree node %1/%2 is missing"_s.arg(level).arg(index));
}

} // namespace

Result<QByteArray> TreeTable::node(int level, qint64 index)
{
    if (level < lowestStoredLevel)
        return fromLeaves(level, index);
    const Result<std::optional<QByteArray>> found = stored(level, index);
    if (!found)
        return found.failure();
    if (!*found)
        return missing(level, index);
    return **found;
}

Result<std::optional<QByteArray>> TreeTable::stored(int level, qint64 index)
{
    Result<Statement> select =
        m_database.prepare("SELECT hash FROM nodes WHERE level = ? AND idx = ?");
    if (!select)
        return select.failure();
    return readFirstRow<QByteArray>(select->bind(level, index),
                                    [](const Statement &row) { return row.bytes(0); });
}

Result<QByteArray> TreeTable::fromLeaves(int level, qint64 index)
{
    const qint64 first = (index << level) + 1; // seq counts from 1
    const qint64 count = qint64{1} << level;
    Result<Statement> select =
        m_database.prepare("SELECT leaf FROM events WHERE seq >= ? AND seq < ? ORDER BY seq");
    if (!select)
        return select.failure();
    Frontier subtree;
    const Result<void> read =
        forEachRow(select->bind(first, first + count),
                   [&](const Statement &row) { subtree.append(row.bytes(0)); });
    if (!read)
        return read.failure();
    if (subtree.size() != count)
        return missing(level, index);
    return subtree.root();
}

Result<QByteArray> TreeTable::computed(int level, qint64 index, qint64 archived)
{
    if (level <= archivedLevel || ((index + 1) << level) > archived)
        return node(level, index);
    const Result<QByteArray> left = computed(level - 1, 2 * index, archived);
    if (!left)
        return left;
    const Result<QByteArray> right = computed(level - 1, 2 * index + 1, archived);
    return right ? Result<QByteArray>(nodeHash(*left, *right)) : right;
}

Result<void> TreeTable::insert(int level, qint64 index, const QByteArray &hash)
{
    return m_database.run("INSERT INTO nodes (level, idx, hash) VALUES (?, ?, ?)", level, index,
                          hash);
}

Result<qint64> TreeTable::leavesCovered()
{
    const Result<std::optional<qint64>> last =
        m_database.integer("SELECT max(idx) FROM nodes WHERE level = ?", lowestStoredLevel);
    if (!last)
        return last.failure();
    return *last ? (**last + 1) * leavesInBlock : 0;
}

} // namespace warden
