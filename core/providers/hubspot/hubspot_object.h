#pragma once

#include "core/providers/provider.h"

#include <QJsonObject>
#include <QMap>

namespace warden {

// Property → value. HubSpot's values are strings; what is null there is empty here.
using HubSpotProperties = QMap<QString, QString>;

// A contact as HubSpot gives it.
struct HubSpotObject
{
    QString id = {};
    HubSpotProperties properties = {}; // those of ours that were asked for
    QDateTime created = {};            // invalid where it isn't told
    QDateTime updated = {};
    bool isArchived = false;
    QString traceId = {}; // objectWriteTraceId of the input that it answers

    // A hash of our properties. HubSpot has no lock, and raises `updatedAt` for much that isn't
    // ours: so this tells whether what we would write over is what we know.
    QString revision() const;
};

// NotThisService where it has no id or no properties.
Result<HubSpotObject> readHubSpotObject(const QJsonObject &json);
// What the store keeps: the same for what was listed and for what a write answered.
QByteArray hubSpotBytes(const HubSpotObject &object);
Result<HubSpotObject> readHubSpotBytes(const QByteArray &bytes);
RawContact rawContact(const HubSpotObject &object);

// "2026-11-05T09:30:00.000Z" or milliseconds since 1970; invalid for anything else.
QDateTime readHubSpotTime(const QString &text);

} // namespace warden
