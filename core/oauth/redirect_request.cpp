#include "core/oauth/redirect_request.h"

#include "core/oauth/form.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int mostParameters = 50;
constexpr qsizetype largestState = 512;

tl::unexpected<Error> invalid(const char *why)
{
    return fail(ErrorKind::Invalid, QString::fromLatin1(why));
}

QByteArray decoded(QByteArrayView text)
{
    QByteArray bytes = text.toByteArray();
    bytes.replace('+', ' ');
    return QByteArray::fromPercentEncoding(bytes);
}

} // namespace

Result<RedirectAnswer> readRedirectQuery(QByteArrayView query)
{
    if (query.size() > largestRedirect)
        return invalid("too long");
    QHash<QByteArray, QByteArray> parameters;
    int count = 0;
    for (qsizetype from = 0; from <= query.size(); ++count) {
        if (count == mostParameters)
            return invalid("too many parameters");
        const qsizetype found = query.indexOf('&', from);
        const qsizetype end = found < 0 ? query.size() : found;
        const QByteArrayView pair = query.sliced(from, end - from);
        from = end + 1;
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = decoded(equals < 0 ? pair : pair.first(equals));
        if (parameters.contains(name))
            return invalid("a parameter comes twice"); // RFC 6749, section 3.1
        parameters.insert(name, equals < 0 ? QByteArray() : decoded(pair.sliced(equals + 1)));
    }

    RedirectAnswer answer;
    answer.state = parameters.value("state");
    if (!isVisibleAscii(answer.state, largestState))
        return invalid("no state");
    QByteArray code = parameters.take("code");
    const QByteArray error = parameters.value("error");
    if (code.isEmpty() == error.isEmpty())
        return invalid("neither a code nor an error, or both");
    if (!isVisibleAscii(code.isEmpty() ? error : code, largestRedirect))
        return invalid("a code or error that is none");
    answer.code = Secret::take(code);
    answer.error = QString::fromUtf8(error);
    answer.description = QString::fromUtf8(parameters.value("error_description"));
    answer.issuer = QString::fromUtf8(parameters.value("iss"));
    return answer;
}

Result<RedirectAnswer> readPastedRedirect(const QString &text)
{
    if (text.size() > largestRedirect)
        return invalid("too long");
    QByteArray bytes = text.trimmed().toUtf8();
    const qsizetype mark = bytes.indexOf('?');
    const qsizetype hash = bytes.indexOf('#');
    const qsizetype end = hash < 0 ? bytes.size() : hash;
    const QByteArrayView query = mark < 0 || mark > end
                                     ? QByteArrayView(bytes).first(end)
                                     : QByteArrayView(bytes).sliced(mark + 1, end - mark - 1);
    Result<RedirectAnswer> answer = readRedirectQuery(query);
    wipe(bytes);
    return answer;
}

Result<RedirectRequest> readRedirectRequest(QByteArrayView head)
{
    if (head.size() > largestRedirect)
        return invalid("too long");
    const QList<QByteArray> lines = head.toByteArray().split('\n');
    const QList<QByteArray> first = lines.value(0).trimmed().split(' ');
    if (first.size() != 3 || !first.at(2).startsWith("HTTP/1.") || first.at(0).isEmpty() ||
        !first.at(1).startsWith('/'))
        return invalid("not a request");
    RedirectRequest request;
    request.method = first.at(0);
    const QByteArray &target = first.at(1);
    const qsizetype mark = target.indexOf('?');
    request.path = mark < 0 ? target : target.left(mark);
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray &line = lines.at(i);
        if (!line.left(5).compare("host:", Qt::CaseInsensitive)) {
            if (!request.host.isEmpty())
                return invalid("two hosts");
            request.host = line.mid(5).trimmed();
        }
    }
    return request;
}

} // namespace warden
