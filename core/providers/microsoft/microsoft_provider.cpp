#include "core/providers/microsoft/microsoft_provider.h"

#include "core/http/http_origin.h"
#include "core/providers/microsoft/graph_batch.h"
#include "core/providers/microsoft/graph_contact_reader.h"
#include "core/providers/microsoft/graph_contact_writer.h"
#include "core/providers/microsoft/graph_error.h"
#include "core/providers/microsoft/graph_facts.h"
#include "core/providers/microsoft/graph_folders.h"
#include "core/providers/microsoft/graph_item.h"
#include "core/providers/microsoft/graph_pages.h"
#include "core/providers/microsoft/graph_writer.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace warden {

static RestService serviceFor(const MicrosoftAccount &account)
{
    RestService service;
    service.base = graph::versionedBase(account.endpoint);
    service.perSecond = graph::requestsPerSecond;
    service.burst = graph::requestBurst;
    service.largestAnswer = qint64(64) * 1024 * 1024;
    service.errorFor = [canWrite = account.canWrite](const HttpResponse &answer,
                                                     const QJsonObject &body) {
        return graph::errorFor(answer.status, body, answer.url, canWrite);
    };
    return service;
}

MicrosoftProvider::MicrosoftProvider(MicrosoftAccount account,
                                     std::shared_ptr<Authorization> authorization,
                                     HttpOptions options, Clock clock, Waiting waiting)
    : m_account(std::move(account)),
      m_rest(serviceFor(m_account), std::move(authorization), std::move(options), std::move(clock),
             std::move(waiting))
{}

QUrl MicrosoftProvider::base() const
{
    return graph::versionedBase(m_account.endpoint);
}

Result<std::vector<RemoteBook>> MicrosoftProvider::books(Progress &progress)
{
    const Result<std::vector<graph::Folder>> folders = graph::contactFolders(m_rest, progress);
    if (!folders)
        return folders.failure();
    std::vector<RemoteBook> books;
    for (const graph::Folder &folder : *folders)
        books.push_back(
            {folder.id, folder.name, m_account.canWrite, graph::capabilities(m_account.canWrite)});
    return books;
}

QByteArray MicrosoftProvider::stateFor(const QString &book, const QString &link) const
{
    return QJsonDocument(QJsonObject{{u"account"_s, m_account.accountId},
                                     {u"book"_s, book},
                                     {u"delta"_s, link}})
        .toJson(QJsonDocument::Compact);
}

// Empty where the state isn't one of this account, book and service.
QString MicrosoftProvider::linkFrom(const QByteArray &state, const QString &book) const
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    const QString link = object.value("delta"_L1).toString();
    const bool isOurs = object.value("account"_L1).toString() == m_account.accountId &&
                        object.value("book"_L1).toString() == book &&
                        graph::isGoodLink(link, base(), graph::LinkKind::ChangeFeed);
    return isOurs ? link : QString();
}

// One reading of a change feed, from its beginning or from a link.
struct MicrosoftProvider::Round
{
    const FetchRequest &request;
    const FetchSink &sink;
    FetchResult result = {};
    QHash<QString, QString> known = {}; // Full: revisions as stored
    QSet<QString> removed = {};
    QSet<QString> incomplete = {}; // told without all of their properties

    Result<void> take(const QJsonArray &items);
};

