#include "core/secrets/keychain_credentials.h"
#include "core/secrets/keychain_store.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QScopeGuard>
#include <QTest>
#include <QThread>

#include <csignal>

using namespace warden;
using namespace Qt::StringLiterals;

// The Secret Service's way to hand over a secret: (oayays).
struct ServiceSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};
Q_DECLARE_METATYPE(ServiceSecret)

static QDBusArgument &operator<<(QDBusArgument &argument, const ServiceSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, ServiceSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

static const auto serviceName = u"org.freedesktop.secrets"_s;
static const auto collection = u"/org/freedesktop/secrets/collection/login"_s;

static QDBusMessage callService(const QString &interface, const QString &method,
                                const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        serviceName, u"/org/freedesktop/secrets"_s, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

static bool lockKeyring()
{
    const QList<QDBusObjectPath> paths{QDBusObjectPath(collection)};
    return callService(u"org.freedesktop.Secret.Service"_s, u"Lock"_s, {QVariant::fromValue(paths)})
               .type() == QDBusMessage::ReplyMessage;
}

static bool unlockKeyring()
{
    const QDBusMessage opened =
        callService(u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s,
                    {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    if (opened.type() != QDBusMessage::ReplyMessage)
        return false;
    const ServiceSecret secret{opened.arguments().at(1).value<QDBusObjectPath>(),
                               {},
                               qgetenv("KEYRING_PASS"),
                               u"text/plain"_s};
    return callService(
               u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s,
               u"UnlockWithMasterPassword"_s,
               {QVariant::fromValue(QDBusObjectPath(collection)), QVariant::fromValue(secret)})
               .type() == QDBusMessage::ReplyMessage;
}

class KeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qDBusRegisterMetaType<ServiceSecret>();
        // Locking and freezing belongs to the private session of tests/support/with-keyring.sh.
        if (qEnvironmentVariableIsEmpty("WARDEN_SESSION"))
            QSKIP("runs through tests/support/with-keyring.sh only");
    }

    void aSecretComesBackAsItWasStored_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("text") << QByteArray("hunter2");
        QTest::newRow("zeros") << QByteArray(32, '\0');
        QTest::newRow("not text") << QByteArray::fromHex("00ff80fe0a0d7f");
        QTest::newRow("a part") << QByteArray(2000, '\xa5');
    }

    void aSecretComesBackAsItWasStored()
    {
        QFETCH(QByteArray, value);
        KeychainStore store;
        const auto key = u"schlüssel/1"_s;
        QCOMPARE(store.probe(key), SecretState::Missing);
        QVERIFY(store.write(key, Secret(QByteArrayView(value)), Unlocking::Never));
        QCOMPARE(store.probe(key), SecretState::Present);
        QCOMPARE(store.read(key, Unlocking::Never).value().view(), QByteArrayView(value));
        QVERIFY(store.remove(key, Unlocking::Never));
        QCOMPARE(store.probe(key), SecretState::Missing);
    }

    void aMissingEntryIsGoneAndNotLocked()
    {
        KeychainStore store;
        QCOMPARE(store.read(u"nothing"_s, Unlocking::Never).error().reason,
                 ErrorReason::KeychainEntryGone);
        QVERIFY(store.remove(u"nothing"_s, Unlocking::Never));
    }

    void aLockedKeyringIsNeverTakenForAMissingEntry()
    {
        KeychainStore store;
        const auto key = u"kept"_s;
        QVERIFY(store.write(key, Secret(QByteArrayView("v")), Unlocking::Never));
        QVERIFY(lockKeyring());
        const auto unlockAgain = qScopeGuard([] { unlockKeyring(); });

        QCOMPARE(store.probe(key), SecretState::Locked);
        QCOMPARE(store.read(key, Unlocking::Never).error().reason, ErrorReason::KeychainLocked);
        // Asking, where nothing can show the question, is a refusal.
        QCOMPARE(store.read(key, Unlocking::Ask).error().reason, ErrorReason::KeychainLocked);
        QCOMPARE(store.write(key, Secret(QByteArrayView("n")), Unlocking::Never).error().reason,
                 ErrorReason::KeychainLocked);
        QCOMPARE(store.write(key, Secret(QByteArrayView("n")), Unlocking::Ask).error().reason,
                 ErrorReason::KeychainLocked);
        QCOMPARE(store.remove(key, Unlocking::Never).error().reason, ErrorReason::KeychainLocked);
        QCOMPARE(store.remove(key, Unlocking::Ask).error().reason, ErrorReason::KeychainLocked);

        QVERIFY(unlockKeyring());
        QCOMPARE(store.read(key, Unlocking::Never).value().view(), QByteArrayView("v"));
        QVERIFY(store.remove(key, Unlocking::Never));
    }

    void workersWithoutAnEventLoopReadAtTheSameTime()
    {
        KeychainStore store;
        QVERIFY(store.write(u"shared"_s, Secret(QByteArrayView("v")), Unlocking::Never));
        std::atomic<int> right = 0;
        std::vector<std::unique_ptr<QThread>> workers;
        for (int i = 0; i < 4; ++i) {
            workers.emplace_back(QThread::create([&right] {
                KeychainStore own;
                for (int turn = 0; turn < 5; ++turn) {
                    const Result<Secret> value = own.read(u"shared"_s, Unlocking::Never);
                    right += value && value->view() == QByteArrayView("v") ? 1 : 0;
                }
            }));
            workers.back()->start();
        }
        for (const auto &worker : workers)
            QVERIFY(worker->wait(20000));
        QCOMPARE(right.load(), 20);
    }

    void aLongCredentialTravelsInParts()
    {
        KeychainStore store;
        KeychainCredentials credentials(store, u"workspace"_s);
        const QByteArray blob(9000, 'b');
        QVERIFY(credentials.write(u"long"_s, blob));
        QCOMPARE(credentials.read(u"long"_s).value(), blob);
        QVERIFY(credentials.remove(u"long"_s));
    }

    void aFrozenServiceIsSilentWithinTheDeadline()
    {
        KeychainStore store({.deadline = std::chrono::milliseconds(1500)});
        const auto key = u"frozen"_s;
        QVERIFY(store.write(key, Secret(QByteArrayView("v")), Unlocking::Never));
        const uint service = QDBusConnection::sessionBus().interface()->servicePid(serviceName);
        QVERIFY(service > 1);
        QCOMPARE(kill(static_cast<pid_t>(service), SIGSTOP), 0);
        auto thaw = qScopeGuard([service] { kill(static_cast<pid_t>(service), SIGCONT); });

        QElapsedTimer timer;
        timer.start();
        QCOMPARE(store.probe(key), SecretState::Silent);
        QCOMPARE(store.read(key, Unlocking::Ask).error().reason, ErrorReason::KeychainSilent);
        QCOMPARE(store.write(key, Secret(QByteArrayView("n")), Unlocking::Ask).error().reason,
                 ErrorReason::KeychainSilent);
        QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));

        thaw.dismiss();
        QCOMPARE(kill(static_cast<pid_t>(service), SIGCONT), 0);
        QTRY_COMPARE_WITH_TIMEOUT(store.probe(key), SecretState::Present, 10000);
        QCOMPARE(store.read(key, Unlocking::Never).value().view(), QByteArrayView("v"));
    }

    void stopEndsTheWaitForAFrozenService()
    {
        const uint service = QDBusConnection::sessionBus().interface()->servicePid(serviceName);
        QVERIFY(service > 1);
        QCOMPARE(kill(static_cast<pid_t>(service), SIGSTOP), 0);
        const auto thaw = qScopeGuard([service] { kill(static_cast<pid_t>(service), SIGCONT); });
        qint64 quickest = 10'000; // of several tries: the machine may be busy with something else
        for (int i = 0; i < 3; ++i) {
            QElapsedTimer timer;
            timer.start();
            KeychainStore store({.isCancelled = [&timer] { return timer.elapsed() > 200; }});
            QCOMPARE(store.probe(u"x"_s), SecretState::Silent);
            quickest = std::min(quickest, timer.elapsed());
        }
        QCOMPARE_LT(quickest, 700);
    }
};

QTEST_GUILESS_MAIN(KeychainTest)
#include "keychain_test.moc"
