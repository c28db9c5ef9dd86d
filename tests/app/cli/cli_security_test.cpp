#include "tests/e2e/command_line_world.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace warden {

// What an admin should check, by the command line, each command a process of its own.
class CliSecurityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCheckTellsFourAnswersAndHoldsWhileOneFails();
    void aPersonVouchesForWhatCantBeAsked();
    void whatCanBeAskedIsVouchedForByNobody();
    void aReviewShowsWhatHappenedAndEndsWhereItWasReadTo();
    void whatWasFoundIsWrittenForOthers();
    void everythingIsRevokedWhenItIsSaidTwice();

private:
    CommandResult security(const QStringList &arguments)
    {
        return m_world->run(QStringList{u"security"_s} + arguments);
    }
    static QJsonObject checkIn(const CommandResult &result, const QString &id)
    {
        for (const QJsonValue each : result.json.value("checks"_L1).toArray()) {
            if (each["id"_L1] == id)
                return each.toObject();
        }
        return {};
    }

    ZapierSandbox m_hooks;
    std::unique_ptr<CommandLineWorld> m_world;
};

void CliSecurityTest::initTestCase()
{
    QVERIFY(m_hooks.start());
    m_world = std::make_unique<CommandLineWorld>();
    QVERIFY2(m_world->init().isOk(), m_world->last().summary());
    QVERIFY(!m_world->addHook(m_hooks).isEmpty());
}

void CliSecurityTest::aCheckTellsFourAnswersAndHoldsWhileOneFails()
{
    const CommandResult all = security({u"check"_s});
    QCOMPARE(all.exitCode, 3);
    QCOMPARE(checkIn(all, u"rest.databases"_s).value("answer"_L1), "pass"_L1);
    QCOMPARE(checkIn(all, u"audit.witness"_s).value("answer"_L1), "fail"_L1);
    const QJsonObject zaps = checkIn(all, u"zapier.review"_s);
    QCOMPARE(zaps.value("answer"_L1), "undetermined"_L1);
    QVERIFY(!zaps.value("todo"_L1).toString().isEmpty());
    QVERIFY(zaps.value("page"_L1).toString().startsWith(u"https://zapier.com/"_s));
    QCOMPARE(security({u"check"_s, u"nothing"_s}).exitCode, 2);
}

void CliSecurityTest::aPersonVouchesForWhatCantBeAsked()
{
    const QString until = QDate::currentDate().addDays(90).toString(Qt::ISODate);
    const CommandResult attested = security({u"attest"_s, u"zapier.review"_s, u"--until"_s, until,
                                             u"--evidence"_s, u"went through all Zaps"_s});
    QVERIFY2(attested.isOk(), attested.summary());
    const QJsonObject word =
        checkIn(attested, u"zapier.review"_s).value("attestation"_L1).toObject();
    QCOMPARE(word.value("note"_L1).toString(), u"went through all Zaps"_s);
    QVERIFY(!word.value("by"_L1).toString().isEmpty());
    QCOMPARE(checkIn(security({u"check"_s}), u"zapier.review"_s).value("answer"_L1), "attested"_L1);
}

void CliSecurityTest::whatCanBeAskedIsVouchedForByNobody()
{
    const QString until = QDate::currentDate().addDays(90).toString(Qt::ISODate);
    for (const QString &check : {u"audit.review"_s, u"rest.databases"_s, u"no.check"_s}) {
        const CommandResult refused =
            security({u"attest"_s, check, u"--until"_s, until, u"--evidence"_s, u"I say so"_s});
        QCOMPARE(refused.exitCode, 2);
    }
}