Result<FetchResult> MicrosoftProvider::fetch(const FetchRequest &request, const FetchSink &sink,
                                             Progress &progress)
{
    const SourceIdentity identity = {m_account.accountId, request.book};
    if (request.expected != SourceIdentity() && request.expected != identity)
        return fail(ErrorKind::Invalid, ErrorReason::OtherAccount, hostLabel(base()));
    const QString link = linkFrom(request.syncState, request.book);
    bool wasExpired = !request.syncState.isEmpty() && link.isEmpty();
    if (!link.isEmpty()) {
        Round round{request, sink};
        round.result.kind = ListingKind::Delta;
        const Result<void> read = readRound(round, link, progress);
        if (read) {
            round.result.identity = identity;
            round.result.removed = round.removed.values();
            return std::move(round.result);
        }
        if (read.error().kind != ErrorKind::Stale)
            return read.failure();
        wasExpired = true;
    }
    // A listing may lose its place on the way, too: then once more from the start.
    for (int attempt = 1;; ++attempt) {
        Round round{request, sink};
        if (request.knownRevisions) {
            Result<QHash<QString, QString>> stored = request.knownRevisions();
            if (!stored)
                return stored.failure();
            round.known = std::move(*stored);
        }
        const Result<void> read = readRound(round, {}, progress);
        if (read) {
            round.result.identity = identity;
            round.result.wasTokenExpired = wasExpired;
            return std::move(round.result);
        }
        if (read.error().kind != ErrorKind::Stale)
            return read.failure();
        if (attempt == 2)
            return fail(ErrorKind::Offline, ErrorReason::ServerFailed, hostLabel(base()),
                        u"a listing that never ends well"_s);
    }
}

Result<void> MicrosoftProvider::readRound(Round &round, const QString &link, Progress &progress)
{
    RestCall first;
    first.headers = {graph::prefer(graph::deltaPage)};
    first.url = link.isEmpty() ? QUrl::fromEncoded(graph::contactsPath(round.request.book) +
                                                   "/delta?" + graph::selection())
                               : QUrl(link, QUrl::StrictMode);
    const Result<QString> delta = graph::readDelta(
        m_rest, first, [&](const QJsonArray &items) { return round.take(items); }, progress);
    if (!delta)
        return delta.failure();
    if (!graph::isGoodLink(*delta, base(), graph::LinkKind::ChangeFeed))
        return fail(ErrorKind::Denied, ErrorReason::OtherHostRefused, hostLabel(base()),
                    u"a delta link elsewhere"_s);
    round.result.syncState = stateFor(round.request.book, *delta);
    return complete(round, progress);
}

Result<void> MicrosoftProvider::Round::take(const QJsonArray &items)
{
    const bool isFull = result.kind == ListingKind::Full;
    std::vector<RawContact> contacts;
    for (const QJsonValue value : items) {
        const QJsonObject item = value.toObject();
        const QString id = graph::idOf(item);
        if (id.isEmpty()) {
            result.unreadable.push_back(
                {{}, {ErrorKind::Invalid, ErrorReason::Damaged, {}, u"an item without id"_s}});
            continue;
        }
        incomplete.remove(id);
        if (graph::isRemoved(item)) {
            result.listed.remove(id);
            removed.insert(id);
            continue;
        }
        removed.remove(id);
        const QString revision = graph::revisionOf(item);
        if (isFull)
            result.listed.insert(id, revision);
        if (isFull && !revision.isEmpty() && known.value(id) == revision)
            continue;
        Result<RawContact> contact = graph::rawContact(item);
        if (contact)
            contacts.push_back(std::move(*contact));
        else
            incomplete.insert(id);
    }
    return contacts.empty() ? Result<void>() : sink(std::move(contacts));
}

