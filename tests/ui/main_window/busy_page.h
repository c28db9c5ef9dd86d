#pragma once

#include "ui/page/page.h"

#include <QTest>
#include <QThread>

namespace warden {

// A page that begins work which only ends when it is told to stop, or let go: a long sync.
class BusyPage : public Page
{
    Q_OBJECT
public:
    struct Work
    {
        std::atomic<bool> hasBegun = false;
        std::atomic<bool> wasStopped = false;
        std::atomic<bool> mayEnd = false;
    };

    BusyPage(const PageContext &context, const std::shared_ptr<Work> &doing) : Page(context)
    {
        background().work(Ticket::create(), [doing](Progress &progress) -> Result<void> {
            doing->hasBegun = true;
            while (!progress.isCancelled() && !doing->mayEnd)
                QThread::msleep(5);
            doing->wasStopped = progress.isCancelled();
            return {};
        });
    }
    void refresh() override {}

    static std::vector<PageEntry> pages(const std::shared_ptr<Work> &work)
    {
        return {{QStringLiteral("overview"), QStringLiteral("Overview"), QStringLiteral("overview"),
                 Permission::OwnSettings,
                 [work](const PageContext &context) { return new BusyPage(context, work); }}};
    }
};

} // namespace warden
