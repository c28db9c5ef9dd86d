#include "app/sandbox/service_log_sandbox.h"
#include "core/providers/google/google_events.h"
#include "core/providers/microsoft/microsoft_events.h"
#include "tests/contract/contract_proxy.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

// Only what waits for a rate takes time here.
Waiting noWaiting()
{
    const auto now = std::make_shared<std::chrono::milliseconds>(0);
    return {[now] { return *now; }, [now](std::chrono::milliseconds time) { *now += time; }};
}

// One that has tokens anew whenever one is refused, as after a sign-in.
class SignedIn : public Authorization
{
public:
    Result<std::shared_ptr<const Secret>> header(Progress &) override
    {
        return bearerAuthorization(Secret("sandbox-token"));
    }
    Result<std::shared_ptr<const Secret>> afterRefusal(const Secret &, Progress &progress) override
    {
        return header(progress);
    }
};

} // namespace

// What we ask of the services' logs and what our stand-ins answer is what the services describe.
class ServiceLogsContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallAndAnswerIsAsDescribed_data()
    {
        QTest::addColumn<QString>("service");
        QTest::newRow("google") << u"google"_s;
        QTest::newRow("microsoft") << u"microsoft"_s;
    }
    void everyCallAndAnswerIsAsDescribed()
    {
        QFETCH(QString, service);
        const bool isGoogle = service == "google"_L1;
        const QString specification = isGoogle ? u"google/admin_reports_v1.openapi.json"_s
                                               : u"microsoft/graph_v1.0.openapi.json"_s;
        if (!ContractProxy::isThere(specification))
            QSKIP("the services' descriptions aren't there: WARDEN_SPECS names their folder");
        ServiceLogSandbox logs({.dialect = isGoogle ? LogDialect::Google : LogDialect::Microsoft});
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (int i = 1; i <= 5; ++i) {
            const QDateTime time = now.addSecs(-i * 60);
            const QString actor = u"ann@example.com"_s;
            logs.add(isGoogle ? u"login"_s : u"signIns"_s, time, actor,
                     isGoogle ? u"login_success"_s : u"0"_s);
            logs.add(isGoogle ? u"admin"_s : u"directoryAudits"_s, time, actor,
                     isGoogle ? u"CREATE_USER"_s : u"Add user"_s);
        }
        logs.setPageSize(2);
        FaultList faults;
        SandboxServer server(
            [&](const SandboxRequest &request) {
                return logs.answer(request).value_or(textResponse(404, "no such thing"));
            },
            faults);
        QVERIFY(server.start());
        ContractProxy proxy(specification, server.url(),
                            [](const SandboxRequest &) { return true; });
        if (!isGoogle)
            proxy.setPrefix(u"/v1.0"_s);
        const Result<void> started = proxy.start();
        QVERIFY2(started, qPrintable(started ? QString() : started.error().detail));
        const auto key = std::make_shared<SignedIn>();
        std::unique_ptr<ServiceEvents> events;
        if (isGoogle)
            events = std::make_unique<GoogleEvents>(GoogleEventsAccount{.endpoint = proxy.url()},
                                                    key, HttpOptions(), systemClock(), noWaiting());
        else
            events =
                std::make_unique<MicrosoftEvents>(MicrosoftEventsAccount{.endpoint = proxy.url()},
                                                  key, HttpOptions(), systemClock(), noWaiting());
        const auto broken = [&] { return qPrintable(proxy.violations().join(u'\n')); };

        Progress progress;
        int told = 0;
        const auto count = [&](std::vector<ServiceEvent> page) -> Result<void> {
            told += int(page.size());
            return {};
        };
        const EventWindow open{now.addDays(-1), {}};
        const EventWindow closed{now.addDays(-1), now.addSecs(-90)};
        for (const EventStream &stream : events->streams()) {
            QVERIFY(events->currentTime(stream, progress));
            for (const EventWindow &window : {open, closed}) {
                const auto read = events->read(stream, window, 10, count, progress);
                QVERIFY2(read, broken());
                QCOMPARE(*read, ServiceEvents::Reading::Whole);
            }
        }
        QCOMPARE(told, 18); // two logs, five events and four of them
        logs.setAdministrator(false);
        QCOMPARE(*events->read(events->streams().front(), open, 10, count, progress),
                 ServiceEvents::Reading::Refused);

        QCOMPARE(proxy.violations(), QStringList());
        QVERIFY2(proxy.checked() >= 10, qPrintable(QString::number(proxy.checked())));
    }
};

QTEST_GUILESS_MAIN(ServiceLogsContractTest)
#include "service_logs_contract_test.moc"
