#include "core/secrets/keychain_thread.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QSemaphore>
#include <QThread>
#include <qt6keychain/keychain.h>

#include <memory>
#include <mutex>

namespace warden {

namespace {

// What caller and thread share; whoever is last frees it.
struct Call
{
    std::mutex mutex;
    bool isAbandoned = false;
    QSemaphore answered;
    KeychainAnswer answer;
    SecretState state = SecretState::Silent;
};

class KeychainThread
{
public:
    KeychainThread()
    {
        m_context.moveToThread(&m_thread);
        m_thread.setObjectName(QStringLiteral("keychain"));
        m_thread.start();
    }
    bool stop()
    {
        m_thread.quit();
        return m_thread.wait(1000);
    }
    QObject *context() { return &m_context; }

    std::atomic<int> unanswered = 0;

private:
    QThread m_thread;
    QObject m_context;
};

} // namespace

// One for the process, as QtKeychain's queue is. Freed only where it ended: a thread that hangs in
// a frozen service has to be left alone.
static KeychainThread &keychainThread()
{
    static KeychainThread *const thread = [] {
        static KeychainThread *created = new KeychainThread;
        qAddPostRoutine([] {
            if (created->stop())
                created->unanswered = 0;
        });
        return created;
    }();
    return *thread;
}

static void finish(const std::shared_ptr<Call> &call)
{
    const std::scoped_lock guard(call->mutex);
    if (call->isAbandoned)
        --keychainThread().unanswered;
    call->answered.release();
}

// True when the call was answered; else it counts as abandoned from now on.
static bool waitFor(const std::shared_ptr<Call> &call, const KeychainOptions &options,
                    std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    while (!deadline.hasExpired() && !(options.isCancelled && options.isCancelled())) {
        const qint64 slice = std::clamp<qint64>(deadline.remainingTime(), 1, 50);
        if (call->answered.tryAcquire(1, static_cast<int>(slice)))
            return true;
    }
    const std::scoped_lock guard(call->mutex);
    if (call->answered.tryAcquire(1))
        return true;
    call->isAbandoned = true;
    ++keychainThread().unanswered;
    return false;
}

static KeychainOutcome outcomeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return KeychainOutcome::Done;
    case QKeychain::EntryNotFound:
        return KeychainOutcome::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return KeychainOutcome::Denied;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return KeychainOutcome::Unavailable;
}

static QKeychain::Job *newJob(KeychainOperation operation, const QString &service,
                              const Secret &value)
{
    switch (operation) {
    case KeychainOperation::Read:
        return new QKeychain::ReadPasswordJob(service);
    case KeychainOperation::Write: {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setBinaryData(value.view().toByteArray());
        return job;
    }
    case KeychainOperation::Remove:
        return new QKeychain::DeletePasswordJob(service);
    }
    Q_UNREACHABLE();
}

KeychainAnswer runKeychainJob(KeychainOperation operation, const KeychainOptions &options,
                              const QString &key, const Secret &value,
                              std::chrono::milliseconds deadline)
{
    if (keychainThread().unanswered > 0)
        return {};
    const auto call = std::make_shared<Call>();
    const auto shared = std::make_shared<Secret>(value.clone());
    QObject *const context = keychainThread().context();
    const auto start = [operation, call, shared, context, key, service = options.service] {
        // Not parented and autoDelete left on: only QtKeychain knows when it is through with it.
        QKeychain::Job *const job = newJob(operation, service, *shared);
        job->setKey(key);
        QObject::connect(job, &QKeychain::Job::finished, context, [call](QKeychain::Job *done) {
            call->answer.outcome = outcomeOf(done->error());
            if (call->answer.outcome != KeychainOutcome::Done) {
                call->answer.detail = QStringLiteral("QtKeychain error %1").arg(done->error());
            } else if (auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(done)) {
                QByteArray bytes = read->binaryData();
                call->answer.value = Secret::take(bytes);
            }
            finish(call);
        });
        job->start();
    };
    QMetaObject::invokeMethod(context, start, Qt::QueuedConnection);
    return waitFor(call, options, deadline) ? std::move(call->answer) : KeychainAnswer{};
}

std::optional<SecretState> runInKeychainThread(std::function<SecretState()> work,
                                               const KeychainOptions &options)
{
    if (keychainThread().unanswered > 0)
        return {};
    const auto call = std::make_shared<Call>();
    QMetaObject::invokeMethod(
        keychainThread().context(),
        [call, work = std::move(work)] {
            call->state = work();
            finish(call);
        },
        Qt::QueuedConnection);
    if (!waitFor(call, options, options.deadline))
        return {};
    return call->state;
}

} // namespace warden
