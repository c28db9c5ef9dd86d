#include "core/session/found_place.h"

#include "core/contacts/normalise.h"
#include "core/providers/carddav/href.h"
#include "core/session/connection_view.h"
#include "core/store/tables.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

using Edits = Session::ConnectionEdits;
using Verdict = Edits::Moved::Verdict;

// Of those known: more missing make it another address book.
constexpr qint64 mostMissingPercent = 50;

// What the names of a CardDAV book's items begin with; a file's items have no place.
QString beginningOf(const Connection &connection, const QString &remoteId)
{
    return connection.service == u"carddav"_s ? asFolder(pathOf(QUrl(remoteId))) : QString();
}

QString lastPart(const QString &folder)
{
    return folder.section(u'/', -2, -2);
}

// By the path, else by its last part, else by the name, where one book alone has it.
const RemoteBook *listedAs(const Book &book, const Connection &connection,
                           const std::vector<RemoteBook> &listed)
{
    const QString path = beginningOf(connection, book.remoteId);
    const auto only = [&listed](auto matches) -> const RemoteBook * {
        const auto found = std::ranges::find_if(listed, matches);
        const bool isOne = found != listed.end() && std::ranges::count_if(listed, matches) == 1;
        return isOne ? &*found : nullptr;
    };
    if (path.isEmpty())
        return listed.size() == 1 ? &listed.front() : nullptr;
    const auto pathIn = [&connection](const RemoteBook &each) {
        return beginningOf(connection, each.remoteId);
    };
    if (const auto *same = only([&](const RemoteBook &each) { return pathIn(each) == path; }))
        return same;
    if (const auto *same =
            only([&](const RemoteBook &each) { return lastPart(pathIn(each)) == lastPart(path); }))
        return same;
    return only([&](const RemoteBook &each) { return each.name == book.name; });
}

bool isSome(const Edits::Difference &difference)
{
    return difference.missing > 0 || difference.changed > 0 || difference.added > 0;
}

bool isWithin(const Edits::Difference &found, const Edits::Differences &accepted)
{
    return std::ranges::any_of(accepted, [&found](const Edits::Difference &each) {
        return each.id == found.id && found.missing <= each.missing &&
               found.changed <= each.changed && found.added <= each.added;
    });
}

// Compares what a book has there with what was read of it last.
class Comparison
{
public:
    Comparison(Store &store, Provider &provider, const Book &book, const QString &region)
        : m_store(store), m_provider(provider), m_region(region)
    {
        m_difference = {.id = book.id, .book = book.name};
    }

    Result<Edits::Difference> with(const MovedBook &now, Progress &progress)
    {
        const Result<QHash<QString, QString>> known = m_store.records().revisions(now.id);
        if (!known)
            return known.failure();
        for (auto item = known->keyBegin(); item != known->keyEnd(); ++item) {
            const bool isRenamed = item->startsWith(now.from);
            m_before.insert(isRenamed ? now.to + item->mid(now.from.size()) : *item, *item);
        }
        const Result<FetchResult> there = m_provider.fetch(
            {.book = now.remoteId},
            [this](const std::vector<RawContact> &items) { return compare(items); }, progress);
        if (!there)
            return there.failure();
        const qint64 found =
            std::count_if(there->listed.keyBegin(), there->listed.keyEnd(),
                          [this](const QString &item) { return m_before.contains(item); });
        m_difference.missing = m_before.size() - found;
        m_difference.added = there->listed.size() - found;
        m_difference.changed +=
            std::ranges::count_if(there->unreadable, [this](const UnreadableItem &item) {
                return m_before.contains(item.remoteId);
            });
        return m_difference;
    }

    bool isOtherBook() const
    {
        return m_difference.missing * 100 > m_before.size() * mostMissingPercent;
    }

private:
    Result<void> compare(const std::vector<RawContact> &items)
    {
        for (const RawContact &item : items) {
            const auto before = m_before.constFind(item.remoteId);
            if (before == m_before.cend())
                continue;
            const Result<std::optional<Record>> kept =
                m_store.records().find(m_difference.id, *before);
            if (!kept)
                return kept.failure();
            if (*kept && !(*kept)->isErased && !isSame(item, (*kept)->contact))
                ++m_difference.changed;
        }
        return {};
    }

    bool isSame(const RawContact &item, const Contact &kept) const
    {
        Result<Contact> contact = m_provider.normalise(item);
        return contact && differingFields(normalise(std::move(*contact), m_region), kept).isEmpty();
    }

    Store &m_store;
    Provider &m_provider;
    const QString m_region;
    QHash<QString, QString> m_before = {}; // what it is called there → what it is called here
    Edits::Difference m_difference = {};
};

} // namespace

Result<FoundPlace> lookAtPlace(Store &store, Provider &provider, const Connection &moved,
                               const QString &region, const Edits::Differences &accepted,
                               Progress &progress)
{
    const Result<std::vector<Book>> known = store.books().ofConnection(moved.id);
    const Result<std::vector<Route>> routes = routesOf(store, moved.id);
    if (!known || !routes)
        return known ? routes.failure() : known.failure();
    Result<std::vector<RemoteBook>> listed = provider.books(progress);
    if (!listed)
        return listed.failure();
    FoundPlace found;
    for (const Book &book : *known) {
        const RemoteBook *remote = listedAs(book, moved, *listed);
        if (!remote || std::ranges::find(found.books, remote->remoteId, &MovedBook::remoteId) !=
                           found.books.end()) {
            const bool isNeeded = std::ranges::any_of(*routes, [&book](const Route &route) {
                return route.from == book.id || route.to == book.id;
            });
            if (isNeeded)
                return FoundPlace{.moved = {Verdict::NoBook, book.name}};
            continue; // it stays as one that isn't listed any more
        }
        found.books.push_back({book.id, remote->remoteId, beginningOf(moved, book.remoteId),
                               beginningOf(moved, remote->remoteId)});
        if (!book.fetchedAt.isValid())
            continue; // nothing was read of it yet
        Comparison comparison(store, provider, book, region);
        const Result<Edits::Difference> difference = comparison.with(found.books.back(), progress);
        if (!difference)
            return difference.failure();
        if (comparison.isOtherBook())
            return FoundPlace{.moved = {Verdict::OtherContacts, book.name, {*difference}}};
        if (isSome(*difference))
            found.moved.differences.push_back(*difference);
    }
    if (!std::ranges::all_of(found.moved.differences, [&accepted](const auto &difference) {
            return isWithin(difference, accepted);
        }))
        found.moved.verdict = Verdict::Differs;
    found.listed = std::move(*listed);
    return found;
}

} // namespace warden
