#include "core/providers/carddav/card_writer.h"

#include "core/http/http_error.h"
#include "core/http/http_origin.h"
#include "core/providers/carddav/dav_xml_reader.h"
#include "core/providers/carddav/href.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// A stop in the middle of a write leaves its outcome unknown, which is no clean "stopped".
Result<HttpResponse> send(DavSession &session, const HttpRequest &request, Progress &progress)
{
    if (const Result<void> goOn = progress.check(); !goOn)
        return goOn.failure();
    Result<HttpResponse> answer = session.write(request, progress);
    if (!answer && answer.error().kind == ErrorKind::Cancelled)
        return fail(ErrorKind::Offline, ErrorReason::AnswerIncomplete, hostLabel(request.url),
                    u"stopped during a write"_s);
    return answer;
}

HttpRequest putRequest(const QUrl &card, const QByteArray &bytes, const HttpHeader &condition)
{
    return {.method = "PUT",
            .url = card,
            .headers = {{"Content-Type", "text/vcard; charset=utf-8"}, condition},
            .body = bytes};
}

// Is the card there now, word for word as we sent it? Then a refusal only says that the first
// attempt had arrived though its answer didn't.
Result<std::optional<Written>> alreadyWritten(DavSession &session, const QUrl &card,
                                              const QByteArray &bytes, Progress &progress)
{
    const Result<HttpResponse> answer = session.read({.url = card}, progress);
    if (!answer)
        return answer.failure();
    if (answer->status != 200 || answer->body != bytes)
        return std::optional<Written>();
    return std::optional(Written{canonicalEtag(QString::fromLatin1(answer->header("ETag")))});
}

Error writeError(const HttpResponse &answer, ErrorReason refusedCondition)
{
    Error error = errorFor(answer);
    const QStringList conditions = readErrorConditions(answer.body);
    if (answer.status == 412)
        error.reason = refusedCondition;
    else if (conditions.contains(u"no-uid-conflict"_s))
        error = {ErrorKind::Conflict, ErrorReason::AlreadyExists, error.subject,
                 u"another card of the book has this UID"_s};
    else if (conditions.contains(u"max-resource-size"_s))
        error = {ErrorKind::Invalid, ErrorReason::TooLarge, error.subject, error.detail};
    else if (conditions.contains(u"valid-address-data"_s) ||
             conditions.contains(u"supported-address-data"_s))
        error = {ErrorKind::Invalid, ErrorReason::UnknownFormat, error.subject, error.detail};
    else if (conditions.contains(u"quota-not-exceeded"_s) ||
             conditions.contains(u"sufficient-disk-space"_s))
        error = {ErrorKind::Denied, ErrorReason::QuotaReached, error.subject, error.detail};
    return error;
}

Result<Written> put(DavSession &session, const HttpRequest &request, ErrorReason refusedCondition,
                    Progress &progress)
{
    const Result<HttpResponse> answer = send(session, request, progress);
    if (!answer)
        return answer.failure();
    if (answer->status == 412) {
        const auto written = alreadyWritten(session, request.url, request.body, progress);
        if (written && *written)
            return **written;
    }
    // 200, 201 and 204 say that it is stored; any other success is a page of something else.
    if (answer->status != 200 && answer->status != 201 && answer->status != 204)
        return fail(writeError(*answer, refusedCondition));
    return Written{canonicalEtag(QString::fromLatin1(answer->header("ETag")))};
}

} // namespace

Result<Written> createCard(DavSession &session, const QUrl &card, const QByteArray &bytes,
                           Progress &progress)
{
    return put(session, putRequest(card, bytes, {"If-None-Match", "*"}), ErrorReason::AlreadyExists,
               progress);
}

Result<Written> updateCard(DavSession &session, const QUrl &card, const QString &etag,
                           const QByteArray &bytes, Progress &progress)
{
    // Some servers would create it: without a revision nothing is written.
    if (etag.isEmpty())
        return fail(ErrorKind::Invalid, u"an update without a revision"_s);
    return put(session, putRequest(card, bytes, {"If-Match", canonicalEtag(etag).toLatin1()}),
               ErrorReason::ChangedMeanwhile, progress);
}

Result<void> removeCard(DavSession &session, const QUrl &card, const QString &etag,
                        Progress &progress)
{
    if (etag.isEmpty())
        return fail(ErrorKind::Invalid, u"a removal without a revision"_s);
    const HttpRequest request{
        .method = "DELETE", .url = card, .headers = {{"If-Match", canonicalEtag(etag).toLatin1()}}};
    const Result<HttpResponse> answer = send(session, request, progress);
    if (!answer)
        return answer.failure();
    if (answer->isSuccess() || answer->status == 404 || answer->status == 410)
        return {};
    return fail(writeError(*answer, ErrorReason::ChangedMeanwhile));
}

} // namespace warden
