#pragma once

#include "core/vault/vault.h"
#include "tests/core/session/session_fixture.h"

#include <QDir>
#include <QTest>

namespace warden {

using namespace Qt::StringLiterals;

// A workspace with contacts, and Bo.
struct World
{
    SessionFixture fixture;
    OperatorId bo;
    ConnectionId hook;
    inline static const QString address = u"http://127.0.0.1:9/hooks/catch/1/a/"_s;

    explicit World(const RoleRef &role = Role::Administrator, int contacts = 5)
    {
        const std::unique_ptr<Session> owner = fixture.create();
        fixture.addBooks(*owner, contacts);
        if (!owner->sync({}, fixture.progress()))
            qFatal("no sync");
        fixture.addHook(*owner, address);
        const Result<std::vector<ConnectionView>> connections = owner->connections();
        for (const ConnectionView &view :
             connections ? *connections : std::vector<ConnectionView>()) {
            if (view.connection.service == u"zapier"_s)
                hook = view.connection.id;
        }
        const Result<OperatorId> added =
            owner->addOperator(u"Bo"_s, role, fixture.passphrase(), KeychainUnlock::Ask);
        if (!added)
            qFatal("nobody was added");
        bo = *added;
    }

    QString file(const char *name) const
    {
        return fixture.workspace() + u'/' + QLatin1String(name);
    }
    bool has(const char *name) const { return QFile::exists(file(name)); }
};

// What Bo can still get: the keys in a keyring.json of before.
struct OldKeys
{
    Secret contacts;
    Secret audit;
    Secret credentials;

    explicit OldKeys(const World &world)
    {
        Vault vault = Vault::open(world.fixture.workspace()).value();
        if (!vault.unlockWithPassphrase(u"Bo"_s, world.fixture.passphrase()))
            qFatal("Bo isn't let in");
        contacts = vault.key(DataKey::Contacts).clone();
        audit = vault.key(DataKey::Audit).clone();
        credentials = vault.key(DataKey::Credentials).clone();
    }
};

inline int contactsSeenBy(Session &session)
{
    const Result<ContactPage> page = session.searchContacts({u"person"_s, 100});
    return page ? static_cast<int>(page->total) : -1;
}

// Sound, with all contacts, for those who should and nobody else.
inline void requireWhole(World &world, bool isBoIn)
{
    const Result<std::unique_ptr<Session>> owner = world.fixture.unlock();
    REQUIRE_VALUE(owner);
    QCOMPARE(contactsSeenBy(**owner), 5);
    REQUIRE_VALUE((*owner)->checkIntegrity(world.fixture.progress()));
    const Result<AuditVerdict> verdict = (*owner)->auditVerify({}, world.fixture.progress());
    REQUIRE_VALUE(verdict);
    for (const AuditFinding &finding : verdict->findings)
        QCOMPARE(finding.kind, AuditFindingKind::Unanchored);
    const Result<std::unique_ptr<Session>> other = world.fixture.unlock(u"Bo"_s);
    QCOMPARE(other.has_value(), isBoIn);
    const QStringList databases =
        QDir(world.fixture.workspace()).entryList({u"contacts*.db"_s, u"audit*.db"_s}, QDir::Files);
    QCOMPARE(databases.size(), 2);
}

} // namespace warden
