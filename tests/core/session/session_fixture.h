#pragma once

#include "core/providers/zapier/zapier_hook.h"
#include "core/secrets/memory_secret_store.h"
#include "core/session/session.h"

#include <QTemporaryDir>

#define REQUIRE_VALUE(result)                                                                      \
    do {                                                                                           \
        const auto &required = (result);                                                           \
        if (!required)                                                                             \
            QFAIL(qPrintable(warden::kindName(required.error().kind) + u' ' +                      \
                             warden::reasonName(required.error().reason) + u": "_s +               \
                             required.error().detail));                                            \
    } while (false)

namespace warden {

// A workspace in a folder of its own, under a passphrase with a cheap derivation, with address
// books in files.
class SessionFixture
{
public:
    SessionFixture();

    // Makes the workspace with "Ann" as its owner.
    std::unique_ptr<Session> create();
    Result<std::unique_ptr<Session>> unlock(const QString &name = {});
    // Another operator, with the same passphrase.
    void addOperator(const QString &name, Role role);

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString workspace() const { return path(QStringLiteral("workspace")); }
    Secret passphrase() const;
    SessionEnvironment environment() const;
    Progress &progress() { return m_progress; }
    void moveClock(int days) { *m_days += days; }
    Secret key(DataKey key) const; // as someone with the passphrase gets it, past the session

    // A .vcf with contacts 0 … count - 1, the first ones without `gone`.
    void writeBook(const QString &name, int count, int gone = 0, const QString &title = {});
    int contactsIn(const QString &name) const;
    BookId addFile(Session &session, const QString &name);
    BookId addHook(Session &session, const QString &address,
                   ZapierHookKind kind = ZapierHookKind::Catch);
    // "a.vcf" with `count` contacts and a route to "b.vcf".
    Route addBooks(Session &session, int count);

    // The workspace's database, and back to what was kept of it.
    void keep(const QString &file);
    void putBack(const QString &file);

private:
    QTemporaryDir m_folder;
    std::shared_ptr<int> m_days = std::make_shared<int>(0);
    Progress m_progress;
};

// Of a Result of any type; nothing where it succeeded.
template <class T>
std::optional<Error> errorOf(const Result<T> &result)
{
    return result ? std::optional<Error>() : result.error();
}

} // namespace warden
