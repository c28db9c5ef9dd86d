#include "ui/sync_page/message_text.h"
#include "ui/sync_page/run_model.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

MessageView messageIn(DeliveryState state)
{
    MessageView message{state, {}};
    if (state == DeliveryState::Confirmed)
        message.confirmation =
            Confirmation{ConfirmationWay::File, {}, QDateTime::currentDateTimeUtc()};
    return message;
}

RunItemView itemWith(const std::optional<MessageView> &message)
{
    RunItemView item;
    item.state = JournalState::Done;
    item.isIrreversible = message.has_value();
    item.message = message;
    return item;
}

const std::array allStates = {DeliveryState::Unsent, DeliveryState::Sent, DeliveryState::Accepted,
                              DeliveryState::Confirmed};

} // namespace

class MessageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStateHasAWordAndALookOfItsOwn();
    void acceptedNeverSaysDone();
    void whoConfirmedIsSaid();
    void messagesAreCountedByState();
    void whatWasFoundIsToldWithWhatToMend();
};

void MessageTest::everyStateHasAWordAndALookOfItsOwn()
{
    QSet<QString> words;
    QSet<QString> sentences;
    QSet<QString> icons;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (DeliveryState state : allStates) {
        words << messageWord(messageIn(state));
        sentences << messageSentence(messageIn(state), now);
        icons << lookOf(stateKind(messageIn(state))).icon;
    }
    QCOMPARE(words.size(), 4);
    QCOMPARE(sentences.size(), 4);
    QVERIFY(!words.contains(QString()) && !sentences.contains(QString()));
    QCOMPARE(icons.size(), 4); // not by colour alone
}

void MessageTest::acceptedNeverSaysDone()
{
    const RunItemView accepted = itemWith(messageIn(DeliveryState::Accepted));
    QCOMPARE(runItemSentence(accepted), u"Accepted"_s);
    QVERIFY(stateKind(*accepted.message) != StateKind::Success);
    QCOMPARE(runItemSentence(itemWith({})), u"Done"_s);
    RunItemView failed = itemWith(messageIn(DeliveryState::Sent));
    failed.state = JournalState::Failed;
    QVERIFY(runItemSentence(failed).startsWith(u"Failed"_s));
}

void MessageTest::whoConfirmedIsSaid()
{
    MessageView message = messageIn(DeliveryState::Confirmed);
    QCOMPARE(messageWord(message), u"Confirmed by the way back"_s);
    message.confirmation->way = ConfirmationWay::Person;
    message.confirmation->person = u"Ada"_s;
    QCOMPARE(messageWord(message), u"Confirmed by Ada"_s);
    QVERIFY(messageSentence(message, QDateTime::currentDateTimeUtc()).contains(u"Ada said"_s));
}

void MessageTest::messagesAreCountedByState()
{
    std::vector<RunItemView> items = {itemWith({})};
    for (DeliveryState state : allStates)
        items.push_back(itemWith(messageIn(state)));
    items.push_back(itemWith(messageIn(DeliveryState::Accepted)));
    const MessageCounts counts = messageCounts(items);
    QCOMPARE(counts.all(), 5);
    QCOMPARE(counts.accepted, 2);
    QCOMPARE(messageCountsText(counts),
             u"Messages: 1 confirmed, 2 accepted, 1 sent without an acceptance, 1 not sent"_s);
}

void MessageTest::whatWasFoundIsToldWithWhatToMend()
{
    ConfirmationReport report;
    QVERIFY(reportText(report).whatToDo.contains(u"text file"_s));
    report.waysBack.resize(1);
    QCOMPARE(reportText(report).sentence, u"Nothing new is confirmed."_s);
    report.waysBack.front().confirmed = 2;
    QCOMPARE(reportText(report).sentence, u"2 messages are confirmed now."_s);
    QVERIFY(reportText(report).kind == StateKind::Success);
    report.waysBack.front().batches = 1;
    QVERIFY(reportText(report).whatToDo.contains(u"idempotency_key"_s));
    report.waysBack.front().problem =
        Error{ErrorKind::Storage, ErrorReason::FileUnreadable, {}, {}};
    QVERIFY(reportText(report).kind == StateKind::Warning);
}

QTEST_MAIN(MessageTest)
#include "message_test.moc"
