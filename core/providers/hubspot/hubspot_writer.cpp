#include "core/providers/hubspot/hubspot_writer.h"

#include "core/http/http_error.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

const QString &createCall()
{
    static const QString call = u"create"_s;
    return call;
}

const QString &archiveCall()
{
    static const QString call = u"archive"_s;
    return call;
}

// That one item is the cause, and that nothing of the batch was done.
bool maybeForOne(int status)
{
    return status == 400 || status == 404 || status == 409;
}

// A contact's clock is HubSpot's, a plan's is ours.
constexpr qint64 clocksDifferBy = 600; // seconds

bool isThatCreation(const HubSpotObject &object, const OutgoingChange &change,
                    const HubSpotProperties &sent)
{
    return object.created.isValid() && change.created.isValid() &&
           object.created >= change.created.addSecs(-clocksDifferBy) &&
           holdsWhatWasSent(object, sent);
}

} // namespace

std::vector<Result<PushOutcome>> HubSpotWriter::write(std::span<const ApprovedChange> changes,
                                                      Progress &progress)
{
    std::vector<Item> items(changes.size());
    Items existing;
    for (size_t i = 0; i < changes.size(); ++i) {
        items[i].change = &changes[i].change();
        if (items[i].change->action != ChangeAction::Create)
            existing.push_back(&items[i]);
    }
    const auto inBatches = [](const Items &all, const auto &work) {
        for (size_t done = 0; done < all.size(); done += hubspot::mostInBatch) {
            const auto end = std::min<size_t>(all.size(), done + hubspot::mostInBatch);
            work(Items(all.begin() + static_cast<qsizetype>(done),
                       all.begin() + static_cast<qsizetype>(end)));
        }
    };
    inBatches(existing, [&](const Items &batch) { compare(batch, progress); });

    Items removed, updated, created; // what leaves makes room for what comes
    for (Item &item : items) {
        if (item.outcome)
            continue;
        switch (item.change->action) {
        case ChangeAction::Remove:
            item.input = removalOf(*item.change);
            removed.push_back(&item);
            break;
        case ChangeAction::Update:
            item.input = updateOf(*item.change, item.before, m_session.writable());
            if (item.input.sent.isEmpty())
                succeed(item, item.before);
            else
                updated.push_back(&item);
            break;
        case ChangeAction::Create:
            item.input = creationOf(*item.change, m_session.writable());
            created.push_back(&item);
            break;
        }
    }
    inBatches(removed, [&](const Items &batch) { send(batch, archiveCall(), progress); });
    inBatches(updated, [&](const Items &batch) { send(batch, u"update"_s, progress); });
    inBatches(created, [&](const Items &batch) { send(batch, createCall(), progress); });
    readBack(items, progress);

    std::vector<Result<PushOutcome>> outcomes;
    outcomes.reserve(items.size());
    for (Item &item : items)
        outcomes.push_back(std::move(*item.outcome));
    return outcomes;
}

void HubSpotWriter::compare(const Items &items, Progress &progress)
{
    QStringList ids;
    for (const Item *item : items)
        ids.append(item->change->remoteId);
    const Result<std::vector<HubSpotObject>> read = m_listing.read(ids, {}, progress);
    QHash<QString, HubSpotObject> there;
    if (read) {
        for (const HubSpotObject &object : *read) {
            if (!object.isArchived)
                there.insert(object.id, object);
        }
    }
    const QString host = m_session.host();
    for (Item *item : items) {
        const OutgoingChange &change = *item->change;
        const auto object = there.constFind(change.remoteId);
        if (!read) {
            item->outcome = warden::fail(withoutDoubt(read.error()));
        } else if (object == there.constEnd()) {
            if (change.action == ChangeAction::Remove)
                item->outcome = PushOutcome{.remoteId = change.remoteId};
            else
                item->outcome =
                    warden::fail(ErrorKind::Invalid, ErrorReason::NotFound, host, u"archived"_s);
        } else if (change.revision.isEmpty() || object->revision() != change.revision) {
            item->outcome = warden::fail(ErrorKind::Conflict, ErrorReason::ChangedMeanwhile, host);
        } else {
            item->before = *object;
        }
    }
}

