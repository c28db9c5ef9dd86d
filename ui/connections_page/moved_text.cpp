#include "ui/connections_page/moved_text.h"

#include "ui/text/plural.h"

#include <QCoreApplication>

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MovedText)
};

QString missingSentence(const Session::ConnectionEdits::Moved &refused)
{
    return Text::tr("%Ln contacts of “%1” aren't there.", nullptr, pluralOf(refused.missing))
        .arg(refused.book);
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
        return {missingSentence(refused) + u' ' +
                    Text::tr("So it isn't the same address book. Nothing was changed."),
                Text::tr("Check that everything was moved. If it is meant to be another address "
                         "book, connect it beside this one, and add the routes for it.")};
    case Verdict::FewerContacts:
        return {missingSentence(refused) + u' ' + Text::tr("Nothing was changed yet."),
                Text::tr("Check that everything was moved. If they were removed on purpose, go "
                         "on: the next plan shows them as removed.")};
    }
    return {};
}

} // namespace warden
