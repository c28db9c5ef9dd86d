#include "app/sandbox/sandbox_message.h"

#include <QUrl>

namespace warden {

QByteArray SandboxRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

static SandboxResponse response(int status, QByteArray type, QByteArray body)
{
    return {status, {{"Content-Type", std::move(type)}}, std::move(body)};
}

SandboxResponse textResponse(int status, QByteArray text)
{
    return response(status, "text/plain; charset=utf-8", std::move(text));
}

SandboxResponse jsonResponse(int status, QByteArray json)
{
    return response(status, "application/json", std::move(json));
}

SandboxResponse xmlResponse(int status, QByteArray xml)
{
    return response(status, "application/xml; charset=utf-8", std::move(xml));
}

SandboxResponse loginPage()
{
    return response(200, "text/html; charset=utf-8",
                    "<!DOCTYPE html><html><head><title>Sign in to this network</title></head>"
                    "<body><form action=\"/login\"><input name=\"room\"></form></body></html>");
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 207:
        return "Multi-Status";
    case 301:
        return "Moved Permanently";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 409:
        return "Conflict";
    case 410:
        return "Gone";
    case 412:
        return "Precondition Failed";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 507:
        return "Insufficient Storage";
    default:
        return "Status";
    }
}

bool parseHead(const QByteArray &head, SandboxRequest &request)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.value(0).trimmed().split(' ');
    if (first.size() != 3 || !first.at(2).startsWith("HTTP/1.") || first.at(0).isEmpty())
        return false;
    request.method = first.at(0);
    QByteArray target = first.at(1);
    if (target.startsWith("http://")) // the absolute form of RFC 9112, section 3.2.2
        target = target.mid(std::max<qsizetype>(target.indexOf('/', 7), 0));
    if (!target.startsWith('/') && target != "*")
        return false;
    const qsizetype mark = target.indexOf('?');
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    request.path = QUrl::fromPercentEncoding(mark < 0 ? target : target.left(mark));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray line = lines.at(i).trimmed();
        if (line.isEmpty())
            continue;
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return false;
        request.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    return true;
}

} // namespace warden
