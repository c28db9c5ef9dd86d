#include "tests/core/providers/files/file_probe.h"

using namespace warden;
using namespace Qt::StringLiterals;

class CsvFileTest : public QObject, private FileProbe
{
    Q_OBJECT

    QString m_path = pathOf(u"contacts.csv"_s);

    static OutgoingChange withMail(OutgoingChange change, const QString &mail)
    {
        change.contact.emails = {{mail, {}, {}, false}};
        change.changedFields.insert(Field::Email);
        return change;
    }

private Q_SLOTS:
    void cleanup() { QFile::remove(m_path); }

    void aTableThatDoesNotExistYetIsAnEmptyBook()
    {
        FilesProvider book({m_path});
        QVERIFY(book.books(m_progress));
        QVERIFY(fetch(book).result->listed.isEmpty());
        const auto outcomes =
            push(book, {withMail(creating(u"p1"_s, u"Ada"_s), u"ada@example.com"_s),
                        creating(u"p2"_s, u"Bo"_s)});
        QVERIFY(outcomes[0] && outcomes[1]);
        const Fetched after = fetch(book);
        QCOMPARE(after.result->listed.size(), 2);
        for (const Result<PushOutcome> &outcome : outcomes) {
            QCOMPARE(after.result->listed.value(outcome->remoteId), outcome->revision);
            QCOMPARE(after.items[outcome->remoteId].bytes, *outcome->readBack);
        }
        QCOMPARE(outcomes[0]->remoteId, u"p1"_s);
        const Contact ada = *book.normalise(after.items[u"p1"_s]);
        QCOMPARE(ada.name.formatted, u"Ada"_s);
        QCOMPARE(ada.emails.front().value, u"ada@example.com"_s);
        // It was there, so its absence is no empty book any more.
        QVERIFY(QFile::remove(m_path));
        QCOMPARE(fetch(book, after.result->listed).result.error().reason,
                 ErrorReason::SourceUnavailable);
    }

    void aTableThatKeptItsHeadingAloneIsAnEmptyListing()
    {
        FilesProvider book({m_path});
        QVERIFY(save(m_path, "name,email\nAda,ada@example.com\n"));
        const QHash<QString, QString> known = fetch(book).result->listed;
        QCOMPARE(known.size(), 1);
        QVERIFY(save(m_path, "name,email\n"));
        const Fetched emptied = fetch(book, known);
        QVERIFY(emptied.result && emptied.result->listed.isEmpty()); // a plan on it is held
        QVERIFY(save(m_path, ""));
        QCOMPARE(fetch(book, known).result.error().reason, ErrorReason::SourceUnavailable);
    }