void HubSpotWriter::send(const Items &items, const QString &call, Progress &progress)
{
    if (items.empty())
        return;
    if (const Result<void> goOn = progress.check(); !goOn) {
        for (Item *item : items)
            item->outcome = goOn.failure();
        return;
    }
    QJsonArray inputs;
    for (const Item *item : items)
        inputs.append(item->input.json);
    // The same values once more do no harm, and so doesn't archiving what is archived.
    const Repeating repeating = call == createCall() ? Repeating::Never : Repeating::HarmlessWrite;
    const Result<HttpResponse> answer = m_session.rest().send(
        {.method = "POST",
         .url = QUrl(u"%1/batch/%2"_s.arg(QLatin1StringView(hubspot::contactsPath), call)),
         .body = QJsonObject{{u"inputs"_s, inputs}},
         .repeating = repeating},
        progress);
    if (!answer)
        return fail(items, answer.error(), progress);
    if (!answer->isSuccess())
        return takeRefusal(items, call, *answer, progress);
    const Result<QJsonObject> body = m_session.rest().objectOf(*answer);
    const bool isArchived = call == archiveCall() && body && body->isEmpty();
    if (isArchived) {
        for (Item *item : items)
            item->outcome = PushOutcome{.remoteId = item->change->remoteId};
        return;
    }
    // "Success" that says nothing of what was written leaves it unknown.
    if (!body || !body->value(u"results"_s).isArray())
        return fail(items,
                    {ErrorKind::Offline, ErrorReason::AnswerIncomplete, m_session.host(),
                     u"an answer without results"_s},
                    progress);
    takeResults(items, *body, progress);
}

void HubSpotWriter::takeRefusal(const Items &items, const QString &call, const HttpResponse &answer,
                                Progress &progress)
{
    const Error error = m_session.rest().errorOf(answer);
    if (!maybeForOne(answer.status))
        return fail(items, error, progress);
    if (items.size() > 1) {
        const auto middle = items.begin() + static_cast<qsizetype>(items.size() / 2);
        send(Items(items.begin(), middle), call, progress);
        send(Items(middle, items.end()), call, progress);
        return;
    }
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    if (answer.status == 409 && call == createCall())
        return adopt(*items.front(), existingId(body), error, progress);
    items.front()->outcome = warden::fail(error);
}

void HubSpotWriter::takeResults(const Items &items, const QJsonObject &answer, Progress &progress)
{
    QHash<QString, Item *> byName; // by trace id and, where it has one, by id
    for (Item *item : items) {
        byName.insert(u"trace "_s + item->change->item.value(), item);
        if (item->change->action != ChangeAction::Create)
            byName.insert(item->change->remoteId, item);
    }
    for (const QJsonValue result : answer.value(u"results"_s).toArray()) {
        const Result<HubSpotObject> object = readHubSpotObject(result.toObject());
        if (!object)
            continue;
        Item *item = byName.value(u"trace "_s + object->traceId, byName.value(object->id));
        if (!item && items.size() == 1)
            item = items.front();
        // It would be taken for the contact's new name, and the other one's place.
        const bool isOther = item && item->change->action != ChangeAction::Create &&
                             object->id != item->change->remoteId;
        if (item && !item->outcome && !isOther)
            succeed(*item, *object);
    }
    takeErrors(items, answer.value(u"errors"_s).toArray(), progress);
    Items unknown;
    std::ranges::copy_if(items, std::back_inserter(unknown),
                         [](const Item *item) { return !item->outcome; });
    fail(unknown,
         {ErrorKind::Offline, ErrorReason::AnswerIncomplete, m_session.host(),
          u"an input that the answer doesn't tell of"_s},
         progress);
}

