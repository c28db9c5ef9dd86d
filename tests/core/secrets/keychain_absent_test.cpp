#include "core/secrets/keychain_store.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

// A computer without a keychain: no session bus at all, and one that knows no Secret Service.
class KeychainAbsentTest : public QObject
{
    Q_OBJECT

private:
    static void expectNothing()
    {
        QElapsedTimer timer;
        timer.start();
        KeychainStore store;
        QCOMPARE(store.probe(u"x"_s), SecretState::Unavailable);
        QCOMPARE(store.read(u"x"_s, Unlocking::Ask).error().reason, ErrorReason::KeychainMissing);
        QCOMPARE(store.write(u"x"_s, Secret(QByteArrayView("v")), Unlocking::Ask).error().reason,
                 ErrorReason::KeychainMissing);
        QCOMPARE(store.remove(u"x"_s, Unlocking::Ask).error().reason, ErrorReason::KeychainMissing);
        QVERIFY(timer.elapsed() < 60'000);
    }

private Q_SLOTS:
    void withoutASessionBusThereIsNoKeychain()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        expectNothing();
    }

    void aBusWithoutASecretServiceIsNoKeychain()
    {
        const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (daemon.isEmpty())
            QSKIP("dbus-daemon is not installed");
        const QTemporaryDir folder(u"/tmp/warden.XXXXXX"_s);
        QFile configuration(folder.filePath(u"bus.conf"_s));
        QVERIFY(configuration.open(QIODevice::WriteOnly));
        configuration.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
                            "<policy context=\"default\"><allow send_destination=\"*\"/>"
                            "<allow own=\"*\"/></policy></busconfig>");
        configuration.close();

        QProcess bus;
        bus.start(daemon, {u"--config-file="_s + configuration.fileName(), u"--nofork"_s,
                           u"--print-address"_s});
        QVERIFY(bus.waitForReadyRead(10000));
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus.readLine().trimmed());
        expectNothing();
        bus.terminate();
        QVERIFY(bus.waitForFinished(5000));
    }
};

QTEST_GUILESS_MAIN(KeychainAbsentTest)
#include "keychain_absent_test.moc"
