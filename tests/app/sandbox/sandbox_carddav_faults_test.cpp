#include "tests/app/sandbox/carddav_probe.h"

#include <QElapsedTimer>
#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

class CardDavFaultsTest : public QObject, private CardDavProbe
{
    Q_OBJECT

private Q_SLOTS:
    void init() { restart(); }

    void eachFaultShowsOnceAndGoes_data()
    {
        QTest::addColumn<FaultKind>("kind");
        QTest::addColumn<int>("status");
        QTest::newRow("429") << FaultKind::TooManyRequests << 429;
        QTest::newRow("500") << FaultKind::ServerError << 500;
        QTest::newRow("html") << FaultKind::HtmlInstead << 200;
    }
    void eachFaultShowsOnceAndGoes()
    {
        QFETCH(FaultKind, kind);
        QFETCH(int, status);
        m_sandbox->put(u"people"_s, u"a.vcf"_s, card("a"));
        m_sandbox->faults().add({.kind = kind, .method = "GET", .path = u"a.vcf"_s, .seconds = 7});
        QCOMPARE(report(syncBody({})).status, 207); // another method
        const HttpProbe::Answer answer = m_probe.send("GET", cardUrl(u"a.vcf"_s));
        QCOMPARE(answer.status, status);
        QVERIFY(!answer.body.contains("BEGIN:VCARD"));
        QCOMPARE(answer.headers.value("retry-after"),
                 kind == FaultKind::TooManyRequests ? QByteArray("7") : QByteArray());
        QVERIFY(m_probe.send("GET", cardUrl(u"a.vcf"_s)).body.contains("BEGIN:VCARD"));
    }

    void aCutBodyIsShorterThanItClaims()
    {
        m_sandbox->put(u"people"_s, u"a.vcf"_s, card("a"));
        m_sandbox->faults().add({.kind = FaultKind::TruncatedBody});
        const HttpProbe::Answer answer = m_probe.send("GET", cardUrl(u"a.vcf"_s));
        QVERIFY(answer.error != QNetworkReply::NoError);
        QCOMPARE_LT(answer.body.size(), card("a").size());
    }

    void aWriteMayHappenThoughItsAnswerIsLost()
    {
        m_sandbox->faults().add(
            {.kind = FaultKind::DroppedAfterwards, .count = 0, .method = "PUT"});
        const HttpProbe::Answer answer = m_probe.send("PUT", cardUrl(u"a.vcf"_s), card("a"));
        QCOMPARE(answer.status, 0);
        QCOMPARE(m_sandbox->cards(u"people"_s).size(), 1);
    }

    void aHangingServerAnswersNothingAndStopsAtOnce()
    {
        m_sandbox->faults().add({.kind = FaultKind::Hang, .count = 0, .seconds = 0});
        m_probe.timeout = 200;
        QCOMPARE(m_probe.send("GET", cardUrl(u"a.vcf"_s)).status, 0);
        m_probe.timeout = 5000;
        QElapsedTimer timer;
        timer.start();
        m_sandbox.reset();
        QCOMPARE_LT(timer.elapsed(), 20'000); // the fault would last for ever
    }

    void slowBytesArriveWhole()
    {
        m_sandbox->put(u"people"_s, u"a.vcf"_s, card("a"));
        m_sandbox->faults().add({.kind = FaultKind::SlowBytes, .milliseconds = 2});
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(m_probe.send("GET", cardUrl(u"a.vcf"_s)).body, card("a"));
        QCOMPARE_GE(timer.elapsed(), 2 * card("a").size());
    }

    void faultsOfTheServiceChangeWhatItClaims()
    {
        m_sandbox->put(u"people"_s, u"a.vcf"_s, card("a"));
        const QByteArray token = tokenIn(report(syncBody({})).body);
        m_sandbox->faults().add({.kind = FaultKind::EmptyListing});
        QVERIFY(hrefsIn(report(syncBody({})).body).isEmpty());
        m_sandbox->faults().add({.kind = FaultKind::ExpiredToken});
        QCOMPARE(report(syncBody(token)).status, 403);
        QCOMPARE(report(syncBody(token)).status, 207);
        m_sandbox->faults().add({.kind = FaultKind::WrongAccount});
        const QByteArray ask = "<propfind xmlns=\"DAV:\"><prop><current-user-principal/></prop>"
                               "</propfind>";
        QVERIFY(m_probe.send("PROPFIND", m_sandbox->bookUrl(u"people"_s), ask, depth0)
                    .body.contains("/dav/principals/somebody-else/"));
    }
};

QTEST_GUILESS_MAIN(CardDavFaultsTest)
#include "sandbox_carddav_faults_test.moc"
