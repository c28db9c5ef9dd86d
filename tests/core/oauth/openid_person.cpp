#include "tests/core/oauth/openid_person.h"

#include "core/http/http_client.h"
#include "core/http/http_origin.h"

using namespace Qt::StringLiterals;

namespace warden {

SignIn::OpenBrowser OpenIdPerson::opening()
{
    return [this](const QUrl &address) -> Result<void> {
        open(address);
        return {};
    };
}

void OpenIdPerson::open(const QUrl &address)
{
    wait();
    m_thread = std::thread([this, address] { browse(address); });
}

void OpenIdPerson::wait()
{
    if (m_thread.joinable())
        m_thread.join();
}

HttpResponse OpenIdPerson::request(const QUrl &url, const QByteArray &form)
{
    HttpRequest request;
    request.url = url;
    request.redirects = Redirects::HandBack;
    QByteArray cookies;
    for (auto it = m_cookies.begin(); it != m_cookies.end(); ++it)
        cookies += (cookies.isEmpty() ? "" : "; ") + it.key() + '=' + it.value();
    if (!cookies.isEmpty())
        request.headers.append(HttpHeader{"Cookie", cookies});
    if (!form.isEmpty()) {
        request.method = "POST";
        request.headers.append(HttpHeader{"Content-Type", "application/x-www-form-urlencoded"});
        request.body = form;
    }
    HttpClient http;
    Progress progress;
    Result<HttpResponse> answer = http.send(request, progress);
    if (!answer)
        return {};
    for (const HttpHeader &header : answer->headers) {
        if (header.name.compare("Set-Cookie", Qt::CaseInsensitive) != 0)
            continue;
        // Qt joins several into one, a line each.
        for (const QByteArray &line : header.value.split('\n')) {
            const QByteArray pair = line.left(line.indexOf(';'));
            const qsizetype equals = pair.indexOf('=');
            m_cookies[pair.left(equals)] = pair.mid(equals + 1);
        }
    }
    return std::move(*answer);
}

void OpenIdPerson::browse(QUrl address)
{
    const QUrl provider = address;
    last = request(address);
    for (int steps = 0; steps < 20; ++steps) {
        const QByteArray location = last.header("Location");
        if (!location.isEmpty()) {
            address = address.resolved(QUrl::fromEncoded(location));
            if (!sameOrigin(address, provider)) {
                redirect = address;
                if (m_way == Way::ComesBack)
                    last = request(address);
                return;
            }
            last = request(address);
        } else if (m_answer == Answer::Declines) {
            address = address.resolved(QUrl(address.path() + u"/abort"_s));
            last = request(address);
        } else if (last.body.contains("name=\"prompt\" value=\"login\"")) {
            last = request(address, "prompt=login&login=ada&password=x");
        } else if (last.body.contains("name=\"prompt\" value=\"consent\"")) {
            last = request(address, "prompt=consent");
        } else {
            return;
        }
    }
}

} // namespace warden
