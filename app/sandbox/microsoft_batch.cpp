#include "app/sandbox/microsoft_answers.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

using namespace graphstub;

namespace {

constexpr qsizetype mostParts = 20;

SandboxResponse refuse(const QString &code, const QString &message)
{
    return jsonResponse(
        400, QJsonDocument(refusal(400, code, message).body).toJson(QJsonDocument::Compact));
}

} // namespace

// One part of a batch, by itself: its failure is its own.
MicrosoftSandbox::Answer MicrosoftSandbox::part(const QJsonObject &request,
                                                const QSet<QString> &failed, bool mayWrite)
{
    ++m_parts;
    for (const QJsonValue needed : request.value("dependsOn"_L1).toArray()) {
        if (failed.contains(needed.toString()))
            return refusal(424, u"FailedDependency"_s);
    }
    if (m_partsToThrottle > 0) {
        --m_partsToThrottle;
        Answer answer = refusal(429, u"ApplicationThrottled"_s);
        answer.headers.emplaceBack("Retry-After", QByteArray::number(m_throttleSeconds));
        return answer;
    }
    if (isTooMuch(1)) {
        Answer answer = refusal(429, u"ApplicationThrottled"_s);
        answer.headers.emplaceBack("Retry-After", "1");
        return answer;
    }
    const QByteArray url = request.value("url"_L1).toString().toUtf8();
    if (!url.startsWith('/') || url.startsWith("/v1.0"))
        return refusal(400, u"BadRequest"_s, u"A part's url is relative to the version."_s);
    if (!mayWrite && request.value("method"_L1) != "GET"_L1)
        return refusal(403, u"ErrorAccessDenied"_s);
    Call call = parseCall(request.value("method"_L1).toString().toLatin1(), url.mid(1));
    const QJsonObject headers = request.value("headers"_L1).toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        call.headers.emplaceBack(header.key().toLatin1(), header.value().toString().toUtf8());
    if (request.contains("body"_L1)) {
        if (!call.header("Content-Type").startsWith("application/json"))
            return refusal(400, u"BadRequest"_s, u"A part with a body needs its type."_s);
        call.body =
            QJsonDocument(request.value("body"_L1).toObject()).toJson(QJsonDocument::Compact);
    }
    return route(call);
}

SandboxResponse MicrosoftSandbox::batch(const SandboxRequest &request)
{
    m_bodies.append(request.body);
    Call call;
    call.method = request.method;
    call.path = u"$batch"_s;
    if (hasFault(call, FaultKind::ErrorInside))
        return jsonResponse(200, R"({"error":{"code":"UnknownError","message":"sorry"}})");
    if (request.method != "POST" || !request.header("Content-Type").startsWith("application/json"))
        return refuse(u"BadRequest"_s, u"A batch is posted as JSON."_s);
    const QJsonArray requests =
        QJsonDocument::fromJson(request.body).object().value("requests"_L1).toArray();
    if (requests.isEmpty() || requests.size() > mostParts)
        return refuse(u"BadRequest"_s, u"Number of batch request steps exceeds the maximum."_s);
    QSet<QString> known;
    for (const QJsonValue one : requests) {
        const QString id = one["id"_L1].toString();
        if (id.isEmpty() || known.contains(id))
            return refuse(u"BadRequest"_s, u"A part's id is missing or used twice."_s);
        known.insert(id);
    }
    const bool mayWrite = isAllowed(request, {u"Contacts.ReadWrite"_s});
    QList<QJsonValue> responses;
    QSet<QString> failed;
    for (const QJsonValue one : requests) {
        const QString id = one["id"_L1].toString();
        const Answer answer = part(one.toObject(), failed, mayWrite);
        if (answer.status >= 400)
            failed.insert(id);
        QJsonObject headers = {{u"Content-Type"_s, u"application/json"_s}};
        for (const auto &[name, value] : answer.headers)
            headers.insert(QString::fromLatin1(name), QString::fromUtf8(value));
        QJsonObject response = {
            {u"id"_s, id}, {u"status"_s, answer.status}, {u"headers"_s, headers}};
        if (answer.status != 204)
            response.insert(u"body"_s, answer.body);
        responses.append(response);
    }
    if (hasFault(call, FaultKind::LostParts)) {
        QList<QJsonValue> half;
        for (qsizetype i = 1; i < responses.size(); i += 2)
            half.append(responses.at(i));
        responses = half;
    }
    std::shuffle(responses.begin(), responses.end(), *QRandomGenerator::global());
    QJsonArray array;
    for (const QJsonValue &response : responses)
        array.append(response);
    const QByteArray body =
        QJsonDocument(QJsonObject{{u"responses"_s, array}}).toJson(QJsonDocument::Compact);
    return spoilt(call, jsonResponse(200, body));
}

} // namespace warden
