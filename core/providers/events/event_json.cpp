#include "core/providers/events/event_json.h"

#include "core/base/timestamp.h"
#include "core/crypto/hash.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace warden {

QString eventText(const QJsonValue &value, qsizetype most)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString().left(most);
}

QJsonArray eventTexts(const QJsonValue &array, qsizetype most)
{
    QJsonArray texts;
    for (const QJsonValue value : array.toArray()) {
        if (texts.size() >= most)
            break;
        if (const QString text = eventText(value); !text.isEmpty())
            texts.append(text);
    }
    return texts;
}

QDateTime eventTime(const QJsonValue &value)
{
    const Result<QDateTime> time = fromRfc3339(value.toString().left(60));
    return time ? loggableTime(*time) : QDateTime();
}

QDateTime loggableTime(const QDateTime &time)
{
    return tellableTime(time);
}

void putText(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QByteArray rawOf(const QJsonObject &item)
{
    return QJsonDocument(item).toJson(QJsonDocument::Compact);
}

QString eventKey(const QStringList &parts, const QByteArray &raw)
{
    if (parts.isEmpty() || parts.front().isEmpty())
        return u"sha256:"_s + QString::fromLatin1(sha256(raw).toHex());
    QJsonArray list;
    for (const QString &part : parts)
        list.append(part.left(1000));
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

} // namespace warden
