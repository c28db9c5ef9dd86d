#include "core/audit/id_key.h"
#include "core/audit/packed_event.h"
#include "core/base/id.h"
#include "tests/core/audit/audit_fixture.h"

#include <QTest>

#include <zstd.h>

using namespace warden;
using namespace warden::test;
using namespace Qt::StringLiterals;

class PackedEventTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesComeBackAsTheyWere_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("an event") << toCanonicalJson(numberedEvent(7));
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("no JSON at all") << QByteArray("\0\xff\n", 3);
        QTest::newRow("the longest") << QByteArray(65536, 'x');
    }
    void bytesComeBackAsTheyWere()
    {
        QFETCH(QByteArray, json);
        QCOMPARE(unpackEvent(packEvent(json)).value(), json);
    }

    void anEventTakesLessThanHalf()
    {
        Event event = numberedEvent(7);
        event.run = RunId::create();
        const QByteArray json = toCanonicalJson(event);
        QVERIFY2(packEvent(json).size() < json.size() / 2,
                 qPrintable(u"%1 of %2"_s.arg(packEvent(json).size()).arg(json.size())));
    }

    void whatIsNoPackedEventIsDamaged_data()
    {
        QTest::addColumn<QByteArray>("packed");
        const QByteArray good = packEvent(toCanonicalJson(numberedEvent(7)));
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("the number alone") << QByteArray(1, '\1');
        QTest::newRow("another dictionary") << QByteArray(good).replace(0, 1, "\2");
        QTest::newRow("cut off") << good.chopped(1);
        QTest::newRow("more behind it") << good + 'x';
        QTest::newRow("text") << QByteArray("{\"action\":\"run.finished\"}");
        QByteArray bomb(1 + qsizetype(ZSTD_compressBound(70000)), '\1');
        const QByteArray zeros(70000, '0');
        bomb.resize(1 + qsizetype(ZSTD_compress(bomb.data() + 1, size_t(bomb.size() - 1),
                                                zeros.constData(), size_t(zeros.size()), 1)));
        QTest::newRow("far more than it seems") << bomb;
    }
    void whatIsNoPackedEventIsDamaged()
    {
        QFETCH(QByteArray, packed);
        QCOMPARE(unpackEvent(packed).error().reason, ErrorReason::Damaged);
    }

    void keysOfIdsComeInTheOrderOfTheirTime()
    {
        const qint64 early = idKey(u"0198c5d2-1111-7abc-8def-0123456789ab"_s);
        const qint64 late = idKey(u"0198c5d2-1112-7abc-8def-012345000000"_s);
        QVERIFY(early > 0);
        QVERIFY(late > early);
        QVERIFY(idKey(u"0198c5d2-1111-7abc-8def-0123456789ac"_s) != early);
    }

    void anyTextHasAKey()
    {
        QCOMPARE(idKey(u"route-3"_s), idKey(u"route-3"_s));
        QVERIFY(idKey(u"route-3"_s) != idKey(u"route-4"_s));
        QVERIFY(idKey(u"zzzzzzzz-zzzz-7zzz-zzzz-zzzzzzzzzzzz"_s) >= 0);
    }
};

QTEST_GUILESS_MAIN(PackedEventTest)
#include "packed_event_test.moc"
