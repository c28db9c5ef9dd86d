#include "ui/connections_page/moved_text.h"

#include "ui/text/plural.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MovedText)
};

using Difference = Session::ConnectionEdits::Difference;

QString missingSentence(const Difference &difference)
{
    return Text::tr("%Ln contacts of “%1” aren't there.", nullptr, pluralOf(difference.missing))
        .arg(difference.book);
}

// "“Customers” (4 changed, 1 removed), “Suppliers” (2 new)"
QString differencesText(const Session::ConnectionEdits::Differences &differences)
{
    QStringList books;
    for (const Difference &each : differences) {
        Counts counts;
        counts.created = each.added;
        counts.updated = each.changed;
        counts.removed = each.missing;
        books << Text::tr("“%1” (%2)").arg(each.book, countsSummary(counts));
    }
    return listed(books);
}

} // namespace

ErrorText refusedMove(const Session::ConnectionEdits::Moved &refused)
{
    using Verdict = Session::ConnectionEdits::Moved::Verdict;
    switch (refused.verdict) {
    case Verdict::Done:
        break;
    case Verdict::OtherKind:
        return {Text::tr("That is another kind of file than before. Nothing was changed."),
                Text::tr("Choose one of the same kind, or connect this one beside it.")};
    case Verdict::NoBook:
        return {Text::tr("“%1” isn't at the new address, and a route needs it. Nothing was "
                         "changed.")
                    .arg(refused.book),
                Text::tr("Check the address. If it is another account's, connect that one beside "
                         "this, and add the routes for it.")};
    case Verdict::OtherContacts:
        return {missingSentence(refused.differences.front()) + u' ' +
                    Text::tr("So it isn't the same address book. Nothing was changed."),
                Text::tr("Check that everything was moved. If it is meant to be another address "
                         "book, connect it beside this one, and add the routes for it.")};
    case Verdict::Differs:
        return {Text::tr("It isn't the same there as when it was read last: %1. Nothing was "
                         "changed yet.")
                    .arg(differencesText(refused.differences)),
                Text::tr("Check that everything was moved, and that it is no older copy. If you go "
                         "on, all this counts as edited there: the next sync removes, changes and "
                         "adds these contacts elsewhere, as your routes and their limits say.")};
    }
    return {};
}

} // namespace warden
