#include "core/alerts/bundled_rules.h"
#include "ui/alerts_page/alert_advice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

AlertView viewOf(const QString &file, const std::vector<Event> &events)
{
    AlertView view;
    view.alert.file = file;
    for (const Event &event : events)
        view.evidence.push_back({1, event});
    return view;
}

QStringList namesOf(const AlertAdvice &advice)
{
    QStringList names;
    for (const AlertDeed &deed : advice.deeds)
        names.append(deed.objectName);
    return names;
}

} // namespace

// What a person is told to do about an alert, and where each button leads.
class AlertAdviceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRuleThatComesAlongHasAdviceOfItsOwn();
    void theServicesOwnPageIsOpenedWhereItIsKnown();
    void theSyncThatItIsAboutIsShown();
    void theConnectionThatLostItsAccessIsMended();
    void rulesOfOnesOwnAreAdvisedByTheirEvents();
};

void AlertAdviceTest::everyRuleThatComesAlongHasAdviceOfItsOwn()
{
    const QString usual = adviceFor({}).sentence;
    QVERIFY(!usual.isEmpty());
    for (const BundledRule &rule : bundledRules()) {
        const AlertAdvice advice = adviceFor(viewOf(rule.name, {}));
        QVERIFY2(advice.sentence != usual, qPrintable(rule.name));
        QVERIFY2(!advice.deeds.empty(), qPrintable(rule.name));
    }
}

void AlertAdviceTest::theServicesOwnPageIsOpenedWhereItIsKnown()
{
    Event event;
    event.source = u"google"_s;
    const AlertAdvice known = adviceFor(viewOf(u"password_spraying"_s, {event}));
    QCOMPARE(known.deeds.front().address.host(), u"admin.google.com"_s);
    event.source = u"contact-warden"_s; // of none
    const AlertAdvice unknown = adviceFor(viewOf(u"password_spraying"_s, {event}));
    QVERIFY(unknown.deeds.front().address.isEmpty());
    QCOMPARE(unknown.deeds.front().page, u"security"_s);
    QCOMPARE(unknown.deeds.back().argument, u"revoke"_s);
}

void AlertAdviceTest::theSyncThatItIsAboutIsShown()
{
    Event event;
    event.run = RunId(u"run-7"_s);
    const AlertDeed deed = adviceFor(viewOf(u"mass_removal"_s, {event})).deeds.front();
    QCOMPARE(deed.page, u"sync"_s);
    QCOMPARE(deed.argument, u"run-7"_s);
}

void AlertAdviceTest::theConnectionThatLostItsAccessIsMended()
{
    Event event;
    event.object = {u"connection"_s, u"connection-3"_s, u"Ann's"_s};
    const AlertDeed deed = adviceFor(viewOf(u"connection_needs_sign_in"_s, {event})).deeds.front();
    QCOMPARE(deed.page, u"connections"_s);
    QCOMPARE(deed.argument, u"connection-3"_s);
    QVERIFY(deed.needed == Permission::ManageConnections);
}

void AlertAdviceTest::rulesOfOnesOwnAreAdvisedByTheirEvents()
{
    Event unlocked;
    unlocked.source = u"contact-warden"_s;
    unlocked.action = u"workspace.unlocked"_s;
    QCOMPARE(namesOf(adviceFor(viewOf(u"mine"_s, {unlocked}))),
             QStringList({u"lockNow"_s, u"openPeople"_s}));
    Event run;
    run.source = u"contact-warden"_s;
    run.run = RunId(u"run-7"_s);
    QCOMPARE(namesOf(adviceFor(viewOf(u"mine"_s, {run}))), QStringList{u"openRun"_s});
    QVERIFY(adviceFor(viewOf(u"mine"_s, {})).deeds.empty());
}

QTEST_GUILESS_MAIN(AlertAdviceTest)
#include "alert_advice_test.moc"
