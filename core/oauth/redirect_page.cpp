#include "core/oauth/redirect_page.h"

using namespace Qt::StringLiterals;

namespace warden {

static QByteArray statusLine(int status)
{
    switch (status) {
    case 200:
        return "HTTP/1.1 200 OK\r\n";
    case 405:
        return "HTTP/1.1 405 Method Not Allowed\r\nAllow: GET\r\n";
    default:
        return "HTTP/1.1 400 Bad Request\r\n";
    }
}

QByteArray redirectPage(int status, const RedirectTexts &texts, const QString &sentence)
{
    const QByteArray body =
        u"<!DOCTYPE html><html><head><meta charset=\"utf-8\">"
        "<meta name=\"viewport\" content=\"width=device-width\">"
        "<meta name=\"color-scheme\" content=\"light dark\"><title>%1</title>"
        "<style>body{font:1.2em sans-serif;max-width:32em;margin:4em auto;padding:0 1em}</style>"
        "</head><body><h1>%1</h1><p>%2</p></body></html>"_s
            .arg(texts.program.toHtmlEscaped(), sentence.toHtmlEscaped())
            .toUtf8();
    return statusLine(status) +
           "Content-Type: text/html; charset=utf-8\r\n"
           "Content-Length: " +
           QByteArray::number(body.size()) +
           "\r\n"
           "Cache-Control: no-store\r\n"
           "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; "
           "base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n"
           "Referrer-Policy: no-referrer\r\n"
           "X-Content-Type-Options: nosniff\r\n"
           "Connection: close\r\n\r\n" +
           body;
}

} // namespace warden
