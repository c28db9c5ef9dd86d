#include "ui/alerts_page/alert_cause.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

const QDateTime now(QDate(2026, 11, 27), QTime(15, 0));

Event changedRoute(const QString &actor, const QJsonObject &details)
{
    Event event;
    event.action = u"route.changed"_s;
    event.actor = actor;
    event.source = u"contact-warden"_s;
    event.object = {u"route"_s, u"route-1"_s, u"Team → Newsletter"_s};
    event.details = details;
    return event;
}

AlertView viewOf(const std::vector<Event> &events, std::vector<AlertGroup> group = {})
{
    AlertView view;
    view.alert.from = view.alert.until = now.addSecs(-7200);
    view.alert.raisedAt = now;
    view.alert.group = std::move(group);
    for (const Event &event : events)
        view.evidence.push_back({1, event});
    return view;
}

} // namespace

// What brought an alert about, in a few lines.
class AlertCauseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itSaysWhichRouteWhichFieldsAndWho();
    void aDefaultIsAboutNewRoutes();
    void whatItIsGroupedByIsToldOnce();
    void manyAreCountedAfterTheFirstFive();
    void whenItWasRaisedIsSaidWhereThatIsAnotherTime();

private:
    static QString valueOf(const AlertView &view, const QString &name)
    {
        QStringList values;
        for (const AlertFact &fact : factsOf(view, now)) {
            if (fact.name == name)
                values.append(fact.value);
        }
        return values.join(u'|');
    }
};

void AlertCauseTest::itSaysWhichRouteWhichFieldsAndWho()
{
    const AlertView view =
        viewOf({changedRoute(u"Ann"_s, {{u"fields_added"_s, QJsonArray{u"note"_s, u"birthday"_s}},
                                        {u"fields_bared"_s, QJsonArray{u"email"_s}}})});
    QCOMPARE(valueOf(view, u"About"_s), u"Route “Team → Newsletter”"_s);
    QCOMPARE(valueOf(view, u"Leave now as well"_s), u"Birthday and note"_s);
    QCOMPARE(valueOf(view, u"No longer masked or hashed as before"_s), u"E-mail"_s);
    QCOMPARE(valueOf(view, u"Who"_s), u"Ann"_s);
    QCOMPARE(valueOf(viewOf({changedRoute(u"Ann"_s, {})}), u"Leave now as well"_s), QString());
}

void AlertCauseTest::aDefaultIsAboutNewRoutes()
{
    Event event = changedRoute(u"Ann"_s, {{u"service"_s, u"zapier"_s}});
    event.action = u"policy.default_changed"_s;
    event.object = {u"workspace"_s, {}, {}};
    QCOMPARE(valueOf(viewOf({event}), u"About"_s), u"New routes to Zapier hook"_s);
}

void AlertCauseTest::whatItIsGroupedByIsToldOnce()
{
    const Event event = changedRoute(u"Ann"_s, {});
    const AlertView view =
        viewOf({event}, {{u"object.id"_s, u"route-1"_s}, {u"actor"_s, u"Ann"_s}});
    QCOMPARE(valueOf(view, u"About"_s), u"Route “Team → Newsletter”"_s);
    QCOMPARE(valueOf(view, u"Person"_s), u"Ann"_s);
    QCOMPARE(valueOf(view, u"Who"_s), QString());
}

void AlertCauseTest::manyAreCountedAfterTheFirstFive()
{
    std::vector<Event> events;
    for (const QString &actor : {u"Ann"_s, u"Bob"_s, u"Cy"_s, u"Dee"_s, u"Ann"_s, u"Eve"_s})
        events.push_back(changedRoute(actor, {}));
    QCOMPARE(valueOf(viewOf(events), u"Who"_s), u"Ann, Bob, Cy, Dee, Eve"_s);
    for (const QString &actor : {u"Flo"_s, u"Gus"_s})
        events.push_back(changedRoute(actor, {}));
    QCOMPARE(valueOf(viewOf(events), u"Who"_s), u"Ann, Bob, Cy, Dee, Eve and 2 more"_s);
}

void AlertCauseTest::whenItWasRaisedIsSaidWhereThatIsAnotherTime()
{
    AlertView view = viewOf({});
    QCOMPARE(valueOf(view, u"When"_s), u"Today at 13:00:00"_s);
    QCOMPARE(valueOf(view, u"Raised"_s), u"Today at 15:00:00"_s);
    view.alert.raisedAt = view.alert.until.addSecs(3);
    QCOMPARE(valueOf(view, u"Raised"_s), QString());
    view.alert.from = view.alert.until.addSecs(-60);
    QCOMPARE(valueOf(view, u"When"_s), QString());
    QCOMPARE(valueOf(view, u"From"_s), u"Today at 12:59:00"_s);
    QCOMPARE(valueOf(view, u"Until"_s), u"Today at 13:00:00"_s);
}

QTEST_GUILESS_MAIN(AlertCauseTest)
#include "alert_cause_test.moc"
