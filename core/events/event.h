#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>

namespace warden {

enum class Outcome { Success, Failure, Denied, Held, Unknown };

// What an event is about. Names are connections' and routes' display names of that moment;
// a contact is named by our id alone.
struct ObjectReference
{
    // "workspace", "connection", "route", "plan", "run", "record", "log", "operator", "file"
    QString type = {};
    QString id = {};
    QString name = {};

    bool operator==(const ObjectReference &) const = default;
};

// One line of the audit log. Holds ids, counts, field names and hashes; never a contact's value,
// a remote id, a file name, a secret or a server's own words.
struct Event
{
    EventId id = EventId::create();
    QDateTime time = {};
    QString actor = {};  // the operator's name, or "system"
    QString source = {}; // "contact-warden", or the service that told of it: "google"
    QString action = {}; // one of event_actions.h
    ObjectReference object = {};
    Outcome outcome = Outcome::Success;
    QString address = {}; // the network address it came from, where a service told of it
    RunId run = {};
    QMap<QString, qint64> counts = {};
    QJsonObject details = {}; // field names, plan hash, error kind and reason
    QString raw = {};         // SHA-256, in hex, of what a service sent; kept beside the event

    bool operator==(const Event &) const = default;
};

QString outcomeName(Outcome outcome);
Result<Outcome> outcomeFromName(const QString &name);

// Keys without a value (no run, no counts, no details, no time) are left out.
QJsonObject toJson(const Event &event);
// Strict: an unknown key, a wrong type or a missing id or action is Invalid.
Result<Event> eventFromJson(const QJsonObject &json);

// JSON with sorted keys and no blanks (RFC 8785): the same event, the same bytes.
QByteArray toCanonicalJson(const Event &event);
Result<Event> eventFromJson(const QByteArray &json); // at most 64 KiB

} // namespace warden
