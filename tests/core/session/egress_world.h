#pragma once

#include "app/sandbox/zapier_sandbox.h"
#include "tests/core/session/session_fixture.h"

namespace warden {

// A book with three contacts, which goes into another file and, with name and e-mail alone, to a
// hook.
struct EgressWorld
{
    EgressWorld()
    {
        if (!zapier.start())
            qFatal("the sandbox doesn't start");
        session = fixture.create();
        toFile = fixture.addBooks(*session, 3);
        Route route;
        route.from = toFile.from;
        route.to = fixture.addHook(*session, zapier.hookUrl().toString());
        route.policy.allowed = {Field::Name, Field::Email};
        const Result<Route> added = session->addRoute(route);
        if (!added)
            qFatal("a route can't be added");
        toHook = *added;
    }

    SyncOutcome sync()
    {
        Result<SyncOutcome> outcome = session->sync({}, fixture.progress());
        if (!outcome)
            qFatal("no sync: %s", qPrintable(outcome.error().detail));
        return std::move(*outcome);
    }

    PersonId find(const QString &text)
    {
        const Result<ContactPage> page = session->searchContacts({text, 2});
        if (!page || page->contacts.size() != 1)
            qFatal("not one such contact");
        return page->contacts.front().person;
    }

    std::vector<AuditRow> events(const QString &action)
    {
        AuditFilter filter;
        filter.action = action;
        const Result<AuditPage> page = session->auditList(filter);
        return page ? page->rows : std::vector<AuditRow>();
    }

    static const ContactDestination *at(const ContactLedger &ledger, const BookId &book)
    {
        const auto found = std::ranges::find(ledger.destinations, book, &ContactDestination::book);
        return found == ledger.destinations.end() ? nullptr : &*found;
    }

    ZapierSandbox zapier;
    SessionFixture fixture;
    std::unique_ptr<Session> session;
    Route toFile;
    Route toHook;
};

} // namespace warden
