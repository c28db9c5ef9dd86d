#include "core/base/durable_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

class DurableFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatAWriteLeftIsTakenAway_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isLeftover");
        QTest::newRow("a leftover") << u"team[1].vcf.warden.new-0a1b2c3d"_s << true;
        QTest::newRow("what a person calls so") << u"team[1].vcf.new-contacts"_s << false;
        QTest::newRow("not our digits") << u"team[1].vcf.warden.new-contacts"_s << false;
        QTest::newRow("capital digits") << u"team[1].vcf.warden.new-0A1B2C3D"_s << false;
        QTest::newRow("more after it") << u"team[1].vcf.warden.new-0a1b2c3d.txt"_s << false;
        QTest::newRow("what the name would match") << u"team1.vcf.warden.new-0a1b2c3d"_s << false;
        QTest::newRow("another file's") << u"my team[1].vcf.warden.new-0a1b2c3d"_s << false;
        QTest::newRow("the file") << u"team[1].vcf"_s << false;
    }
    void onlyWhatAWriteLeftIsTakenAway()
    {
        QFETCH(QString, name);
        QFETCH(bool, isLeftover);
        QTemporaryDir folder;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        removeWriteLeftovers(folder.filePath(u"team[1].vcf"_s));
        QCOMPARE(file.exists(), !isLeftover);
        QCOMPARE(nameReplacedBy(name) == u"team[1].vcf"_s, isLeftover);
    }

    void aStoppedWriteLeavesWhatIsTakenAway()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"book.vcf"_s);
        QStringList seen;
        QVERIFY(writeDurably(path, "content", [&](WriteStep step) {
            if (step == WriteStep::Synced)
                seen = QDir(folder.path()).entryList(QDir::Files);
        }));
        QCOMPARE(seen.size(), 1);
        QCOMPARE(nameReplacedBy(seen.front()), u"book.vcf"_s);
    }
};

QTEST_GUILESS_MAIN(DurableFileTest)
#include "durable_file_test.moc"
