#include "app/sandbox/microsoft_answers.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace warden {

QByteArray MicrosoftSandbox::Call::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool MicrosoftSandbox::Call::wantsStableIds() const
{
    return header("Prefer").contains("IdType=\"ImmutableId\"");
}

namespace graphstub {

Answer refusal(int status, const QString &code, const QString &message)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QJsonObject inner = {{u"date"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                               {u"request-id"_s, id},
                               {u"client-request-id"_s, id}};
    const QJsonObject error = {{u"code"_s, code},
                               {u"message"_s, message.isEmpty() ? code : message},
                               {u"innerError"_s, inner}};
    return {status, {{u"error"_s, error}}, {}};
}

Answer refusal(const Refusal &refused)
{
    return refusal(refused.status, refused.code, refused.message);
}

Answer unknownQuery()
{
    return refusal(400, u"ErrorInvalidUrlQuery"_s, u"The query isn't supported here."_s);
}

std::optional<Answer> readSelect(const Call &call, QStringList &select)
{
    if (!call.query.contains(u"$select"_s))
        return {};
    for (const QString &name : call.query.value(u"$select"_s).split(u',')) {
        if (!isSelectable(name.trimmed()))
            return refusal(400, u"RequestBroker--ParseUri"_s,
                           u"Could not find a property named '%1'."_s.arg(name));
        select.append(name.trimmed());
    }
    return {};
}

std::optional<Answer> readNumber(const Call &call, const QString &option, int most, int &into)
{
    if (!call.query.contains(option))
        return {};
    bool isNumber = false;
    into = call.query.value(option).toInt(&isNumber);
    if (isNumber && into >= 0 && into <= most)
        return {};
    return refusal(400, u"ErrorInvalidUrlQuery"_s, u"%1 is out of bounds."_s.arg(option));
}

int pageSizeOf(const Call &call)
{
    static const QRegularExpression size(u"odata\\.maxpagesize=(\\d{1,6})"_s);
    const auto match = size.match(QString::fromLatin1(call.header("Prefer")));
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

Call parseCall(const QByteArray &method, const QByteArray &url)
{
    Call call;
    call.method = method;
    const qsizetype mark = url.indexOf('?');
    call.path =
        QString::fromUtf8(QByteArray::fromPercentEncoding(url.left(mark < 0 ? url.size() : mark)));
    if (mark >= 0) {
        for (const QByteArray &part : url.mid(mark + 1).split('&')) {
            const qsizetype equals = part.indexOf('=');
            QByteArray value = part.mid(equals + 1);
            value.replace('+', ' ');
            call.query.insert(QString::fromUtf8(QByteArray::fromPercentEncoding(part.left(equals))),
                              QString::fromUtf8(QByteArray::fromPercentEncoding(value)));
        }
    }
    return call;
}

QByteArray hugeBody()
{
    QByteArray body = "{\"value\":[";
    const QByteArray item = "{\"id\":\"" + QByteArray(1000, 'a') + "\"},";
    body.reserve(qsizetype(101) * 1024 * 1024);
    while (body.size() < qsizetype(100) * 1024 * 1024)
        body += item;
    body.chop(1);
    return body + "]}";
}

} // namespace graphstub

} // namespace warden
