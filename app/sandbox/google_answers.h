#pragma once

#include "app/sandbox/sandbox_message.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <functional>
#include <optional>

namespace warden {

SandboxResponse googleAnswer(const QJsonObject &object);

// {"error":{…}} as Google's APIs have it; `reason` is that of a google.rpc.ErrorInfo.
SandboxResponse googleError(int code, const char *status, const QString &message,
                            const QString &reason = {});
SandboxResponse badArgument(const QString &message);
SandboxResponse noSuchThing();

// A query's values by name, decoded, in order.
using GoogleQuery = QMap<QString, QStringList>;
GoogleQuery googleQuery(const QByteArray &query);

// The refusal of the first name that is neither in `known` nor one that each call may have.
std::optional<SandboxResponse> unknownName(const GoogleQuery &query, const QSet<QString> &known);
std::optional<SandboxResponse> unknownName(const QJsonObject &body, const QSet<QString> &known);

// "names,emailAddresses", from one value or several; nothing where one isn't among `valid`.
std::optional<QStringList> fieldMask(const QStringList &values, const QStringList &valid);

// pageSize; nothing where it isn't from 1 to `most`.
std::optional<int> pageSizeOf(const GoogleQuery &query, int usual, int most);

// An opaque token and what is in it; empty where it is none of ours.
QString sealToken(const QJsonObject &content);
QJsonObject openToken(const QString &token);

} // namespace warden
