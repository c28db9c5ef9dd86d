#include "core/alerts/alert_engine.h"
#include "core/alerts/bundled_rules.h"
#include "core/alerts/rule_reader.h"
#include "tests/core/alerts/ordinary_business.h"

#include <QTest>

#include <memory>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

constexpr int learningDays = 30;
constexpr int eventsBefore = 5'000; // of each of these days
constexpr int eventsOfTheDay = 100'000;

RuleSet bundled()
{
    std::vector<RuleFile> files;
    for (const BundledRule &rule : bundledRules())
        files.push_back({rule.name, readRules(rule.yaml).rules});
    return RuleSet(std::move(files));
}

// What the rules that come along tell of, and after how many of the events that were given since.
class Watching
{
public:
    explicit Watching(const RuleSet &rules) : m_engine(rules) {}
    Watching(const RuleSet &rules, const AlertState &state) : m_engine(rules)
    {
        if (!m_engine.restore(state))
            qFatal("a state can't be read");
    }

    // By "file at event", where the alert is a new one.
    QStringList told(const std::vector<Event> &events)
    {
        QStringList told;
        qint64 seq = m_engine.lastSeq();
        int place = 0;
        for (const Event &event : events) {
            ++place;
            for (const Alert &alert : m_engine.take(++seq, event, {}, event.time).alerts) {
                if (!alert.goesOn)
                    told.append(
                        u"%1 at %2"_s.arg(m_engine.rules().entry(alert.rule)->file).arg(place));
            }
        }
        return told;
    }
    AlertState state() const { return m_engine.state(); }

private:
    AlertEngine m_engine;
};

} // namespace

// A month in which rules learn, a day of 100,000 ordinary events, and attacks from the day after
// on.
class PlantedAttacksTest : public QObject
{
    Q_OBJECT

private:
    const RuleSet m_rules = bundled();
    OrdinaryBusiness m_business;
    AlertState m_learnt;
    static constexpr int attackDay = learningDays + 1;

    QDateTime at(int seconds) const
    {
        return OrdinaryBusiness::dayStart(attackDay).addSecs(seconds);
    }
    QStringList toldOf(const std::vector<Event> &attack) const
    {
        return Watching(m_rules, m_learnt).told(attack);
    }

private Q_SLOTS:
    void initTestCase();
    void sprayedPasswords();
    void anAdministratorsTokenInANewNetwork();
    void slowExfiltration_data();
    void slowExfiltration();
    void exfiltrationByNewRoutesToOneDestination();
    void aRouteThatDoesNotRunAnyMore();
    void aWipedAddressBook();
    void anAddressBookThatIsEmptiedInTheDestination();
};

// The day is told of nothing, and neither was any of the month before.
void PlantedAttacksTest::initTestCase()
{
    QVERIFY(m_rules.problems().empty());
    Watching watching(m_rules);
    for (int day = 0; day < learningDays; ++day)
        QCOMPARE(watching.told(m_business.day(day, eventsBefore)), QStringList());
    const std::vector<Event> day = m_business.day(learningDays, eventsOfTheDay);
    QCOMPARE(day.size(), size_t(eventsOfTheDay));
    QCOMPARE(watching.told(day), QStringList());
    m_learnt = watching.state();
}

void PlantedAttacksTest::sprayedPasswords()
{
    std::vector<Event> attack;
    for (int i = 0; i < 300; ++i)
        attack.push_back(OrdinaryBusiness::signIn(at(30 * i), u"p%1@example.org"_s.arg(i),
                                                  u"203.0.113.66"_s, false));
    QCOMPARE(toldOf(attack), QStringList{u"password_spraying at 8"_s});
}

void PlantedAttacksTest::anAdministratorsTokenInANewNetwork()
{
    std::vector<Event> attack;
    for (int i = 0; i < 40; ++i)
        attack.push_back(OrdinaryBusiness::administrator(at(60 * i), 1, u"203.0.113.66"_s));
    QCOMPARE(toldOf(attack), QStringList{u"admin_from_new_network at 1"_s});
}

void PlantedAttacksTest::slowExfiltration_data()
{
    QTest::addColumn<int>("route");
    for (int route = 0; route < OrdinaryBusiness::routes; ++route)
        QTest::addRow("route %d", route) << route;
}

