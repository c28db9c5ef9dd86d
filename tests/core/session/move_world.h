#pragma once

#include "tests/core/session/session_fixture.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace warden {

inline const QString hookAddress = u"http://127.0.0.1:9/hooks/catch/1/secret-hook/"_s;

template <class T>
T need(Result<T> result)
{
    if (!result)
        qFatal("set-up failed: %s %s", qPrintable(reasonName(result.error().reason)),
               qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a file can't be written");
}

// A workspace with contacts, a hook and two people, and its export.
struct World
{
    SessionFixture fixture;
    Secret code;

    explicit World(Session::Afterwards afterwards = Session::Afterwards::GoOn)
    {
        const std::unique_ptr<Session> owner = fixture.create();
        fixture.addBooks(*owner, 5);
        need(owner->sync({}, fixture.progress()));
        fixture.addHook(*owner, hookAddress);
        need(owner->addOperator(u"Bo"_s, Role::SyncOperator, fixture.passphrase(),
                                KeychainUnlock::Ask));
        code = need(owner->createRecoveryCode());
        need(owner->exportWorkspace(file(), Session::Existing::Keep, afterwards,
                                    fixture.progress()));
    }

    QString file() const { return fixture.path(u"move"_s); }
    QString folder() const { return fixture.path(u"new"_s); }

    Result<ImportedWorkspace> import(const QString &from = {}) { return import(from, code); }
    Result<ImportedWorkspace> import(const QString &from, const Secret &by)
    {
        const WorkspaceImport import{from.isEmpty() ? file() : from, folder(),
                                     UnlockMethod::RecoveryCode};
        return Session::importWorkspace(import, by, Secret(), fixture.environment(),
                                        fixture.progress());
    }
    Result<std::unique_ptr<Session>> unlock(const QString &name = u"Ann"_s)
    {
        return Session::unlockWithPassphrase(folder(), name, fixture.passphrase(),
                                             fixture.environment());
    }
};

inline qint64 eventsOf(Session &session, const QString &action)
{
    AuditFilter filter;
    filter.action = action;
    const Result<AuditPage> page = session.auditList(filter);
    return page ? page->total : -1;
}

inline void requireSoundLog(Session &session, Progress &progress)
{
    const Result<AuditVerdict> verdict = session.auditVerify({}, progress);
    REQUIRE_VALUE(verdict);
    for (const AuditFinding &finding : verdict->findings)
        QCOMPARE(finding.kind, AuditFindingKind::Unanchored);
}

inline void requireWhole(World &world)
{
    for (const QString &name : {u"Ann"_s, u"Bo"_s}) {
        const Result<std::unique_ptr<Session>> session = world.unlock(name);
        REQUIRE_VALUE(session);
        const Result<ContactPage> page = (*session)->searchContacts({u"person"_s, 100});
        REQUIRE_VALUE(page);
        QCOMPARE(page->total, 5);
    }
    const Result<std::unique_ptr<Session>> owner = world.unlock();
    REQUIRE_VALUE(owner);
    REQUIRE_VALUE((*owner)->checkIntegrity(world.fixture.progress()));
    requireSoundLog(**owner, world.fixture.progress());
    QCOMPARE(eventsOf(**owner, u"workspace.export_started"_s), 1);
    QCOMPARE(eventsOf(**owner, u"workspace.imported"_s), 1);
}

inline bool isThere(const World &world)
{
    return Session::inspect(world.folder(), world.fixture.environment()).exists;
}

} // namespace warden
