#include "core/audit/audit_schema.h"
#include "core/database/migration.h"
#include "core/database/transaction.h"
#include "core/posture/attestation_table.h"
#include "core/posture/check_table.h"
#include "core/posture/half_reading_table.h"

#include <QTest>
#include <QTimeZone>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 26), QTime(12, 0), QTimeZone::utc());
const ConnectionId google(u"google-1"_s);

Finding finding(bool isGood)
{
    Reading reading;
    if (isGood)
        reading.good();
    else
        reading.bad(u"bo@example.com"_s);
    reading.fact(u"n"_s, 7);
    reading.ended();
    return reading.finding();
}

Check check(const Finding &found, const QDateTime &time)
{
    return {.id = u"two_factor.enrolled"_s,
            .connection = google,
            .connectionName = u"Google"_s,
            .service = u"google"_s,
            .how = u"GET /users"_s,
            .finding = found,
            .since = time,
            .checkedAt = time};
}

} // namespace

class CheckTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database.emplace(Database::inMemory().value());
        QVERIFY(applyMigrations(*m_database, auditMigrations()));
    }

    void anAnswerIsOneRowForAsLongAsItStays()
    {
        CheckTable table(*m_database);
        QCOMPARE(table.record({check(finding(true), noon)}), 1);
        QCOMPARE(table.record({check(finding(true), noon.addDays(1))}), 0);
        QCOMPARE(table.record({check(finding(false), noon.addDays(2))}), 1);
        const std::vector<Check> history = table.history(u"two_factor.enrolled"_s, google).value();
        QCOMPARE(history.size(), size_t{2});
        QCOMPARE(history.at(0), check(finding(false), noon.addDays(2)));
        QCOMPARE(history.at(1).since, noon);
        QCOMPARE(history.at(1).checkedAt, noon.addDays(1));
        const std::vector<Check> newest = table.newest().value();
        QCOMPARE(newest.size(), size_t{1});
        QCOMPARE(newest.front(), history.front());
    }

    void anAnswerGoesOnWhateverElseIsFound()
    {
        CheckTable table(*m_database);
        const auto failing = [](const QString &who, int days) {
            Reading reading;
            reading.bad(who);
            reading.fact(u"days"_s, days);
            reading.ended();
            return check(reading.finding(), noon.addDays(days));
        };
        QVERIFY(table.record({failing(u"bo@example.com"_s, 0)}));
        QVERIFY(table.record({failing(u"bo@example.com"_s, 1)}));
        QCOMPARE(table.newest()->front().since, noon);
        QCOMPARE(table.newest()->front().finding.facts().value("days"_L1).toInteger(), 1);
        QVERIFY(table.record({failing(u"al@example.com"_s, 2)}));
        QCOMPARE(table.newest()->front().since, noon);
        QCOMPARE(table.history(u"two_factor.enrolled"_s, google)->size(), size_t{2});

        QVERIFY(table.record({check(Finding::undetermined(Unknown::NoRole), noon.addDays(3))}));
        QCOMPARE(table.newest()->front().since, noon.addDays(3));
        QVERIFY(table.record({check(Finding::undetermined(Unknown::NotOffered), noon.addDays(4))}));
        QCOMPARE(table.newest()->front().since, noon.addDays(4));
    }

    void theNewestFailIsNeverForgotten()
    {
        CheckTable table(*m_database);
        QVERIFY(table.record({check(finding(false), noon)}));
        for (int i = 1; i < CheckTable::mostKept + 20; ++i) {
            const Unknown why = i % 2 == 0 ? Unknown::NoRole : Unknown::NotOffered;
            QVERIFY(table.record({check(Finding::undetermined(why), noon.addDays(i))}));
        }
        const std::vector<Check> fails = table.newestFails().value();
        QCOMPARE(lastFailOf(fails, u"two_factor.enrolled"_s, google), noon);
        QVERIFY(!lastFailOf(fails, u"two_factor.enrolled"_s, {}).isValid());
        QCOMPARE(m_database->integer("SELECT count(*) FROM checks").value(),
                 CheckTable::mostKept + 1);
    }

    void theHistoryHasAnEnd()
    {
        CheckTable table(*m_database);
        for (int i = 0; i < CheckTable::mostKept + 20; ++i)
            QVERIFY(table.record({check(finding(i % 2 == 0), noon.addDays(i))}));
        QCOMPARE(m_database->integer("SELECT count(*) FROM checks").value(), CheckTable::mostKept);
    }

    void whatNobodyWroteIsNoPass()
    {
        CheckTable table(*m_database);
        QVERIFY(table.record({check(Finding::undetermined(Unknown::NoRole), noon)}));
        QVERIFY(m_database->run("UPDATE checks SET answer = 'pass'"));
        QCOMPARE(table.newest()->front().finding.answer(), Answer::Undetermined);
        QVERIFY(m_database->run("UPDATE checks SET answer = 'undetermined', evidence = '['"));
        QCOMPARE(table.newest()->front().finding.why(), Unknown::Unreadable);
    }

    void goneConnectionsAreForgotten()
    {
        CheckTable table(*m_database);
        Check ours = check(finding(true), noon);
        ours.connection = {};
        QVERIFY(table.record({check(finding(true), noon), ours}));
        QVERIFY(table.keepOnly({ConnectionId(u"another"_s)}));
        QCOMPARE(table.newest()->size(), size_t{1});
        QVERIFY(table.newest()->front().connection.isEmpty());
    }

    void attestationsStayAsTheyWereMade()
    {
        AttestationTable table(*m_database);
        Attestation word{.id = AttestationId::create(),
                         .check = u"two_factor.enrolled"_s,
                         .connection = google,
                         .person = u"Ann"_s,
                         .madeAt = noon,
                         .until = noon.addDays(90),
                         .note = u"seen"_s,
                         .fileName = u"page.png"_s,
                         .fileHash = QByteArray(32, 'h')};
        QVERIFY(table.insert(word, "the file"));
        QCOMPARE(table.all()->front(), word);
        QCOMPARE(table.file(word.id).value(), QByteArray("the file"));
        QVERIFY(!m_database->run("UPDATE attestations SET made_at = 5"));
        QVERIFY(!m_database->run("DELETE FROM attestations"));
        QVERIFY(!m_database->run("UPDATE attestation_files SET bytes = x'00'"));

        Attestation newer = word;
        newer.id = AttestationId::create();
        newer.madeAt = noon.addDays(1);
        newer.fileName.clear();
        QVERIFY(table.insert(newer, {}));
        QCOMPARE(newestOf(*table.all(), word.check, google)->id, newer.id);
        QVERIFY(!newestOf(*table.all(), word.check, ConnectionId(u"another"_s)));
        QVERIFY(table.file(newer.id)->isEmpty());
        QCOMPARE(table.file(AttestationId(u"none"_s)).error().reason, ErrorReason::NotKnownHere);
    }

    void whatWasReadInPartIsKept()
    {
        HalfReadingTable table(*m_database);
        QVERIFY(!table.get(google).value());
        QVERIFY(table.keep(google, {noon, u"page2"_s, {{u"a"_s, 1}}}));
        QVERIFY(table.keep(google, {noon, u"page3"_s, {{u"a"_s, 2}}}));
        const std::optional<HalfReading> half = table.get(google).value();
        QCOMPARE(half->next, u"page3"_s);
        QCOMPARE(half->startedAt, noon);
        QCOMPARE(half->readings, (QJsonObject{{u"a"_s, 2}}));
        QVERIFY(table.forget(google));
        QVERIFY(!table.get(google).value());
    }

private:
    std::optional<Database> m_database;
};

QTEST_GUILESS_MAIN(CheckTableTest)
#include "check_table_test.moc"
