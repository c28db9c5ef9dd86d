#pragma once

#include "core/base/result.h"
#include "core/http/http_error.h"
#include "core/http/http_message.h"

#include <QElapsedTimer>
#include <QIODevice>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QStringList>

#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace warden {

// What every exchange of one client shares.
struct ExchangeRules
{
    QSslConfiguration tls;
    QStringList allowedHosts;
    QByteArray userAgent;
};

// One request on its way, with its redirects. Nothing happens in callbacks: whoever owns it runs
// the event loop and calls advance() after each turn.
class HttpExchange
{
public:
    HttpExchange(QNetworkAccessManager &network, const ExchangeRules &rules, HttpRequest request);
    ~HttpExchange();

    void start();
    bool isOver() const { return m_result.has_value(); }
    // Takes what has arrived and looks at the limits. True once there is a result.
    bool advance();
    // Only after advance() said true.
    Result<HttpResponse> takeResult();

private:
    void send();
    void readBody();
    void checkTimes();
    void finish();
    void followRedirect(const HttpResponse &response);
    bool isIncomplete(const HttpResponse &response) const;
    HttpResponse responseHead() const;
    void end(Result<HttpResponse> result);
    void log(int status) const;

    QNetworkAccessManager &m_network;
    const ExchangeRules &m_rules;
    const HttpRequest m_request;
    QUrl m_url;
    int m_redirects = 0;
    std::unique_ptr<QIODevice> m_upload; // of what is sent once; outlives the reply
    std::unique_ptr<QNetworkReply> m_reply;
    QList<QSslError> m_certificateErrors;
    RequestSent m_sent = RequestSent::No; // also in part
    QByteArray m_body;
    QElapsedTimer m_total;
    QElapsedTimer m_stall;
    std::optional<Result<HttpResponse>> m_result;
};

} // namespace warden
