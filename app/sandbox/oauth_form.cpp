#include "app/sandbox/oauth_form.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace warden {

static QByteArray decoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

QList<QByteArray> formValues(const QByteArray &text, const QByteArray &name)
{
    QList<QByteArray> values;
    for (const QByteArray &pair : text.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (decoded(equals < 0 ? pair : pair.left(equals)) == name)
            values.append(equals < 0 ? QByteArray() : decoded(pair.mid(equals + 1)));
    }
    return values;
}

QHash<QByteArray, QByteArray> formParameters(const QByteArray &text)
{
    QHash<QByteArray, QByteArray> parameters;
    for (const QByteArray &pair : text.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = decoded(equals < 0 ? pair : pair.left(equals));
        if (!name.isEmpty() && !parameters.contains(name))
            parameters.insert(name, equals < 0 ? QByteArray() : decoded(pair.mid(equals + 1)));
    }
    return parameters;
}

SandboxResponse oauthErrorResponse(int status, const QString &error, const QString &description)
{
    const QJsonObject object{{u"error"_s, error}, {u"error_description"_s, description}};
    SandboxResponse response =
        jsonResponse(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
    response.headers.emplaceBack("Cache-Control", "no-store");
    return response;
}

QString addressedAt(const SandboxRequest &request)
{
    return u"http://"_s + QString::fromLatin1(request.header("Host"));
}

QByteArray sandboxToken(const QByteArray &prefix)
{
    quint32 words[8] = {};
    QRandomGenerator::system()->fillRange(words);
    const QByteArray bytes(reinterpret_cast<const char *>(words), sizeof words);
    return prefix + bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace warden
