#include "tests/e2e/command_line_world.h"
#include "tests/e2e/file_scan.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace warden {

class CliContactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSearchFindsByNameEmailPhoneAndOrganization_data();
    void aSearchFindsByNameEmailPhoneAndOrganization();
    void aLimitCutsTheListButNotTheTotal();
    void aContactIsShownAsEachBookHasIt();
    void anExportHoldsAllContacts_data();
    void anExportHoldsAllContacts();
    void anExportReplacesNoFileAndIsForItsOwnerAlone();
    void aReportSaysWhereAContactWent();
    void aTableIsSafeAgainstFormulas();
    void noContactValueStandsInTheWorkspace();
    void anErasureIsShownFirstAndDoneWithYes();

private:
    CardDavSandbox m_server;
    std::unique_ptr<CommandLineWorld> m_world;
};

void CliContactsTest::initTestCase()
{
    QVERIFY(m_server.start());
    m_server.addBook(u"one"_s, u"One"_s);
    m_server.put(u"one"_s, u"a.vcf"_s,
                 smallCard(u"a"_s, u"Zebulon Quartermain"_s, u"zebulon@quartz.example"_s,
                           "TEL:+49301234567\r\nORG:Basaltwerke\r\nNOTE:Likes obsidian\r\n"));
    m_server.put(u"one"_s, u"b.vcf"_s,
                 smallCard(u"b"_s, u"=HYPERLINK(1) Formula"_s, u"formula@quartz.example"_s));
    for (int i = 0; i < 5; ++i)
        m_server.put(u"one"_s, u"n%1.vcf"_s.arg(i),
                     smallCard(u"n%1"_s.arg(i), u"Nobody%1 Number"_s.arg(i),
                               u"nobody%1@example.com"_s.arg(i)));
    m_world = std::make_unique<CommandLineWorld>();
    QVERIFY2(m_world->init().isOk(), m_world->last().summary());
    const QString book = m_world->addCardDav(m_server)[u"One"_s];
    // A route's plan reads the book; nothing has to be written for a search.
    const QString file = m_world->addFile(m_world->path(u"outside.vcf"_s));
    QVERIFY2(!m_world->addRoute(book, file).isEmpty(), m_world->last().summary());
    QVERIFY2(m_world->run({u"sync"_s, u"--plan-only"_s}).isOk(), m_world->last().summary());
    QVERIFY2(!m_world->last().errors.contains("Zebulon"), m_world->last().errors);
}

void CliContactsTest::aSearchFindsByNameEmailPhoneAndOrganization_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected");
    QTest::newRow("given name") << u"zebul"_s << 1;
    QTest::newRow("family name") << u"Quartermain"_s << 1;
    QTest::newRow("e-mail") << u"zebulon@quartz.example"_s << 1;
    QTest::newRow("domain of both") << u"quartz.example"_s << 2;
    QTest::newRow("phone") << u"301234567"_s << 1;
    QTest::newRow("organisation") << u"basalt"_s << 1;
    QTest::newRow("nobody") << u"no such person"_s << 0;
    QTest::newRow("query language is just text") << u"\" OR *"_s << 0;
}

void CliContactsTest::aSearchFindsByNameEmailPhoneAndOrganization()
{
    QFETCH(QString, text);
    QFETCH(int, expected);
    const CommandResult found = m_world->run({u"contacts"_s, u"search"_s, text});
    QVERIFY2(found.isOk(), found.summary());
    QCOMPARE(found.json["total"_L1].toInt(-1), expected);
    const QJsonArray contacts = found.json["contacts"_L1].toArray();
    QCOMPARE(contacts.size(), expected);
    if (expected != 1)
        return;
    for (const QString &key :
         {u"id"_s, u"name"_s, u"emails"_s, u"phones"_s, u"organization"_s, u"address_books"_s})
        QVERIFY2(contacts.at(0).toObject().contains(key), qPrintable(key));
    QCOMPARE(contacts.at(0)["name"_L1].toString(), u"Zebulon Quartermain"_s);
}

void CliContactsTest::aLimitCutsTheListButNotTheTotal()
{
    const CommandResult found =
        m_world->run({u"contacts"_s, u"search"_s, u"nobody"_s, u"--limit"_s, u"2"_s});
    QVERIFY2(found.isOk(), found.summary());
    QCOMPARE(found.json["contacts"_L1].toArray().size(), 2);
    QCOMPARE(found.json["total"_L1].toInt(), 5);
}

void CliContactsTest::aContactIsShownAsEachBookHasIt()
{
    const QString id = m_world->run({u"contacts"_s, u"search"_s, u"zebulon"_s})
                           .json["contacts"_L1][0]["id"_L1]
                           .toString();
    const CommandResult shown = m_world->run({u"contacts"_s, u"show"_s, id});
    QVERIFY2(shown.isOk(), shown.summary());
    QCOMPARE(shown.json["id"_L1].toString(), id);
    QVERIFY(shown.output.contains("Likes obsidian"));
    QVERIFY(shown.output.contains("+49301234567"));
}

void CliContactsTest::anExportHoldsAllContacts_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("vcard") << u"vcard"_s;
    QTest::newRow("csv") << u"csv"_s;
    QTest::newRow("json") << u"json"_s;
}

