#include "core/posture/own_checks.h"

#include <QTest>
#include <QTimeZone>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 26), QTime(12, 0), QTimeZone::utc());

} // namespace

class OwnChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachAnswersAsItShould_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("given");
        const auto row = [](const char *name, const char *answer, const Finding &finding) {
            QTest::newRow(name) << QString::fromLatin1(answer) << answerName(finding.answer());
        };
        row("scopes needed", "pass", scopesAreNeeded({{u"a"_s}, {}, {}, true}));
        row("a scope too many", "fail", scopesAreNeeded({{u"a"_s, u"b"_s}, {u"b"_s}, {}, true}));
        row("scopes of a key", "undetermined", scopesAreNeeded({{}, {}, {}, false}));
        row("no scope at all", "undetermined", scopesAreNeeded({{}, {}, {}, true}));

        row("a young key", "pass", isYoungEnough(now.addDays(-365), 365, now));
        row("an old key", "fail", isYoungEnough(now.addDays(-366), 365, now));
        row("a key of no age", "undetermined", isYoungEnough({}, 365, now));
        row("a key to come", "undetermined", isYoungEnough(now.addDays(1), 365, now));

        row("a sign-in that lives", "pass", livesOnLongEnough(now.addDays(15), false, now));
        row("that dies soon", "fail", livesOnLongEnough(now.addDays(14), false, now));
        row("that is dead", "fail", livesOnLongEnough(now.addDays(99), true, now));
        row("that names no end", "undetermined", livesOnLongEnough({}, false, now));

        row("used", "pass", isUsed(1));
        row("unused", "fail", isUsed(0));

        row("in the keychain", "pass", secretIsAtItsPlace(SecretPlace::Keychain, true));
        row("in a locked one", "undetermined", secretIsAtItsPlace(SecretPlace::Keychain, false));
        row("in the environment", "pass", secretIsAtItsPlace(SecretPlace::Environment, true));
        row("no variable", "undetermined", secretIsAtItsPlace(SecretPlace::Environment, false));
        row("in a file", "undetermined", secretIsAtItsPlace(SecretPlace::File, true));
        row("in a file that is gone", "undetermined", secretIsAtItsPlace(SecretPlace::File, false));
        row("keys in the keychain", "pass", keysAreInKeychain(true));
        row("keys under a passphrase", "undetermined", keysAreInKeychain(false));
        row("checked databases", "pass", databasesAreIntact({}, false));
        row("unchecked databases", "undetermined", databasesAreIntact({}, true));
        row("a damaged database", "fail", databasesAreIntact(u"audit.db"_s, true));
        row("gone", "undetermined", secretIsAtItsPlace(SecretPlace::Gone, true));

        row("a modern address", "pass", addressIsModern(false));
        row("a legacy address", "fail", addressIsModern(true));

        row("done", "pass", wasDone(now.addDays(-31), 31, now));
        row("done long ago", "fail", wasDone(now.addDays(-32), 31, now));
        row("never done", "fail", wasDone({}, 31, now));
        row("done in the future", "undetermined", wasDone(now.addDays(2), 31, now));

        row("verified", "pass", logIsVerified({now.addDays(-31), false, true}, now));
        row("verified long ago", "fail", logIsVerified({now.addDays(-32), false, true}, now));
        row("never verified", "fail", logIsVerified({}, now));
        row("a bad log", "fail", logIsVerified({now, true, true}, now));
        row("another log", "fail", logIsVerified({now, false, false}, now));

        row("people who come", "pass", peopleUseIt({{u"Ann"_s, now.addDays(-90)}}, now));
        row("one who never came", "fail", peopleUseIt({{u"Ann"_s, now}, {u"Bo"_s, {}}}, now));
        row("one who stays away", "fail", peopleUseIt({{u"Bo"_s, now.addDays(-91)}}, now));
        row("no people", "undetermined", peopleUseIt({}, now));
        row("two who manage", "pass", powersAreShared(2, 2));
        row("one who does", "fail", powersAreShared(2, 1));

        row("nothing leaves", "pass", fieldsAreNeeded({}));
        row("what is usual leaves", "pass", fieldsAreNeeded({{u"r"_s, {}}}));
        row("more leaves", "undetermined", fieldsAreNeeded({{u"r"_s, {u"note"_s}}}));

        row("a rule that watches", "pass", rulesWatch({{u"r"_s, true}}, {}));
        row("no rule", "fail", rulesWatch({}, {}));
        row("ours is off", "undetermined", rulesWatch({{u"r"_s, true, false}, {u"s"_s}}, {}));
        row("one of one's own is off", "pass", rulesWatch({{u"r"_s, false, false}, {u"s"_s}}, {}));
        row("all are off", "fail", rulesWatch({{u"r"_s, false, false}}, {}));
        row("no source", "pass", rulesWatch({{u"r"_s, true, true, false}, {u"s"_s}}, {}));
        row("no source at all", "fail", rulesWatch({{u"r"_s, true, true, false}}, {}));
        row("a bad trial", "fail",
            rulesWatch({{u"r"_s, true, true, true, true, true}, {u"s"_s}}, {}));
        row("one that can't fire", "undetermined",
            rulesWatch({{u"r"_s, false, true, false, false}, {u"s"_s}}, {}));
        row("not held against all", "undetermined",
            rulesWatch({{u"r"_s, true, true, true, true, false, 3}}, {}));
        row("a file that can't be read", "fail", rulesWatch({{u"r"_s}}, {u"mine:4"_s}));

        row("a witness", "pass", witnessesWork({{u"w"_s, now.addDays(-1), false}}, now));
        row("no witness", "fail", witnessesWork({}, now));
        row("one that fails", "fail", witnessesWork({{u"w"_s, now, true}}, now));
        row("one never told", "fail", witnessesWork({{u"w"_s, {}, false}}, now));
    }
    void whoSwitchedTheirSecondFactorOffIsNamed()
    {
        QCOMPARE(factorHints({}).why(), Unknown::NotOffered);
        QCOMPARE(factorHints({{u"Ann"_s, true}}).why(), Unknown::NotOffered); // it proves nothing
        const Finding off =
            factorHints({{u"Ann"_s, true}, {u"Bo"_s, false}, {u"Ann"_s, false}, {u"Bo"_s, true}});
        QCOMPARE(off.why(), Unknown::NeedsAPerson);
        QCOMPARE(off.subjects(), QStringList{u"Bo"_s});
    }
    void eachAnswersAsItShould()
    {
        QFETCH(QString, answer);
        QFETCH(QString, given);
        QCOMPARE(given, answer);
    }
};

QTEST_GUILESS_MAIN(OwnChecksTest)
#include "own_checks_test.moc"