void HubSpotWriter::takeErrors(const Items &items, const QJsonArray &errors, Progress &progress)
{
    for (const QJsonValue value : errors) {
        const QJsonObject each = value.toObject();
        const QJsonObject context = each.value(u"context"_s).toObject();
        QStringList names;
        for (const QString &key : {u"objectWriteTraceId"_s, u"id"_s, u"ids"_s}) {
            for (const QJsonValue name : context.value(key).toArray())
                names.append(name.toString());
        }
        const Error error = hubSpotError(each, m_session.host());
        for (Item *item : items) {
            const OutgoingChange &change = *item->change;
            const bool isMeant = names.contains(change.item.value()) ||
                                 (!change.remoteId.isEmpty() && names.contains(change.remoteId)) ||
                                 items.size() == 1;
            if (item->outcome || !isMeant)
                continue;
            if (change.action == ChangeAction::Create && error.reason == ErrorReason::AlreadyExists)
                adopt(*item, existingId(each), error, progress);
            else
                item->outcome = warden::fail(error);
        }
    }
}

// What the answer tells of is laid over what was there; what it leaves out is read afterwards.
void HubSpotWriter::succeed(Item &item, const HubSpotObject &answered)
{
    HubSpotObject object = answered;
    object.properties = item.before.properties;
    for (auto property = answered.properties.cbegin(); property != answered.properties.cend();
         ++property)
        object.properties.insert(property.key(), property.value());
    PushOutcome outcome{.remoteId = object.id};
    const QStringList sent = item.input.sent.keys();
    const bool isWhole = std::ranges::all_of(
        sent, [&](const QString &name) { return answered.properties.contains(name); });
    if (isWhole) {
        outcome.revision = object.revision();
        outcome.readBack = hubSpotBytes(object);
    }
    item.outcome = std::move(outcome);
}

void HubSpotWriter::fail(const Items &items, const Error &error, Progress &progress)
{
    for (Item *item : items)
        item->outcome = warden::fail(error);
    if (isInDoubt(error))
        lookUp(items, progress);
}

void HubSpotWriter::lookUp(const Items &items, Progress &progress)
{
    QHash<QString, Item *> byAddress;
    for (Item *item : items) {
        const QString address = item->input.sent.value(u"email"_s).toLower();
        if (item->change->action == ChangeAction::Create && !address.isEmpty())
            byAddress.insert(address, item);
    }
    if (byAddress.isEmpty() || progress.isCancelled())
        return;
    const Result<std::vector<HubSpotObject>> found =
        m_listing.read(byAddress.keys(), u"email"_s, progress);
    if (!found)
        return; // as unknown as before: the next fetch tells
    for (const HubSpotObject &object : *found) {
        Item *item = byAddress.value(object.properties.value(u"email"_s).toLower());
        if (item && isThatCreation(object, *item->change, item->input.sent))
            succeed(*item, object);
    }
}

void HubSpotWriter::adopt(Item &item, const QString &existing, const Error &error,
                          Progress &progress)
{
    item.outcome = warden::fail(error);
    if (existing.isEmpty())
        return;
    const Result<std::vector<HubSpotObject>> found = m_listing.read({existing}, {}, progress);
    if (found && found->size() == 1 && found->front().id == existing &&
        isThatCreation(found->front(), *item.change, item.input.sent))
        succeed(item, found->front());
}

// Best effort: without it the items are asked for one by one, or the next fetch brings them.
void HubSpotWriter::readBack(std::vector<Item> &items, Progress &progress)
{
    QHash<QString, Item *> wanted;
    for (Item &item : items) {
        if (*item.outcome && item.change->action != ChangeAction::Remove &&
            !(*item.outcome)->readBack)
            wanted.insert((*item.outcome)->remoteId, &item);
    }
    const QStringList ids = wanted.keys();
    for (qsizetype done = 0; done < ids.size(); done += hubspot::mostInBatch) {
        const Result<std::vector<HubSpotObject>> read =
            m_listing.read(ids.mid(done, hubspot::mostInBatch), {}, progress);
        if (!read)
            return;
        for (const HubSpotObject &object : *read) {
            Item *item = wanted.value(object.id);
            if (!item || !holdsWhatWasSent(object, item->input.sent))
                continue; // somebody was quicker: that is theirs, not our base
            (*item->outcome)->revision = object.revision();
            (*item->outcome)->readBack = hubSpotBytes(object);
        }
    }
}

} // namespace warden
