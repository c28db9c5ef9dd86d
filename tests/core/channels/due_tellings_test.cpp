#include "core/channels/due_tellings.h"

#include <QTest>
#include <QTimeZone>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(const QString &text) // of a Wednesday and Thursday, in UTC
{
    QDateTime time = QDateTime::fromString(u"2026-11-"_s + text, u"yyyy-MM-dd HH:mm"_s);
    time.setTimeZone(QTimeZone::utc());
    return time;
}

DueAlert dueOf(const QString &id, const QString &madeAt, RuleLevel level = RuleLevel::High)
{
    DueAlert due;
    due.delivery.channel = u"c"_s;
    due.delivery.alert = due.alert.id = id;
    due.delivery.madeAt = at(madeAt);
    due.alert.level = level;
    return due;
}

AlertChannel quietAtNight()
{
    AlertChannel channel;
    channel.id = u"c"_s;
    channel.quiet = {QTime(22, 0), QTime(7, 0), 127};
    return channel;
}

QStringList keys(const AlertChannel &channel, const std::vector<DueAlert> &due, const QString &now)
{
    QStringList keys;
    for (const DueTelling &one : dueTellings(channel, due, at(now), QTimeZone::utc()))
        keys.append(one.telling.key);
    return keys;
}

} // namespace

// What a channel is told when, by a clock of the test's.
class DueTellingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inQuietHoursNothingIsToldAndAfterThemAllOfItAtOnce()
    {
        const std::vector<DueAlert> due{
            dueOf(u"day"_s, u"25 21:59"_s), dueOf(u"n1"_s, u"25 22:00"_s),
            dueOf(u"n2"_s, u"26 03:00"_s), dueOf(u"n3"_s, u"26 06:59"_s)};
        QCOMPARE(keys(quietAtNight(), due, u"26 06:59"_s), QStringList());
        QCOMPARE(keys(quietAtNight(), due, u"26 07:00"_s), (QStringList{u"day/1"_s, u"n1/1+2"_s}));
        const auto tellings = dueTellings(quietAtNight(), due, at(u"26 07:00"_s), QTimeZone::utc());
        QCOMPARE(tellings.back().deliveries.size(), size_t(3));
        QCOMPARE(tellings.back().telling.alerts.back().id, u"n3"_s);
    }

    void twoNightsAreTwoDigests()
    {
        const std::vector<DueAlert> due{dueOf(u"a"_s, u"25 23:00"_s), dueOf(u"b"_s, u"26 23:00"_s),
                                        dueOf(u"c"_s, u"25 23:30"_s)};
        QCOMPARE(keys(quietAtNight(), due, u"27 07:00"_s), (QStringList{u"a/1+1"_s, u"b/1"_s}));
    }

    void criticalOnesPassOnlyIfThatIsSet()
    {
        const std::vector<DueAlert> due{dueOf(u"high"_s, u"25 23:00"_s),
                                        dueOf(u"critical"_s, u"25 23:00"_s, RuleLevel::Critical)};
        AlertChannel channel = quietAtNight();
        QCOMPARE(keys(channel, due, u"25 23:01"_s), QStringList());
        channel.criticalPassesQuiet = true;
        QCOMPARE(keys(channel, due, u"25 23:01"_s), QStringList(u"critical/1"_s));
    }

    void withoutQuietHoursEachIsToldAloneAndNothingWhereItIsOff()
    {
        const std::vector<DueAlert> due{dueOf(u"a"_s, u"25 23:00"_s), dueOf(u"b"_s, u"25 23:00"_s)};
        AlertChannel channel = quietAtNight();
        channel.quiet = {};
        QCOMPARE(keys(channel, due, u"25 23:01"_s), (QStringList{u"a/1"_s, u"b/1"_s}));
        channel.isOn = false;
        QCOMPARE(keys(channel, due, u"25 23:01"_s), QStringList());
    }

    void whatWasTriedTogetherGoesTogetherAgain()
    {
        std::vector<DueAlert> due{dueOf(u"a"_s, u"25 12:00"_s), dueOf(u"b"_s, u"25 12:01"_s),
                                  dueOf(u"c"_s, u"25 12:02"_s)};
        due[0].delivery.message = due[2].delivery.message = u"a/1+1"_s;
        QCOMPARE(keys(quietAtNight(), due, u"25 12:03"_s), (QStringList{u"a/1+1"_s, u"b/1"_s}));
        // As a whole or not at all, though only one of it may be told now.
        AlertChannel channel = quietAtNight();
        channel.criticalPassesQuiet = true;
        QCOMPARE(keys(channel, due, u"25 23:00"_s), QStringList());
        due[2].alert.level = RuleLevel::Critical;
        QCOMPARE(keys(channel, due, u"25 23:00"_s), QStringList(u"a/1+1"_s));
        QCOMPARE(dueTellings(channel, due, at(u"25 23:00"_s), QTimeZone::utc())
                     .front()
                     .deliveries.size(),
                 size_t(2));
    }

    void manyAtOnceAreFewMessages()
    {
        std::vector<DueAlert> due;
        for (int i = 0; i < 5; ++i)
            due.push_back(dueOf(QString::number(i), u"25 12:00"_s));
        QCOMPARE(keys(quietAtNight(), due, u"25 12:03"_s).size(), 5);
        due.push_back(dueOf(u"5"_s, u"25 12:00"_s));
        QCOMPARE(keys(quietAtNight(), due, u"25 12:03"_s), QStringList(u"0/1+5"_s));
        for (int i = 6; i < 150; ++i)
            due.push_back(dueOf(QString::number(i), u"25 12:00"_s));
        QCOMPARE(keys(quietAtNight(), due, u"25 12:03"_s),
                 (QStringList{u"0/1+99"_s, u"100/1+49"_s}));
    }
};

QTEST_GUILESS_MAIN(DueTellingsTest)
#include "due_tellings_test.moc"