void CliContactsTest::anExportHoldsAllContacts()
{
    QFETCH(QString, format);
    const QString path = m_world->path(u"outside-export."_s + format);
    const CommandResult done =
        m_world->run({u"contacts"_s, u"export"_s, u"--format"_s, format, u"--out"_s, path});
    QVERIFY2(done.isOk(), done.summary());
    QCOMPARE(done.json["contacts"_L1].toInt(), 7);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("Zebulon") && bytes.contains("nobody4@example.com"));
}

void CliContactsTest::anExportReplacesNoFileAndIsForItsOwnerAlone()
{
    const QString path = m_world->path(u"outside-export.csv"_s);
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(!(QFile::permissions(path) & others));
    const qint64 size = QFile(path).size();
    const CommandResult again =
        m_world->run({u"contacts"_s, u"export"_s, u"--format"_s, u"json"_s, u"--out"_s, path});
    QVERIFY2(again.exitCode == 1, again.summary());
    QCOMPARE(again.errorKind(), u"storage"_s);
    QCOMPARE(QFile(path).size(), size);
}

void CliContactsTest::anErasureIsShownFirstAndDoneWithYes()
{
    QVERIFY(m_world->run({u"contacts"_s, u"search"_s, u"Nobody4"_s}).isOk());
    const QString id =
        m_world->last().json[u"contacts"_s].toArray()[0].toObject()[u"id"_s].toString();
    const CommandResult shown = m_world->run({u"contacts"_s, u"erase"_s, id});
    QCOMPARE(shown.exitCode, 3);
    QCOMPARE(shown.json[u"forgotten"_s].toBool(), false);
    QCOMPARE(shown.json[u"items"_s].toArray().size(), 1);
    QVERIFY(m_server.cards(u"one"_s).contains(u"n4.vcf"_s));
    const CommandResult done = m_world->run({u"contacts"_s, u"erase"_s, id, u"--yes"_s});
    QVERIFY2(done.isOk(), done.summary());
    QCOMPARE(done.json[u"forgotten"_s].toBool(), true);
    QCOMPARE(done.count(u"removed"_s), 1);
    QVERIFY(!m_server.cards(u"one"_s).contains(u"n4.vcf"_s));
    QVERIFY(m_world->run({u"contacts"_s, u"search"_s, u"Nobody4"_s}).isOk());
    QCOMPARE(m_world->last().json[u"total"_s].toInt(), 0);
    QVERIFY(m_world->run({u"contacts"_s, u"readmit"_s, id}).isOk());
    QCOMPARE(m_world->run({u"contacts"_s, u"readmit"_s, id}).exitCode, 2);
}

void CliContactsTest::aReportSaysWhereAContactWent()
{
    QVERIFY(m_world->run({u"contacts"_s, u"search"_s, u"Quartermain"_s}).isOk());
    const QString id =
        m_world->last().json[u"contacts"_s].toArray()[0].toObject()[u"id"_s].toString();
    const QString path = m_world->path(u"report.json"_s);
    const CommandResult made = m_world->run({u"contacts"_s, u"report"_s, id, u"--out"_s, path});
    QVERIFY2(made.isOk(), made.summary());
    QCOMPARE(made.json[u"destinations"_s].toInt(), 1);
    QCOMPARE(made.json[u"deliveries"_s].toInt(), 0); // nothing but a plan was made
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject report = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(report[u"person"_s].toString(), id);
    QCOMPARE(m_world->run({u"contacts"_s, u"report"_s, id, u"--out"_s, path}).errorKind(),
             u"storage"_s); // an existing file stays as it is
    QCOMPARE(
        m_world->run({u"contacts"_s, u"report"_s, id, u"--out"_s, m_world->path(u"report.pdf"_s)})
            .exitCode,
        2);
    QCOMPARE(m_world
                 ->run({u"contacts"_s, u"report"_s, u"nobody"_s, u"--out"_s,
                        m_world->path(u"none.json"_s)})
                 .exitCode,
             2);
    QVERIFY(!QFile::exists(m_world->path(u"none.json"_s)));
    QVERIFY(file.remove());
}

void CliContactsTest::aTableIsSafeAgainstFormulas()
{
    QFile file(m_world->path(u"outside-export.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const QByteArray &line : file.readAll().split('\n')) {
        for (const QByteArray &cell : line.split(','))
            QVERIFY2(!cell.startsWith('=') && !cell.startsWith("\"="), line);
    }
}

void CliContactsTest::noContactValueStandsInTheWorkspace()
{
    const QStringList values{u"Zebulon"_s,
                             u"Quartermain"_s,
                             u"quartz.example"_s,
                             u"+49301234567"_s,
                             u"Basaltwerke"_s,
                             u"obsidian"_s,
                             QString::fromLatin1(m_server.options().password)};
    QCOMPARE(findWords(m_world->workspace(), values), QStringList());
    QCOMPARE(findWords(m_world->path(u"tmp"_s), values), QStringList());
    // That the scan finds what is there:
    QVERIFY(!findWords(m_world->folder(), values).isEmpty());
}

} // namespace warden

QTEST_GUILESS_MAIN(warden::CliContactsTest)
#include "cli_contacts_test.moc"
