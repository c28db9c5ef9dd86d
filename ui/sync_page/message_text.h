#pragma once

#include "core/session/views.h"
#include "ui/widgets/state.h"

namespace warden {

// Messages to hooks, by how far they have come.
struct MessageCounts
{
    qint64 unsent = 0;
    qint64 sent = 0;
    qint64 accepted = 0;
    qint64 confirmed = 0;

    qint64 all() const { return unsent + sent + accepted + confirmed; }
};

MessageCounts messageCounts(const std::vector<RunItemView> &items);

// "Messages: 2 sent, 10 accepted, 3 confirmed"
QString messageCountsText(const MessageCounts &counts);

// "Accepted", "Confirmed by the way back", "Confirmed by Ada"
QString messageWord(const MessageView &message);

// The same in a sentence, with when and what it means.
QString messageSentence(const MessageView &message, const QDateTime &now);

StateKind stateKind(const MessageView &message);

// What looking into the ways back came to.
struct ReportText
{
    StateKind kind = StateKind::Info;
    QString sentence = {};
    QString whatToDo = {};
};
ReportText reportText(const ConfirmationReport &report);

} // namespace warden
