#pragma once

#include "core/sync/merge_plan.h"
#include "tests/core/sync/sync_support.h"

namespace warden {

using namespace Qt::StringLiterals;

inline constexpr auto address = "ada@example.com";

inline Result<DuplicatesMerge> mergeOf(SyncWorld &world, const QString &service,
                                       const QStringList &items)
{
    DuplicatesMerge merge;
    for (const QString &item : items) {
        const Result<std::optional<Record>> record =
            world.store().records().find(world.book(service), item);
        if (!record || !*record)
            return fail(ErrorKind::Internal, u"no such contact: "_s + item);
        merge.members.push_back({(*record)->id, (*record)->changeNumber});
    }
    return merge;
}

inline Result<RunResult> apply(SyncWorld &world, const DuplicatesMerge &merge)
{
    SyncEngine engine = world.engine();
    const Result<PreparedPlan> prepared = engine.planMerge(merge, world.actor(), world.progress());
    if (!prepared)
        return prepared.failure();
    if (Result<void> stored = engine.store(prepared->plan, world.actor()); !stored)
        return stored.failure();
    return world.apply(*prepared);
}

inline Result<RunResult> mergeIn(SyncWorld &world, const QString &service, const QStringList &items)
{
    const Result<DuplicatesMerge> merge = mergeOf(world, service, items);
    return merge ? apply(world, *merge) : merge.failure();
}

inline QStringList emailsOf(const Contact &contact)
{
    QStringList emails;
    for (const Entry &email : contact.emails)
        emails.append(email.value);
    emails.sort();
    return emails;
}

inline QStringList textsOf(const FakeService &service)
{
    QStringList texts;
    for (const Contact &contact : service.contacts())
        texts.append(contact.name.formatted + u' ' + emailsOf(contact).join(u' ') + u' ' +
                     contact.title + u' ' + contact.note);
    texts.sort();
    return texts;
}

// Ada twice and Bo, at A; everything else is the test's.
struct Twice
{
    SyncWorld world = {};
    FakeService &a = world.addService(u"A"_s);

    Twice()
    {
        a.put(u"1"_s, withTitle(person(u"Ada"_s, QLatin1String(address)), u"Lady"_s));
        a.put(u"2"_s, withNote(person(u"Ada King"_s, u"a@home.example"_s), u"Paris"_s));
        a.put(u"bo"_s, person(u"Bo"_s, u"bo@example.com"_s));
    }

    FakeService &route(Direction direction,
                       const Capabilities &capabilities = {.isIncremental = true})
    {
        FakeService &b = world.addService(u"B"_s, capabilities);
        world.addRoute(u"A"_s, u"B"_s, {.direction = direction});
        return b;
    }
};

inline Counts written(const Result<RunResult> &run)
{
    Counts counts;
    if (!run)
        counts.failed = -1;
    else
        counts = {.created = run->run.counts.created,
                  .updated = run->run.counts.updated,
                  .removed = run->run.counts.removed,
                  .failed = run->run.counts.failed};
    return counts;
}

} // namespace warden