void CliSecurityTest::aReviewShowsWhatHappenedAndEndsWhereItWasReadTo()
{
    const CommandResult review = security({u"review"_s});
    QVERIFY2(review.isOk(), review.summary());
    QVERIFY(review.json.value("is_first"_L1).toBool());
    const QJsonObject access = review.json.value("topics"_L1)[0].toObject();
    QCOMPARE(access.value("topic"_L1), "access"_L1);
    QCOMPARE(access.value("total"_L1).toInt(), 1);
    QCOMPARE(access.value("events"_L1)[0]["action"_L1], "connection.added"_L1);
    QVERIFY(!review.json.value("open"_L1).toArray().isEmpty());
    QCOMPARE(review.json.value("alerts"_L1)["total"_L1].toInt(-1),
             m_world->run({u"alerts"_s, u"list"_s}).json.value("total"_L1).toInt(-2));

    const QString upTo = QString::number(review.json.value("up_to"_L1).toInteger());
    QCOMPARE(security({u"review"_s, u"--finish"_s, u"soon"_s}).exitCode, 2);
    const CommandResult done =
        security({u"review"_s, u"--finish"_s, upTo, u"--note"_s, u"nothing strange"_s});
    QVERIFY2(done.isOk(), done.summary());
    QVERIFY(security({u"review"_s, u"--finish"_s, upTo}).exitCode != 0);
    const CommandResult next = security({u"review"_s});
    QVERIFY(!next.json.value("is_first"_L1).toBool());
    QCOMPARE(next.json.value("topics"_L1)[0]["total"_L1].toInt(), 0);
    QCOMPARE(checkIn(security({u"check"_s}), u"audit.review"_s).value("answer"_L1), "pass"_L1);
}

void CliSecurityTest::whatWasFoundIsWrittenForOthers()
{
    const QString path = m_world->path(u"security.json"_s);
    const CommandResult done = security({u"report"_s, u"--out"_s, path});
    QVERIFY2(done.isOk(), done.summary());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject report = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(report.value("format"_L1), "contact-warden-security"_L1);
    const CommandResult all = security({u"check"_s});
    for (const QString &answer : {u"pass"_s, u"fail"_s, u"undetermined"_s, u"attested"_s}) {
        QVERIFY2(done.json.value(answer).toInt() > 0, qPrintable(answer));
        QCOMPARE(report.value("counts"_L1)[answer], done.json.value(answer));
    }
    const QJsonArray checks = report.value("checks"_L1).toArray();
    QCOMPARE(checks.size(), all.json.value("checks"_L1).toArray().size());
    const QJsonObject zaps = [&checks] {
        for (const QJsonValue each : checks) {
            if (each["id"_L1] == "zapier.review"_L1)
                return each.toObject();
        }
        return QJsonObject();
    }();
    QCOMPARE(zaps.value("attestation"_L1)["note"_L1], "went through all Zaps"_L1);
    QVERIFY(!report.value("checkpoint"_L1).toString().isEmpty());

    QCOMPARE(security({u"report"_s, u"--out"_s, path}).exitCode, 1); // nothing is replaced
    const QString pages = m_world->path(u"security.pdf"_s);
    QCOMPARE(security({u"report"_s, u"--out"_s, pages}).exitCode, 2);
    QVERIFY(!QFile::exists(pages));
}

void CliSecurityTest::everythingIsRevokedWhenItIsSaidTwice()
{
    QCOMPARE(security({u"revoke-everything"_s}).exitCode, 2);
    const CommandResult revoked = security({u"revoke-everything"_s, u"--yes"_s});
    QVERIFY2(revoked.isOk(), revoked.summary());
    const QJsonObject one = revoked.json.value("revoked"_L1)[0].toObject();
    QCOMPARE(one.value("service"_L1), "zapier"_L1);
    QCOMPARE(one.value("state"_L1), "by_hand"_L1);
    QVERIFY(!one.value("page"_L1).toString().isEmpty());
    // Another process knows it still.
    QCOMPARE(security({u"revoke-everything"_s, u"--yes"_s}).json.value("revoked"_L1)[0].toObject(),
             one);
}

} // namespace warden

QTEST_GUILESS_MAIN(warden::CliSecurityTest)
#include "cli_security_test.moc"
