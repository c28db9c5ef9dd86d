#include "app/sandbox/zapier_sandbox.h"
#include "core/providers/zapier/zapier_provider.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

const QByteArray keyText("a key of this hook alone");

OutgoingChange change(int number, ChangeAction action = ChangeAction::Create)
{
    OutgoingChange result;
    result.person = PersonId(u"person-%1"_s.arg(number));
    result.action = action;
    result.contact.name.formatted = u"Person %1"_s.arg(number);
    result.contact.emails = {{u"p%1@example.com"_s.arg(number), {}, {}, false}};
    result.changedFields = {Field::Name, Field::Email};
    result.idempotencyKey = u"key-%1"_s.arg(number);
    result.sequence = number;
    result.created = fromMilliseconds(1'762'335'000'000 + number);
    result.run = RunId(u"run-1"_s);
    return result;
}

std::vector<ApprovedChange> approved(const QList<OutgoingChange> &changes)
{
    const PlanApproval approval =
        *approvePlan({OperatorId(u"o"_s), u"Ada"_s, Role::Owner}, QByteArray(32, 'h'), false);
    std::vector<ApprovedChange> result;
    for (const OutgoingChange &one : changes)
        result.push_back(*approveChange(approval, one, FieldPolicy{}));
    return result;
}

} // namespace

class ZapierProviderTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ZapierSandbox> m_zapier;
    Progress m_progress;

    ZapierSettings fast(ZapierHookKind kind = ZapierHookKind::Catch) const
    {
        ZapierSettings settings;
        settings.kind = kind;
        settings.perSecond = 29;
        settings.retries.baseDelay = std::chrono::milliseconds(20);
        settings.timeout = std::chrono::milliseconds(400);
        return settings;
    }
    std::unique_ptr<ZapierProvider> provider(const ZapierSettings &settings, const QUrl &url = {})
    {
        return std::make_unique<ZapierProvider>(
            settings, Secret::fromText((url.isEmpty() ? m_zapier->hookUrl() : url).toString()),
            Secret(QByteArrayView(keyText)));
    }
    Result<PushOutcome> push(ZapierProvider &hook, const OutgoingChange &one)
    {
        const std::vector<ApprovedChange> changes = approved({one});
        return hook.push(u"hook"_s, changes, m_progress).front();
    }

