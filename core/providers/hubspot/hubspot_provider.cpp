#include "core/providers/hubspot/hubspot_provider.h"

#include "core/http/http_error.h"
#include "core/providers/hubspot/hubspot_contact.h"
#include "core/providers/hubspot/hubspot_listing.h"
#include "core/providers/hubspot/hubspot_state.h"
#include "core/providers/hubspot/hubspot_writer.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QString &theBook()
{
    static const QString book = u"contacts"_s;
    return book;
}

Capabilities capabilitiesOf(const QStringList &properties, bool canWrite)
{
    Capabilities capabilities;
    capabilities.fields = hubSpotFields(properties);
    capabilities.limits = hubSpotLimits(properties);
    capabilities.canCreate = canWrite;
    capabilities.canUpdate = canWrite;
    capabilities.canRemove = canWrite;
    capabilities.canRestore = canWrite;
    capabilities.isIncremental = true;
    capabilities.knowsTimes = true;
    capabilities.proposesIds = false;
    capabilities.writeBatch = hubspot::mostInBatch;
    return capabilities;
}

// Hands on what isn't known yet, once.
class NewOnes
{
public:
    NewOnes(const FetchRequest &request, const FetchSink &sink) : m_request(request), m_sink(sink)
    {}

    Result<void> take(const std::vector<HubSpotObject> &objects)
    {
        if (objects.empty())
            return {};
        if (const Result<void> asked = loadKnown(); !asked)
            return asked;
        std::vector<RawContact> fresh;
        for (const HubSpotObject &object : objects) {
            QString &known = m_known[object.id];
            RawContact raw = rawContact(object);
            if (known == raw.revision)
                continue;
            known = raw.revision;
            fresh.push_back(std::move(raw));
        }
        return fresh.empty() ? Result<void>() : m_sink(std::move(fresh));
    }

    // Of these ids, those that are in the store; all, where nobody says what is.
    Result<QStringList> knownAmong(QStringList ids)
    {
        if (ids.isEmpty() || !m_request.knownRevisions)
            return ids;
        if (const Result<void> asked = loadKnown(); !asked)
            return asked.failure();
        ids.removeIf([this](const QString &id) { return !m_known.contains(id); });
        return ids;
    }

private:
    Result<void> loadKnown()
    {
        if (m_isLoaded || !m_request.knownRevisions)
            return {};
        Result<QHash<QString, QString>> known = m_request.knownRevisions();
        if (!known)
            return known.failure();
        m_known = std::move(*known);
        m_isLoaded = true;
        return {};
    }

    const FetchRequest &m_request;
    const FetchSink &m_sink;
    QHash<QString, QString> m_known;
    bool m_isLoaded = false;
};

Result<void> checkBook(const QString &book, const QString &host)
{
    if (book != theBook())
        return fail(ErrorKind::Invalid, ErrorReason::NotFound, host, u"no such book"_s);
    return {};
}

} // namespace

HubSpotProvider::HubSpotProvider(HubSpotAccount account,
                                 std::shared_ptr<Authorization> authorization, HttpOptions options,
                                 Clock clock, Waiting waiting)
    : m_session(std::move(account), std::move(authorization), std::move(options), std::move(clock),
                std::move(waiting))
{}

QStringList HubSpotProvider::missingProperties() const
{
    QStringList missing = hubspot::contactProperties();
    for (const QString &there : m_session.writable())
        missing.removeAll(there);
    return missing;
}

Result<std::vector<RemoteBook>> HubSpotProvider::books(Progress &progress)
{
    const Result<QStringList> properties = m_session.properties(progress);
    if (!properties)
        return properties.failure();
    const bool canWrite = m_session.account().canWrite;
    return std::vector<RemoteBook>{
        {theBook(), u"Contacts"_s, canWrite, capabilitiesOf(*properties, canWrite)}};
}

