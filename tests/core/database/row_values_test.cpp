#include "core/database/database.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

class RowValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRowIsVisitedInOrderWithWhatWasAskedFor()
    {
        Database database = Database::inMemory().value();
        QVERIFY(
            database.runScript("CREATE TABLE t (a INTEGER PRIMARY KEY, b, c TEXT);"
                               "INSERT INTO t VALUES (1, 10, 'x'), (2, NULL, 'zwölf'), (3, -5, ''),"
                               " (4, 7, 'not asked for')"));
        QStringList seen;
        const RowVisitor visitor = [&](const RowValues &row) {
            seen.append(u"%1 %2 %3"_s.arg(row.integer(0))
                            .arg(row.isNull(1) ? u"none"_s : QString::number(row.integer(1)))
                            .arg(QString::fromUtf8(row.text(2))));
        };
        QVERIFY(
            database.visit("SELECT each(?1, a, b, c) FROM t WHERE a < ?2 ORDER BY a", visitor, 4));
        QCOMPARE(seen, QStringList({u"1 10 x"_s, u"2 none zwölf"_s, u"3 -5 "_s}));
        // A schema can't call it, and without a visitor nothing happens.
        QVERIFY(database.run("SELECT each(NULL, a) FROM t"));
        QVERIFY(database.runScript("CREATE VIEW v AS SELECT each(NULL, a) FROM t"));
        QVERIFY(!database.run("SELECT * FROM v"));
    }
};

QTEST_GUILESS_MAIN(RowValuesTest)
#include "row_values_test.moc"
