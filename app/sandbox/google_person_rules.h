#pragma once

#include "app/sandbox/google_answers.h"

namespace warden {

// What the People API takes as a person and what it makes of it, apart from our client's code.

const QStringList &readablePersonFields(); // of personFields and readMask
const QStringList &writablePersonFields(); // of updatePersonFields and updateMask

// Why Google would refuse a person in the body of a write; `isKnownGroup` by resource name.
std::optional<SandboxResponse>
refusalOfPerson(const QJsonObject &person, const QStringList &fields,
                const std::function<bool(const QString &)> &isKnownGroup);

// A writable field's values as they are kept: without what only Google says.
QJsonArray keptValues(const QString &field, const QJsonArray &values);

// The same as they are told: with a source, formattedType, displayName and the like.
QJsonArray toldValues(const QString &field, const QJsonArray &values, const QString &sourceId);

} // namespace warden
