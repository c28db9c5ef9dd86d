#include "core/audit/event_rows.h"
#include "tests/core/audit/audit_fixture.h"

#include <QJsonArray>
#include <QTest>

using namespace warden;
using namespace warden::test;
using namespace Qt::StringLiterals;

namespace {

const QString half = u"zo"_s + QChar(0xde0e) + u"@example.com"_s;
const QString whole = u"zo\U0001F60E"_s;

Event readBack(const Event &event)
{
    const Result<AuditRow> row = rowFromJson(rowToJson({7, event}));
    return row ? row->event : Event();
}

} // namespace

// An event is what its bytes in the log say, before it is written and after it is read.
class EventRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void halfASurrogatePairIsReplaced_data()
    {
        QTest::addColumn<QString>("actor");
        QTest::addColumn<QJsonObject>("details");
        const auto row = [](const char *what, const QString &actor, const QJsonObject &details) {
            QTest::newRow(what) << actor << details;
        };
        row("in a name", half, {});
        row("where a name is cut", QString(255, u'x') + whole, {});
        row("in a detail", whole, {{u"target"_s, half}});
        row("deep in the details", whole,
            {{u"parameters"_s, QJsonObject{{u"names"_s, QJsonArray{whole, half}}}}});
        row("in a detail's name", whole, {{half, 1}, {u"zz"_s, 2}, {u"\uffee"_s, 3}});
    }
    void halfASurrogatePairIsReplaced()
    {
        QFETCH(QString, actor);
        QFETCH(QJsonObject, details);
        Event event = numberedEvent(1);
        event.actor = actor;
        event.details = details;
        const Event kept = bounded(event);
        QVERIFY(kept != event);
        QCOMPARE(kept.actor.size(), std::min(actor.size(), qsizetype(256)));
        QCOMPARE(kept.details.size(), details.size());
        QCOMPARE(readBack(kept), kept);
    }

    void aWholePairStaysAsItIs()
    {
        Event event = numberedEvent(1);
        event.actor = whole;
        event.details = {{whole, QJsonArray{whole}}};
        QCOMPARE(bounded(event), event);
        QCOMPARE(readBack(event), event);
    }
};

QTEST_GUILESS_MAIN(EventRowsTest)
#include "event_rows_test.moc"
