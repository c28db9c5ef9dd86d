#pragma once

#include "core/base/timestamp.h"
#include "core/events/event.h"
#include "core/events/event_actions.h"

#include <algorithm>
#include <array>
#include <random>
#include <vector>

namespace warden {

using namespace Qt::StringLiterals;

// A made-up business whose days are ordinary, to hold rules against: 300 people, 120 of them in
// five offices with an address each, who sign in, now and then mistype, let in the apps that all
// use, and travel; three administrators at work from their networks; six routes, synced each
// quarter of an hour from 6 to 20, with few changes at the weekend; three people who unlock this
// app, check its security and verify its log. The same each time.
class OrdinaryBusiness
{
public:
    static constexpr int routes = 6;
    static constexpr int runsADay = 57;

    static QDateTime dayStart(int day)
    {
        return fromMilliseconds(firstDay).addDays(day); // a Monday, 0:00
    }

    // So many events of a day, by time.
    std::vector<Event> day(int number, int count)
    {
        std::vector<Event> events;
        addRuns(events, number);
        addOwn(events, number);
        addAdministrators(events, number);
        while (static_cast<int>(events.size()) < count)
            addPerson(events, number);
        std::ranges::stable_sort(events, {}, &Event::time);
        return events;
    }

    // How much a route writes on a working day, on average.
    static int usualOf(int route) { return 60 + route * 40; }

    static Event run(const QDateTime &time, int route, qint64 updated, qint64 read)
    {
        Event event = own(time, actions::runRouteFinished);
        event.object = {u"route"_s, u"r"_s + QString::number(route), u"Office"_s};
        event.counts = {{u"read"_s, read},
                        {u"created"_s, updated / 10},
                        {u"updated"_s, updated - updated / 10},
                        {u"removed"_s, updated / 40},
                        {u"unchanged"_s, read - updated}};
        leadTo(event, route % 2, routes / 2);
        return event;
    }

    // Of two.
    static void leadTo(Event &event, int destination, int ofRoutes)
    {
        constexpr int most = 5000;
        event.details = {{u"destination"_s, u"c"_s + QString::number(destination)},
                         {u"destination_name"_s, u"CRM"_s},
                         {u"destination_routes"_s, ofRoutes},
                         {u"destination_alert_above"_s, most},
                         {u"alert_above"_s, most}};
    }

    static Event own(const QDateTime &time, const QString &action)
    {
        Event event;
        event.time = time;
        event.source = u"contact-warden"_s;
        event.action = action;
        event.actor = u"Ann"_s;
        return event;
    }

    static Event administrator(const QDateTime &time, int number, const QString &address)
    {
        Event event;
        event.time = time;
        event.source = u"microsoft"_s;
        event.action = actions::adminChanged;
        event.actor = u"admin%1@example.org"_s.arg(number);
        event.address = address;
        event.details = {{u"log"_s, u"directory_audits"_s}, {u"name"_s, u"Update user"_s}};
        return event;
    }

    static Event signIn(const QDateTime &time, const QString &actor, const QString &address,
                        bool isLetIn)
    {
        Event event;
        event.time = time;
        event.source = u"microsoft"_s;
        event.action = isLetIn ? actions::signInSucceeded : actions::signInFailed;
        event.outcome = isLetIn ? Outcome::Success : Outcome::Failure;
        event.actor = actor;
        event.address = address;
        event.details = {{u"log"_s, u"sign_ins"_s}, {u"country"_s, u"DE"_s}};
        return event;
    }

private:
    static constexpr qint64 firstDay = 1'790'553'600'000;

    int any(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

    void addRuns(std::vector<Event> &events, int number)
    {
        // A tenth at the weekend; else from four tenths to 16 tenths of the average.
        const int tenths = number % 7 > 4 ? 1 : 4 + any(13);
        std::array<std::array<int, runsADay>, routes> written = {};
        for (int route = 0; route < routes; ++route) {
            for (int left = usualOf(route) * tenths / 10; left > 0; --left)
                ++written.at(static_cast<size_t>(route)).at(static_cast<size_t>(any(runsADay)));
        }
        for (int i = 0; i < runsADay; ++i) {
            const QDateTime time = dayStart(number).addSecs(6 * 3600 + i * 900 + any(60));
            Event began = own(time, actions::runStarted);
            began.details = {{u"local_hour"_s, 6 + i / 4}};
            events.push_back(began);
            for (int route = 0; route < routes; ++route) {
                const int now = written.at(static_cast<size_t>(route)).at(static_cast<size_t>(i));
                events.push_back(run(time.addSecs(20 + route), route, now,
                                     usualOf(route) * 20 + any(5) + number));
            }
            events.push_back(own(time.addSecs(40), actions::runFinished));
        }
    }

    void addOwn(std::vector<Event> &events, int number)
    {
        for (const QString &person : {u"Ann"_s, u"Bo"_s, u"Cy"_s}) {
            const QDateTime time = dayStart(number).addSecs(7 * 3600 + any(3600));
            for (int i = any(8) == 0 ? any(3) : 0; i >= 0; --i) { // perhaps mistyped before
                Event event = own(time.addSecs(-20 * i), i > 0 ? actions::workspaceUnlockFailed
                                                               : actions::workspaceUnlocked);
                event.actor = person;
                events.push_back(event);
            }
        }
        events.push_back(own(dayStart(number).addSecs(9 * 3600), actions::connectionTested));
        if (number % 7 == 0) {
            Event checked = own(dayStart(number).addSecs(10 * 3600), actions::checkRun);
            checked.counts = {{u"pass"_s, 20}, {u"fail"_s, 3}, {u"changed"_s, 0}};
            events.push_back(checked);
            events.push_back(own(dayStart(number).addSecs(10 * 3600 + 60), actions::auditVerified));
        }
    }

    void addAdministrators(std::vector<Event> &events, int number)
    {
        for (int i = 0; i < 40; ++i) {
            const int who = i % 3;
            events.push_back(administrator(dayStart(number).addSecs(8 * 3600 + any(9 * 3600)), who,
                                           u"198.51.%1.%2"_s.arg(100 + who).arg(any(200) + 1)));
        }
    }

    void addPerson(std::vector<Event> &events, int number)
    {
        const int person = any(300);
        const QString actor = u"p%1@example.org"_s.arg(person);
        const bool isInAnOffice = person < 120;
        const QString address = isInAnOffice ? u"198.51.100.%1"_s.arg(person % 5 + 1)
                                             : u"192.0.2.%1"_s.arg(person - 119);
        const QDateTime time = dayStart(number).addSecs(any(86'400));
        const int kind = any(1000);
        Event event = signIn(time, actor, address, kind >= 4);
        if (kind >= 960) {
            event.action = actions::grantAdded;
            event.source = u"google"_s;
            event.details = {{u"log"_s, u"token"_s},
                             {u"name"_s, u"authorize"_s},
                             {u"target"_s, u"App %1"_s.arg(any(12))}};
        }
        events.push_back(event);
    }

    std::mt19937 m_random{26};
};

} // namespace warden
