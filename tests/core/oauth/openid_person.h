#pragma once

#include "core/http/http_message.h"
#include "core/oauth/sign_in.h"

#include <QMap>

#include <thread>

namespace warden {

// A person at the pages of oidc-provider, in a thread of its own and with a fresh browser: logs in
// as "ada" and consents, or declines.
class OpenIdPerson
{
public:
    enum class Answer { Consents, Declines };
    enum class Way { ComesBack, StaysAway };

    explicit OpenIdPerson(Answer answer = Answer::Consents, Way way = Way::ComesBack)
        : m_answer(answer), m_way(way)
    {}
    ~OpenIdPerson() { wait(); }

    SignIn::OpenBrowser opening();
    void open(const QUrl &address);
    void wait();

    // After wait(): where the provider sent the browser at last, and what it saw there.
    QUrl redirect = {};
    HttpResponse last = {};

private:
    void browse(QUrl address);
    HttpResponse request(const QUrl &url, const QByteArray &form = {});

    const Answer m_answer;
    const Way m_way;
    QMap<QByteArray, QByteArray> m_cookies;
    std::thread m_thread;
};

} // namespace warden
