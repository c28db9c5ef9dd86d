#include "ui/audit_page/fetched_card.h"

#include "ui/audit_page/fetch_text.h"
#include "ui/page/session_look.h"
#include "ui/text/cloud_text.h"
#include "ui/text/event_text.h"
#include "ui/theme/indent.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/state_badge.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace warden {

FetchedCard::FetchedCard(const ConnectionFetch &fetch, QWidget *parent) : Card(parent)
{
    setNames(this, u"fetched/"_s + fetch.id.value(), fetch.name);
    addHead(fetch);
    for (const StreamFetch &stream : fetch.streams) {
        if (!stream.stream.isEmpty())
            addStream(stream, fetch.service);
        if (stream.gapFrom.isValid())
            addGap(stream);
    }
    addMissingScopes(fetch);
    // Where one of a service's logs can't be read for a reason of the connection, none can.
    for (const StreamFetch &stream : fetch.streams) {
        if (stream.error) {
            addError(*stream.error);
            break;
        }
    }
}

void FetchedCard::addHead(const ConnectionFetch &fetch)
{
    auto *name = new ElidedLabel(fetch.name);
    name->setFont(textFont(TextStyle::Heading));
    auto *badge = new StateBadge(fetchedKind(fetch), fetchedWord(fetch));
    badge->setObjectName(u"fetchedState"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addWidget(new IconLabel(serviceIcon(fetch.service), ColorRole::Link, 28));
    row->addWidget(name, 1);
    row->addWidget(badge);
    body()->addLayout(row);
}

void FetchedCard::addStream(const StreamFetch &stream, const QString &service)
{
    const StateLook look = lookOf(stateKind(stream.state));
    QLabel *line = makeLabel(tr("%1: %2").arg(streamWord(stream.stream), stateWord(stream)));
    line->setObjectName(u"fetchedLog"_s);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(line);
    if (const QString note = streamNote(stream, service); !note.isEmpty()) {
        QLabel *small = makeMutedLabel(note, TextStyle::Small);
        small->setObjectName(u"fetchedNote"_s);
        texts->addWidget(small);
    }
    auto *row = new QHBoxLayout;
    row->setContentsMargins(indented(28 + space::medium));
    row->setSpacing(space::small);
    row->addWidget(new IconLabel(look.icon, look.text, 16), 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    body()->addLayout(row);
}

void FetchedCard::addGap(const StreamFetch &stream)
{
    auto *message = new InlineMessage(u"fetchedGap"_s);
    body()->addWidget(message);
    message->showMessage(
        StateKind::Warning,
        tr("“%1”: entries from %2 to %3 may be missing.")
            .arg(streamWord(stream.stream), timeText(stream.gapFrom), timeText(stream.gapUntil)),
        tr("It wasn't fetched for longer than the service keeps it, or there were "
           "more than it gives. Fetch more often."));
}

void FetchedCard::addMissingScopes(const ConnectionFetch &fetch)
{
    QStringList scopes;
    for (const StreamFetch &stream : fetch.streams) {
        if (stream.state == FetchState::NoPermission)
            scopes += stream.scopes;
    }
    scopes.removeDuplicates();
    if (scopes.isEmpty())
        return;
    auto *message = new InlineMessage(u"fetchNotAllowed"_s);
    body()->addWidget(message);
    message->showMessage(StateKind::Warning, tr("This connection may not read the log yet."),
                         tr("Signing in once more asks for: %1. Whoever signs in has to be an "
                            "administrator at %2.")
                             .arg(scopeList(scopes), cloudName(fetch.service)));
    message->setAction(tr("Allow access to the log…"));
    connect(message, &InlineMessage::actionPressed, this, &FetchedCard::allowPressed);
}

void FetchedCard::addError(const Error &error)
{
    auto *message = new InlineMessage(u"fetchFailed"_s);
    body()->addWidget(message);
    message->showError(error);
    if (error.kind == ErrorKind::Unauthorized) {
        message->setAction(tr("Sign in again"));
        connect(message, &InlineMessage::actionPressed, this, &FetchedCard::signInPressed);
    }
}

} // namespace warden
