#include "tests/core/watch/channel_fixture.h"

#include <QTest>

using namespace warden;
using namespace warden::test;
using namespace Qt::StringLiterals;

class AlertChannelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChannelIsKeptAsItWasGivenAndFoundByIdAndName()
    {
        LogFolder folder;
        AuditLog log = folder.create();
        AlertChannelTable table(log.database());
        for (const AlertChannelKind kind : {AlertChannelKind::Mail, AlertChannelKind::Webhook,
                                            AlertChannelKind::Zapier, AlertChannelKind::Slack}) {
            AlertChannel channel = channelOf(alertChannelKindName(kind), RuleLevel::High);
            channel.kind = kind;
            channel.isOn = kind != AlertChannelKind::Slack;
            channel.quiet = {QTime(22, 15), QTime(7, 0), 31};
            channel.criticalPassesQuiet = true;
            channel.settings = {{u"host"_s, u"mail.example.org"_s}};
            QVERIFY(table.insert(channel));
            QCOMPARE(table.get(channel.id).value(), channel);
            QCOMPARE(table.get(channel.name).value(), channel);
        }
        QCOMPARE(table.all()->size(), size_t(4));
        QCOMPARE(table.get(u"unknown"_s).error().reason, ErrorReason::NotKnownHere);
    }

    // Else a renamed one would be sent to in its place, or keep it from being sent to.
    void nobodyIsCalledByTheIdOfAnother()
    {
        LogFolder folder;
        AuditLog log = folder.create();
        AlertChannelTable table(log.database());
        AlertChannel older = channelOf(u"older"_s);
        const AlertChannel other = channelOf(u"other"_s);
        QVERIFY(table.insert(older));
        QVERIFY(table.insert(other));
        older.name = other.id;
        QCOMPARE(table.update(older).error().reason, ErrorReason::AlreadyExists);
        QCOMPARE(table.get(other.id).value(), other);
    }

    void aNameIsTakenOnceAndQuietThatNeverEndsIsRefused()
    {
        LogFolder folder;
        AuditLog log = folder.create();
        AlertChannelTable table(log.database());
        QVERIFY(table.insert(channelOf(u"a"_s)));
        AlertChannel other = channelOf(u"b"_s);
        QVERIFY(table.insert(other));
        other.name = channelOf(u"a"_s).name;
        QCOMPARE(table.update(other).error().reason, ErrorReason::AlreadyExists);
        other.id = u"c"_s;
        QCOMPARE(table.insert(other).error().reason, ErrorReason::AlreadyExists);
        other = channelOf(u"b"_s);
        other.quiet = {QTime(8, 0), QTime(8, 0), 127};
        QCOMPARE(table.update(other).error().reason, ErrorReason::LimitOutOfRange);
        other.quiet.days = 1;
        other.isOn = false;
        QVERIFY(table.update(other));
        QCOMPARE(table.get(u"b"_s).value(), other);
    }

    void thereAreAtMost32()
    {
        LogFolder folder;
        AuditLog log = folder.create();
        AlertChannelTable table(log.database());
        for (int i = 0; i < 32; ++i)
            QVERIFY(table.insert(channelOf(QString::number(i))));
        QCOMPARE(table.insert(channelOf(u"33"_s)).error().reason, ErrorReason::TooLarge);
        QVERIFY(table.remove(u"7"_s));
        QVERIFY(table.insert(channelOf(u"33"_s)));
    }
};

QTEST_GUILESS_MAIN(AlertChannelTest)
#include "alert_channel_test.moc"