// Three times what the route usually writes, for ten days, spread over the usual runs.
void PlantedAttacksTest::slowExfiltration()
{
    QFETCH(int, route);
    constexpr int days = 10;
    std::vector<Event> attack;
    const int inAll = 3 * OrdinaryBusiness::usualOf(route);
    for (int day = 0; day < days; ++day) {
        for (int i = 0; i < OrdinaryBusiness::runsADay; ++i) {
            const int until = inAll * (i + 1) / OrdinaryBusiness::runsADay;
            const int before = inAll * i / OrdinaryBusiness::runsADay;
            attack.push_back(OrdinaryBusiness::run(at(day * 86'400 + 6 * 3600 + i * 900), route,
                                                   until - before,
                                                   OrdinaryBusiness::usualOf(route) * 20));
        }
    }
    const QStringList told = toldOf(attack);
    QVERIFY(!told.isEmpty());
    QVERIFY2(told.front().startsWith(u"unusual_volume at "_s), qPrintable(told.join(u", "_s)));
    const int first = told.front().section(u' ', -1).toInt();
    qInfo("three times the usual: told at run %d of %d", first, int(attack.size()));
    QVERIFY(first <= static_cast<int>(attack.size()) / 10);
}

// By four new routes, each far below what a route may write on its first days, for ten days.
void PlantedAttacksTest::exfiltrationByNewRoutesToOneDestination()
{
    std::vector<Event> attack;
    for (int day = 0; day < 10; ++day) {
        for (int i = 0; i < OrdinaryBusiness::runsADay; ++i) {
            for (int route = 10; route < 14; ++route) {
                Event run =
                    OrdinaryBusiness::run(at(day * 86'400 + 6 * 3600 + i * 900), route, 25, 3000);
                OrdinaryBusiness::leadTo(run, 0, OrdinaryBusiness::routes / 2 + 4);
                attack.push_back(run);
            }
        }
    }
    const QStringList told = toldOf(attack);
    QVERIFY(told.filter(u"unusual_volume at"_s).isEmpty()); // none of them by itself
    const QStringList found = told.filter(u"unusual_volume_of_destination"_s);
    QVERIFY(!found.isEmpty());
    const int first = found.front().section(u' ', -1).toInt();
    qInfo("by four new routes: told at run %d of %d", first, int(attack.size()));
    QVERIFY(first <= static_cast<int>(attack.size()) / 10);
}

// The others go on. It is told two days after its last run.
void PlantedAttacksTest::aRouteThatDoesNotRunAnyMore()
{
    std::vector<Event> days;
    for (int day = 0; day < 5; ++day) {
        for (int route = 0; route < OrdinaryBusiness::routes; ++route) {
            if (route != 2)
                days.push_back(OrdinaryBusiness::run(at(day * 86'400 + 6 * 3600 + route), route, 1,
                                                     OrdinaryBusiness::usualOf(route) * 20 + 40));
        }
    }
    const QStringList told = toldOf(days).filter(u"route_stopped"_s);
    QCOMPARE(told, QStringList{u"route_stopped at 11"_s});
}

// It is read as empty from then on, on a route that removes nothing.
void PlantedAttacksTest::aWipedAddressBook()
{
    std::vector<Event> attack;
    for (int i = 0; i < OrdinaryBusiness::runsADay; ++i)
        attack.push_back(OrdinaryBusiness::run(at(6 * 3600 + i * 900), 2, 0, 0));
    QCOMPARE(toldOf(attack), QStringList{u"source_shrank at 1"_s});
}

// Its 2,000 contacts, forty with each run.
void PlantedAttacksTest::anAddressBookThatIsEmptiedInTheDestination()
{
    std::vector<Event> attack;
    for (int i = 0; i < 50; ++i) {
        Event run = OrdinaryBusiness::run(at(6 * 3600 + i * 900), 2, 0, 2800);
        run.counts.insert(u"removed"_s, 40);
        attack.push_back(run);
    }
    QCOMPARE(toldOf(attack), QStringList{u"mass_removal at 3"_s});
}

QTEST_GUILESS_MAIN(PlantedAttacksTest)
#include "planted_attacks_test.moc"
