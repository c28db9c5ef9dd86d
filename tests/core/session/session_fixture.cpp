#include "tests/core/session/session_fixture.h"

#include "core/vault/vault.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr ScryptCost cheap{.n = 1 << 14, .r = 8, .p = 1};

// Set-up can't fail in a sound build; where it does, the test ends here.
template <class T>
T need(Result<T> result)
{
    if (!result)
        qFatal("set-up failed: %s %s %s", qPrintable(kindName(result.error().kind)),
               qPrintable(reasonName(result.error().reason)), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace

SessionFixture::SessionFixture() = default;

Secret SessionFixture::passphrase() const
{
    return Secret::fromText(u"correct horse battery"_s);
}

SessionEnvironment SessionFixture::environment() const
{
    SessionEnvironment environment;
    environment.scryptCost = cheap;
    environment.clock = [days = m_days] { return QDateTime::currentDateTimeUtc().addDays(*days); };
    return environment;
}

std::unique_ptr<Session> SessionFixture::create()
{
    WorkspaceSetup setup;
    setup.folder = workspace();
    setup.ownerName = u"Ann"_s;
    setup.region = u"DE"_s;
    setup.unlock = UnlockMethod::Passphrase;
    setup.makeRecoveryCode = false;
    return need(Session::create(setup, passphrase(), environment())).session;
}

Result<std::unique_ptr<Session>> SessionFixture::unlock(const QString &name)
{
    return Session::unlockWithPassphrase(workspace(), name.isEmpty() ? u"Ann"_s : name,
                                         passphrase(), environment());
}

void SessionFixture::addOperator(const QString &name, Role role)
{
    VaultSettings settings;
    settings.scryptCost = cheap;
    Vault vault = need(Vault::open(workspace(), settings));
    need(vault.unlockWithPassphrase(u"Ann"_s, passphrase()));
    need(vault.addOperator(name, role, passphrase(), Vault::KeychainOfOthers::NotShared));
}

Secret SessionFixture::key(DataKey key) const
{
    Vault vault = need(Vault::open(workspace()));
    need(vault.unlockWithPassphrase(u"Ann"_s, passphrase()));
    return vault.key(key).clone();
}

void SessionFixture::writeBook(const QString &name, int count, int gone, const QString &title)
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("an address book can't be written");
    for (int i = gone; i < count; ++i) {
        QString card = u"BEGIN:VCARD\r\nVERSION:4.0\r\nUID:p%1\r\nFN:Person %1\r\n"
                       u"EMAIL:p%1@example.com\r\n"_s.arg(i);
        if (!title.isEmpty())
            card += u"TITLE:"_s + title + u"\r\n"_s;
        file.write((card + u"END:VCARD\r\n"_s).toUtf8());
    }
}

int SessionFixture::contactsIn(const QString &name) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return static_cast<int>(file.readAll().count("BEGIN:VCARD"));
}

BookId SessionFixture::addFile(Session &session, const QString &name)
{
    ConnectionDraft draft;
    draft.service = u"file"_s;
    draft.path = path(name);
    return need(session.addConnection(draft, Secret(), m_progress)).view.books.front().book.id;
}

BookId SessionFixture::addHook(Session &session, const QString &address, ZapierHookKind kind)
{
    ConnectionDraft draft;
    draft.service = u"zapier"_s;
    draft.isRawHook = kind == ZapierHookKind::CatchRaw;
    draft.messagesPerSecond = 25;
    return need(session.addConnection(draft, Secret::fromText(address), m_progress))
        .view.books.front()
        .book.id;
}

Route SessionFixture::addBooks(Session &session, int count)
{
    writeBook(u"a.vcf"_s, count);
    writeBook(u"b.vcf"_s, 0);
    Route route;
    route.from = addFile(session, u"a.vcf"_s);
    route.to = addFile(session, u"b.vcf"_s);
    return need(session.addRoute(route));
}

void SessionFixture::keep(const QString &file)
{
    const QString kept = path(u"kept-"_s + file);
    QFile::remove(kept);
    if (!QFile::copy(workspace() + u'/' + file, kept))
        qFatal("a database can't be copied");
}

void SessionFixture::putBack(const QString &file)
{
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(workspace() + u'/' + file + suffix);
    if (!QFile::copy(path(u"kept-"_s + file), workspace() + u'/' + file))
        qFatal("a database can't be put back");
}

} // namespace warden
