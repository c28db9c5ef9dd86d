#include "ui/sync_page/message_text.h"

#include "ui/text/confirmation_text.h"
#include "ui/text/plural.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MessageText)
};

} // namespace

MessageCounts messageCounts(const std::vector<RunItemView> &items)
{
    MessageCounts counts;
    for (const RunItemView &item : items) {
        if (!item.message)
            continue;
        switch (item.message->state) {
        case DeliveryState::Unsent:
            ++counts.unsent;
            break;
        case DeliveryState::Sent:
            ++counts.sent;
            break;
        case DeliveryState::Accepted:
            ++counts.accepted;
            break;
        case DeliveryState::Confirmed:
            ++counts.confirmed;
            break;
        }
    }
    return counts;
}

QString messageCountsText(const MessageCounts &counts)
{
    QStringList parts;
    const auto add = [&parts](qint64 count, const char *text) {
        if (count > 0)
            parts << Text::tr(text, nullptr, pluralOf(count));
    };
    add(counts.confirmed, QT_TRANSLATE_N_NOOP("MessageText", "%Ln confirmed"));
    add(counts.accepted, QT_TRANSLATE_N_NOOP("MessageText", "%Ln accepted"));
    add(counts.sent, QT_TRANSLATE_N_NOOP("MessageText", "%Ln sent without an acceptance"));
    add(counts.unsent, QT_TRANSLATE_N_NOOP("MessageText", "%Ln not sent"));
    return Text::tr("Messages: %1").arg(listed(parts));
}

QString messageWord(const MessageView &message)
{
    switch (message.state) {
    case DeliveryState::Unsent:
        return Text::tr("Not sent");
    case DeliveryState::Sent:
        return Text::tr("Sent, not accepted");
    case DeliveryState::Accepted:
        return Text::tr("Accepted");
    case DeliveryState::Confirmed:
        if (message.confirmation && message.confirmation->way == ConfirmationWay::Person)
            return Text::tr("Confirmed by %1").arg(message.confirmation->person);
        return Text::tr("Confirmed by the way back");
    }
    Q_UNREACHABLE();
}

QString messageSentence(const MessageView &message, const QDateTime &now)
{
    switch (message.state) {
    case DeliveryState::Unsent:
        return Text::tr("This message never went out.");
    case DeliveryState::Sent:
        return Text::tr("This message went out, and nobody accepted it.");
    case DeliveryState::Accepted:
        return Text::tr("Zapier accepted this message. Whether the Zap did its work isn't known.");
    case DeliveryState::Confirmed:
        break;
    }
    if (!message.confirmation)
        return messageWord(message);
    const QString when = whenText(message.confirmation->time, now);
    if (message.confirmation->way == ConfirmationWay::Person)
        return Text::tr("%1 said %2 that the Zap did its work.")
            .arg(message.confirmation->person, when);
    return Text::tr("The Zap's last step named this message; the way back was read %1.").arg(when);
}

StateKind stateKind(const MessageView &message)
{
    switch (message.state) {
    case DeliveryState::Unsent:
        return StateKind::Neutral;
    case DeliveryState::Sent:
        return StateKind::Warning;
    case DeliveryState::Accepted:
        return StateKind::Info;
    case DeliveryState::Confirmed:
        return StateKind::Success;
    }
    Q_UNREACHABLE();
}

ReportText reportText(const ConfirmationReport &report)
{
    if (report.waysBack.empty())
        return {StateKind::Info, Text::tr("No hook has a way back yet."),
                Text::tr("A way back is a text file, such as one in your Dropbox, in which the "
                         "Zap's last step notes each message that it has worked on. The app reads "
                         "it, and knows what was done.")};
    QStringList notes;
    for (const WayBackView &view : report.waysBack) {
        if (const QString note = wayBackNote(view); !note.isEmpty())
            notes << note;
    }
    StateKind kind = report.confirmed() > 0 ? StateKind::Success : StateKind::Info;
    if (std::ranges::any_of(report.waysBack, needsMending))
        kind = StateKind::Warning;
    return {kind, confirmedSentence(report.confirmed()), notes.join(u'\n')};
}

} // namespace warden
