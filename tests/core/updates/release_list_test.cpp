#include "core/updates/release_list.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

const QDate today(2026, 11, 27);

QByteArray listOf(const QByteArray &entries)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><releases>" + entries + "</releases>";
}

QByteArray entry(const QByteArray &version, const QByteArray &more = {})
{
    return "<release version=\"" + version + "\" date=\"2026-10-01\" " + more + "/>";
}

std::optional<Release> newest(const QByteArray &entries, const QVersionNumber &own = {1, 1})
{
    const auto releases = readReleaseList(listOf(entries));
    return releases ? newestAfter(own, *releases, today) : std::nullopt;
}

// Ten entities, each ten times the one before.
QByteArray laughs()
{
    QByteArray type = "<!DOCTYPE releases [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 10; ++i) {
        const QByteArray inner = "&a" + QByteArray::number(i - 1) + ';';
        type += "<!ENTITY a" + QByteArray::number(i) + " \"" + inner.repeated(10) + "\">";
    }
    return type + "]>";
}

} // namespace

// What a distributor's list of releases says, and what it can't do.
class ReleaseListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNewestIsFoundWhereverItStands()
    {
        const auto found = newest(R"(<release version="1.2" date="2026-10-01"/>
            <release version="1.10" date="2026-11-01T08:00:00Z" type="stable">
              <description><p>This stable release mends something.</p></description>
              <url type="details">https://example.org/1.10.html</url>
              <issues><issue type="cve">CVE-2026-1</issue></issues>
            </release>
            <release version="1.9.4" date="2026-11-20"/>)");
        QVERIFY(found);
        QCOMPARE(found->version, QVersionNumber(1, 10));
        QCOMPARE(found->date, QDate(2026, 11, 1));
        QVERIFY(!found->isUrgent);
        QCOMPARE(found->details, QUrl(u"https://example.org/1.10.html"_s));
    }

    // As it is installed beside the program, and may be put on a server unchanged.
    void theListMayStandInTheProgramsMetadata()
    {
        const auto read = readReleaseList(R"(<?xml version="1.0" encoding="UTF-8"?>
            <component type="desktop-application"><id>org.contactwarden.ContactWarden</id>
            <name>Contact Warden</name><description><ul><li>A plan</li></ul></description>
            <releases><release version="1.2" date="2026-10-01"/></releases></component>)");
        QVERIFY(read);
        QCOMPARE(read->size(), size_t{1});
    }

    void versionsAreNumbersAndNotText_data()
    {
        QTest::addColumn<QVersionNumber>("own");
        QTest::addColumn<QByteArray>("listed");
        QTest::addColumn<bool>("isNewer");
        QTest::newRow("ten after nine") << QVersionNumber(0, 9, 1) << QByteArray("0.10.0") << true;
        QTest::newRow("nine before ten") << QVersionNumber(0, 10) << QByteArray("0.9.1") << false;
        QTest::newRow("the same") << QVersionNumber(1, 1) << QByteArray("1.1") << false;
        QTest::newRow("longer") << QVersionNumber(1, 1) << QByteArray("1.1.0") << false;
        QTest::newRow("shorter") << QVersionNumber(1, 1, 0) << QByteArray("1.1") << false;
        QTest::newRow("a fourth") << QVersionNumber(1, 1, 0) << QByteArray("1.1.0.1") << true;
        QTest::newRow("another age") << QVersionNumber(1, 99) << QByteArray("2.0") << true;
    }
    void versionsAreNumbersAndNotText()
    {
        QFETCH(const QVersionNumber, own);
        QFETCH(const QByteArray, listed);
        QFETCH(const bool, isNewer);
        QCOMPARE(newest(entry(listed), own).has_value(), isNewer);
    }

    void whatIsNoVersionForEverybodyIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::newRow("a later day") << QByteArray(R"(<release version="1.2" date="2026-11-29"/>)");
        QTest::newRow("for those who try it") << entry("1.2", R"(type="development")");
        QTest::newRow("a snapshot") << entry("1.2", R"(type="snapshot")");
        QTest::newRow("a type that nobody knows") << entry("1.2", R"(type="quantum")");
        QTest::newRow("without a day") << QByteArray(R"(<release version="1.2"/>)");
        QTest::newRow("no day") << QByteArray(R"(<release version="1.2" date="2026-02-31"/>)");
        QTest::newRow("before time")
            << QByteArray(R"(<release version="1.2" timestamp="-1790000000"/>)");
        QTest::newRow("without a version") << QByteArray(R"(<release date="2026-10-01"/>)");
        QTest::newRow("a word") << entry("latest");
        QTest::newRow("a candidate") << entry("1.2-rc1");
        QTest::newRow("with a sign") << entry("1.+2");
        QTest::newRow("behind a blank") << entry(" 1.2");
        QTest::newRow("before it, as Debian writes it") << entry("1.2~beta");
        QTest::newRow("a letter before it") << entry("v1.2");
        QTest::newRow("below nothing") << entry("-1.2");
        QTest::newRow("five numbers") << entry("1.2.3.4.5");
        QTest::newRow("too large a number") << entry("1.99999999999");
        QTest::newRow("a number without end") << entry(QByteArray(4000, '9'));
        QTest::newRow("turned round") << entry("1.2\xe2\x80\xae");
        QTest::newRow("something else") << QByteArray(R"(<reIease version="1.2"/>)");
        QTest::newRow("nothing") << QByteArray();
    }
    void whatIsNoVersionForEverybodyIsLeftOut()
    {
        QFETCH(const QByteArray, entry);
        QVERIFY(readReleaseList(listOf(entry)));
        QVERIFY(!newest(entry));
        // And it keeps nobody from seeing the others.
        const auto other = newest(entry + R"(<release version="1.1.1" date="2026-10-02"/>)");
        QVERIFY(other);
        QCOMPARE(other->version, QVersionNumber(1, 1, 1));
    }

    // Who publishes may be a day ahead of this computer.
    void tomorrowIsTodayElsewhere()
    {
        QVERIFY(newest(R"(<release version="1.2" date="2026-11-28"/>)"));
    }

    void aDayMayBeGivenInSeconds()
    {
        const auto found = newest(R"(<release version="1.2" timestamp="1790000000"/>)");
        QVERIFY(found);
        QCOMPARE(found->date, QDate(2026, 9, 21));
    }

    // Whoever skipped the urgent one lacks what it mends.
    void anUrgentOneInBetweenMakesTheNewestUrgent()
    {
        const QByteArray list =
            entry("1.3") + entry("1.2", R"(urgency="critical")") + entry("1.1.1");
        QVERIFY(newest(list)->isUrgent);
        QCOMPARE(newest(list)->version, QVersionNumber(1, 3));
        QVERIFY(!newest(list, {1, 2})->isUrgent);
        QVERIFY(newest(entry("1.2", R"(urgency="high")"))->isUrgent);
        QVERIFY(!newest(entry("1.2", R"(urgency="low")"))->isUrgent);
    }

    void onlyAnAddressOverHttpsIsKept_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("without encryption") << QByteArray("http://example.org/");
        QTest::newRow("a file") << QByteArray("file:///etc/passwd");
        QTest::newRow("a program") << QByteArray("javascript:alert(1)");
        QTest::newRow("with a password") << QByteArray("https://a:b@example.org/");
        QTest::newRow("without a host") << QByteArray("https:///x");
        QTest::newRow("broken in two") << QByteArray("https://example.org/a\nb");
        QTest::newRow("long") << "https://example.org/" + QByteArray(600, 'x');
    }
    void onlyAnAddressOverHttpsIsKept()
    {
        QFETCH(const QByteArray, address);
        const auto found = newest(R"(<release version="1.2" date="2026-10-01"><url>)" + address +
                                  "</url></release>");
        QVERIFY(found);
        QVERIFY2(found->details.isEmpty(), qPrintable(found->details.toString()));
    }

    void whatIsNoListIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray urgent = entry("9.9", R"(urgency="critical")");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a page") << QByteArray("<!DOCTYPE html><html><body>Sign in</body></html>");
        QTest::newRow("a page as XML")
            << QByteArray("<html xmlns=\"http://www.w3.org/1999/xhtml\"><body/></html>");
        QTest::newRow("another document") << "<app>" + listOf(urgent).mid(38) + "</app>";
        QTest::newRow("another program's")
            << "<component><releases>" + urgent +
                   "</releases><id>org.example.Other</id></component>";
        QTest::newRow("no releases")
            << QByteArray("<component><id>org.contactwarden.ContactWarden</id></component>");
        QTest::newRow("a document type") << "<!DOCTYPE releases>" + listOf(urgent).mid(38);
        QTest::newRow("JSON") << QByteArray(R"({"version": "9.9"})");
        QTest::newRow("two of them") << listOf(urgent) + listOf(urgent);
        QTest::newRow("not well-formed") << "<releases>" + urgent + "</oops>";
        QTest::newRow("not of letters") << QByteArray("\xff\xfe\x00\x01", 4);
        QTest::newRow("entities that multiply")
            << laughs() + "<releases><release version=\"9.9\" date=\"2026-10-01\"><url>&a9;</url>"
                          "</release></releases>";
        QTest::newRow("entities of the document type's own")
            << QByteArray("<!DOCTYPE a [<!ENTITY % b \"<!ENTITY c 'ha'>\"> %b;]><releases/>");
        QTest::newRow("a file of this computer")
            << "<!DOCTYPE releases [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + listOf(urgent);
        QTest::newRow("an entity that isn't there")
            << listOf("<release version=\"9.9\" date=\"2026-10-01\"><url>&x;</url></release>");
    }
    void whatIsNoListIsRefused()
    {
        QFETCH(const QByteArray, body);
        QElapsedTimer timer;
        timer.start();
        const auto releases = readReleaseList(body);
        QVERIFY(timer.elapsed() < 1000);
        QVERIFY(!releases);
        QCOMPARE(releases.error().reason, ErrorReason::NotThisService);
    }

    void whatBreaksOffIsNoWholeList()
    {
        const QByteArray whole = listOf(entry("9.9"));
        for (const qsizetype length : {whole.size() - 1, whole.size() - 15}) {
            const auto releases = readReleaseList(whole.left(length));
            QVERIFY(!releases);
            QCOMPARE(releases.error().reason, ErrorReason::AnswerIncomplete);
        }
    }

    void deepLongAndLargeListsEnd()
    {
        QVERIFY(!readReleaseList("<releases>" + QByteArray("<a>").repeated(100'000)));
        const auto many = readReleaseList(listOf(entry("1.2").repeated(15'000)));
        QVERIFY(many);
        QCOMPARE(many->size(), size_t{1000});
        QByteArray attributes;
        for (int i = 0; i < 100'000; ++i)
            attributes += " a" + QByteArray::number(i) + "=\"\"";
        QVERIFY(!readReleaseList(listOf(entry("1.2", attributes))));
        const auto large = readReleaseList(listOf(QByteArray(1024 * 1024, ' ')));
        QVERIFY(!large);
        QCOMPARE(large.error().reason, ErrorReason::AnswerTooLarge);
    }
};

QTEST_GUILESS_MAIN(ReleaseListTest)
#include "release_list_test.moc"
