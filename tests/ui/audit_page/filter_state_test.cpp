#include "ui/audit_page/filter_state.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

FilterState everything()
{
    FilterState state;
    state.period = Period::Span;
    state.since = QDateTime({2026, 3, 1}, {10, 0}, QTimeZone::utc());
    state.until = QDateTime({2026, 3, 2}, {10, 0}, QTimeZone::utc());
    state.text = u"zap"_s;
    state.actor = u"Ada & Co."_s;
    state.source = u"google"_s;
    state.action = u"run."_s;
    state.outcome = Outcome::Failure;
    state.object = u"route-1"_s;
    state.objectName = u"Route “Team”"_s;
    state.run = RunId(u"run-1"_s);
    return state;
}

} // namespace

class FilterStateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aViewComesBackAsItWasKept();
    void whatIsNoViewIsRefused_data();
    void whatIsNoViewIsRefused();
    void aPeriodIsCountedFromToday();
    void eachPartIsAChipThatCanBeTakenAway();
    void theLogIsAskedForEveryPart();
    void everyActionIsInAChoice();
};

void FilterStateTest::everyActionIsInAChoice()
{
    QFile header(QStringLiteral(WARDEN_TEST_DATA "/../../../core/events/event_actions.h"));
    QVERIFY(header.open(QIODevice::ReadOnly));
    static const QRegularExpression name(u"QStringLiteral\\(\"([a-z_.]+)\"\\)"_s);
    const QString text = QString::fromUtf8(header.readAll());
    QRegularExpressionMatchIterator each = name.globalMatch(text);
    QVERIFY(each.hasNext());
    const std::vector<FilterChoice> choices = actionChoices();
    while (each.hasNext()) {
        const QString action = each.next().captured(1);
        QVERIFY2(std::ranges::any_of(
                     choices,
                     [&](const FilterChoice &choice) { return action.startsWith(choice.value); }),
                 qPrintable(action));
    }
}

void FilterStateTest::aViewComesBackAsItWasKept()
{
    for (const FilterState &state : {FilterState{}, everything()})
        QCOMPARE(filterStateFromJson(toJson(state)), std::optional(state));
    FilterState week;
    week.period = Period::SevenDays;
    QCOMPARE(filterStateFromJson(toJson(week)), std::optional(week));
}

void FilterStateTest::whatIsNoViewIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("a period of a later version") << QByteArray("{\"period\":99}");
    QTest::newRow("a span without times") << QByteArray("{\"period\":6}");
    QTest::newRow("an outcome of a later version")
        << QByteArray("{\"period\":0,\"outcome\":\"maybe\"}");
    QTest::newRow("too long") << QByteArray("{\"period\":0,\"text\":\"") + QByteArray(5000, 'x') +
                                     QByteArray("\"}");
}

void FilterStateTest::whatIsNoViewIsRefused()
{
    QFETCH(QByteArray, json);
    QVERIFY(!filterStateFromJson(json));
}

void FilterStateTest::aPeriodIsCountedFromToday()
{
    const QDateTime now = QDateTime({2026, 3, 10}, {15, 0});
    FilterState state;
    state.period = Period::SevenDays;
    QCOMPARE(state.filter(now).since, QDate(2026, 3, 4).startOfDay().toUTC());
    QVERIFY(!state.filter(now).until.isValid());
    state.period = Period::Yesterday;
    QCOMPARE(state.filter(now).since, QDate(2026, 3, 9).startOfDay().toUTC());
    QCOMPARE(state.filter(now).until, QDate(2026, 3, 10).startOfDay().toUTC());
}

void FilterStateTest::eachPartIsAChipThatCanBeTakenAway()
{
    FilterState state = everything();
    QCOMPARE(state.chips().size(), size_t(7));
    for (const FilterChip &chip : everything().chips()) {
        QVERIFY(!chip.text.isEmpty());
        const size_t before = state.chips().size();
        state.clear(chip.part);
        QCOMPARE(state.chips().size(), before - 1);
    }
    state.text.clear();
    QVERIFY(state.isEmpty());
}

void FilterStateTest::theLogIsAskedForEveryPart()
{
    const AuditFilter filter = everything().filter(QDateTime::currentDateTime());
    const AuditFilter wanted{.since = everything().since,
                             .until = everything().until,
                             .actor = u"Ada & Co."_s,
                             .source = u"google"_s,
                             .action = u"run."_s,
                             .outcome = Outcome::Failure,
                             .object = u"route-1"_s,
                             .run = RunId(u"run-1"_s),
                             .text = u"zap"_s};
    QVERIFY(filter == wanted);
}

QTEST_GUILESS_MAIN(FilterStateTest)
#include "filter_state_test.moc"