private Q_SLOTS:
    void init()
    {
        m_zapier = std::make_unique<ZapierSandbox>();
        QVERIFY(m_zapier->start());
    }

    void whatThePreviewShowsIsWhatLeaves_data()
    {
        QTest::addColumn<ZapierHookKind>("kind");
        QTest::newRow("catch") << ZapierHookKind::Catch;
        QTest::newRow("raw") << ZapierHookKind::CatchRaw;
    }
    void whatThePreviewShowsIsWhatLeaves()
    {
        QFETCH(ZapierHookKind, kind);
        const auto hook = provider(fast(kind));
        QList<OutgoingChange> changes = {change(1), change(2, ChangeAction::Update),
                                         change(3, ChangeAction::Remove)};
        const std::vector<ApprovedChange> approvals = approved(changes);
        for (const Result<PushOutcome> &outcome : hook->push(u"hook"_s, approvals, m_progress))
            QVERIFY(outcome);
        const QList<ReceivedMessage> received = m_zapier->received();
        QCOMPARE(received.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(received.at(i).body, hook->preview(u"hook"_s, changes.at(i)).value());
            QVERIFY(hasValidSignature(received.at(i), keyText));
            QVERIFY(!hasValidSignature(received.at(i), "another key"));
            QCOMPARE(received.at(i).header("X-Contact-Warden-Signature").isEmpty(),
                     kind == ZapierHookKind::Catch);
        }
    }

    void acceptedIsAllThatASuccessSays()
    {
        const auto hook = provider(fast());
        const Result<PushOutcome> outcome = push(*hook, change(1));
        QVERIFY(outcome);
        QCOMPARE(outcome->remoteId, u"person-1"_s);
        QVERIFY(outcome->isIrreversible);
        QVERIFY(!outcome->readBack);
        const RemoteBook book = hook->books(m_progress)->front();
        QVERIFY(book.capabilities.isMessageReceiver && !book.capabilities.canRead);
        QVERIFY(!book.name.contains(m_zapier->options().hook));
    }

    void aRepeatCarriesTheSameBytes_data()
    {
        QTest::addColumn<FaultKind>("fault");
        QTest::addColumn<int>("received"); // how often the hook saw the message in the end
        QTest::newRow("429") << FaultKind::TooManyRequests << 1;
        QTest::newRow("500") << FaultKind::ServerError << 1;
        QTest::newRow("hang") << FaultKind::Hang << 1;
        QTest::newRow("cut answer") << FaultKind::TruncatedBody << 2;
    }
    void aRepeatCarriesTheSameBytes()
    {
        QFETCH(FaultKind, fault);
        QFETCH(int, received);
        ZapierSettings settings = fast();
        settings.retries.largestDelay = std::chrono::milliseconds(50);
        const auto hook = provider(settings);
        m_zapier->faults().add({.kind = fault, .count = 1, .seconds = 1});
        QVERIFY(push(*hook, change(1)));
        const QList<ReceivedMessage> messages = m_zapier->received();
        QCOMPARE(messages.size(), received);
        QCOMPARE(m_zapier->requests().size(), 2);
        for (const ReceivedMessage &message : messages)
            QCOMPARE(message.body, hook->preview(u"hook"_s, change(1)).value());
    }

    void anAnswerThatWasLostIsAskedForAgain()
    {
        const auto hook = provider(fast());
        m_zapier->faults().add({.kind = FaultKind::DroppedAfterwards, .count = 2});
        QVERIFY(push(*hook, change(1)));
        QCOMPARE_GE(m_zapier->received().size(), 2);
        for (const ReceivedMessage &message : m_zapier->received())
            QCOMPARE(message.json.value(u"idempotency_key"_s).toString(), u"key-1"_s);
    }

    void retryAfterIsKept()
    {
        const auto hook = provider(fast());
        m_zapier->faults().add({.kind = FaultKind::TooManyRequests, .seconds = 1});
        QElapsedTimer timer;
        timer.start();
        QVERIFY(push(*hook, change(1)));
        QCOMPARE_GE(timer.elapsed(), 1000);
    }

    void whatIsNoHookIsNoSuccess_data()
    {
        QTest::addColumn<FaultKind>("fault");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<ErrorReason>("reason");
        QTest::newRow("sign-in page")
            << FaultKind::HtmlInstead << ErrorKind::Invalid << ErrorReason::NotThisService;
        QTest::newRow("gone") << FaultKind::HookGone << ErrorKind::Invalid << ErrorReason::NotFound;
        QTest::newRow("429 for good")
            << FaultKind::TooManyRequests << ErrorKind::RateLimited << ErrorReason::None;
        QTest::newRow("500 for good")
            << FaultKind::ServerError << ErrorKind::Offline << ErrorReason::ServerFailed;
        QTest::newRow("silence") << FaultKind::Hang << ErrorKind::Offline << ErrorReason::TimedOut;
    }
    void whatIsNoHookIsNoSuccess()
    {
        QFETCH(FaultKind, fault);
        QFETCH(ErrorKind, kind);
        QFETCH(ErrorReason, reason);
        ZapierSettings settings = fast();
        settings.retries.largestDelay = std::chrono::milliseconds(30);
        const auto hook = provider(settings);
        m_zapier->faults().add({.kind = fault, .count = 0, .seconds = 0});
        const std::vector<ApprovedChange> changes = approved({change(1), change(2), change(3)});
        const std::vector<Result<PushOutcome>> outcomes =
            hook->push(u"hook"_s, changes, m_progress);
        const qsizetype asked = m_zapier->requests().size();
        QCOMPARE(outcomes.size(), 3);
        QVERIFY(!outcomes.front());
        QCOMPARE(outcomes.front().error().kind, kind);
        QCOMPARE(outcomes.front().error().reason, reason);
        // The others fail without being sent, and nothing about them is in doubt.
        QCOMPARE_LE(asked, settings.retries.attempts);
        for (int i : {1, 2})
            QVERIFY(!outcomes.at(i) && outcomes.at(i).error().reason != ErrorReason::TimedOut);
        for (const Result<PushOutcome> &outcome : outcomes) {
            const QString said = outcome.error().subject + outcome.error().detail;
            QVERIFY(!said.contains(m_zapier->options().hook));
            QVERIFY(!said.contains(u"example.com"_s));
        }
    }

    void whatMayHaveArrivedStaysInDoubtWhateverTheLastAttemptMeets_data()
    {
        QTest::addColumn<FaultKind>("first");
        QTest::addColumn<FaultKind>("then");
        QTest::newRow("silence, 429") << FaultKind::Hang << FaultKind::TooManyRequests;
        QTest::newRow("500, gone") << FaultKind::ServerError << FaultKind::HookGone;
        QTest::newRow("no answer, sign-in page")
            << FaultKind::TruncatedBody << FaultKind::HtmlInstead;
    }
    void whatMayHaveArrivedStaysInDoubtWhateverTheLastAttemptMeets()
    {
        QFETCH(FaultKind, first);
        QFETCH(FaultKind, then);
        ZapierSettings settings = fast();
        settings.retries.largestDelay = std::chrono::milliseconds(30);
        const auto hook = provider(settings);
        m_zapier->faults().add({.kind = first, .count = 1, .seconds = 1});
        m_zapier->faults().add({.kind = then, .count = 0, .seconds = 0});
        const Result<PushOutcome> outcome = push(*hook, change(1));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Offline);
        QCOMPARE(outcome.error().reason, ErrorReason::AnswerIncomplete);
    }

    void aRefusedMessageDoesNotStopTheOthers()
    {
        const auto hook = provider(fast());
        OutgoingChange big = change(1);
        big.contact.note = QString(11'000'000, u'x');
        big.changedFields.insert(Field::Note);
        const std::vector<ApprovedChange> changes = approved({big, change(2)});
        const std::vector<Result<PushOutcome>> outcomes =
            hook->push(u"hook"_s, changes, m_progress);
        QCOMPARE(outcomes.at(0).error().reason, ErrorReason::TooLarge);
        QVERIFY(outcomes.at(1));
        QCOMPARE(m_zapier->received().size(), 1);
    }

    void fiveASecondLeaveByDefault()
    {
        ZapierSettings settings;
        const auto hook = provider(settings);
        QList<OutgoingChange> changes;
        for (int i = 0; i < 8; ++i)
            changes.append(change(i));
        const std::vector<ApprovedChange> approvals = approved(changes);
        QElapsedTimer timer;
        timer.start();
        for (const Result<PushOutcome> &outcome : hook->push(u"hook"_s, approvals, m_progress))
            QVERIFY(outcome);
        QCOMPARE_GE(timer.elapsed(), 7 * 200 - 50);
    }

    void noSettingGoesBeyondZapiersLimits()
    {
        ZapierSettings settings = fast();
        settings.perSecond = 100'000;
        const auto hook = provider(settings);
        QList<OutgoingChange> changes;
        for (int i = 0; i < 70; ++i)
            changes.append(change(i));
        const std::vector<ApprovedChange> approvals = approved(changes);
        for (const Result<PushOutcome> &outcome : hook->push(u"hook"_s, approvals, m_progress))
            QVERIFY(outcome);
        QCOMPARE(m_zapier->requests().size(), 70); // the sandbox turned none away
    }

    void aCancelIsNoticedAndLeavesTheRestUnsent()
    {
        std::atomic_bool isCancelled = false;
        Progress progress({}, [&] { return isCancelled.load(); });
        m_zapier->faults().add({.kind = FaultKind::Hang, .seconds = 0});
        ZapierSettings settings = fast();
        settings.timeout = std::chrono::seconds(120);
        const auto hook = provider(settings);
        const std::vector<ApprovedChange> changes = approved({change(1), change(2)});
        const std::unique_ptr<QThread> stopper(QThread::create([&] {
            QThread::msleep(150);
            isCancelled = true;
        }));
        stopper->start();
        QElapsedTimer timer;
        timer.start();
        const std::vector<Result<PushOutcome>> outcomes = hook->push(u"hook"_s, changes, progress);
        stopper->wait();
        QCOMPARE_LT(timer.elapsed(), 60'000); // long before the time-out
        // The first may have arrived; the second surely hasn't.
        QCOMPARE(outcomes.at(0).error().reason, ErrorReason::AnswerIncomplete);
        QCOMPARE(outcomes.at(1).error().kind, ErrorKind::Cancelled);
    }

    void aTestMessageIsSignedAndMadeUp()
    {
        const auto hook = provider(fast());
        QVERIFY(hook->sendTest(u"test-key"_s, m_progress));
        const QList<ReceivedMessage> received = m_zapier->received();
        QCOMPARE(received.size(), 1);
        QCOMPARE(received.front().json.value(u"event"_s).toString(), u"test"_s);
        QVERIFY(hasValidSignature(received.front(), keyText));
    }

    void aChangeWithoutItsTimeIsNotSent()
    {
        const auto hook = provider(fast());
        OutgoingChange timeless = change(1);
        timeless.created = {};
        QCOMPARE(push(*hook, timeless).error().kind, ErrorKind::Internal);
        QVERIFY(m_zapier->received().isEmpty());
    }

    void anotherHostGetsNothing()
    {
        const auto hook = provider(fast(), QUrl(u"https://other.example.com/hooks/catch/1/a/"_s));
        const Result<PushOutcome> outcome = push(*hook, change(1));
        QCOMPARE(outcome.error().reason, ErrorReason::OtherHostRefused);
        QCOMPARE(hook->books(m_progress).error().reason, ErrorReason::OtherHostRefused);
    }

    void aHookCanNotBeRead()
    {
        const auto hook = provider(fast());
        QVERIFY(!hook->fetch({}, {}, m_progress));
        QVERIFY(!hook->list(u"hook"_s, m_progress));
        QVERIFY(!hook->get(u"hook"_s, u"x"_s, m_progress));
        QVERIFY(!hook->normalise({}));
    }
};

QTEST_GUILESS_MAIN(ZapierProviderTest)
#include "zapier_provider_test.moc"
