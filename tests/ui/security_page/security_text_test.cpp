#include "core/posture/own_checks.h"
#include "ui/security_page/check_groups.h"
#include "ui/security_page/evidence_text.h"
#include "ui/security_page/mending_place.h"
#include "ui/security_page/revoke_text.h"
#include "ui/security_page/trend_view.h"
#include "ui/text/check_text.h"
#include "ui/text/security_standing.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 26), QTime(12, 0), QTimeZone::utc());

// All that there is to ask: a kind that is added without words shows here.
QStringList kinds()
{
    QFile source(QStringLiteral(WARDEN_TEST_DATA "/../../../core/posture/check_kinds.cpp"));
    if (!source.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression kind(u"CheckKind\\{\"([a-z_.]+)\""_s);
    QStringList ids;
    QRegularExpressionMatchIterator each = kind.globalMatch(QString::fromUtf8(source.readAll()));
    while (each.hasNext())
        ids.append(each.next().captured(1));
    return ids;
}

Check found(const QString &id, const Finding &finding)
{
    return {.id = id, .finding = finding, .since = now, .checkedAt = now};
}

RevokedAccess ended(const QString &id, RevokedAccess::State state)
{
    return {.connection = ConnectionId(id), .name = id, .service = u"microsoft"_s, .state = state};
}

} // namespace

class SecurityTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCheckHasATitleAGroupAndAdvice()
    {
        const QStringList all = kinds();
        QVERIFY(all.size() >= 27);
        for (const QString &id : all) {
            QVERIFY2(findCheckKind(id), qPrintable(id));
            QVERIFY2(checkTitle(id) != id, qPrintable(id));
            QVERIFY2(groupTitle(groupOf(id)) != groupOf(id), qPrintable(id));
            QVERIFY2(!checkAdvice(found(id, Finding())).isEmpty(), qPrintable(id));
        }
    }

    // What the core writes down for programs isn't what people read.
    void noWordForProgramsIsShown_data()
    {
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("raw");
        const auto row = [](const QString &id, const Finding &finding) {
            const Check check = found(id, finding);
            const QString shown = foundText(check) + u'\n' + subjectTexts(check).join(u'\n');
            QTest::newRow(qPrintable(id)) << id << shown << finding.subjects().value(0);
        };
        row(u"grants.unused"_s, isUsed(0));
        row(u"grants.ends"_s, livesOnLongEnough({}, true, now));
        row(u"grants.age"_s, isYoungEnough(now.addDays(-400), 365, now));
        row(u"zapier.address"_s, addressIsModern(true));
        row(u"keys.place"_s, secretIsAtItsPlace(SecretPlace::File, true));
        row(u"rest.keychain"_s, keysAreInKeychain(false));
        row(u"audit.verified"_s, wasDone({}, 31, now));
        row(u"audit.review"_s, wasDone({}, 31, now));
        row(u"audit.witness"_s, witnessesWork({}, now));
        row(u"audit.rules"_s, rulesWatch({}, {}));
        row(u"people.one_person"_s, powersAreShared(1, 1));
        row(u"grants.scopes"_s,
            scopesAreNeeded({{u"Contacts.ReadWrite"_s}, {u"Contacts.ReadWrite"_s}, {}, true}));
    }
    void noWordForProgramsIsShown()
    {
        QFETCH(QString, shown);
        QFETCH(QString, raw);
        QVERIFY(!raw.isEmpty());
        // Whole: "passphrase" may be part of a sentence.
        QVERIFY2(!shown.split(u'\n').contains(raw), qPrintable(shown));
        QVERIFY2(!shown.trimmed().isEmpty(), qPrintable(raw));
    }

    void aConnectionsFaultLeadsToThatConnection_data()
    {
        QTest::addColumn<QString>("check");
        QTest::addColumn<Unknown>("why");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const QString &check, Unknown why,
                            const QString &place) { QTest::newRow(name) << check << why << place; };
        row("old", u"grants.age"_s, Unknown::NotOffered, u"connections/it"_s);
        row("too much", u"grants.scopes"_s, Unknown::NotOffered, u"connections/it"_s);
        row("legacy", u"zapier.address"_s, Unknown::Unreadable, u"connections/it"_s);
        row("ended", u"grants.ends"_s, Unknown::NotOffered, u"connections/it"_s);
        row("unused", u"grants.unused"_s, Unknown::NotAsked, u"connections/"_s);
        row("people", u"accounts.admins"_s, Unknown::NoPermission, u"connections/accounts:it"_s);
        row("apps", u"grants.apps"_s, Unknown::NoPermission, u"connections/apps:it"_s);
        row("asked in vain", u"accounts.admins"_s, Unknown::SignInNeeded, u"connections/it"_s);
        row("at the service", u"accounts.admins"_s, Unknown::NoRole, u"/"_s);
        row("secret gone", u"keys.place"_s, Unknown::Incomplete, u"connections/it"_s);
        row("secret in a file", u"keys.place"_s, Unknown::NeedsAPerson, u"settings/passphrase"_s);
    }
    void aConnectionsFaultLeadsToThatConnection()
    {
        QFETCH(QString, check);
        QFETCH(Unknown, why);
        Check it = found(check, Finding::undetermined(why, u"scope"_s));
        it.connection = ConnectionId(u"it"_s);
        const MendingPlace place = mendingPlace(it);
        QTEST(QString(place.page + u'/' + place.argument), "place");
        QCOMPARE(place.button.isEmpty(), place.page.isEmpty());
    }

    void rulesAreMendedAmongTheAlerts()
    {
        const MendingPlace place = mendingPlace(found(u"audit.rules"_s, rulesWatch({}, {})));
        QCOMPARE(QString(place.page + u'/' + place.argument), u"alerts/rules"_s);
    }

    void namesAreShownAsTheyAre()
    {
        Reading reading;
        reading.bad(u"bo@example.com"_s);
        reading.bad(u"<b>al@example.com"_s);
        reading.good();
        reading.ended();
        const Check check = found(u"two_factor.enrolled"_s, reading.finding());
        QCOMPARE(foundText(check), u"2 of 3 fail."_s);
        QCOMPARE(subjectTexts(check), QStringList({u"bo@example.com"_s, u"<b>al@example.com"_s}));
    }

    void halfAListThatFailsSaysSo()
    {
        Reading reading;
        reading.bad(u"bo@example.com"_s);
        reading.good();
        const Check check = found(u"two_factor.enrolled"_s, reading.finding());
        QCOMPARE(foundText(check), u"1 of 2 fail, and not all could be looked at."_s);
    }

    void howItIsKnownIsSaidInWords()
    {
        for (const QString &how :
             {u"settings"_s, u"person"_s, u"credentials"_s, u"files"_s, u"last check"_s,
              u"this process"_s, u"/proc/swaps"_s, u"keyring.json"_s, u"audit log"_s, u"exports"_s,
              u"examples"_s, u"TLS handshake"_s, u"search"_s, u"service"_s})
            QVERIFY2(!howText(how).startsWith(u"By asking the service"_s), qPrintable(how));
        QCOMPARE(howText(u"GET /v1.0/users"_s), u"By asking the service: GET /v1.0/users"_s);
    }

    void theStandingCountsWhatNeedsAPerson()
    {
        const auto standingOf = [](const std::vector<Check> &checks) {
            return standing({checks}, now);
        };
        QCOMPARE(standingOf({}), u"Nobody has checked yet."_s);
        const Check fails = found(u"grants.unused"_s, isUsed(0));
        const Check open = found(u"audit.review"_s, Finding::undetermined(Unknown::NotOffered));
        const Check passes = found(u"rest.integrity"_s, databasesAreIntact({}, false));
        QVERIFY(standingOf({passes}).startsWith(u"Nothing needs your attention. Last checked"_s));
        QVERIFY(standingOf({open, passes})
                    .startsWith(u"One thing needs your attention: 1 couldn't be determined."_s));
        QVERIFY(
            standingOf({fails, open})
                .startsWith(u"2 things need your attention: 1 fails, 1 couldn't be determined."_s));
        // A search for secrets is none of the checks.
        QVERIFY(standingOf({found(u"keys.in_files"_s, Finding())})
                    .endsWith(u"Nobody has made the other checks yet."_s));
    }

    void theTrendComparesTodayWithThen()
    {
        const auto day = [](int number, qint64 failing) {
            return TrendDay{QDate(2026, 11, number), failing};
        };
        QCOMPARE(trendSentence({}), QString());
        QCOMPARE(trendSentence({day(26, 3)}), QString());
        QCOMPARE(trendSentence({day(20, 5), day(26, 2)}),
                 u"Failing today: 2. On 20 November: 5."_s);
        QCOMPARE(trendSentence({day(20, 2), day(26, 2)}),
                 u"Failing today: 2, as many as on 20 November."_s);
        QCOMPARE(trendSentence({day(20, 0), day(26, 0)}),
                 u"Nothing failed on 20 November, nor does anything today."_s);
    }

    void aRevocationIsNamedByWhatIsLeftOfIt()
    {
        using State = RevokedAccess::State;
        QCOMPARE(revokedTitle({{ended(u"a"_s, State::Revoked), ended(u"b"_s, State::ByHand)}}),
                 u"Everything is forgotten here"_s);
        QCOMPARE(revokedTitle({{ended(u"a"_s, State::Failed), ended(u"b"_s, State::ByHand)}}),
                 u"Not everything could be revoked"_s);
        QCOMPARE(revokedTitle({{ended(u"a"_s, State::Revoked)}}), u"Everything is revoked"_s);
    }
};

QTEST_GUILESS_MAIN(SecurityTextTest)
#include "security_text_test.moc"
