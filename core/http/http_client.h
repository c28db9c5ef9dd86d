#pragma once

#include "core/base/progress.h"
#include "core/http/http_message.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace warden {

struct HttpOptions
{
    // Hosts beside a request's own that may get its credentials and body, as the person allowed
    // them for this connection: "dav.example.org" or "dav.example.org:8443".
    QStringList allowedHosts = {};
    // Certificates in PEM that this connection trusts beside the system's, as certificatesOf()
    // gives them; or empty.
    QByteArray authority = {};
};

// Requests over https, as plain calls. One client serves one connection.
//
// Used by one thread, the first that sends; waits inside an event loop of its own, without user
// input, and notices a cancel within 100 ms. TLS 1.2 or newer with certificates always checked;
// no cookies, no cache, HTTP/1.1. An answer of any status is a response (errorFor() in
// http_error.h says what it means); an Error says why there is none.
//
// A body shorter than its Content-Length is AnswerIncomplete. Where it came compressed or in chunks
// the network layer can't tell, so a reader checks that what it reads is whole.
//
// A request whose connection breaks before the answer begins may reach the server more than once,
// a POST too: the network layer sends it again. Receivers tell by the idempotency key; what must
// not be sent twice says Sending::Once.
class HttpClient
{
public:
    explicit HttpClient(HttpOptions options = {});
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    Result<HttpResponse> send(const HttpRequest &request, Progress &progress);

    // Called for each answer in the order they arrive, with the request's index. The next requests
    // are already under way meanwhile. An Error ends sendAll() with it.
    using Sink = std::function<Result<void>(qsizetype index, Result<HttpResponse> answer)>;

    // At most `mostAtOnce` at a time (the network layer opens no more than 6 connections a host).
    // Fails when cancelled or when the sink does; what is then under way is dropped.
    Result<void> sendAll(const QList<HttpRequest> &requests, int mostAtOnce, const Sink &sink,
                         Progress &progress);

private:
    struct Network;
    Result<void> open();

    const HttpOptions m_options;
    std::unique_ptr<Network> m_network;
};

} // namespace warden
