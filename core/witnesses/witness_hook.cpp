#include "core/witnesses/witness_hook.h"

#include "core/base/timestamp.h"
#include "core/http/http_error.h"
#include "core/http/secret_address.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace warden {

QByteArray checkpointBody(const ToldCheckpoint &told)
{
    const QJsonObject body{{u"type"_s, u"contact-warden/checkpoint"_s},
                           {u"origin"_s, told.checkpoint.origin},
                           {u"size"_s, told.checkpoint.size},
                           {u"root"_s, QString::fromLatin1(told.checkpoint.root.toHex())},
                           {u"checkpoint"_s, QString::fromUtf8(told.note)},
                           {u"sent_at"_s, toRfc3339(told.at)}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

Result<void> postCheckpoint(const Secret &address, const QByteArray &authority,
                            const ToldCheckpoint &told, Progress &progress)
{
    const Result<HttpResponse> answer =
        postTo(address, authority, checkpointBody(told), {}, progress);
    if (!answer)
        return answer.failure();
    return answer->isSuccess() ? Result<void>() : fail(errorFor(*answer));
}

} // namespace warden
