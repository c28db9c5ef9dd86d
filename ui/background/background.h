#pragma once

#include "core/base/result.h"
#include "ui/background/ticket.h"
#include "ui/background/work_sign.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <type_traits>
#include <vector>

namespace warden {

// What a call on another thread will answer. Qt 6.4's QFuture::then(context, …) asserts when the
// context is gone by then; here the answer is simply dropped.
template <class R>
class Pending
{
public:
    explicit Pending(QFuture<R> future) : m_future(std::move(future)) {}

    // Calls `done` with the answer, in the window's thread, unless `context` is destroyed before.
    template <class Done>
    void then(QObject *context, Done done)
    {
        auto *watcher = new QFutureWatcher<R>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                         [watcher, done = std::move(done)]() mutable {
                             QFuture<R> future = watcher->future();
                             watcher->deleteLater();
                             done(future.takeResult());
                         });
        watcher->setFuture(m_future);
    }

    const QFuture<R> &future() const { return m_future; }

private:
    QFuture<R> m_future;
};

// Runs the session's blocking calls beside the window: one thread for work (one at a time, in
// order), one for reads, so that a list answers while a sync runs, one for upkeep that nobody asked
// for and nobody waits for, and one for what waits for a person in the browser. A call gets
// Progress &, and returns Result<T>:
//
//     m_background.work(ticket, [&](Progress &progress) { return session.sync({}, progress); })
//         .then(this, [this](Result<SyncOutcome> outcome) { … });
class Background
{
public:
    Background();
    ~Background(); // stops everything and waits: let retire() do that where a window would freeze
    Background(const Background &) = delete;
    Background &operator=(const Background &) = delete;

    template <class Call>
    auto read(Call call)
    {
        return run(m_reads, Ticket::create(), std::move(call));
    }
    template <class Call>
    auto work(std::shared_ptr<Ticket> ticket, Call call)
    {
        return run(m_work, std::move(ticket), std::move(call));
    }

    // For what waits for a person in another program, up to minutes: work goes on beside it.
    template <class Call>
    auto beside(std::shared_ptr<Ticket> ticket, Call call)
    {
        return run(m_beside, std::move(ticket), std::move(call));
    }

    template <class Call>
    auto upkeep(Call call)
    {
        auto ticket = Ticket::create();
        remember(ticket, m_upkeepTickets);
        return run(m_upkeep, std::move(ticket), std::move(call));
    }

    // Whether work is under way or waits for its turn. Upkeep is none: it ends unasked.
    bool isWorking() const { return m_workCount->load() > 0; }

    // Who is told of all work that begins from now on.
    void tell(std::shared_ptr<WorkSign> sign) { m_sign = std::move(sign); }

    // Asks every running and waiting call to stop.
    void stopAll();
    void stopUpkeep();
    // Blocks until all calls have ended. Never call it from the window's thread while it is shown.
    void waitForEnd();

private:
    template <class Call>
    auto run(QThreadPool &pool, std::shared_ptr<Ticket> ticket, Call call)
    {
        using R = std::invoke_result_t<Call &, Progress &>;
        auto promise = std::make_shared<QPromise<R>>();
        const QFuture<R> future = promise->future();
        remember(ticket, m_tickets);
        const bool isWork = &pool == &m_work;
        const std::shared_ptr<WorkSign> sign = isWork ? m_sign : nullptr;
        if (isWork)
            ++*m_workCount;
        if (sign)
            sign->begin(ticket);
        auto task = std::make_shared<Call>(std::move(call));
        pool.start([promise, ticket, task, isWork, sign, count = m_workCount]() mutable {
            promise->start();
            Progress progress = ticket->progress();
            promise->addResult((*task)(progress));
            // What the call holds is released before anybody hears of its end.
            task.reset();
            if (isWork)
                --*count;
            if (sign)
                sign->end();
            promise->finish();
        });
        return Pending<R>(future);
    }
    using Tickets = std::vector<std::weak_ptr<Ticket>>;
    static void remember(const std::shared_ptr<Ticket> &ticket, Tickets &tickets);

    QThreadPool m_work;
    QThreadPool m_reads;
    QThreadPool m_upkeep;
    QThreadPool m_beside;
    std::shared_ptr<std::atomic<int>> m_workCount = std::make_shared<std::atomic<int>>(0);
    std::shared_ptr<WorkSign> m_sign;
    Tickets m_tickets;
    Tickets m_upkeepTickets; // these are among the others, too
};

} // namespace warden
