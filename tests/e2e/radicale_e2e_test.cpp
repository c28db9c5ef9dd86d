#include "tests/e2e/command_line_world.h"
#include "tests/peers/dav_peers.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace warden {

// The program against real Radicale servers over TLS with a private authority. In order.
class RadicaleE2eTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void allCardsGoToAFileOnce();
    void twoBooksBecomeAlike();
    void aChangeInTheFileAndOneInTheBookBothArrive();

private:
    QString connectTo(const DavPeer &peer);
    static QByteArray contents(const QString &path);

    static constexpr int cards = 250;
    RadicalePeer m_first;
    RadicalePeer m_second;
    std::unique_ptr<CommandLineWorld> m_world;
    QString m_book;
    QString m_file;
    QString m_route;
};

QString RadicaleE2eTest::connectTo(const DavPeer &peer)
{
    m_world->environment().insert(u"PEER_PASSWORD"_s, DavPeer::password());
    const QString authority = m_world->path(u"ca.pem"_s);
    QFile::copy(peer.authority(), authority);
    const CommandResult added = m_world->run(
        {u"connection"_s, u"add"_s, u"carddav"_s, u"--url"_s, peer.url().toString(), u"--user"_s,
         DavPeer::user(), u"--password-env"_s, u"PEER_PASSWORD"_s, u"--ca"_s, authority});
    // What it trusts was said then: whoever can write to the file later has no say.
    QFile::remove(authority);
    return added.json["address_books"_L1][0]["id"_L1].toString();
}

QByteArray RadicaleE2eTest::contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void RadicaleE2eTest::initTestCase()
{
    if (!m_first.isRunning() || !m_second.isRunning())
        QSKIP("Radicale isn't installed here");
    QVERIFY(m_first.seed(cards));
    m_world = std::make_unique<CommandLineWorld>();
    QVERIFY2(m_world->init().isOk(), m_world->last().summary());
    m_book = connectTo(m_first);
    QVERIFY2(!m_book.isEmpty(), m_world->last().summary());
    m_file = m_world->path(u"out.vcf"_s);
}

void RadicaleE2eTest::allCardsGoToAFileOnce()
{
    m_route = m_world->addRoute(m_book, m_world->addFile(m_file), {u"--two-way"_s});
    const CommandResult first = m_world->run({u"sync"_s});
    QVERIFY2(first.isOk(), first.summary());
    QCOMPARE(first.count(u"created"_s), cards);
    QCOMPARE(contents(m_file).count("BEGIN:VCARD"), cards);
    const CommandResult second = m_world->run({u"sync"_s});
    QVERIFY2(second.isOk(), second.summary());
    QCOMPARE(second.count(u"unchanged"_s), cards);
}

void RadicaleE2eTest::twoBooksBecomeAlike()
{
    const QString other = connectTo(m_second);
    const QString route = m_world->addRoute(m_book, other, {u"--two-way"_s});
    QVERIFY2(!route.isEmpty(), m_world->last().summary());
    const CommandResult first = m_world->run({u"sync"_s, u"--route"_s, route});
    QVERIFY2(first.isOk(), first.summary());
    QCOMPARE(first.count(u"created"_s), cards);
    const CommandResult second = m_world->run({u"sync"_s, u"--route"_s, route});
    QVERIFY2(second.isOk(), second.summary());
    QCOMPARE(second.count(u"unchanged"_s), cards);
}

// Through three places: the file, the first server and the second one.
void RadicaleE2eTest::aChangeInTheFileAndOneInTheBookBothArrive()
{
    QByteArray changed = contents(m_file);
    const qsizetype end = changed.indexOf("END:VCARD");
    changed.insert(end, "NOTE:Written in the file\r\n");
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(changed +
               smallCard(u"new-in-file"_s, u"Newcomer Test"_s, u"newcomer@example.com"_s));
    file.close();

    const CommandResult toServer = m_world->run({u"sync"_s, u"--route"_s, m_route});
    QVERIFY2(toServer.isOk(), toServer.summary());
    QCOMPARE(toServer.count(u"updated"_s), 1);
    QCOMPARE(toServer.count(u"created"_s), 1);
    QCOMPARE(toServer.count(u"unchanged"_s), cards - 1);
    const CommandResult onward = m_world->run({u"sync"_s});
    QVERIFY2(onward.isOk(), onward.summary());
    QCOMPARE(onward.count(u"updated"_s), 1);
    QCOMPARE(onward.count(u"created"_s), 1);
    QCOMPARE(onward.count(u"unchanged"_s), 2 * cards);
    const CommandResult quiet = m_world->run({u"sync"_s});
    QVERIFY2(quiet.isOk(), quiet.summary());
    QCOMPARE(quiet.count(u"unchanged"_s), 2 * (cards + 1));
    const CommandResult found = m_world->run({u"contacts"_s, u"search"_s, u"newcomer"_s});
    QCOMPARE(found.json["contacts"_L1][0]["address_books"_L1].toArray().size(), 3);
}

} // namespace warden

QTEST_GUILESS_MAIN(warden::RadicaleE2eTest)
#include "radicale_e2e_test.moc"
