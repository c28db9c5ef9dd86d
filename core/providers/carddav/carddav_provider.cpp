#include "core/providers/carddav/carddav_provider.h"

#include "core/contacts/vcard_reader.h"
#include "core/http/http_origin.h"
#include "core/providers/carddav/card_bytes.h"
#include "core/providers/carddav/card_fetcher.h"
#include "core/providers/carddav/card_writer.h"
#include "core/providers/carddav/discovery.h"
#include "core/providers/carddav/href.h"

using namespace Qt::StringLiterals;

namespace warden {

// Written one by one, read back together.
constexpr int changesInOneCall = 50;

// A delta of so many cards that we mostly hold already is looked at twice.
constexpr qsizetype suspiciousDelta = 20;

CardDavProvider::CardDavProvider(CardDavAccount account) : m_session(std::move(account)) {}

static Capabilities capabilitiesOf(const FoundBook &book)
{
    Capabilities capabilities;
    capabilities.fields = vcardFields(VCardVersion::V3);
    capabilities.canCreate = book.isWritable;
    capabilities.canUpdate = book.isWritable;
    capabilities.canRemove = book.isWritable;
    capabilities.canRestore = book.isWritable;
    capabilities.isIncremental = book.canSync;
    capabilities.writeBatch = changesInOneCall;
    return capabilities;
}

Result<std::vector<RemoteBook>> CardDavProvider::books(Progress &progress)
{
    const Result<Discovery> found = discover(m_session, progress);
    if (!found)
        return found.failure();
    m_principal = found->principal;
    std::vector<RemoteBook> books;
    for (const FoundBook &book : found->books)
        books.push_back({book.url.toString(), book.name, book.isWritable, capabilitiesOf(book)});
    return books;
}

static Result<QUrl> bookUrl(const QString &remoteId)
{
    const QUrl url(remoteId);
    if (const Result<void> allowed = checkAddress(url); !allowed)
        return allowed.failure();
    return withPath(url, asFolder(pathOf(url)));
}

// DAViCal answers an unknown token with a full listing that looks like a delta and names nothing
// as gone. A delta that is mostly what we hold already may be one: then a real listing decides.
Result<void> CardDavProvider::distrustSilentListing(const QUrl &book,
                                                    const QHash<QString, QString> &known,
                                                    BookListing &listing, Progress &progress)
{
    if (listing.kind != ListingKind::Delta || listing.items.size() < suspiciousDelta)
        return {};
    qsizetype same = 0;
    for (auto item = listing.items.cbegin(); item != listing.items.cend(); ++item)
        same += !item.value().isEmpty() && known.value(item.key()) == item.value() ? 1 : 0;
    if (same * 2 < listing.items.size())
        return {};
    Result<BookListing> full = listByEtags(m_session, book, progress);
    if (!full)
        return full.failure();
    full->principal = listing.principal;
    full->syncToken = listing.syncToken; // older than the listing: nothing falls between
    full->wasTokenExpired = true;
    listing = std::move(*full);
    return {};
}

Result<FetchResult> CardDavProvider::fetch(const FetchRequest &request, const FetchSink &sink,
                                           Progress &progress)
{
    const Result<QUrl> book = bookUrl(request.book);
    if (!book)
        return book.failure();
    Result<BookListing> listing =
        listChanges(m_session, *book, QString::fromUtf8(request.syncState), progress);
    if (!listing)
        return listing.failure();
    FetchResult result;
    result.identity = {listing->principal, request.book};
    if (request.expected != SourceIdentity() && request.expected != result.identity)
        return fail(ErrorKind::Invalid, ErrorReason::OtherAccount, hostLabel(*book));

    QHash<QString, QString> known;
    if (request.knownRevisions && !listing->items.isEmpty()) {
        Result<QHash<QString, QString>> stored = request.knownRevisions();
        if (!stored)
            return stored.failure();
        known = std::move(*stored);
    }
    if (const auto checked = distrustSilentListing(*book, known, *listing, progress); !checked)
        return checked.failure();

    QHash<QString, QString> wanted = listing->items;
    for (const UnreadableItem &item : listing->skipped)
        wanted.remove(item.remoteId);
    wanted.removeIf([&](const auto &item) {
        return !item.value().isEmpty() && known.value(item.key()) == item.value();
    });
    result.unreadable = std::move(listing->skipped);
    CardFetcher fetcher(m_session, *book);
    if (const auto done = fetcher.fetch(wanted, sink, result.unreadable, progress); !done)
        return done.failure();
    result.kind = listing->kind;
    result.syncState = listing->syncToken.toUtf8();
    result.removed = listing->removed;
    result.wasTokenExpired = listing->wasTokenExpired;
    if (result.kind == ListingKind::Full)
        result.listed = std::move(listing->items);
    return result;
}

Result<QHash<QString, QString>> CardDavProvider::list(const QString &book, Progress &progress)
{
    const Result<QUrl> url = bookUrl(book);
    if (!url)
        return url.failure();
    Result<BookListing> listing = listByEtags(m_session, *url, progress);
    if (!listing)
        return listing.failure();
    return std::move(listing->items);
}

Result<RawContact> CardDavProvider::get(const QString &book, const QString &remoteId,
                                        Progress &progress)
{
    const Result<QUrl> url = bookUrl(book);
    if (!url)
        return url.failure();
    return CardFetcher(m_session, *url).get(canonicalPath(remoteId), progress);
}

Result<Contact> CardDavProvider::normalise(const RawContact &raw) const
{
    return readVCard(raw.bytes);
}

Result<QByteArray> CardDavProvider::preview(const QString &book, const OutgoingChange &change) const
{
    const Result<QUrl> url = bookUrl(book);
    if (!url)
        return url.failure();
    return bytesFor(change, pathFor(*url, change));
}

// A card that is given back may be no longer taken word for word: the server became stricter, or
// has its UID elsewhere. What we know of it is then written as a card of our own.
static bool isRefusedAsItWas(const OutgoingChange &change, const Error &error)
{
    return change.action == ChangeAction::Create && !change.current.isEmpty() &&
           (error.kind == ErrorKind::Invalid || error.kind == ErrorKind::Conflict);
}

Result<PushOutcome> CardDavProvider::pushOne(const QUrl &book, const OutgoingChange &change,
                                             Progress &progress)
{
    PushOutcome outcome;
    outcome.remoteId = pathFor(book, change);
    const QUrl card = withPath(book, outcome.remoteId);
    if (change.action == ChangeAction::Remove) {
        if (const auto removed = removeCard(m_session, card, change.revision, progress); !removed)
            return removed.failure();
        return outcome;
    }
    const Result<QByteArray> bytes = bytesFor(change, outcome.remoteId);
    if (!bytes)
        return bytes.failure();
    Result<Written> written = change.action == ChangeAction::Create
                                  ? createCard(m_session, card, *bytes, progress)
                                  : updateCard(m_session, card, change.revision, *bytes, progress);
    if (!written && isRefusedAsItWas(change, written.error())) {
        OutgoingChange anew = change;
        anew.current.clear();
        anew.contact.uid.clear();
        const Result<QByteArray> rendered = bytesFor(anew, outcome.remoteId);
        if (!rendered)
            return rendered.failure();
        written = createCard(m_session, card, *rendered, progress);
    }
    if (!written)
        return written.failure();
    outcome.revision = written->etag;
    return outcome;
}

std::vector<Result<PushOutcome>> CardDavProvider::push(const QString &book,
                                                       std::span<const ApprovedChange> changes,
                                                       Progress &progress)
{
    std::vector<Result<PushOutcome>> outcomes;
    outcomes.reserve(changes.size());
    const Result<QUrl> url = bookUrl(book);
    for (const ApprovedChange &approved : changes) {
        if (url)
            outcomes.push_back(pushOne(*url, approved.change(), progress));
        else
            outcomes.push_back(url.failure());
    }
    if (url)
        readBack(*url, outcomes, changes, progress);
    return outcomes;
}

// Best effort: without it the next fetch brings the items.
void CardDavProvider::readBack(const QUrl &book, std::vector<Result<PushOutcome>> &outcomes,
                               std::span<const ApprovedChange> changes, Progress &progress)
{
    QHash<QString, QString> written;
    QMultiHash<QString, size_t> places;
    for (size_t i = 0; i < outcomes.size(); ++i) {
        if (!outcomes[i] || changes[i].change().action == ChangeAction::Remove)
            continue;
        written.insert(outcomes[i]->remoteId, outcomes[i]->revision);
        places.insert(outcomes[i]->remoteId, i);
    }
    if (written.isEmpty())
        return;
    std::vector<UnreadableItem> unreadable;
    const auto take = [&](const std::vector<RawContact> &cards) -> Result<void> {
        for (const RawContact &card : cards) {
            for (const size_t place : places.values(card.remoteId)) {
                PushOutcome &outcome = *outcomes[place];
                // Another tag than our write's: somebody was quicker. That is theirs, not our base.
                if (!outcome.revision.isEmpty() && outcome.revision != card.revision)
                    continue;
                outcome.revision = card.revision;
                outcome.readBack = card.bytes;
            }
        }
        return {};
    };
    const Result<void> done =
        CardFetcher(m_session, book).fetch(written, take, unreadable, progress);
    Q_UNUSED(done) // see above
}

} // namespace warden
