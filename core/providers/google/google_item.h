#pragma once

#include "core/base/result.h"
#include "core/providers/provider.h"

#include <QJsonObject>
#include <QMap>
#include <QSet>

namespace warden {

// The contact groups of an account. Those that a person made are the contacts' groups; Google's own
// ("myContacts", "starred", …) stay as they are and aren't shown.
struct GoogleGroups
{
    QMap<QString, QString> names = {}; // resource name → name, of the person's own
    QSet<QString> others = {};         // resource names of Google's

    bool knows(const QString &resourceName) const;
    QString resourceOf(const QString &name) const; // empty: there is none
    bool operator==(const GoogleGroups &) const = default;
};

// A person as the service gave them, with the names of the groups they are in: what
// RawContact::bytes holds, as {"groups":{resource:name},"person":{…}}.
struct GoogleItem
{
    QJsonObject person = {};
    QMap<QString, QString> groups = {};
};

// The person's JSON; what tells of this answer only and not of the contact is left out
// (metadata.previousResourceNames and the like), so that the same contact gives the same bytes.
QByteArray itemBytes(const QJsonObject &person, const GoogleGroups &groups);
// Invalid with UnknownFormat where the bytes are something else.
Result<GoogleItem> readItem(const QByteArray &bytes);

// "people/c123": nothing but a name of that kind is ever put into an address.
bool isPersonName(const QString &resourceName);
// The CONTACT source's etag: it changes with the contact and not with somebody's profile.
QString revisionOf(const QJsonObject &person);
std::optional<QDateTime> modifiedOf(const QJsonObject &person);
// The groups that the person is in, by resource name.
QStringList membershipsOf(const QJsonObject &person);

RawContact rawContactOf(const QJsonObject &person, const GoogleGroups &groups);

} // namespace warden
