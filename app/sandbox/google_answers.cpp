#include "app/sandbox/google_answers.h"

#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace warden {

SandboxResponse googleAnswer(const QJsonObject &object)
{
    return jsonResponse(200, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

SandboxResponse googleError(int code, const char *status, const QString &message,
                            const QString &reason)
{
    QJsonObject error = {
        {u"code"_s, code}, {u"message"_s, message}, {u"status"_s, QString::fromLatin1(status)}};
    if (!reason.isEmpty()) {
        error.insert(u"details"_s, QJsonArray{QJsonObject{
                                       {u"@type"_s, u"type.googleapis.com/google.rpc.ErrorInfo"_s},
                                       {u"reason"_s, reason},
                                       {u"domain"_s, u"googleapis.com"_s}}});
    }
    return jsonResponse(
        code, QJsonDocument(QJsonObject{{u"error"_s, error}}).toJson(QJsonDocument::Compact));
}

SandboxResponse badArgument(const QString &message)
{
    return googleError(400, "INVALID_ARGUMENT", message);
}

SandboxResponse noSuchThing()
{
    return googleError(404, "NOT_FOUND", u"Requested entity was not found."_s);
}

GoogleQuery googleQuery(const QByteArray &query)
{
    GoogleQuery values;
    QByteArray text = query;
    text.replace('+', "%20");
    const QUrlQuery parsed(QString::fromUtf8(text));
    for (const auto &[key, value] : parsed.queryItems(QUrl::FullyDecoded))
        values[key].append(value);
    return values;
}

std::optional<SandboxResponse> unknownName(const GoogleQuery &query, const QSet<QString> &known)
{
    static const QSet<QString> everywhere = {u"alt"_s, u"prettyPrint"_s, u"quotaUser"_s};
    for (auto value = query.cbegin(); value != query.cend(); ++value) {
        if (!known.contains(value.key()) && !everywhere.contains(value.key()))
            return badArgument(
                u"Invalid JSON payload received. Unknown name \"%1\""_s.arg(value.key()));
    }
    return {};
}

std::optional<SandboxResponse> unknownName(const QJsonObject &body, const QSet<QString> &known)
{
    for (auto value = body.begin(); value != body.end(); ++value) {
        if (!known.contains(value.key()))
            return badArgument(
                u"Invalid JSON payload received. Unknown name \"%1\""_s.arg(value.key()));
    }
    return {};
}

std::optional<QStringList> fieldMask(const QStringList &values, const QStringList &valid)
{
    QStringList fields;
    for (const QString &value : values) {
        for (const QString &field : value.split(u',', Qt::SkipEmptyParts)) {
            if (!valid.contains(field.trimmed()))
                return {};
            fields.append(field.trimmed());
        }
    }
    fields.removeDuplicates();
    return fields;
}

std::optional<int> pageSizeOf(const GoogleQuery &query, int usual, int most)
{
    const QString text = query.value(u"pageSize"_s).value(0);
    if (text.isEmpty() || text == "0"_L1)
        return usual;
    bool isNumber = false;
    const int size = text.toInt(&isNumber);
    if (!isNumber || size < 1 || size > most)
        return {};
    return size;
}

QString sealToken(const QJsonObject &content)
{
    return QString::fromLatin1(QJsonDocument(content).toJson(QJsonDocument::Compact).toBase64());
}

QJsonObject openToken(const QString &token)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(token.toLatin1())).object();
}

} // namespace warden
