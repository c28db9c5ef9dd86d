#pragma once

#include "core/oauth/oauth_service.h"
#include "core/oauth/redirect_page.h"
#include "core/oauth/redirect_request.h"

#include <chrono>
#include <memory>
#include <optional>

namespace warden {

// Waits on this computer's own address for the browser to come back (RFC 8252, section 7.3). For
// "localhost" on 127.0.0.1 and ::1, since browsers differ in which they try.
//
// Takes GET alone, at most 8 KiB, 5 s and 16 connections at once. What isn't of this sign-in gets a
// page with status 400, and it goes on listening; after the first answer that is, it closes. So
// does what another account's program sends, where the system tells whose it is (Linux). Used by
// one thread, the one that opened it.
class RedirectListener
{
public:
    // PortTaken (subject: the address) where somebody else listens there.
    static Result<std::unique_ptr<RedirectListener>>
    open(const OAuthService &service, QByteArray state, RedirectTexts texts = {});
    ~RedirectListener();
    RedirectListener(const RedirectListener &) = delete;
    RedirectListener &operator=(const RedirectListener &) = delete;

    // Where the browser is to be sent: "http://127.0.0.1:PORT/path".
    QString address() const;

    // Serves whoever comes, for about this time; the answer as soon as it is there.
    std::optional<RedirectAnswer> wait(std::chrono::milliseconds time);

private:
    struct Connection;
    struct State;
    explicit RedirectListener(std::unique_ptr<State> state);
    void accept();
    bool serve(Connection &connection);
    void answer(Connection &connection, const QByteArray &head);

    std::unique_ptr<State> m_state;
};

} // namespace warden
