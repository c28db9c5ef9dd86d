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
