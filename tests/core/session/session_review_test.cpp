#include "core/audit/event_rows.h"
#include "core/events/event_actions.h"
#include "core/session/session_review.h"
#include "tests/core/session/session_fixture.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

struct ReviewWorld : SessionFixture
{
    std::unique_ptr<Session> session = create();

    Result<SecurityReview> begin() { return Session::Review(*session).begin(progress()); }
    void addPerson(const QString &name, Role role)
    {
        if (!session->addOperator(name, role, passphrase(), KeychainUnlock::Ask))
            qFatal("nobody was added");
    }
    Result<void> finish(qint64 upTo, const QString &note = {})
    {
        return Session::Review(*session).finish(upTo, note);
    }
};

const ReviewPart &part(const SecurityReview &review, ReviewTopic topic)
{
    return *std::ranges::find(review.parts, topic, &ReviewPart::topic);
}

QStringList actionsOf(const ReviewPart &part)
{
    QStringList names;
    for (const AuditRow &row : part.events)
        names.append(row.event.action);
    return names;
}

} // namespace

// A log that nobody reads warns nobody: a person goes through it in parts that fit together.
class SessionReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHappenedIsUnderItsTopic()
    {
        ReviewWorld world;
        const Route route = world.addBooks(*world.session, 2);
        world.addPerson(u"Bo"_s, Role::Administrator);
        Route changed = world.session->routes().value().front();
        changed.policy.allowed.remove(Field::Email);
        REQUIRE_VALUE(world.session->setRoute(changed));
        const Result<SecurityReview> review = world.begin();
        REQUIRE_VALUE(review);
        QVERIFY(review->isFirst() && review->isComplete);
        QCOMPARE(actionsOf(part(*review, ReviewTopic::Access)),
                 QStringList(2, actions::connectionAdded));
        QCOMPARE(actionsOf(part(*review, ReviewTopic::People)),
                 QStringList{actions::operatorAdded});
        QCOMPARE(actionsOf(part(*review, ReviewTopic::Policies)),
                 (QStringList{actions::routeChanged, actions::routeAdded}));
        QCOMPARE(part(*review, ReviewTopic::Copies).total, 0);
        QCOMPARE(review->failedSignIns, 0);
    }

    void theNextOneBeginsWhereThisOneWasReadTo()
    {
        ReviewWorld world;
        world.addBooks(*world.session, 2);
        const Result<SecurityReview> first = world.begin();
        REQUIRE_VALUE(first);
        // It comes in between, and nobody has seen it yet.
        world.addPerson(u"Bo"_s, Role::Auditor);
        REQUIRE_VALUE(world.finish(first->upTo, u" all known "_s));
        const Result<SecurityReview> second = world.begin();
        REQUIRE_VALUE(second);
        QVERIFY(!second->isFirst());
        QVERIFY(second->since.isValid());
        QCOMPARE(part(*second, ReviewTopic::Access).total, 0);
        QCOMPARE(actionsOf(part(*second, ReviewTopic::People)),
                 QStringList{actions::operatorAdded});
        AuditFilter filter;
        filter.action = actions::reviewFinished;
        const Result<AuditPage> told = world.session->auditList(filter);
        REQUIRE_VALUE(told);
        QCOMPARE(told->rows.size(), size_t{1});
        QCOMPARE(told->rows.front().event.actor, u"Ann"_s);
        QCOMPARE(told->rows.front().event.details.value(u"note"_s).toString(), u"all known"_s);
    }

    void nobodyReviewsWhatIsntThereOrTwice()
    {
        ReviewWorld world;
        const Result<SecurityReview> review = world.begin();
        REQUIRE_VALUE(review);
        QCOMPARE(world.finish(review->upTo + 1).error().kind, ErrorKind::Usage);
        QCOMPARE(world.finish(0).error().kind, ErrorKind::Usage);
        QCOMPARE(world.finish(review->upTo, QString(2001, u'x')).error().kind, ErrorKind::Usage);
        REQUIRE_VALUE(world.finish(review->upTo));
        QCOMPARE(world.finish(review->upTo).error().kind, ErrorKind::Usage);
    }

    void whoTriedInVainIsCountedByName()
    {
        ReviewWorld world;
        for (int i = 0; i < 3; ++i)
            QVERIFY(!Session::unlockWithPassphrase(world.workspace(), u"Ann"_s, Secret("wrong"),
                                                   world.environment()));
        world.session = world.unlock(u"Ann"_s).value();
        const Result<SecurityReview> review = world.begin();
        REQUIRE_VALUE(review);
        QCOMPARE(review->failedSignIns, 3);
        QCOMPARE(review->failures.size(), size_t{1});
        QCOMPARE(review->failures.front().count, 3);
        QVERIFY(review->failures.front().last.isValid());
    }

    void whatFailsIsNewUntilAReviewSawIt()
    {
        ReviewWorld world;
        REQUIRE_VALUE(world.session->checkSecurity({}, world.progress()));
        const Result<SecurityReview> first = world.begin();
        REQUIRE_VALUE(first);
        const auto isNew = [](const SecurityReview &review, const QString &id) {
            const auto check = std::ranges::find(review.open, id, &Check::id);
            return check == review.open.end() ? -1 : int(review.isNew(*check));
        };
        QCOMPARE(isNew(*first, u"audit.witness"_s), 1);
        QCOMPARE(isNew(*first, u"audit.review"_s), 1);
        world.moveClock(1);
        REQUIRE_VALUE(world.finish(first->upTo));
        QVERIFY(isNew(*world.begin(), u"audit.review"_s) == -1); // at once
        world.moveClock(1);
        REQUIRE_VALUE(world.session->checkSecurity({}, world.progress()));
        const Result<SecurityReview> second = world.begin();
        REQUIRE_VALUE(second);
        QCOMPARE(isNew(*second, u"audit.witness"_s), 0);
        QCOMPARE(isNew(*second, u"audit.review"_s), -1); // it passes now
        world.moveClock(36);
        REQUIRE_VALUE(world.session->checkSecurity({}, world.progress()));
        QCOMPARE(isNew(*world.begin(), u"audit.review"_s), 1);
    }

    void whoBeganNoneFinishesNone()
    {
        ReviewWorld world;
        world.addPerson(u"Bo"_s, Role::Administrator);
        const Result<SecurityReview> review = world.begin();
        REQUIRE_VALUE(review);
        const std::unique_ptr<Session> bo = world.unlock(u"Bo"_s).value();
        QCOMPARE(Session::Review(*bo).finish(review->upTo, {}).error().kind, ErrorKind::Usage);
        REQUIRE_VALUE(world.finish(review->upTo));
    }

    void whateverIsLeftForLongIsStillShown()
    {
        ReviewWorld world;
        REQUIRE_VALUE(world.finish(world.begin()->upTo));
        world.addBooks(*world.session, 2);
        world.moveClock(400);
        world.session = world.unlock(u"Ann"_s).value();
        const Result<SecurityReview> review = world.begin();
        REQUIRE_VALUE(review);
        QCOMPARE(part(*review, ReviewTopic::Access).total, 2);
    }

    void eachActionIsReviewedOrKnownNotToBe()
    {
        // What happens every day, what other pages are about, and the ends of what is shown begun.
        const QStringList others{u"workspace.created"_s,
                                 u"workspace.exported"_s,
                                 u"workspace.retired"_s,
                                 u"workspace.resumed"_s,
                                 u"workspace.unlocked"_s,
                                 u"workspace.locked"_s,
                                 u"signin_spool.started"_s,
                                 u"passphrase.changed"_s,
                                 u"passphrase.change_failed"_s,
                                 u"keychain_unlock.ended"_s,
                                 u"connection.tested"_s,
                                 u"hook.tested"_s,
                                 u"hook.confirmed"_s,
                                 u"hook.unconfirmed"_s,
                                 u"plan."_s,
                                 u"run."_s,
                                 u"match."_s,
                                 u"contacts.exported"_s,
                                 u"contact.reported"_s,
                                 u"contact.erase_started"_s,
                                 u"contact.erased"_s,
                                 u"audit.verified"_s,
                                 u"audit.exported"_s,
                                 u"audit.reported"_s,
                                 u"audit.archived"_s,
                                 u"audit.proof_exported"_s,
                                 u"audit.checkpoint_exported"_s,
                                 u"audit.fetched"_s,
                                 u"audit.import_started"_s,
                                 u"audit.imported"_s,
                                 u"alert."_s,
                                 u"check.run"_s,
                                 u"check.searched"_s,
                                 u"review."_s,
                                 u"approval."_s,
                                 u"security.reported"_s,
                                 u"sign_in.succeeded"_s,
                                 u"sign_in.challenged"_s,
                                 u"sign_in.ended"_s,
                                 u"data.changed"_s,
                                 u"service.event"_s};
        QFile header(QStringLiteral(WARDEN_TEST_DATA "/../../../core/events/event_actions.h"));
        QVERIFY(header.open(QIODevice::ReadOnly));
        static const QRegularExpression name(u"QStringLiteral\\(\"([a-z_.]+)\"\\)"_s);
        QRegularExpressionMatchIterator each =
            name.globalMatch(QString::fromUtf8(header.readAll()));
        QVERIFY(each.hasNext());
        const QStringList known = reviewedActions() + others;
        while (each.hasNext()) {
            const QString action = each.next().captured(1);
            const bool isKnown = std::ranges::any_of(known, [&](const QString &one) {
                return one == action || (one.endsWith(u'.') && action.startsWith(one));
            });
            QVERIFY2(isKnown, qPrintable(action));
        }
    }

    void manyEventsAreCountedAndTheNewestShown()
    {
        ReviewWorld world;
        world.addBooks(*world.session, 2);
        for (int i = 0; i < 120; ++i) {
            Route route = world.session->routes().value().front();
            route.limits.removals = 10 + i;
            REQUIRE_VALUE(world.session->setRoute(route));
        }
        const Result<SecurityReview> review = world.begin();
        REQUIRE_VALUE(review);
        const ReviewPart &policies = part(*review, ReviewTopic::Policies);
        QCOMPARE(policies.total, 121);
        QCOMPARE(policies.events.size(), size_t{100});
        QVERIFY(std::ranges::is_sorted(policies.events, std::ranges::greater(), &AuditRow::seq));
    }

    void itCanBeStopped()
    {
        ReviewWorld world;
        Progress stopped({}, [] { return true; });
        QCOMPARE(Session::Review(*world.session).begin(stopped).error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(SessionReviewTest)
#include "session_review_test.moc"
