#pragma once

#include "core/alerts/alert_engine.h"
#include "core/alerts/rule_reader.h"
#include "core/base/timestamp.h"

#include <QDebug>

namespace warden {

using namespace Qt::StringLiterals;

inline const QDateTime start = fromMilliseconds(1'790'000'000'000);

// "10 fail ann 1.2.3.4 5": seconds, action, and perhaps actor, address, and a number of removals.
struct Given
{
    qint64 seq = 0;
    int seconds = 0;
    Event event = {};
};

inline std::vector<Given> eventsIn(const QString &table)
{
    std::vector<Given> events;
    for (const QString &line : table.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList words = line.simplified().split(u' ');
        Given given;
        given.seq = static_cast<qint64>(events.size()) + 1;
        given.seconds = words.at(0).toInt();
        given.event.time = start.addSecs(given.seconds);
        given.event.source = u"contact-warden"_s;
        given.event.action = words.value(1);
        const auto word = [&](qsizetype place) {
            return words.value(place) == "-"_L1 ? QString() : words.value(place);
        };
        given.event.actor = word(2);
        given.event.address = word(3);
        if (words.size() > 4)
            given.event.counts.insert(u"removed"_s, words.at(4).toLongLong());
        events.push_back(given);
    }
    return events;
}

inline QByteArray baseRule(const QByteArray &name)
{
    return "title: " + name + "\nname: " + name +
           "\nlogsource: {product: contact_warden}\ndetection: {s: {action: " + name +
           "}, condition: s}\n---\n";
}

inline QByteArray correlation(const QByteArray &lines, const QByteArray &name = "many")
{
    return "title: " + name + "\nname: " + name + "\ncorrelation:\n    " +
           QByteArray(lines).replace("; ", "\n    ") + "\n---\n";
}

inline RuleSet setOf(const QByteArray &yaml)
{
    const RuleReading reading = readRules(yaml);
    for (const RuleProblem &problem : reading.problems)
        qWarning() << problem.line << ruleFaultName(problem.fault) << problem.subject;
    return RuleSet({{u"file"_s, reading.rules}});
}

// "many 0-20 ann =3"; with a "+" where it goes on.
inline QString textOf(const Alert &alert)
{
    QStringList words = {alert.rule + (alert.goesOn ? u"+"_s : QString())};
    words.append(QString::number(start.secsTo(alert.from)) + u"-"_s +
                 QString::number(start.secsTo(alert.until)));
    for (const AlertGroup &group : alert.group)
        words.append(group.value);
    words.append(u"="_s + QString::number(alert.count));
    return words.join(u' ');
}

inline QStringList textsOf(const std::vector<Alert> &alerts)
{
    QStringList texts;
    for (const Alert &alert : alerts)
        texts.append(textOf(alert));
    return texts;
}

inline std::vector<Alert> alertsFrom(AlertEngine &engine, const std::vector<Given> &events)
{
    std::vector<Alert> alerts;
    for (const Given &given : events) {
        const AlertsTaken taken = engine.take(given.seq, given.event, {}, given.event.time);
        alerts.insert(alerts.end(), taken.alerts.begin(), taken.alerts.end());
    }
    return alerts;
}

inline std::vector<Alert> newOnes(std::vector<Alert> alerts)
{
    std::erase_if(alerts, [](const Alert &alert) { return alert.goesOn; });
    return alerts;
}

inline QByteArray failures(const QByteArray &more)
{
    return baseRule("fail") + baseRule("good") + correlation(more);
}

} // namespace warden
