#include "core/database/database.h"
#include "core/database/rows.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

// 1, 2 and 3.
Database numbers()
{
    Database database = Database::inMemory().value();
    if (!database.runScript(
            "CREATE TABLE t (a INTEGER PRIMARY KEY); INSERT INTO t VALUES (1), (2), "
            "(3)"))
        qFatal("no database");
    return database;
}

Result<qint64> unlessTwo(const Statement &row)
{
    if (row.integer(0) == 2)
        return fail(ErrorKind::Storage, ErrorReason::Damaged);
    return row.integer(0);
}

} // namespace

class RowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRowIsReadInOrderFromTheBoundOnesOn()
    {
        Database database = numbers();
        Statement select = database.prepare("SELECT a FROM t WHERE a >= ? ORDER BY a DESC").value();
        const auto read = [](const Statement &row) { return row.integer(0); };
        QCOMPARE(readRows<qint64>(select.bind(2), read).value(), std::vector<qint64>({3, 2}));
        QCOMPARE(readRows<qint64>(select.bind(4), read).value(), std::vector<qint64>());
        std::vector<qint64> seen;
        QVERIFY(forEachRow(select.bind(1),
                           [&](const Statement &row) { seen.push_back(row.integer(0)); }));
        QCOMPARE(seen, std::vector<qint64>({3, 2, 1}));
    }

    void theFirstRowIsReadAloneAndNoneIsNothing()
    {
        Database database = numbers();
        Statement select = database.prepare("SELECT a FROM t WHERE a >= ? ORDER BY a").value();
        QCOMPARE(readFirstRow<qint64>(select.bind(1), unlessTwo).value(), std::optional<qint64>(1));
        QCOMPARE(readFirstRow<qint64>(select.bind(4), unlessTwo).value(), std::nullopt);
        QCOMPARE(readFirstRow<qint64>(select.bind(2), unlessTwo).error().reason,
                 ErrorReason::Damaged);
    }

    void aRowThatCannotBeReadEndsTheReadingWithItsError()
    {
        Database database = numbers();
        Statement select = database.prepare("SELECT a FROM t ORDER BY a").value();
        QCOMPARE(readRows<qint64>(select.bind(), unlessTwo).error().reason, ErrorReason::Damaged);
        int seen = 0;
        const Result<void> done = forEachRow(select.bind(), [&](const Statement &row) {
            ++seen;
            const Result<qint64> value = unlessTwo(row);
            return value ? Result<void>() : value.failure();
        });
        QCOMPARE(done.error().reason, ErrorReason::Damaged);
        QCOMPARE(seen, 2);
    }

    void anErrorOfTheDatabaseIsNoEnd()
    {
        Database database = numbers();
        Statement select =
            database.prepare("SELECT iif(a < 2, a, abs(-9223372036854775807 - 1)) FROM t").value();
        int seen = 0;
        QVERIFY(!forEachRow(select.bind(), [&](const Statement &) { ++seen; }));
        QCOMPARE(seen, 1);
        const auto read = [](const Statement &row) { return row.integer(0); };
        QVERIFY(!readRows<qint64>(select.bind(), read));
        Statement none = database.prepare("SELECT abs(-9223372036854775807 - 1)").value();
        QVERIFY(!readFirstRow<qint64>(none, read));
    }
};

QTEST_GUILESS_MAIN(RowsTest)
#include "rows_test.moc"
