#include "app/demo/demo_workspace.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

// As many as Zapier takes, so that the demo doesn't wait.
constexpr double demoMessagesPerSecond = 25;

// The demo's passphrase protects made-up people for a minute: a cheap derivation does.
constexpr ScryptCost demoCost{.n = 1 << 14, .r = 8, .p = 1};

} // namespace

Result<std::unique_ptr<DemoWorkspace>> DemoWorkspace::create(const QString &folder,
                                                             Progress &progress)
{
    std::unique_ptr<DemoWorkspace> demo(new DemoWorkspace);
    demo->m_folder = folder;
    demo->m_passphrase = Secret::fromText(newUuid());
    demo->m_sandbox = std::make_unique<DemoSandbox>();
    if (Result<void> started = demo->m_sandbox->start(); !started)
        return started.failure();

    WorkspaceSetup setup;
    setup.folder = folder;
    setup.ownerName = u"Demo owner"_s;
    setup.region = u"DE"_s;
    setup.unlock = UnlockMethod::Passphrase;
    setup.makeRecoveryCode = false;
    SessionEnvironment environment;
    environment.scryptCost = demoCost;
    Result<Session::Created> created = Session::create(setup, demo->m_passphrase, environment);
    if (!created)
        return created.failure();
    demo->m_session = std::move(created->session);
    if (Result<void> connected = demo->connect(progress); !connected)
        return connected.failure();
    if (Result<void> added = demo->addRoutes(); !added)
        return added.failure();
    return demo;
}

Result<void> DemoWorkspace::connect(Progress &progress)
{
    ConnectionDraft books;
    books.service = u"carddav"_s;
    books.name = u"Address server"_s;
    books.url = m_sandbox->cardDav().url().toString();
    books.user = m_sandbox->cardDav().options().user;
    const Result<Session::AddedConnection> addedBooks = m_session->addConnection(
        books, Secret(QByteArrayView(m_sandbox->cardDav().options().password)), progress);
    if (!addedBooks)
        return addedBooks.failure();

    ConnectionDraft hook;
    hook.service = u"zapier"_s;
    hook.name = u"Newsletter Zap"_s;
    hook.messagesPerSecond = demoMessagesPerSecond;
    // Beside the workspace, as a cloud drive's folder would be.
    hook.wayBack = QFileInfo(m_folder).absoluteFilePath() + u"-way-back.txt"_s;
    m_sandbox->zapier().setWayBack(hook.wayBack);
    const Result<Session::AddedConnection> addedHook = m_session->addConnection(
        hook, Secret::fromText(m_sandbox->zapier().hookUrl().toString()), progress);
    if (!addedHook)
        return addedHook.failure();

    for (const ConnectionView &view : {addedBooks->view, addedHook->view}) {
        for (const BookView &book : view.books)
            m_books.push_back(book.book);
    }
    return {};
}

Result<void> DemoWorkspace::addRoutes()
{
    auto bookNamed = [this](const QString &part) {
        for (const Book &book : m_books) {
            if (book.remoteId.contains(part))
                return book.id;
        }
        return BookId();
    };
    Route both;
    both.from = bookNamed(u"customers"_s);
    both.to = bookNamed(u"suppliers"_s);
    both.direction = Direction::TwoWay;
    both.conflicts = ConflictStrategy::Source;
    Route toHook;
    toHook.from = both.from;
    toHook.to = bookNamed(u"hook"_s);
    toHook.policy.allowed = {Field::Name, Field::Email};
    for (const Route &route : {both, toHook}) {
        if (Result<Route> added = m_session->addRoute(route); !added)
            return added.failure();
    }
    return {};
}

} // namespace warden