Result<FetchResult> HubSpotProvider::fetch(const FetchRequest &request, const FetchSink &sink,
                                           Progress &progress)
{
    if (const Result<void> there = checkBook(request.book, m_session.host()); !there)
        return there.failure();
    if (const Result<void> opened = m_session.open(progress); !opened)
        return opened.failure();
    FetchResult result;
    result.identity = {m_session.portal(), request.book};
    if (request.expected != SourceIdentity() && request.expected != result.identity)
        return fail(ErrorKind::Invalid, ErrorReason::OtherAccount, m_session.host());

    const QDateTime from = m_session.surelyPast() - hubspot::indexLag;
    NewOnes fresh(request, sink);
    const auto take = [&](const std::vector<HubSpotObject> &objects) {
        return fresh.take(objects);
    };
    const std::optional<HubSpotState> state = readState(request.syncState);
    if (state) {
        HubSpotListing listing(m_session, state->properties);
        const Result<bool> isWhole = listing.readChanges(state->from, take, progress);
        if (!isWhole)
            return isWhole.failure();
        if (*isWhole) {
            // After the search, whose index may still show what is archived already.
            Result<QStringList> archived = listing.archivedIds(progress);
            if (archived)
                archived = fresh.knownAmong(std::move(*archived));
            if (!archived)
                return archived.failure();
            result.kind = ListingKind::Delta;
            result.removed = std::move(*archived);
            result.syncState = stateBytes({std::max(from, state->from), state->properties});
            return result;
        }
    }
    result.wasTokenExpired = !request.syncState.isEmpty();
    const Result<QStringList> properties = m_session.properties(progress);
    if (!properties)
        return properties.failure();
    const auto takeListed = [&](const std::vector<HubSpotObject> &objects) {
        for (const HubSpotObject &object : objects)
            result.listed.insert(object.id, object.revision());
        return take(objects);
    };
    const Result<void> read = HubSpotListing(m_session, *properties).readAll(takeListed, progress);
    if (!read)
        return read.failure();
    result.syncState = stateBytes({from, *properties});
    return result;
}

Result<QHash<QString, QString>> HubSpotProvider::list(const QString &book, Progress &progress)
{
    if (const Result<void> there = checkBook(book, m_session.host()); !there)
        return there.failure();
    const Result<QStringList> properties = m_session.properties(progress);
    if (!properties)
        return properties.failure();
    QHash<QString, QString> listed;
    const auto take = [&](const std::vector<HubSpotObject> &objects) -> Result<void> {
        for (const HubSpotObject &object : objects)
            listed.insert(object.id, object.revision());
        return {};
    };
    if (const Result<void> read = HubSpotListing(m_session, *properties).readAll(take, progress);
        !read)
        return read.failure();
    return listed;
}

Result<RawContact> HubSpotProvider::get(const QString &book, const QString &remoteId,
                                        Progress &progress)
{
    if (const Result<void> there = checkBook(book, m_session.host()); !there)
        return there.failure();
    const Result<QStringList> properties = m_session.properties(progress);
    if (!properties)
        return properties.failure();
    // By a batch of one: an id that is no id of HubSpot's stands in the body and not in the path.
    const Result<std::vector<HubSpotObject>> read =
        HubSpotListing(m_session, *properties).read({remoteId}, {}, progress);
    if (!read)
        return read.failure();
    for (const HubSpotObject &object : *read) {
        if (object.id == remoteId && !object.isArchived)
            return rawContact(object);
    }
    return fail(ErrorKind::Invalid, ErrorReason::NotFound, m_session.host());
}

Result<Contact> HubSpotProvider::normalise(const RawContact &raw) const
{
    const Result<HubSpotObject> object = readHubSpotBytes(raw.bytes);
    if (!object)
        return object.failure();
    return contactFrom(*object);
}

Result<QByteArray> HubSpotProvider::preview(const QString &book, const OutgoingChange &change) const
{
    if (const Result<void> there = checkBook(book, m_session.host()); !there)
        return there.failure();
    HubSpotInput input;
    if (change.action == ChangeAction::Update) {
        const Result<HubSpotObject> current = readHubSpotBytes(change.current);
        if (!current)
            return current.failure();
        input = updateOf(change, *current, m_session.writable());
    } else if (change.action == ChangeAction::Create) {
        input = creationOf(change, m_session.writable());
    } else {
        input = removalOf(change);
    }
    if (input.json.isEmpty())
        return QByteArray(); // as it is already
    return QJsonDocument(input.json).toJson(QJsonDocument::Compact);
}

std::vector<Result<PushOutcome>> HubSpotProvider::push(const QString &book,
                                                       std::span<const ApprovedChange> changes,
                                                       Progress &progress)
{
    Result<void> ready = checkBook(book, m_session.host());
    if (ready && !m_session.account().canWrite)
        ready = fail(ErrorKind::Denied, ErrorReason::ReadOnly, m_session.host());
    Result<QStringList> properties =
        ready ? m_session.properties(progress) : Result<QStringList>(ready.failure());
    if (properties)
        return HubSpotWriter(m_session, *properties).write(changes, progress);
    return {changes.size(), Result<PushOutcome>(fail(withoutDoubt(properties.error())))};
}

} // namespace warden
