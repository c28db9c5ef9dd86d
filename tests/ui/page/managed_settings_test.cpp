#include "ui/page/managed_file.h"
#include "ui/page/managed_settings.h"
#include "ui/page/preferences.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

// What the organisation decides for a computer.
class ManagedSettingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsDecidedComesBeforeWhatAPersonChose()
    {
        Preferences own(file());
        own.setIdleLockMinutes(0);
        QCOMPARE(own.idleLockMinutes(), 0);
        QVERIFY(!own.isIdleLockManaged());
        const Preferences managed(file(), read("LockAfterMinutes=3\nWorkspace=/srv/warden/\n"));
        QCOMPARE(managed.idleLockMinutes(), 3);
        QVERIFY(managed.isIdleLockManaged());
        QCOMPARE(read("Workspace=/srv/warden/\n").workspace, u"/srv/warden"_s);
    }

    void whatMakesNoSenseIsNotDecided_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("never") << QByteArray("LockAfterMinutes=0\n");
        QTest::newRow("negative") << QByteArray("LockAfterMinutes=-5\n");
        QTest::newRow("longer than a day") << QByteArray("LockAfterMinutes=1441\n");
        QTest::newRow("a word") << QByteArray("LockAfterMinutes=soon\n");
        QTest::newRow("a folder of somewhere") << QByteArray("Workspace=warden\n");
        QTest::newRow("rubbish") << QByteArray("\xff\xfe[[[\0=", 8);
    }
    void whatMakesNoSenseIsNotDecided()
    {
        QFETCH(QByteArray, text);
        const ManagedSettings settings = read(text);
        QVERIFY(!settings.lockAfterMinutes);
        QCOMPARE(settings.workspace, QString());
        QCOMPARE(Preferences(file(), settings).idleLockMinutes(), 10);
    }

    void whoseListMayBeAskedIsDecided()
    {
        const QUrl list(u"https://updates.example.org/releases.xml"_s);
        const Preferences managed(file(),
                                  read("UpdateFeed=https://updates.example.org/releases.xml\n"));
        QCOMPARE(managed.updateFeed(), list);
        // Without a decision it is whom this program was built with.
        QCOMPARE(Preferences(file(), read("LockAfterMinutes=3\n")).updateFeed(),
                 updateFeedFrom(QStringLiteral(WARDEN_UPDATE_FEED)));
    }

    // Switched off for good, whomever this program was built with.
    void whatIsNoListIsNobodys_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("off") << QByteArray("off");
        QTest::newRow("without encryption") << QByteArray("http://updates.example.org/r.xml");
        QTest::newRow("of this computer") << QByteArray("http://127.0.0.1/r.xml");
        QTest::newRow("a file") << QByteArray("file:///srv/releases.xml");
        QTest::newRow("with a password") << QByteArray("https://a:b@updates.example.org/");
        QTest::newRow("without a host") << QByteArray("https:///releases.xml");
        QTest::newRow("a word") << QByteArray("no");
    }
    void whatIsNoListIsNobodys()
    {
        QFETCH(QByteArray, value);
        const ManagedSettings settings = read("UpdateFeed=" + value + "\n");
        QCOMPARE(settings.updateFeed, std::optional(QUrl()));
        QVERIFY(Preferences(file(), settings).updateFeed().isEmpty());
    }

    void aVersionOnceHiddenStaysSo()
    {
        Preferences(file()).setDismissedVersion(u"1.2"_s);
        QCOMPARE(Preferences(file()).dismissedVersion(), u"1.2"_s);
    }

    void withoutAFileNothingIsDecided()
    {
        QVERIFY(!readManagedSettings(m_folder.filePath(u"nowhere.ini"_s)).lockAfterMinutes);
    }

    void aFlatpakReadsTheComputersFileAndNotItsOwn()
    {
        const QString root = m_folder.path() + u'/';
        QCOMPARE(managedFile(root), root + u"etc/contact-warden/managed.ini"_s);
        QFile mark(root + u".flatpak-info"_s);
        QVERIFY(mark.open(QIODevice::WriteOnly));
        QCOMPARE(managedFile(root), root + u"run/host/etc/contact-warden/managed.ini"_s);
        QCOMPARE(managedFile(), u"/etc/contact-warden/managed.ini"_s);
    }

    void init() { QFile::remove(file()); }

private:
    QString file() const { return m_folder.filePath(u"preferences.ini"_s); }
    ManagedSettings read(const QByteArray &text)
    {
        const QString path =
            m_folder.filePath(u"managed%1.ini"_s.arg(++m_files)); // QSettings keeps
        QFile managed(path);
        if (!managed.open(QIODevice::WriteOnly) || managed.write(text) != text.size())
            qFatal("can't write %s", qPrintable(path));
        managed.close();
        return readManagedSettings(path);
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(ManagedSettingsTest)
#include "managed_settings_test.moc"
