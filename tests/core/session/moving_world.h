#pragma once

#include "app/sandbox/carddav_sandbox.h"
#include "core/session/session_connection_edits.h"
#include "tests/core/session/session_fixture.h"

#include <QFile>

namespace warden {

inline QByteArray card(int number)
{
    return QStringLiteral(
               "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:p%1\r\nN:Person;P%1;;;\r\nFN:Person %1\r\n"
               "EMAIL:p%1@example.com\r\nEND:VCARD\r\n")
        .arg(number)
        .toUtf8();
}

inline void fill(CardDavSandbox &server, const QString &book, int count,
                 const QString &name = QStringLiteral("Customers"), int first = 0)
{
    server.addBook(book, name);
    for (int i = first; i < first + count; ++i)
        server.put(book, QStringLiteral("p%1.vcf").arg(i), card(i));
}

// Six contacts on a server that is about to move, copied to a file and back; with `isTwo` as many
// more in a second address book of it, copied to another file.
struct MovingWorld
{
    explicit MovingWorld(CardDavOptions options = {}, bool isTwo = false) : now(std::move(options))
    {
        if (!before.start() || !now.start())
            qFatal("the sandbox doesn't start");
        fill(before, QStringLiteral("customers"), 6);
        if (isTwo)
            fill(before, QStringLiteral("suppliers"), 6, QStringLiteral("Suppliers"), 10);
        session = fixture.create();
        ConnectionDraft draft;
        draft.service = QStringLiteral("carddav");
        draft.url = before.url().toString();
        draft.user = before.options().user;
        const auto added = session->addConnection(
            draft, Secret(QByteArrayView(before.options().password)), fixture.progress());
        if (!added)
            qFatal("the server can't be connected");
        server = added->view.connection.id;
        for (const BookView &view : added->view.books) {
            const bool isFirst = view.book.name == QStringLiteral("Customers");
            const Route made = makeRoute(view.book.id, isFirst ? QStringLiteral("b.vcf")
                                                               : QStringLiteral("c.vcf"));
            if (isFirst)
                route = made;
        }
        if (!sync())
            qFatal("no first sync");
        port = static_cast<quint16>(before.url().port());
        before.stop();
    }

    std::optional<SyncOutcome> sync()
    {
        Result<SyncOutcome> outcome = session->sync({}, fixture.progress());
        return outcome && outcome->state == QStringLiteral("done")
                   ? std::optional(std::move(*outcome))
                   : std::nullopt;
    }

    void addToFile(int number) const
    {
        QFile file(fixture.path(QStringLiteral("b.vcf")));
        if (!file.open(QIODevice::Append) || file.write(card(number)) < 0)
            qFatal("the file can't be written");
    }

    Route makeRoute(const BookId &from, const QString &file)
    {
        fixture.writeBook(file, 0);
        Route made;
        made.from = from;
        made.to = fixture.addFile(*session, file);
        made.direction = Direction::TwoWay;
        const Result<Route> kept = session->addRoute(made);
        if (!kept)
            qFatal("the route can't be added");
        return *kept;
    }

    Result<Session::ConnectionEdits::Moved>
    move(const Session::ConnectionEdits::Differences &accepted = {}, Progress *progress = nullptr)
    {
        return Session::ConnectionEdits(*session).move(server, {now.url().toString(), {}}, accepted,
                                                       progress ? *progress : fixture.progress());
    }

    ConnectionView view() const
    {
        const Result<std::vector<ConnectionView>> views = session->connections();
        return *std::ranges::find(*views, server,
                                  [](const ConnectionView &each) { return each.connection.id; });
    }

    // The newest first.
    std::vector<Event> events(const QString &action) const
    {
        AuditFilter filter;
        filter.action = action;
        std::vector<Event> events;
        if (const Result<AuditPage> page = session->auditList(filter)) {
            for (const AuditRow &row : page->rows)
                events.push_back(row.event);
        }
        return events;
    }

    CardDavSandbox before;
    CardDavSandbox now;
    SessionFixture fixture;
    std::unique_ptr<Session> session;
    ConnectionId server;
    Route route;
    quint16 port = 0; // of the server before
};

} // namespace warden
