#include "app/sandbox/demo_sandbox.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

// A client that somebody else wrote finds its way through the sandbox.
class VdirsyncerTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    bool run(const QString &command)
    {
        QProcess process;
        process.start(u"vdirsyncer"_s, {u"-c"_s, m_folder.filePath(u"config"_s), command});
        process.write(QByteArray("y\n").repeated(10)); // create the local collections
        process.closeWriteChannel();
        const bool isDone = process.waitForFinished(30'000) && process.exitCode() == 0;
        if (!isDone)
            qWarning("%s", process.readAllStandardError().constData());
        return isDone;
    }

    void configure(const CardDavSandbox &sandbox)
    {
        QFile file(m_folder.filePath(u"config"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            u"[general]\nstatus_path = \"%1/status\"\n"
            "[pair p]\na = \"local\"\nb = \"remote\"\ncollections = [\"from b\"]\n"
            "[storage local]\ntype = \"filesystem\"\npath = \"%1/local\"\nfileext = \".vcf\"\n"
            "[storage remote]\ntype = \"carddav\"\nurl = \"%2\"\nusername = \"%3\"\n"
            "password = \"%4\"\n"_s
                .arg(m_folder.path(), sandbox.url().toString(), sandbox.options().user,
                     QString::fromUtf8(sandbox.options().password))
                .toUtf8());
    }

private Q_SLOTS:
    void bothSidesEndUpTheSame()
    {
        if (QStandardPaths::findExecutable(u"vdirsyncer"_s).isEmpty())
            QSKIP("vdirsyncer isn't installed");
        DemoSandbox sandbox;
        QVERIFY(sandbox.start());
        configure(sandbox.cardDav());
        QVERIFY(run(u"discover"_s));
        QVERIFY(run(u"sync"_s));
        QDir local(m_folder.filePath(u"local/customers"_s));
        QCOMPARE(local.entryList({u"*.vcf"_s}).size(), 22);

        // One new and one gone here, one changed and one gone there.
        QFile fresh(local.filePath(u"new.vcf"_s));
        QVERIFY(fresh.open(QIODevice::WriteOnly));
        fresh.write("BEGIN:VCARD\r\nVERSION:3.0\r\nUID:new\r\nFN:New\r\nEND:VCARD\r\n");
        fresh.close();
        const QMap<QString, QByteArray> cards = sandbox.cardDav().cards(u"customers"_s);
        QByteArray changed = cards.value(u"demo-01.vcf"_s);
        sandbox.cardDav().put(u"customers"_s, u"demo-01.vcf"_s, changed.replace("Anna", "Hanna"));
        QVERIFY(sandbox.cardDav().remove(u"customers"_s, u"demo-02.vcf"_s));
        QVERIFY(run(u"sync"_s));
        QCOMPARE(local.entryList({u"*.vcf"_s}).size(), 22);
        int hannas = 0;
        for (const QString &name : local.entryList({u"*.vcf"_s})) {
            QFile file(local.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            hannas += file.readAll().contains("FN:Hanna Schr");
        }
        QCOMPARE(hannas, 1);
        QCOMPARE(sandbox.cardDav().cards(u"customers"_s).size(), 22);
    }
};

QTEST_GUILESS_MAIN(VdirsyncerTest)
#include "vdirsyncer_test.moc"
