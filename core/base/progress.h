#pragma once

#include "core/base/result.h"

#include <functional>

namespace warden {

enum class Stage {
    Connecting,
    Listing,
    Fetching,
    Storing,
    Comparing,
    Planning,
    Writing,
    Recording,
    Verifying,
    Waiting,   // until a service takes requests again: `done` of `total` seconds
    SigningIn, // a person is in the browser
};

// One report: `done` of `total` (0 while unknown) in a stage, for `subject` (a book's or route's
// name).
struct ProgressStep
{
    Stage stage = Stage::Connecting;
    QString subject = {};
    qint64 done = 0;
    qint64 total = 0;
};

// How long work reports and asks whether to stop. Both functions may be called from any thread.
class Progress
{
public:
    using Report = std::function<void(const ProgressStep &)>;
    using IsCancelled = std::function<bool()>;

    Progress() = default; // reports to nobody and is never cancelled
    Progress(Report report, IsCancelled isCancelled)
        : m_report(std::move(report)), m_isCancelled(std::move(isCancelled))
    {}

    void report(const ProgressStep &step)
    {
        if (m_report)
            m_report(step);
    }
    bool isCancelled() const { return m_isCancelled && m_isCancelled(); }

    // An error to return when the person pressed Stop.
    Result<void> check() const
    {
        if (isCancelled())
            return fail(ErrorKind::Cancelled, QStringLiteral("stopped by the person"));
        return {};
    }

private:
    Report m_report;
    IsCancelled m_isCancelled;
};

} // namespace warden
