#pragma once

#include "app/sandbox/demo_sandbox.h"
#include "core/session/session.h"

#include <memory>

namespace warden {

// A workspace on sandbox services, for the demo command and for trying the window out: the address
// books "Customers" and "Suppliers" and a Zapier hook, connected and with a route both ways between
// the books and one to the hook. Its services end with it.
class DemoWorkspace
{
public:
    // In a new folder, under a passphrase of its own; the keychain isn't touched.
    static Result<std::unique_ptr<DemoWorkspace>> create(const QString &folder, Progress &progress);

    DemoSandbox &sandbox() { return *m_sandbox; }
    Session &session() { return *m_session; }
    std::unique_ptr<Session> takeSession() { return std::move(m_session); }
    const Secret &passphrase() const { return m_passphrase; }
    QString folder() const { return m_folder; }

private:
    DemoWorkspace() = default;
    Result<void> connect(Progress &progress);
    Result<void> addRoutes();

    QString m_folder;
    Secret m_passphrase;
    std::unique_ptr<DemoSandbox> m_sandbox;
    std::unique_ptr<Session> m_session;
    std::vector<Book> m_books;
};

} // namespace warden
