#include "tests/core/session/session_fixture.h"

#include <QTest>

#include <chrono>
#include <future>

using namespace warden;
using namespace Qt::StringLiterals;

// What takes long with the log, beside those who only look into it.
class SessionLogTest : public QObject
{
    Q_OBJECT

private:
    // Reads a list from another thread at the first report of what `work` does.
    template <class Work>
    static bool isListedMeanwhile(Session &session, Work work)
    {
        std::future<bool> listed;
        bool wasListed = false;
        Progress progress(
            [&](const ProgressStep &) {
                if (listed.valid())
                    return;
                listed = std::async(std::launch::async, [&session] {
                    return session.auditList({.limit = 1}).has_value();
                });
                // It would have to wait for the end of this.
                wasListed = listed.wait_for(std::chrono::seconds(10)) == std::future_status::ready;
            },
            {});
        return work(progress) && listed.valid() && listed.get() && wasListed;
    }

private Q_SLOTS:
    void aListIsReadWhileTheLogIsVerified()
    {
        SessionFixture fixture;
        const std::unique_ptr<Session> session = fixture.create();
        QVERIFY(isListedMeanwhile(*session, [&](Progress &progress) {
            return session->auditVerify({}, progress).has_value();
        }));
    }

    void aListIsReadWhileTheLogIsExported()
    {
        SessionFixture fixture;
        const std::unique_ptr<Session> session = fixture.create();
        QVERIFY(isListedMeanwhile(*session, [&](Progress &progress) {
            return session
                ->auditExport(fixture.path(u"log"_s), Session::LogFormat::JsonLines, progress)
                .has_value();
        }));
    }
};

QTEST_GUILESS_MAIN(SessionLogTest)
#include "session_log_test.moc"
