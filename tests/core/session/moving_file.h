#pragma once

#include "core/session/out_of_reach.h"
#include "core/session/session_connection_edits.h"
#include "core/session/session_duplicates.h"
#include "tests/core/session/two_people.h"

#include <QFile>

namespace warden {

// Six contacts that are copied from a.vcf to b.vcf, which is about to move.
struct MovingFile
{
    MovingFile()
    {
        route = people.fixture.addBooks(*people.ann, 6);
        if (!people.sync())
            qFatal("no first sync");
        id = people.ann->connections()->back().connection.id;
    }

    ConnectionView view() const
    {
        const std::vector<ConnectionView> all = people.ann->connections().value();
        return *std::ranges::find(all, id,
                                  [](const ConnectionView &each) { return each.connection.id; });
    }
    QString path() const { return view().connection.account; }

    Result<Session::ConnectionEdits::Moved> moveTo(Session &session, const QString &name)
    {
        return Session::ConnectionEdits(session).move(id, {people.fixture.path(name), {}}, {},
                                                      people.fixture.progress());
    }

    // A copy of what is there.
    Result<Session::ConnectionEdits::Moved> moveTo(const QString &name)
    {
        if (!QFile::copy(path(), people.fixture.path(name)))
            return fail(ErrorKind::Internal, QStringLiteral("the file can't be copied"));
        return moveTo(*people.ann, name);
    }

    // `meanwhile` happens once, when the service is asked.
    static Progress during(const std::function<void()> &meanwhile)
    {
        return Progress({}, [meanwhile, isOver = false]() mutable {
            if (!std::exchange(isOver, true))
                meanwhile();
            return false;
        });
    }

    // A run that removed three contacts there; the rule is on, and then it is elsewhere.
    RunId moveAfterRemovals()
    {
        people.fixture.writeBook(QStringLiteral("a.vcf"), 6, 3);
        route.limits.removals = route.limits.removalsPercent = 100;
        const bool isSet = people.ann->setRoute(route).has_value();
        const Result<SyncOutcome> removed = people.sync();
        if (!isSet || !removed || !removed->run || removed->counts.removed != 3)
            qFatal("nothing was removed");
        if (!people.ann->setSecondPersonRules(only(&SecondPersonRules::newDestination)) ||
            !moveTo(QStringLiteral("other.vcf")))
            qFatal("it can't be moved");
        return removed->run->id;
    }
    int contactsThere() const { return people.fixture.contactsIn(QStringLiteral("other.vcf")); }
    std::optional<Error> undo(const RunId &run)
    {
        return errorOf(people.ann->undo(run, people.fixture.progress()));
    }

    // Two of those in b.vcf are one, and a person has looked at them.
    DuplicatesMerge mergeable()
    {
        QFile file(people.fixture.path(QStringLiteral("b.vcf")));
        const bool isWritten =
            file.open(QIODevice::Append) &&
            file.write("BEGIN:VCARD\r\nVERSION:3.0\r\nUID:twice-1\r\nFN:Ada King\r\n"
                       "N:King;Ada;;;\r\nEMAIL:ada@twice.example\r\nEND:VCARD\r\n"
                       "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:twice-2\r\nFN:Ada King\r\n"
                       "N:King;Ada;;;\r\nEMAIL:ada@twice.example\r\nEND:VCARD\r\n") > 0;
        file.close();
        if (!isWritten || !people.sync())
            qFatal("there is nobody twice");
        const auto found = Session::Duplicates(*people.ann).find(people.fixture.progress()).value();
        const auto book = std::ranges::find(found, route.to, &BookDuplicates::book);
        if (book == found.end() || book->groups.empty())
            qFatal("nobody is found twice");
        const auto seen =
            Session::Duplicates(*people.ann).compareSeveral(book->groups.front().records);
        return {seen.value().members, {}};
    }

    std::vector<OutOfReach> outOfReachOf(const QString &name)
    {
        const Result<ContactPage> page = people.ann->searchContacts({name, 1});
        if (!page || page->contacts.empty())
            qFatal("nobody is called that");
        const Result<ErasurePlan> erasure =
            people.ann->planErasure(page->contacts.front().person, {}, people.fixture.progress());
        if (!erasure)
            qFatal("no erasure can be planned");
        return outOfReach(*erasure, *people.ann->connections());
    }

    TwoPeople people;
    Route route;
    ConnectionId id; // of b.vcf
};

} // namespace warden