// A feed may tell no more of a change than what changed: then the whole is asked for.
Result<void> MicrosoftProvider::complete(Round &round, Progress &progress)
{
    const QStringList ids(round.incomplete.cbegin(), round.incomplete.cend());
    for (qsizetype done = 0; done < ids.size(); done += graph::mostInBatch) {
        const QStringList some = ids.mid(done, graph::mostInBatch);
        std::vector<graph::InnerCall> calls;
        for (const QString &id : some)
            calls.push_back(
                {.url = graph::contactPath(round.request.book, id) + '?' + graph::selection()});
        const auto answers = graph::sendBatch(m_rest, calls, Repeating::Harmless, progress);
        std::vector<RawContact> contacts;
        for (size_t i = 0; i < calls.size(); ++i) {
            if (!answers[i])
                return answers[i].failure();
            const QString &id = some.at(static_cast<qsizetype>(i));
            Result<RawContact> contact =
                answers[i]->isSuccess() ? graph::rawContact(answers[i]->body)
                                        : fail(graph::errorFor(answers[i]->status, answers[i]->body,
                                                               base(), m_account.canWrite));
            if (contact && contact->remoteId != id)
                contact = fail(ErrorKind::Invalid, ErrorReason::Damaged, {}, u"another's answer"_s);
            if (contact)
                contacts.push_back(std::move(*contact));
            else if (answers[i]->status == 404) // gone meanwhile: the next round says so
                round.result.listed.remove(id);
            else
                round.result.unreadable.push_back({id, contact.error()});
        }
        if (const Result<void> taken = round.sink(std::move(contacts)); !taken)
            return taken.failure();
    }
    return {};
}

Result<QHash<QString, QString>> MicrosoftProvider::list(const QString &book, Progress &progress)
{
    QHash<QString, QString> listed;
    const RestCall first = {.url = QUrl::fromEncoded(graph::contactsPath(book) +
                                                     "?$select=id,changeKey&$top=" +
                                                     QByteArray::number(graph::listPage)),
                            .headers = {graph::prefer()}};
    const Result<void> read = graph::readCollection(
        m_rest, first,
        [&](const QJsonArray &items) -> Result<void> {
            for (const QJsonValue value : items) {
                const QJsonObject item = value.toObject();
                const QString id = graph::idOf(item);
                if (id.isEmpty())
                    return fail(ErrorKind::Invalid, ErrorReason::Damaged, hostLabel(base()),
                                u"an item without id"_s);
                listed.insert(id, graph::revisionOf(item));
            }
            return {};
        },
        progress);
    if (!read)
        return read.failure();
    return listed;
}

Result<RawContact> MicrosoftProvider::get(const QString &book, const QString &remoteId,
                                          Progress &progress)
{
    const RestCall call = {
        .url = QUrl::fromEncoded(graph::contactPath(book, remoteId) + '?' + graph::selection()),
        .headers = {graph::prefer()}};
    const Result<QJsonObject> item = m_rest.ask(call, progress);
    if (!item)
        return item.failure();
    if (graph::idOf(*item) != remoteId)
        return fail(ErrorKind::Invalid, ErrorReason::Damaged, hostLabel(base()),
                    u"another's answer"_s);
    return graph::rawContact(*item);
}

Result<Contact> MicrosoftProvider::normalise(const RawContact &raw) const
{
    return graph::readContact(raw.bytes);
}

Result<QByteArray> MicrosoftProvider::preview(const QString &, const OutgoingChange &change) const
{
    if (change.action == ChangeAction::Remove)
        return QByteArray();
    const Result<QJsonObject> body =
        change.action == ChangeAction::Create ? graph::creation(change) : graph::patch(change);
    if (!body)
        return body.failure();
    return QJsonDocument(*body).toJson(QJsonDocument::Compact);
}

std::vector<Result<PushOutcome>> MicrosoftProvider::push(const QString &book,
                                                         std::span<const ApprovedChange> changes,
                                                         Progress &progress)
{
    if (!m_account.canWrite) // nothing is sent that is known to be refused
        return std::vector<Result<PushOutcome>>(
            changes.size(),
            fail(ErrorKind::Denied, ErrorReason::ScopesMissing, u"Contacts.ReadWrite"_s));
    return graph::GraphWriter(m_rest, book, m_account.canWrite).write(changes, progress);
}

Result<std::optional<FoundCreations>>
MicrosoftProvider::created(const QString &book, const QStringList &items, Progress &progress)
{
    Result<QHash<QString, QString>> found =
        graph::GraphWriter(m_rest, book, m_account.canWrite).byOrigin(items, progress);
    if (!found)
        return found.failure();
    return std::optional(FoundCreations{.remoteIds = std::move(*found)});
}

} // namespace warden
