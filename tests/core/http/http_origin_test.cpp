#include "core/http/http_origin.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

class HttpOriginTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHostThatLooksLikeAnotherIsNamedApart()
    {
        const QUrl cyrillic(u"https://n\u0435xtcloud.ex\u0430mple.com/dav"_s);
        const QString label = hostLabel(cyrillic);
        QVERIFY2(label.startsWith(u"xn--"_s), qPrintable(label));
        for (QChar c : label)
            QVERIFY(c.unicode() < 0x80);
        QCOMPARE(hostLabel(QUrl(u"https://B\u00fccher.example:8443/"_s)),
                 u"xn--bcher-kva.example:8443"_s);
        QCOMPARE(hostLabel(QUrl(u"https://DAV.example.org/"_s)), u"dav.example.org"_s);
        QCOMPARE(hostLabel(QUrl(u"http://127.0.0.1:80/"_s)), u"127.0.0.1"_s);
    }

    void anAllowedHostIsTheSameHoweverItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("letters") << u"B\u00fccher.Example"_s << true;
        QTest::newRow("ascii") << u"XN--bcher-kva.example"_s << true;
        QTest::newRow("its own port") << u"b\u00fccher.example:443"_s << true;
        QTest::newRow("another port") << u"b\u00fccher.example:8443"_s << false;
        QTest::newRow("a look-alike") << u"b\u00fc\u0441her.example"_s << false;
        QTest::newRow("a suffix") << u"example"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void anAllowedHostIsTheSameHoweverItIsTyped()
    {
        QFETCH(QString, typed);
        const QUrl home(u"https://dav.example.org/"_s);
        const QUrl other(u"https://b\u00fccher.example/"_s);
        QTEST(isAllowedHost(home, other, {typed}), "isAllowed");
        QVERIFY(!isAllowedHost(home, QUrl(u"http://b\u00fccher.example/"_s), {typed}));
    }
};

QTEST_GUILESS_MAIN(HttpOriginTest)
#include "http_origin_test.moc"
