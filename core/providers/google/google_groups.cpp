#include "core/providers/google/google_groups.h"

#include "core/contacts/text_encoding.h"
#include "core/http/http_error.h"
#include "core/providers/google/google_person_writer.h"
#include "core/providers/google/google_service.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int mostPages = 100;

void take(const QJsonObject &group, GoogleGroups &groups)
{
    const QString resource = group.value("resourceName"_L1).toString();
    if (resource.isEmpty())
        return;
    groups.names.remove(resource);
    groups.others.remove(resource);
    if (group["metadata"_L1]["deleted"_L1].toBool())
        return;
    if (group.value("groupType"_L1).toString() == "USER_CONTACT_GROUP"_L1)
        groups.names.insert(resource, toCanonicalText(group.value("name"_L1).toString()).trimmed());
    else
        groups.others.insert(resource);
}

Result<GroupListing> readPages(RestClient &client, const GoogleGroups &known, const QString &token,
                               Progress &progress)
{
    GroupListing listing;
    if (!token.isEmpty())
        listing.groups = known;
    const auto next = [&](const QJsonObject &page) -> Result<std::optional<RestCall>> {
        if (const Result<void> fine = checkNoErrorInside(page); !fine)
            return fine.failure();
        const QString pageToken = page.value("nextPageToken"_L1).toString();
        if (pageToken.isEmpty())
            return std::optional<RestCall>();
        return std::optional(groupsCall(token, pageToken));
    };
    const auto sink = [&](const QJsonObject &page) -> Result<void> {
        if (const Result<void> fine = checkNoErrorInside(page); !fine)
            return fine.failure();
        for (const QJsonValue group : page.value("contactGroups"_L1).toArray())
            take(group.toObject(), listing.groups);
        listing.token = page.value("nextSyncToken"_L1).toString();
        return {};
    };
    const Result<void> read =
        client.readPages(groupsCall(token, {}), next, sink, mostPages, progress);
    if (!read)
        return read.failure();
    return listing;
}

} // namespace

Result<GroupListing> readGroups(RestClient &client, const GoogleGroups &known, const QString &token,
                                Progress &progress)
{
    Result<GroupListing> listing = readPages(client, known, token, progress);
    if (!listing && listing.error().kind == ErrorKind::Stale)
        listing = readPages(client, known, {}, progress);
    if (!listing)
        return listing;
    for (auto group = known.names.cbegin(); group != known.names.cend(); ++group)
        listing->hasRenamed |= listing->groups.names.value(group.key()) != group.value();
    return listing;
}

Result<void> createGroups(RestClient &client, const QStringList &wanted, GoogleGroups &groups,
                          Progress &progress)
{
    for (const QString &name : groupsMissing(wanted, groups)) {
        const QJsonObject body = {{u"contactGroup"_s, QJsonObject{{u"name"_s, name}}},
                                  {u"readGroupFields"_s, u"name,groupType,metadata"_s}};
        const Result<QJsonObject> made =
            writePeople(client, writeCall(u"/v1/contactGroups"_s, body), progress);
        if (made) {
            QJsonObject group = *made;
            group.insert(u"groupType"_s, u"USER_CONTACT_GROUP"_s);
            group.insert(u"name"_s, name); // as it is looked up here
            take(group, groups);
        } else if (made.error().kind == ErrorKind::Conflict || isInDoubt(made.error())) {
            // It is there already, perhaps since our request of which no answer came.
            Result<GroupListing> now = readGroups(client, {}, {}, progress);
            if (!now)
                return now.failure();
            groups = std::move(now->groups);
            if (groups.resourceOf(name).isEmpty() && isInDoubt(made.error()))
                return made.failure();
        } else {
            return made.failure();
        }
        if (groups.resourceOf(name).isEmpty())
            return fail(ErrorKind::Invalid, ErrorReason::NameUnusable, {}, // whose is a contact's
                        u"a contact group can't have this name"_s);
    }
    return {};
}

} // namespace warden
