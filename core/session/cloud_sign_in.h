#pragma once

#include "core/base/progress.h"
#include "core/base/secret.h"
#include "core/session/views.h"

#include <QUrl>

#include <functional>
#include <memory>

namespace warden {

// A sign-in at a cloud service with the browser, from Session::startSignIn() to keepSignIn().
// Nothing is saved by it. Must not outlive its session.
class CloudSignIn
{
public:
    CloudSignIn(); // at no service: nothing to run or keep
    ~CloudSignIn();
    CloudSignIn(const CloudSignIn &) = delete;
    CloudSignIn &operator=(const CloudSignIn &) = delete;

    const SignInTerms &terms() const;
    // Of the connection that somebody signs in to once more; empty for a new one.
    ConnectionId connection() const;

    // Whether the service ends a sign-in early while the client's consent screen is in testing; and
    // what the person says of it, which is kept with the sign-in.
    bool canBeInTesting() const;
    bool isInTesting() const;
    void setInTesting(bool isInTesting);

    // What is known once somebody signed in: shown before anything is saved.
    struct Found
    {
        QString account = {};
        QStringList scopes = {}; // that were granted, without the identity's
        bool mayWrite = false; // they are enough for it; else it is asked for once a route needs it
        std::vector<RemoteBook> books = {};
    };

    // Gets the address to open; Invalid where no browser could be opened: the person takes the
    // address from the window then.
    using OpenBrowser = std::function<Result<void>(const QUrl &address)>;

    // Waits for the person in the browser (core/oauth/sign_in.h says how it can fail), then lists
    // the books. Once. Any thread.
    Result<Found> run(const OpenBrowser &openBrowser, Progress &progress);

    // The address that the browser couldn't reach, as the person copied it. Any thread.
    Result<void> paste(const QString &address);

    // What openBrowser got; empty before. Any thread.
    QUrl address() const;

private:
    friend class Session;
    struct State;
    explicit CloudSignIn(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace warden
