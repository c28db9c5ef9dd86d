#include "ui/contacts_page/duplicate_text.h"

#include "ui/text/plural.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DuplicateText)
};

} // namespace

QString duplicateNames(const DuplicateSuggestion &suggestion)
{
    QStringList names = suggestion.names;
    names.removeDuplicates();
    names.removeAll(QString());
    return Text::tr("%1 (%2)", "names, and how many contacts have them")
        .arg(names.isEmpty() ? Text::tr("Without a name") : names.join(u", "_s),
             QLocale().toString(std::ssize(suggestion.records)));
}

QString duplicateReasons(const DuplicateSuggestion &suggestion)
{
    QStringList words;
    for (DuplicateReason reason : suggestion.reasons) {
        switch (reason) {
        case DuplicateReason::SameEmail:
            words << Text::tr("the same e-mail address");
            break;
        case DuplicateReason::SamePhone:
            words << Text::tr("the same phone number");
            break;
        case DuplicateReason::SameNameAndOrganization:
            words << Text::tr("the same name and organisation");
            break;
        }
    }
    if (suggestion.namesDiffer)
        words << Text::tr("different names");
    return sentenceCase(listed(words));
}

QString duplicatesFound(const std::vector<BookDuplicates> &books)
{
    qint64 groups = 0;
    for (const BookDuplicates &book : books)
        groups += book.total;
    return Text::tr("%Ln groups", nullptr, pluralOf(groups));
}

QString duplicatesLeftOut(const std::vector<BookDuplicates> &books)
{
    qint64 shared = 0;
    qint64 hidden = 0;
    for (const BookDuplicates &book : books) {
        shared += book.sharedKeys;
        hidden += book.total - std::ssize(book.groups);
    }
    QStringList sentences;
    if (hidden > 0)
        sentences << Text::tr("%Ln more groups come up once these are settled.", nullptr,
                              pluralOf(hidden));
    if (shared > 0)
        sentences << Text::tr("%Ln e-mail addresses or phone numbers belong to very many contacts. "
                              "Of these, only namesakes are suggested.",
                              nullptr, pluralOf(shared));
    return sentences.join(u' ');
}

QString mergeConsequences(qint64 contacts, const QString &book, bool canBeUndone)
{
    QStringList sentences = {
        Text::tr("One stays, with what the column “Merged” shows. %Ln others are removed from %1.",
                 nullptr, pluralOf(contacts - 1))
            .arg(book),
        Text::tr("The next sync carries it on to other address books, as their routes say."),
        canBeUndone ? Text::tr("It can be undone.")
                    : Text::tr("What is removed from this address book can't be given back.")};
    return sentences.join(u' ');
}

} // namespace warden
