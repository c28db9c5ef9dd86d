#pragma once

#include "app/sandbox/cloud_sandbox.h"
#include "core/session/cloud_sign_in.h"
#include "tests/core/session/session_fixture.h"

#include <thread>

namespace warden {

// A workspace beside the three clouds, whose sign-ins answer the browser at once.
struct CloudWorld : SessionFixture
{
    CloudWorld();
    ~CloudWorld() { wait(); }

    // As a person fills in the wizard.
    ConnectionDraft draft(const QString &service) const;
    Secret clientSecret(const QString &service) const;

    // A browser in a thread of its own that goes where it is sent.
    CloudSignIn::OpenBrowser browser();
    void wait();

    Result<ConnectionView> connect(Session &session, const ConnectionDraft &draft);
    Result<ConnectionView> signInAgain(Session &session, const ConnectionId &id);

    QUrl endpoint(const QString &service) const;
    OAuthSandbox &signInAt(const QString &service);
    int contactsAt(const QString &service);
    QList<SandboxRequest> requestsAt(const QString &service);
    void addSomebody(const QString &service, int number);
    void generate(const QString &service, int count);
    FaultList &faultsAt(const QString &service);

    mutable CloudSandbox clouds;

private:
    std::thread m_browser;
};

} // namespace warden
