#include "core/session/connection_settings.h"

#include "core/base/timestamp.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace warden::settings {

QJsonObject fromDraft(const ConnectionDraft &draft)
{
    QJsonObject values;
    auto set = [&values](const QString &key, const QString &text) {
        if (!text.isEmpty())
            values.insert(key, text);
    };
    set(url, draft.url);
    set(user, draft.user);
    set(path, draft.path);
    if (!draft.rememberSecret)
        set(secretVariable, draft.secretVariable);
    if (!draft.allowedHosts.isEmpty())
        values.insert(allowedHosts, QJsonArray::fromStringList(draft.allowedHosts));
    if (!draft.columnMap.isEmpty()) {
        QJsonObject map;
        for (auto it = draft.columnMap.cbegin(); it != draft.columnMap.cend(); ++it)
            map.insert(it.key(), fieldName(it.value()));
        values.insert(columns, map);
    }
    if (draft.service == u"zapier"_s) {
        values.insert(isRawHook, draft.isRawHook);
        values.insert(messagesPerSecond, draft.messagesPerSecond);
        set(wayBack, draft.wayBack);
    }
    set(endpoint, draft.endpoint);
    set(clientId, draft.clientId);
    set(tenant, draft.tenant);
    if (draft.isInTesting)
        values.insert(isInTesting, true);
    return values;
}

Result<void> requireNotRevoked(const QJsonObject &values)
{
    if (values.contains(revoked))
        return fail(ErrorKind::Unauthorized, ErrorReason::KeychainEntryGone, {},
                    u"it was revoked in an emergency"_s);
    return {};
}

QStringList stringList(const QJsonObject &values, const QString &key)
{
    QStringList list;
    const QJsonArray array = values.value(key).toArray();
    for (const auto &value : array)
        list.append(value.toString());
    return list;
}

QDateTime time(const QJsonObject &values, const QString &key)
{
    const Result<QDateTime> time = fromRfc3339(values.value(key).toString());
    return time ? *time : QDateTime();
}

void setTime(QJsonObject &values, const QString &key, const QDateTime &time)
{
    values.insert(key, toRfc3339(time));
}

QMap<QString, Field> columnMap(const QJsonObject &values)
{
    QMap<QString, Field> map;
    const QJsonObject object = values.value(columns).toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const Result<Field> field = fieldFromName(it.value().toString()))
            map.insert(it.key(), *field);
    }
    return map;
}

} // namespace warden::settings
