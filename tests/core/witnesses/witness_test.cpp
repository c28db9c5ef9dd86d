#include "core/audit/witness_table.h"
#include "core/crypto/ed25519.h"
#include "core/mail/mail_message.h"
#include "core/witnesses/checkpoint_text.h"
#include "core/witnesses/witness_draft.h"
#include "core/witnesses/witness_hook.h"
#include "core/witnesses/witness_mail.h"
#include "core/witnesses/witness_settings.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = QDateTime({2026, 11, 26}, {12, 0}, QTimeZone::utc());

Witness every(int hours, std::optional<qint64> toldSecondsAgo,
              std::optional<qint64> triedSecondsAgo)
{
    Witness witness;
    witness.everyHours = hours;
    if (toldSecondsAgo)
        witness.toldAt = now.addSecs(-*toldSecondsAgo);
    if (triedSecondsAgo)
        witness.triedAt = now.addSecs(-*triedSecondsAgo);
    return witness;
}

WitnessDraft mail()
{
    WitnessDraft draft;
    draft.kind = WitnessKind::Mail;
    draft.host = u"mail.example.org"_s;
    draft.user = u"ada"_s;
    draft.from = u"ada@example.org"_s;
    draft.to = {u"board@example.org"_s};
    return draft;
}

Secret signingKey()
{
    return Secret(QByteArray(32, 's'));
}

QByteArray publicKey()
{
    return ed25519PublicKey(signingKey()).value();
}

ToldCheckpoint told()
{
    const Checkpoint checkpoint{u"contact-warden/w"_s, 1234, QByteArray(32, 'r')};
    return {checkpoint, signCheckpoint(checkpoint, signingKey()).value(), now};
}

} // namespace

class WitnessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWitnessIsToldOnItsScheduleAndAgainAnHourAfterAFailure_data()
    {
        QTest::addColumn<Witness>("witness");
        QTest::addColumn<bool>("due");
        constexpr qint64 minute = 60;
        constexpr qint64 hour = 3600;
        QTest::newRow("never told") << every(24, {}, {}) << true;
        QTest::newRow("told an hour ago") << every(24, hour, hour) << false;
        QTest::newRow("told yesterday, a minute earlier")
            << every(24, 24 * hour - minute, 24 * hour - minute) << true;
        QTest::newRow("told 20 hours ago") << every(24, 20 * hour, 20 * hour) << false;
        QTest::newRow("failed half an hour ago") << every(24, 30 * hour, 30 * minute) << false;
        QTest::newRow("failed an hour ago") << every(24, 30 * hour, hour) << true;
        QTest::newRow("never told, failed just now") << every(24, {}, minute) << false;
        QTest::newRow("hourly") << every(1, hour, hour) << true;
        QTest::newRow("hourly, too soon") << every(1, 50 * minute, 50 * minute) << false;
        QTest::newRow("the clock was set back") << every(24, -hour, -hour) << true;
    }
    void aWitnessIsToldOnItsScheduleAndAgainAnHourAfterAFailure()
    {
        QFETCH(Witness, witness);
        QFETCH(bool, due);
        QCOMPARE(isDue(witness, now), due);
    }

    void aDraftThatCanNotBeToldIsRefused_data()
    {
        QTest::addColumn<WitnessDraft>("draft");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<ErrorReason>("reason");
        const auto row = [](const char *name, WitnessDraft draft, ErrorReason reason,
                            const QString &secret = {}) {
            QTest::newRow(name) << draft << secret << reason;
        };
        WitnessDraft draft = mail();
        draft.to.clear();
        row("no recipient", draft, ErrorReason::AddressUnusable);
        draft = mail();
        draft.to = {u"a@b.org\r\nBcc: e@b.org"_s};
        row("a recipient with a line end", draft, ErrorReason::AddressUnusable);
        draft = mail();
        draft.host = u"mail.example.org/x"_s;
        row("a host with a path", draft, ErrorReason::AddressUnusable);
        draft = mail();
        draft.everyHours = 0;
        row("no schedule", draft, ErrorReason::None);
        draft.everyHours = 745;
        row("hardly ever", draft, ErrorReason::None);
        draft = {};
        draft.kind = WitnessKind::Hook;
        row("no hook", draft, ErrorReason::AddressUnusable);
        row("a plain hook", draft, ErrorReason::PlainHttpRefused, u"http://example.org/x"_s);
        row("a hook with a password", draft, ErrorReason::SecretInAddress,
            u"https://a:b@example.org/x"_s);
    }
    void aDraftThatCanNotBeToldIsRefused()
    {
        QFETCH(WitnessDraft, draft);
        QFETCH(QString, secret);
        QFETCH(ErrorReason, reason);
        const Result<Witness> witness = witnessFrom(draft, Secret::fromText(secret), u"/"_s);
        QVERIFY(!witness);
        QCOMPARE(witness.error().reason, reason);
    }

    void whatIsSecretIsNotAmongTheSettings()
    {
        WitnessDraft draft;
        draft.kind = WitnessKind::Hook;
        const Result<Witness> hook = witnessFrom(
            draft, Secret::fromText(u"https://hooks.example.org/T0K3N?key=S3CR3T"_s), u"/"_s);
        QVERIFY(hook);
        QCOMPARE(hook->place, u"https://hooks.example.org/…"_s);
        const Result<Witness> byMail = witnessFrom(mail(), Secret::fromText(u"S3CR3T"_s), u"/"_s);
        QVERIFY(byMail);
        QCOMPARE(byMail->place, u"board@example.org"_s);
        for (const Witness &witness : {*hook, *byMail}) {
            const QByteArray kept = QJsonDocument(witness.settings).toJson();
            QVERIFY(!kept.contains("S3CR3T") && !kept.contains("T0K3N"));
        }
    }

    void aMailThatIsSavedInAnyWayHasTheCheckpointInIt_data()
    {
        QTest::addColumn<QByteArray>("file");
        const Result<Witness> witness = witnessFrom(mail(), Secret(), u"/"_s);
        QVERIFY(witness);
        const MailMessage message = checkpointMail(witness->settings, told());
        QCOMPARE(message.subject, u"Contact Warden: checkpoint of 1,234 events"_s);
        QCOMPARE(message.to, QStringList{u"board@example.org"_s});
        const QByteArray body = message.body.toUtf8();
        QByteArray ofWindows = body;
        ofWindows.replace("\n", "\r\n");
        const Result<MailEnvelope> envelope = toEnvelope(message);
        QVERIFY(envelope && !envelope->text.contains(told().note));
        QByteArray ofUnix = envelope->text;
        ofUnix.replace("\r\n", "\n");
        QTest::newRow("the text") << body;
        QTest::newRow("the text with lines of Windows") << ofWindows;
        QTest::newRow("the message as it was sent") << envelope->text;
        QTest::newRow("the message with lines of Unix") << ofUnix;
        QTest::newRow("the checkpoint alone") << told().note;
        QByteArray alone = told().note;
        alone.replace("\n", "\r\n");
        QTest::newRow("the checkpoint with lines of Windows") << alone;
    }
    void aMailThatIsSavedInAnyWayHasTheCheckpointInIt()
    {
        QFETCH(QByteArray, file);
        QCOMPARE(checkpointIn(file), told().note);
        const Result<ParsedNote> note = readCheckpoint(checkpointIn(file), publicKey());
        QVERIFY(note);
        QCOMPARE(note->signature, NoteSignature::Good);
    }

    void whatHasNoCheckpointStaysAsItIs()
    {
        for (const QByteArray &file :
             {QByteArray(), QByteArray("contact-warden/w\n12\n"), QByteArray("=\n=4\n=zz"),
              QByteArray("contact-warden/w\n").repeated(2000)})
            QCOMPARE(checkpointIn(file), file);
    }

    void whoMayWriteNoMoreChangesNothingOfTheList()
    {
        QTemporaryDir folder;
        Result<Database> database =
            Database::create(folder.filePath(u"audit.db"_s), Secret(QByteArray(32, 'k')));
        QVERIFY(database);
        QVERIFY(database->runScript(
            "CREATE TABLE witnesses (id TEXT NOT NULL PRIMARY KEY, kind TEXT NOT NULL,"
            " every_hours INTEGER NOT NULL, place TEXT NOT NULL, settings TEXT NOT NULL,"
            " added_at INTEGER NOT NULL, tried_at INTEGER, told_at INTEGER,"
            " told_size INTEGER NOT NULL, failure_kind TEXT NOT NULL DEFAULT '',"
            " failure_reason TEXT NOT NULL DEFAULT '') STRICT"));
        WitnessTable table(*database);
        Witness witness = every(24, {}, {});
        witness.id = WitnessId::create();
        witness.place = u"/share"_s;
        witness.addedAt = now;
        QVERIFY(table.insert(witness));
        database->setBeginCheck(
            []() -> Result<void> { return fail(ErrorKind::Denied, ErrorReason::StandingChanged); });
        const auto isRefused = [](const auto &result) {
            return !result && result.error().reason == ErrorReason::StandingChanged;
        };
        QVERIFY(isRefused(table.claim(witness, now)));
        QVERIFY(isRefused(table.note(witness)));
        QVERIFY(isRefused(table.setSchedule(witness.id, 1)));
        QVERIFY(isRefused(table.setSettings(witness.id, u"/elsewhere"_s, {})));
        QVERIFY(isRefused(table.remove(witness.id)));
        QCOMPARE(table.all().value(), std::vector<Witness>{witness});
        database->setBeginCheck({});
        QCOMPARE(table.claim(witness, now).value(), true);
        QCOMPARE(table.claim(witness, now).value(), false); // it was claimed since
    }

    void aHooksBodyHasTheCheckpointAndNothingElseOfTheLog()
    {
        const QJsonObject body = QJsonDocument::fromJson(checkpointBody(told())).object();
        QCOMPARE(body.keys(), (QStringList{u"checkpoint"_s, u"origin"_s, u"root"_s, u"sent_at"_s,
                                           u"size"_s, u"type"_s}));
        QCOMPARE(body.value(u"checkpoint"_s).toString(), QString::fromUtf8(told().note));
        QCOMPARE(body.value(u"size"_s).toInt(), 1234);
        QCOMPARE(body.value(u"root"_s).toString(), u"72"_s.repeated(32));
    }
};

QTEST_GUILESS_MAIN(WitnessTest)
#include "witness_test.moc"
