#include "core/contacts/vcard_reader.h"
#include "tests/core/providers/files/file_probe.h"

#include <QElapsedTimer>
#include <QProcess>

#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace warden;
using namespace Qt::StringLiterals;

class VCardFileTest : public QObject, private FileProbe
{
    Q_OBJECT

    QString m_path = pathOf(u"contacts.vcf"_s);

    QByteArray three() const
    {
        return card("a", "Ada", "X-OWN;KEEP=yes:as it was\r\n") + "\r\n" + card("b", "Bo") +
               card("c", "Cy");
    }

private Q_SLOTS:
    void init() { QVERIFY(save(m_path, three())); }

    void everyCardIsListedUnderItsUid()
    {
        FilesProvider book({m_path});
        const Fetched fetched = fetch(book);
        QVERIFY(fetched.result);
        QCOMPARE(fetched.result->kind, ListingKind::Full);
        QCOMPARE(fetched.items.keys(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(fetched.result->listed.size(), 3);
        QCOMPARE(book.normalise(fetched.items[u"a"_s])->name.formatted, u"Ada"_s);
        QCOMPARE(*book.list(u"contacts"_s, m_progress), fetched.result->listed);
        QVERIFY(fetched.result->identity.account.contains(m_path));
        QCOMPARE(book.books(m_progress)->front().capabilities.writeBatch, 0);
        // Only what is new is handed on.
        QVERIFY(fetch(book, fetched.result->listed).items.isEmpty());
    }

    void aFileThatDoesNotExistYetIsAnEmptyBook()
    {
        QVERIFY(QFile::remove(m_path));
        FilesProvider book({m_path});
        QVERIFY(book.books(m_progress));
        QVERIFY(book.books(m_progress)->front().isWritable);
        QVERIFY(fetch(book).result->listed.isEmpty());
        const auto outcomes = push(book, {creating(u"p1"_s, u"Ada"_s), creating(u"p2"_s, u"Bo"_s)});
        QVERIFY(outcomes[0] && outcomes[1]);
        const Fetched after = fetch(book);
        QCOMPARE(after.items.keys(), QStringList({u"p1"_s, u"p2"_s}));
        // It was there, so its absence is no empty book any more.
        QVERIFY(QFile::remove(m_path));
        QCOMPARE(fetch(book, after.result->listed).result.error().reason,
                 ErrorReason::SourceUnavailable);
    }

    void aFileInAFolderThatIsNotThereIsNoBook()
    {
        FilesProvider book({pathOf(u"nowhere/contacts.vcf"_s)});
        QCOMPARE(book.books(m_progress).error().reason, ErrorReason::FolderMissing);
    }

    void whatIsNotChangedStaysByteForByte()
    {
        FilesProvider book({m_path});
        const Fetched before = fetch(book);
        const auto outcomes =
            push(book, {renaming(before.items[u"b"_s], book, u"Bob"_s), creating(u"d"_s, u"Dee"_s),
                        removing(before.items[u"c"_s])});
        for (const Result<PushOutcome> &outcome : outcomes)
            QVERIFY(outcome);
        const QByteArray now = contents(m_path);
        QVERIFY(now.startsWith(card("a", "Ada", "X-OWN;KEEP=yes:as it was\r\n") + "\r\n"));
        QVERIFY(!now.contains("UID:c"));
        const Fetched after = fetch(book);
        QCOMPARE(after.items.keys(), QStringList({u"a"_s, u"b"_s, u"d"_s}));
        QCOMPARE(book.normalise(after.items[u"b"_s])->name.formatted, u"Bob"_s);
        for (int i : {0, 1}) { // what the outcome says is what the next listing says
            QCOMPARE(outcomes[i]->revision, after.result->listed.value(outcomes[i]->remoteId));
            QCOMPARE(*outcomes[i]->readBack, after.items[outcomes[i]->remoteId].bytes);
        }
    }

    void propertiesThatWeDoNotKnowSurviveAnUpdate()
    {
        FilesProvider book({m_path});
        QVERIFY(push(book, {renaming(fetch(book).items[u"a"_s], book, u"Adah"_s)}).front());
        QVERIFY(contents(m_path).contains("X-OWN;KEEP=yes:as it was"));
        QVERIFY(contents(m_path).contains("FN:Adah"));
    }

    void aRemovedCardComesBackAsItWas()
    {
        FilesProvider book({m_path});
        const RawContact raw = fetch(book).items[u"a"_s];
        QVERIFY(push(book, {removing(raw)}).front());
        OutgoingChange undo = creating(u"a"_s, u"Ada"_s);
        undo.current = raw.bytes;
        const Result<PushOutcome> outcome = push(book, {undo}).front();
        QVERIFY(outcome);
        QCOMPARE(outcome->remoteId, u"a"_s);
        QCOMPARE(outcome->revision, raw.revision);
        QVERIFY(contents(m_path).endsWith(raw.bytes));
    }

    void onlyItemsThatChangedMeanwhileConflict()
    {
        FilesProvider book({m_path});
        const Fetched before = fetch(book);
        QVERIFY(save(m_path, contents(m_path).replace("FN:Bo\r", "FN:Boris\r")));
        const auto outcomes = push(book, {renaming(before.items[u"a"_s], book, u"Adah"_s),
                                          renaming(before.items[u"b"_s], book, u"Bob"_s),
                                          creating(u"c"_s, u"Again"_s)});
        QVERIFY(outcomes[0]);
        QCOMPARE(outcomes[1].error().reason, ErrorReason::ChangedMeanwhile);
        QCOMPARE(outcomes[2].error().reason, ErrorReason::AlreadyExists);
        QVERIFY(contents(m_path).contains("FN:Boris"));
        QVERIFY(contents(m_path).contains("FN:Adah"));
    }

    void somebodyWhoSavesMidwayLosesNothing()
    {
        int saves = 0;
        FilesProvider book({m_path, {}, [&](WriteStep step) {
                                if (step == WriteStep::Synced && saves++ == 0)
                                    QVERIFY(save(m_path, three() + card("late", "Late")));
                            }});
        QVERIFY(push(book, {renaming(fetch(book).items[u"b"_s], book, u"Bob"_s)}).front());
        QVERIFY(contents(m_path).contains("FN:Late"));
        QVERIFY(contents(m_path).contains("FN:Bob"));
    }

    void cardsOfOneUidAreListedInLinearTime()
    {
        constexpr int count = 20'000;
        QVERIFY(save(m_path, (card("same", "Ada") + card("same#7", "Bo")).repeated(count / 2)));
        FilesProvider book({m_path});
        QElapsedTimer timer;
        timer.start();
        const Fetched fetched = fetch(book);
        QVERIFY(fetched.result);
        QCOMPARE(fetched.items.size(), count);
        QVERIFY(fetched.items.contains(u"same"_s));
        QVERIFY(fetched.items.contains(u"same#2"_s));
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }

    void aCardWithoutUidKeepsItsIdOnceWritten()
    {
        QVERIFY(save(m_path, card({}, "Nobody") + card({}, "Nobody") + card("a", "Ada")));
        FilesProvider book({m_path});
        const Fetched before = fetch(book);
        QCOMPARE(before.items.size(), 3); // two alike are two items
        const RawContact raw = before.items.first().remoteId == "a"_L1
                                   ? before.items.last()
                                   : before.items[before.items.keys().value(1)];
        const Result<PushOutcome> outcome =
            push(book, {renaming(raw, book, u"Somebody"_s)}).front();
        QVERIFY(outcome);
        QCOMPARE(outcome->remoteId, raw.remoteId);
        const Fetched after = fetch(book);
        QCOMPARE(after.items.keys(), before.items.keys());
        QCOMPARE(book.normalise(after.items[raw.remoteId])->name.formatted, u"Somebody"_s);
    }

    void oneBrokenCardAmongAThousandIsNamed()
    {
        QByteArray all;
        for (int i = 0; i < 1000; ++i)
            all += i == 500 ? "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:n500\r\nFN:Half\r\n"
                            : card("n" + QByteArray::number(i), "N");
        QVERIFY(save(m_path, all));
        FilesProvider book({m_path});
        const Fetched fetched = fetch(book);
        QVERIFY(fetched.result);
        QCOMPARE(fetched.items.size(), 999);
        QCOMPARE(fetched.result->unreadable.size(), 1);
        QCOMPARE(fetched.result->unreadable.front().remoteId, u"n500"_s);
        QVERIFY(fetched.result->listed.contains(u"n500"_s)); // there, so not absent
    }

    void whatAnUnreadablePartMayHideIsNotAbsent()
    {
        FilesProvider book({m_path});
        const QHash<QString, QString> known = fetch(book).result->listed;
        QVERIFY(save(m_path, card("a", "Ada") + "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Cut off he"));
        const Fetched fetched = fetch(book, known);
        QVERIFY(fetched.result);
        for (const QString &id : known.keys())
            QVERIFY(fetched.result->listed.contains(id));
        QCOMPARE(fetched.result->unreadable.size(), 3); // the part, b and c
    }

    void aFileThatWasEmptiedIsAnEmptyListing()
    {
        FilesProvider book({m_path});
        const QHash<QString, QString> known = fetch(book).result->listed;
        for (const QByteArray &blank : {QByteArray(), QByteArray("\r\n")}) {
            QVERIFY(save(m_path, blank));
            const Fetched fetched = fetch(book, known);
            QVERIFY(fetched.result && fetched.result->listed.isEmpty()); // a plan on it is held
            QVERIFY(book.list(u"contacts"_s, m_progress)->isEmpty());
        }
        // What holds something else hides what is in it.
        QVERIFY(save(m_path, "<html>Sign in</html>\n"));
        const Fetched page = fetch(book, known);
        QVERIFY(page.result && !page.result->unreadable.empty());
        for (const QString &id : known.keys())
            QVERIFY(page.result->listed.contains(id));
    }

    void aFileThatWentIsNoEmptyListing_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<ErrorReason>("reason");
        QTest::newRow("gone") << u"gone"_s << ErrorReason::SourceUnavailable;
        QTest::newRow("a folder") << u"folder"_s << ErrorReason::FileUnreadable;
    }
    void aFileThatWentIsNoEmptyListing()
    {
        QFETCH(ErrorReason, reason);
        QFETCH(QString, what);
        FilesProvider book({m_path});
        const QHash<QString, QString> known = fetch(book).result->listed;
        const RawContact raw = fetch(book).items[u"a"_s];
        QVERIFY(QFile::remove(m_path));
        if (what == "folder"_L1)
            QVERIFY(QDir().mkdir(m_path));
        const Fetched fetched = fetch(book, known);
        QVERIFY(!fetched.result);
        QCOMPARE(reasonName(fetched.result.error().reason), reasonName(reason));
        QVERIFY(fetched.items.isEmpty());
        QVERIFY(!push(book, {renaming(raw, book, u"Adah"_s)}).front());
        QDir().rmdir(m_path);
    }

    void aLockedFileIsBusy()
    {
        FilesProvider book({m_path});
        const RawContact raw = fetch(book).items[u"a"_s];
        QFile other(m_path);
        QVERIFY(other.open(QIODevice::ReadWrite));
        QCOMPARE(flock(other.handle(), LOCK_EX | LOCK_NB), 0);
        QElapsedTimer timer;
        timer.start();
        const OutgoingChange change = renaming(raw, book, u"Adah"_s);
        QCOMPARE(push(book, {change}).front().error().kind, ErrorKind::Busy);
        QCOMPARE_LT(timer.elapsed(), 60'000);
        QCOMPARE(contents(m_path), three());
        other.close();
        QVERIFY(push(book, {change}).front());
        // A spreadsheet that has it open counts as well.
        const QString note = pathOf(u".~lock.contacts.vcf#"_s);
        QVERIFY(save(note, "somebody"));
        QCOMPARE(push(book, {creating(u"z"_s, u"Z"_s)}).front().error().kind, ErrorKind::Busy);
        QVERIFY(QFile::remove(note));
    }

    void permissionsAndLinksStay()
    {
        const QString link = pathOf(u"link.vcf"_s);
        QFile::remove(link);
        QVERIFY(QFile::link(m_path, link));
        const auto permissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
        QVERIFY(QFile::setPermissions(m_path, permissions));
        FilesProvider book({link});
        QVERIFY(push(book, {creating(u"d"_s, u"Dee"_s)}).front());
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(contents(m_path).contains("Dee"));
        // Qt adds what the caller itself may do.
        const auto groupAndOthers = QFile::Permissions(QFile::ReadGroup | QFile::WriteGroup |
                                                       QFile::ReadOther | QFile::WriteOther);
        QCOMPARE(QFileInfo(m_path).permissions() & groupAndOthers, QFile::ReadGroup);
    }

    void aPhotoOfFiftyMegabytesIsRefusedAlone()
    {
        const QByteArray photo = QByteArray(50 * 1024 * 1024, 'x').toBase64();
        QVERIFY(save(m_path, card("big", "Big", "PHOTO;ENCODING=b;TYPE=JPEG:" + photo + "\r\n") +
                                 card("a", "Ada")));
        FilesProvider book({m_path});
        const Fetched fetched = fetch(book);
        QVERIFY(fetched.result);
        QVERIFY(fetched.result->listed.contains(u"big"_s));
        QVERIFY(fetched.items.contains(u"a"_s));
        const bool isListed = !fetched.result->unreadable.empty();
        const Result<Contact> contact = book.normalise(fetched.items.value(u"big"_s));
        QVERIFY(isListed || contact.error().reason == ErrorReason::TooLarge);
    }

    void aFileInUtf16IsOnlyRead()
    {
        QByteArray bytes("\xff\xfe", 2);
        const QString text = QString::fromUtf8(card("a", "Zoë"));
        bytes += QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        QVERIFY(save(m_path, bytes));
        FilesProvider book({m_path});
        const RawContact raw = fetch(book).items[u"a"_s];
        QCOMPARE(book.normalise(raw)->name.formatted, u"Zoë"_s);
        QCOMPARE(push(book, {renaming(raw, book, u"Zoe"_s)}).front().error().reason,
                 ErrorReason::ReadOnly);
        QCOMPARE(contents(m_path), bytes);
    }

    void aFullDiskLeavesTheOldFile()
    {
        const QString disk = pathOf(u"disk"_s);
        QVERIFY(QDir().mkpath(disk));
        if (QProcess::execute(u"mount"_s,
                              {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=64k"_s, u"none"_s, disk}) != 0)
            QSKIP("mounting a small disk isn't allowed here");
        const QString path = disk + u"/contacts.vcf"_s;
        const QByteArray before = card("a", "Ada", "NOTE:" + QByteArray(40'000, 'x') + "\r\n");
        QVERIFY(save(path, before));
        ErrorReason reason = ErrorReason::None;
        QStringList left;
        {
            FilesProvider book({path});
            const Result<PushOutcome> outcome = push(book, {creating(u"b"_s, u"Bo"_s)}).front();
            reason = outcome ? ErrorReason::None : outcome.error().reason;
            left = QDir(disk).entryList(QDir::Files);
        }
        const QByteArray after = contents(path);
        QProcess::execute(u"umount"_s, {disk});
        QCOMPARE(reason, ErrorReason::DiskFull);
        QCOMPARE(after, before);
        QCOMPARE(left, QStringList({u"contacts.vcf"_s}));
    }

    void aKilledWriteLeavesOldOrNew_data()
    {
        QTest::addColumn<WriteStep>("step");
        QTest::newRow("created") << WriteStep::Created;
        QTest::newRow("written") << WriteStep::Written;
        QTest::newRow("synced") << WriteStep::Synced;
        QTest::newRow("renamed") << WriteStep::Renamed;
        QTest::newRow("folder synced") << WriteStep::FolderSynced;
    }
    void aKilledWriteLeavesOldOrNew()
    {
        QFETCH(WriteStep, step);
        FilesProvider reader({m_path});
        const OutgoingChange change = renaming(fetch(reader).items[u"b"_s], reader, u"Bob"_s);
        const pid_t child = fork();
        if (child == 0) {
            FilesProvider book({m_path, {}, [step](WriteStep now) {
                                    if (now == step)
                                        kill(getpid(), SIGKILL);
                                }});
            push(book, {change});
            _exit(0);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        const bool isNew = contents(m_path).contains("FN:Bob");
        QCOMPARE(isNew, step == WriteStep::Renamed || step == WriteStep::FolderSynced);
        if (!isNew)
            QCOMPARE(contents(m_path), three());
        // The next write takes the leftover away.
        QVERIFY(push(reader, {creating(u"e"_s, u"Eve"_s)}).front());
        QVERIFY(QDir(m_folder.path()).entryList({u"*.new-*"_s}).isEmpty());
    }

    void aKilledWriteAtAnyMomentLeavesOldOrNew()
    {
        QByteArray all;
        for (int i = 0; i < 2000; ++i)
            all += card(QByteArray::number(i), "N", "NOTE:" + QByteArray(500, 'x') + "\r\n");
        for (int round = 0; round < 20; ++round) {
            QVERIFY(save(m_path, all));
            const pid_t child = fork();
            if (child == 0) {
                FilesProvider book({m_path});
                push(book, {creating(u"new"_s, u"New"_s)});
                _exit(0);
            }
            usleep(static_cast<useconds_t>(round * 1500));
            kill(child, SIGKILL);
            QCOMPARE(waitpid(child, nullptr, 0), child);
            const QByteArray now = contents(m_path);
            QVERIFY(now.startsWith(all));
            QVERIFY(now == all || now.endsWith("END:VCARD\r\n"));
        }
    }
};

QTEST_GUILESS_MAIN(VCardFileTest)
#include "vcard_file_test.moc"
