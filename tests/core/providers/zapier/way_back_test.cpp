#include "core/base/id.h"
#include "core/providers/zapier/way_back.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

const QByteArray first("01932c07-0000-7000-8000-00000000000a");
const QByteArray second("01932c07-0000-7000-8000-00000000000b");
const QSet<QByteArray> both = {first, second};

} // namespace

class WayBackTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Progress m_progress;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a file can't be written");
        return path(name);
    }

private Q_SLOTS:
    void onlyWholeKnownIdsAreFound_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QSet<QByteArray>>("found");
        const QSet<QByteArray> none;
        const QSet<QByteArray> one = {first};
        QTest::newRow("nothing") << QByteArray() << none;
        QTest::newRow("a line") << first + "\n" << one;
        QTest::newRow("no line end") << first << one;
        QTest::newRow("two lines, twice") << first + "\r\n" + second + "\r\n" + first << both;
        QTest::newRow("byte order mark") << "\xef\xbb\xbf" + first + "\r\n" << one;
        QTest::newRow("other words") << "2026-11-25 ok: key=" + first + "; done" << one;
        QTest::newRow("JSON") << "{\"idempotency_key\":\"" + first + "\"}" << one;
        QTest::newRow("glued together") << first + second << none;
        QTest::newRow("a longer word") << "x" + first + "\n" + second + "-2\n" << none;
        QTest::newRow("a partial last line") << first + "\n" + second.chopped(1) << one;
        QTest::newRow("capitals") << first.toUpper() << none;
        QTest::newRow("a foreign id") << QByteArray("01932c07-0000-7000-8000-00000000000c") << none;
        QTest::newRow("other bytes") << QByteArray("\0\xff\xfe\x80", 4) + first << one;
    }
    void onlyWholeKnownIdsAreFound()
    {
        QFETCH(QByteArray, text);
        QFETCH(QSet<QByteArray>, found);
        const Result<WayBackReading> reading =
            readWayBack(write(u"way.txt"_s, text), both, m_progress);
        QVERIFY(reading);
        QCOMPARE(reading->found, found);
        QVERIFY(reading->isComplete);
    }

    void aFileInUtf16IsReadToo()
    {
        const QString text = u'\xfeff' + QString::fromLatin1(first) + u"\r\n"_s;
        const QByteArray bytes(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        const Result<WayBackReading> reading =
            readWayBack(write(u"utf16.txt"_s, bytes), both, m_progress);
        QVERIFY(reading);
        QCOMPARE(reading->found, QSet<QByteArray>{first});
    }

    void ofALongFileTheEndIsRead()
    {
        const QString file =
            write(u"long.txt"_s, first + "\n" + QByteArray(5000, '.') + "\n" + second + "\n");
        const Result<WayBackReading> reading = readWayBack(file, both, m_progress, {.bytes = 4000});
        QVERIFY(reading);
        QCOMPARE(reading->found, QSet<QByteArray>{second});
        QVERIFY(!reading->isComplete);
        // What is left of the first word there was no word of its own.
        const Result<WayBackReading> cut = readWayBack(write(u"cut.txt"_s, "x" + first), both,
                                                       m_progress, {.bytes = first.size()});
        QVERIFY(cut && cut->found.isEmpty() && !cut->isComplete);
    }

    void everyFileOfAFolderCountsTheNewestFirst()
    {
        QVERIFY(QDir().mkpath(path(u"many/deeper"_s)));
        QFile old(write(u"many/old.txt"_s, first));
        QVERIFY(old.open(QIODevice::ReadWrite));
        QVERIFY(old.setFileTime(QDateTime::currentDateTime().addDays(-1),
                                QFileDevice::FileModificationTime));
        old.close();
        write(u"many/new.txt"_s, second);
        write(u"many/deeper/other.txt"_s, "nothing");
        const Result<WayBackReading> all = readWayBack(path(u"many"_s), both, m_progress);
        QVERIFY(all && all->isComplete);
        QCOMPARE(all->found, both);
        const Result<WayBackReading> newest =
            readWayBack(path(u"many"_s), both, m_progress, {.files = 1});
        QVERIFY(newest && !newest->isComplete);
        QCOMPARE(newest->found, QSet<QByteArray>{second});
    }

    void foldersInAFolderAreLeftAlone()
    {
        QVERIFY(QDir().mkpath(path(u"outer/inner"_s)));
        write(u"outer/inner/a.txt"_s, first);
        const Result<WayBackReading> reading = readWayBack(path(u"outer"_s), both, m_progress);
        QVERIFY(reading && reading->found.isEmpty());
    }

    void anOddFileIsNeverWaitedFor()
    {
#ifdef Q_OS_UNIX
        QVERIFY(QDir().mkpath(path(u"odd"_s)));
        QCOMPARE(::mkfifo(QFile::encodeName(path(u"odd/pipe"_s)).constData(), 0600), 0);
        const QString secret = write(u"elsewhere.txt"_s, second);
        QVERIFY(QFile::link(secret, path(u"odd/link.txt"_s)));
        write(u"odd/good.txt"_s, first);
        QElapsedTimer timer;
        timer.start();
        const Result<WayBackReading> reading = readWayBack(path(u"odd"_s), both, m_progress);
        QVERIFY(reading);
        QCOMPARE(reading->found, QSet<QByteArray>{first});
        for (const QString &name : {path(u"odd/pipe"_s), u"/dev/zero"_s}) {
            const Result<WayBackReading> odd = readWayBack(name, both, m_progress);
            QVERIFY(!odd);
            QCOMPARE(odd.error().reason, ErrorReason::FileUnreadable);
            QVERIFY(!checkWayBack(name));
        }
        QCOMPARE_LT(timer.elapsed(), 2000);
#else
        QSKIP("no pipes with names here");
#endif
    }

    void itEndsInTimeAndWhenItIsStopped()
    {
        const QString file = write(u"some.txt"_s, first);
        const Result<WayBackReading> late =
            readWayBack(file, both, m_progress, {.time = std::chrono::milliseconds(0)});
        QVERIFY(late && late->found.isEmpty() && !late->isComplete);
        Progress stopped({}, [] { return true; });
        const Result<WayBackReading> cancelled = readWayBack(file, both, stopped);
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
    }

    void whatIsntThereIsNoWayBackYet()
    {
        const Result<WayBackReading> missing =
            readWayBack(path(u"missing.txt"_s), both, m_progress);
        QVERIFY(!missing);
        QCOMPARE(missing.error().reason, ErrorReason::NotFound);
        QVERIFY(checkWayBack(path(u"missing.txt"_s))); // the Zap makes it
        QVERIFY(checkWayBack(m_folder.path()));
        QVERIFY(!checkWayBack(path(u"nowhere/missing.txt"_s)));
        QVERIFY(!checkWayBack(u"way.txt"_s));
    }
};

QTEST_GUILESS_MAIN(WayBackTest)
#include "way_back_test.moc"
