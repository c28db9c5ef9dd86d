#include "tests/core/providers/files/file_probe.h"

using namespace warden;
using namespace Qt::StringLiterals;

class VCardFolderTest : public QObject, private FileProbe
{
    Q_OBJECT

    QString m_path;
    int m_count = 0;

    QString file(const QString &name) const { return m_path + u'/' + name; }

private Q_SLOTS:
    void init()
    {
        m_path = pathOf(u"book%1"_s.arg(++m_count));
        QVERIFY(QDir().mkpath(m_path));
        QVERIFY(save(file(u"ada.vcf"_s), card("a", "Ada")));
        QVERIFY(save(file(u"bo.vcf"_s), card("b", "Bo")));
    }

    void everyFileIsAnItem()
    {
        QVERIFY(save(file(u"notes.txt"_s), "no card"));
        QVERIFY(save(file(u".hidden.vcf"_s), card("h", "Hidden")));
        QVERIFY(save(file(u"broken.vcf"_s), "no card"));
        QVERIFY(save(file(u"two.vcf"_s), card("x", "X") + card("y", "Y")));
        QVERIFY(QFile::link(file(u"ada.vcf"_s), file(u"link.vcf"_s)));
        FilesProvider book({m_path});
        const Fetched fetched = fetch(book);
        QVERIFY(fetched.result);
        QCOMPARE(fetched.items.keys(), QStringList({u"ada.vcf"_s, u"bo.vcf"_s}));
        QStringList unreadable;
        for (const UnreadableItem &item : fetched.result->unreadable)
            unreadable.append(item.remoteId);
        unreadable.sort();
        QCOMPARE(unreadable, QStringList({u"broken.vcf"_s, u"two.vcf"_s}));
        QCOMPARE(fetched.result->listed.size(), 4);
    }

    void changesTouchTheirOwnFilesAlone()
    {
        FilesProvider book({m_path});
        const Fetched before = fetch(book);
        const auto outcomes =
            push(book, {renaming(before.items[u"ada.vcf"_s], book, u"Adah"_s),
                        creating(u"dee"_s, u"Dee"_s), removing(before.items[u"bo.vcf"_s])});
        for (const Result<PushOutcome> &outcome : outcomes)
            QVERIFY(outcome);
        QCOMPARE(outcomes[1]->remoteId, u"dee.vcf"_s);
        QCOMPARE(QDir(m_path).entryList(QDir::Files), QStringList({u"ada.vcf"_s, u"dee.vcf"_s}));
        const Fetched after = fetch(book);
        for (int i : {0, 1})
            QCOMPARE(outcomes[i]->revision, after.result->listed.value(outcomes[i]->remoteId));
        QCOMPARE(book.normalise(after.items[u"ada.vcf"_s])->name.formatted, u"Adah"_s);
    }

    void nothingIsOverwrittenThatChangedOrIsThere()
    {
        FilesProvider book({m_path});
        const Fetched before = fetch(book);
        QVERIFY(save(file(u"ada.vcf"_s), card("a", "Somebody else")));
        const auto outcomes =
            push(book, {renaming(before.items[u"ada.vcf"_s], book, u"Adah"_s),
                        removing(before.items[u"ada.vcf"_s]), creating(u"bo"_s, u"Another Bo"_s)});
        QCOMPARE(outcomes[0].error().reason, ErrorReason::ChangedMeanwhile);
        QCOMPARE(outcomes[1].error().reason, ErrorReason::ChangedMeanwhile);
        QCOMPARE(outcomes[2].error().reason, ErrorReason::AlreadyExists);
        QVERIFY(contents(file(u"ada.vcf"_s)).contains("Somebody else"));
        QCOMPARE(contents(file(u"bo.vcf"_s)), card("b", "Bo"));
    }

    void noNameLeadsOutOfTheFolder_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("parent") << u"../outside.vcf"_s;
        QTest::newRow("absolute") << u"/tmp/outside.vcf"_s;
        QTest::newRow("backslash") << u"..\\outside.vcf"_s;
        QTest::newRow("hidden") << u".hidden.vcf"_s;
    }
    void noNameLeadsOutOfTheFolder()
    {
        QFETCH(QString, id);
        QVERIFY(save(pathOf(u"outside.vcf"_s), card("o", "Outside")));
        FilesProvider book({m_path});
        QVERIFY(!book.get(u"contacts"_s, id, m_progress));
        OutgoingChange remove;
        remove.action = ChangeAction::Remove;
        remove.remoteId = id;
        QVERIFY(!push(book, {remove}).front());
        const Result<PushOutcome> created = push(book, {creating(id, u"New"_s)}).front();
        QVERIFY(created);
        QVERIFY(QFile::exists(file(created->remoteId)));
        QVERIFY(!created->remoteId.contains(u".."_s));
        QCOMPARE(contents(pathOf(u"outside.vcf"_s)), card("o", "Outside"));
    }

    void onlyOldLeftoversOfOursAreTakenAway()
    {
        const QString own = file(u"ada.vcf.new-contacts"_s);
        const QString left = file(u"ada.vcf.warden.new-0a1b2c3d"_s);
        const QString young = file(u"bo.vcf.warden.new-0a1b2c3d"_s);
        for (const QString &path : {own, left, young}) {
            QVERIFY(save(path, "half"));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            if (path != young)
                QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-3600),
                                         QFileDevice::FileModificationTime));
        }
        FilesProvider book({m_path});
        QVERIFY(push(book, {creating(u"c"_s, u"Cy"_s)}).front());
        QVERIFY(QFile::exists(own));
        QVERIFY(!QFile::exists(left));
        QVERIFY(QFile::exists(young)); // somebody may be writing it at this moment
    }

    void aFolderThatWentIsNoEmptyListingAndOneThatWasEmptiedIs()
    {
        FilesProvider book({m_path});
        const QHash<QString, QString> known = fetch(book).result->listed;
        QVERIFY(QFile::remove(file(u"ada.vcf"_s)));
        QCOMPARE(fetch(book, known).result->listed.size(), 1); // one less is a listing
        QVERIFY(QFile::remove(file(u"bo.vcf"_s)));
        const Fetched emptied = fetch(book, known);
        QVERIFY(emptied.result && emptied.result->listed.isEmpty()); // a plan on it is held
        QVERIFY(fetch(book).result); // a new, empty folder is an empty book
        QVERIFY(QDir().rmdir(m_path));
        QCOMPARE(fetch(book, known).result.error().reason, ErrorReason::SourceUnavailable);
        QCOMPARE(book.books(m_progress).error().reason, ErrorReason::FolderMissing);
        QVERIFY(!book.list(u"contacts"_s, m_progress));
    }

    void aCancelLeavesTheRestUnwritten()
    {
        FilesProvider book({m_path});
        int asked = 0;
        Progress progress({}, [&] { return ++asked > 2; });
        const std::vector<ApprovedChange> changes = approved(
            {creating(u"c"_s, u"C"_s), creating(u"d"_s, u"D"_s), creating(u"e"_s, u"E"_s)});
        const auto outcomes = book.push(u"contacts"_s, changes, progress);
        QCOMPARE(outcomes.size(), 3);
        QCOMPARE(outcomes.back().error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(file(u"e.vcf"_s)));
    }
};

QTEST_GUILESS_MAIN(VCardFolderTest)
#include "vcard_folder_test.moc"
