#include "core/session/never_leaving.h"
#include "tests/core/session/two_people.h"

#include <QJsonDocument>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

// Groups that never leave, and who has to agree that one may again.
class SessionNeverLeavingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGroupThatMayLeaveAgainWaits()
    {
        TwoPeople people;
        people.fixture.addBooks(*people.ann, 3);
        REQUIRE_VALUE(people.ann->setNeverLeavingGroups({u"Board"_s, u"Family"_s}));
        REQUIRE_VALUE(people.ann->setSecondPersonRules(only(&SecondPersonRules::widerPolicy)));
        // More groups, or another way to write one, let out nobody.
        REQUIRE_VALUE(people.ann->setNeverLeavingGroups({u" board "_s, u"Family"_s, u"Press"_s}));
        QVERIFY(people.waiting().empty());

        const qint64 version = people.ann->routes()->front().policy.version;
        REQUIRE_VALUE(people.ann->setNeverLeavingGroups({u"Family"_s, u"Clients"_s}));
        const PolicySettings held = people.ann->policySettings().value();
        QCOMPARE(held.neverLeaving,
                 (QStringList{u"Family"_s, u"Clients"_s, u"board"_s, u"Press"_s}));
        QCOMPARE(held.takenOff, (QStringList{u"board"_s, u"Press"_s}));
        QCOMPARE(people.waiting().size(), size_t{1});
        QCOMPARE(people.waiting().front().amount, 2);
        QCOMPARE(openedGroups(people.waiting().front()), held.takenOff);
        // Setting the same again asks nobody again.
        const ApprovalId asked = people.waiting().front().id;
        REQUIRE_VALUE(people.ann->setNeverLeavingGroups({u"Family"_s, u"Clients"_s}));
        QCOMPARE(people.waiting().front().id, asked);

        REQUIRE_VALUE(people.answer(Session::Agreement::Grant));
        const PolicySettings agreed = people.ann->policySettings().value();
        QCOMPARE(agreed.neverLeaving, (QStringList{u"Family"_s, u"Clients"_s}));
        QVERIFY(agreed.takenOff.isEmpty());
        QVERIFY(people.ann->routes()->front().policy.version > version);
        QCOMPARE(actionsOf(*people.ann, u"policy.groups_changed"_s).count(u"Bo"_s), 1);
    }

    void aGroupStaysOnTheListWhereSomebodySaysNo()
    {
        TwoPeople people;
        REQUIRE_VALUE(people.ann->setNeverLeavingGroups({u"Board"_s}));
        REQUIRE_VALUE(people.ann->setSecondPersonRules(only(&SecondPersonRules::widerPolicy)));
        REQUIRE_VALUE(people.ann->setNeverLeavingGroups({}));
        REQUIRE_VALUE(people.answer(Session::Agreement::Refuse));
        QCOMPARE(people.ann->policySettings()->neverLeaving, QStringList{u"Board"_s});
        QVERIFY(people.ann->policySettings()->takenOff.isEmpty());

        // Asked again, and thought better of.
        REQUIRE_VALUE(people.ann->setNeverLeavingGroups({}));
        QCOMPARE(people.waiting().size(), size_t{1});
        REQUIRE_VALUE(people.ann->setNeverLeavingGroups({u"Board"_s}));
        QVERIFY(people.waiting().empty());
    }

    void noGroupStandsInTheLogOfWhatWasAsked()
    {
        TwoPeople people;
        REQUIRE_VALUE(people.ann->setNeverLeavingGroups({u"Zebrafinch"_s}));
        REQUIRE_VALUE(people.ann->setSecondPersonRules(only(&SecondPersonRules::widerPolicy)));
        REQUIRE_VALUE(people.ann->setNeverLeavingGroups({}));
        REQUIRE_VALUE(people.answer(Session::Agreement::Grant));
        const Result<AuditPage> log = people.ann->auditList({});
        REQUIRE_VALUE(log);
        for (const AuditRow &row : log->rows)
            QVERIFY(!QJsonDocument(toJson(row.event)).toJson().contains("Zebrafinch"));
    }
};

QTEST_GUILESS_MAIN(SessionNeverLeavingTest)
#include "session_never_leaving_test.moc"