    void rowsThatAreNotChangedStayByteForByte_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("crlf") << QByteArray("\r\n");
        QTest::newRow("lf") << QByteArray("\n");
    }
    void rowsThatAreNotChangedStayByteForByte()
    {
        QFETCH(QByteArray, end);
        const QByteArray header = "id;First Name;Last Name;E-mail Address;Mood" + end;
        const QByteArray ada = "1;\"Ada\";Byron;ada@example.com;\"a \"\"good\"\" one\"" + end;
        const QByteArray bo = "2;Bo;;bo@example.com;" + end;
        const QByteArray cy = "3; Cy ;;cy@example.com;tired"; // no end of line
        QVERIFY(save(m_path, header + ada + bo + cy));
        FilesProvider book({m_path});
        const Fetched before = fetch(book);
        QCOMPARE(before.items.keys(), QStringList({u"1"_s, u"2"_s, u"3"_s}));
        OutgoingChange change = renaming(before.items[u"2"_s], book, u"Bob"_s);
        change.contact.name.given = u"Bob"_s;
        const auto outcomes =
            push(book, {change, removing(before.items[u"1"_s]),
                        withMail(creating(u"9"_s, u"Dee"_s), u"dee@example.com"_s)});
        for (const Result<PushOutcome> &outcome : outcomes)
            QVERIFY(outcome);
        const QByteArray now = contents(m_path);
        QVERIFY(now.startsWith(header));
        QVERIFY(now.contains(cy + end));
        QVERIFY(!now.contains("Byron"));
        QVERIFY(now.contains("Bob"));
        const Fetched after = fetch(book);
        QCOMPARE(after.result->listed.size(), 3);
        QCOMPARE(after.items[u"3"_s].bytes.trimmed(), before.items[u"3"_s].bytes.trimmed());
        for (int i : {0, 2})
            QCOMPARE(after.result->listed.value(outcomes[i]->remoteId), outcomes[i]->revision);
    }

    void anEditedRowStaysTheSameItem_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("uid") << QByteArray("UID,First Name,Phone\r\n")
                             << QByteArray("u-1,Ada,1\r\n");
        QTest::newRow("id") << QByteArray("First Name,ID\r\n") << QByteArray("Ada,7\r\n");
        QTest::newRow("e-mail") << QByteArray("First Name,E-mail Address\r\n")
                                << QByteArray("Ada,Ada@example.com\r\n");
    }
    void anEditedRowStaysTheSameItem()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, row);
        QVERIFY(save(m_path, header + row));
        FilesProvider book({m_path});
        const QStringList before = fetch(book).items.keys();
        QVERIFY(!before.front().contains(u'@')); // no address where only ids belong
        QVERIFY(save(m_path, header + row.replace("Ada,", "Adah,")));
        QCOMPARE(fetch(book).items.keys(), before);
    }

    void aRowThatChangedMeanwhileConflicts()
    {
        const QByteArray table = "id,First Name\r\n1,Ada\r\n2,Bo\r\n";
        QVERIFY(save(m_path, table));
        FilesProvider book({m_path});
        const Fetched before = fetch(book);
        QVERIFY(save(m_path, QByteArray(table).replace("Bo", "Boris")));
        OutgoingChange ada = renaming(before.items[u"1"_s], book, u"Adah"_s);
        ada.contact.name.given = u"Adah"_s;
        const auto outcomes = push(book, {ada, removing(before.items[u"2"_s])});
        QVERIFY(outcomes[0]);
        QCOMPARE(outcomes[1].error().reason, ErrorReason::ChangedMeanwhile);
        QCOMPARE(contents(m_path), QByteArray("id,First Name\r\n1,Adah\r\n2,Boris\r\n"));
    }

    void aBrokenRowIsNamedAndTheOthersGoOn()
    {
        QVERIFY(save(m_path, "id,First Name\n1,Ada\n2,Bo,too,many\n3,Cy\n"));
        FilesProvider book({m_path});
        const Fetched fetched = fetch(book, {{u"2"_s, u"old"_s}, {u"3"_s, u"old"_s}});
        QVERIFY(fetched.result);
        QCOMPARE(fetched.items.keys(), QStringList({u"1"_s, u"3"_s}));
        // The broken row may be the one that seems to be missing.
        QVERIFY(fetched.result->listed.contains(u"2"_s));
        QCOMPARE(fetched.result->unreadable.size(), 2);
    }

    void columnsOfOneselfAreMapped()
    {
        QVERIFY(save(m_path, "Kennung,Rufname\r\n1,Ada\r\n"));
        FilesProvider book({m_path, {{u"Rufname"_s, Field::Nickname}}});
        const Fetched fetched = fetch(book);
        QVERIFY(fetched.result);
        QCOMPARE(book.normalise(fetched.items.first())->nicknames, QStringList({u"Ada"_s}));
        const FieldSet fields = book.books(m_progress)->front().capabilities.fields;
        QVERIFY(fields.contains(Field::Nickname));
        QVERIFY(!fields.contains(Field::Phone) && !fields.contains(Field::Photo));
        FilesProvider wrong({m_path, {{u"Nothing"_s, Field::Nickname}}});
        QVERIFY(!fetch(wrong).result);
    }

    void noCellThatWeWriteIsAFormula()
    {
        FilesProvider book({m_path});
        QVERIFY(push(book, {creating(u"p1"_s, u"=HYPERLINK(\"http://example.com\")"_s)}).front());
        QVERIFY(!contents(m_path).contains(",=HYPER"));
        QVERIFY(!contents(m_path).contains("\"=HYPER"));
        QCOMPARE(book.normalise(fetch(book).items.first())->name.formatted,
                 u"=HYPERLINK(\"http://example.com\")"_s);
    }

    void aRemovedRowComesBackAsItWas()
    {
        const QByteArray table = "id,First Name\r\n1,\"Ada\"\r\n2,Bo\r\n";
        QVERIFY(save(m_path, table));
        FilesProvider book({m_path});
        const RawContact raw = fetch(book).items[u"1"_s];
        QVERIFY(push(book, {removing(raw)}).front());
        OutgoingChange undo = creating(u"1"_s, u"Ada"_s);
        undo.current = raw.bytes;
        const Result<PushOutcome> outcome = push(book, {undo}).front();
        QVERIFY(outcome);
        QCOMPARE(outcome->remoteId, u"1"_s);
        QCOMPARE(outcome->revision, raw.revision);
        QCOMPARE(contents(m_path), QByteArray("id,First Name\r\n2,Bo\r\n1,\"Ada\"\r\n"));
    }

    void thePreviewIsTheRowThatIsWritten()
    {
        FilesProvider book({m_path});
        const OutgoingChange change = withMail(creating(u"p1"_s, u"Ada"_s), u"ada@example.com"_s);
        const Result<QByteArray> preview = book.preview(u"contacts"_s, change);
        QVERIFY(preview);
        QCOMPARE(*push(book, {change}).front()->readBack, *preview);
    }

    void rowsThatWouldRepeatALargeHeaderTooOftenAreRefused()
    {
        const QByteArray header = "id," + QByteArray(60 * 1024, 'h') + "\n";
        QVERIFY(save(m_path, header + QByteArray("1,a\n").repeated(10'000)));
        FilesProvider book({m_path});
        QCOMPARE(fetch(book).result.error().reason, ErrorReason::TooLarge);
        QVERIFY(save(m_path, header + QByteArray("1,a\n").repeated(100)));
        QCOMPARE(fetch(book).items.size(), 100);
    }

    void everyRowHasAnIdOfItsOwn()
    {
        QVERIFY(save(m_path, "id,Name\nx,Ada\nx,Bo\nx#2,Cy\n"));
        FilesProvider book({m_path});
        QCOMPARE(fetch(book).items.size(), 3);
    }

    void whatIsNoTableIsSaidSo()
    {
        QVERIFY(save(m_path, QByteArray(2000, '\0')));
        FilesProvider book({m_path});
        const Fetched fetched = fetch(book);
        QVERIFY(!fetched.result || fetched.items.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CsvFileTest)
#include "csv_file_test.moc"
