#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <utility>

namespace warden {

using SandboxHeaders = QList<std::pair<QByteArray, QByteArray>>;

// A request as it came in, its body complete.
struct SandboxRequest
{
    QByteArray method = {};
    QString path = {};     // decoded, without the query
    QByteArray query = {}; // as sent, without the question mark
    SandboxHeaders headers = {};
    QByteArray body = {};
    QDateTime time = {};

    // The first header of that name (any case), or empty.
    QByteArray header(QByteArrayView name) const;
};

struct SandboxResponse
{
    int status = 200;
    SandboxHeaders headers = {}; // without Content-Length and Connection
    QByteArray body = {};
};

SandboxResponse textResponse(int status, QByteArray text);
SandboxResponse jsonResponse(int status, QByteArray json);
SandboxResponse xmlResponse(int status, QByteArray xml);
SandboxResponse loginPage(); // 200 with HTML, as a captive portal answers

QByteArray reasonPhrase(int status);

// The first line and the headers up to the empty line. False when this is no HTTP/1.x request.
bool parseHead(const QByteArray &head, SandboxRequest &request);

} // namespace warden
