#include "ui/contacts_page/contact_text.h"

#include "ui/text/words.h"

#include <QCoreApplication>

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ContactText)
};

} // namespace

QString historySentence(const ContactEvent &event)
{
    QString sentence = changeWord(event.action);
    if (!event.bookName.isEmpty())
        sentence = Text::tr("%1 at %2").arg(sentence, event.bookName);
    if (event.action != ChangeAction::Remove && !event.fields.isEmpty())
        sentence = Text::tr("%1: %2").arg(sentence, fieldList(event.fields));
    if (event.state != JournalState::Done)
        sentence = Text::tr("%1 (%2)").arg(sentence, journalStateWord(event.state));
    return sentence;
}

QString matchSentence(const MatchView &match)
{
    const QString sentence = match.decision.verdict == MatchVerdict::Same
                                 ? Text::tr("The same person as %1 in %2")
                                 : Text::tr("Not the same person as %1 in %2");
    return sentence.arg(match.otherName, match.bookName);
}

QString foundText(const QString &search, qint64 total)
{
    if (search.trimmed().isEmpty())
        return contactsCount(total);
    return Text::tr("%1 found").arg(contactsCount(total));
}

} // namespace warden
