#pragma once

#include "core/providers/service_events.h"

#include <QJsonObject>

namespace warden {

// For the services' readers: what stands in a service's JSON, as an event may hold it.

// A text, or a number as one, of at most `most` characters; empty for anything else.
QString eventText(const QJsonValue &value, qsizetype most = 200);
// Up to `most` texts of an array.
QJsonArray eventTexts(const QJsonValue &array, qsizetype most = 50);
// An RFC 3339 time; invalid where it is none, or none that the log can hold.
QDateTime eventTime(const QJsonValue &value);
// The same time, or an invalid one where its year in UTC isn't from 1970 to 9999, which is as far
// as RFC 3339 goes.
QDateTime loggableTime(const QDateTime &time);
// Leaves empty ones out.
void putText(QJsonObject &object, const QString &key, const QString &text);

QByteArray rawOf(const QJsonObject &item);
// The parts joined, none of which can be mistaken for another's; where the first is empty, what the
// service sent is its own name.
QString eventKey(const QStringList &parts, const QByteArray &raw);

} // namespace warden
