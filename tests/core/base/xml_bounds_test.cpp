#include "core/base/xml_bounds.h"

#include <QTest>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

QByteArray attributes(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += " a" + QByteArray::number(i) + "=\"\"";
    return text;
}

QByteArray utf16(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text)
        bytes.append(char(c.unicode() >> 8)).append(char(c.unicode() & 0xff));
    return bytes;
}

} // namespace

// Which XML Qt's reader gets to see at all.
class XmlBoundsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongTagIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<bool>("isFit");
        const auto row = [](const char *what, const QByteArray &xml, bool isFit) {
            QTest::newRow(what) << xml << isFit;
        };
        const QByteArray many = attributes(1000);
        row("a document", "<?xml version=\"1.0\" encoding='utf-8'?>\n<a b=\"c\">d</a>", true);
        row("nothing", "", true);
        row("a thousand attributes", "<a" + many + "/>", false);
        row("of the second element", "<a><b" + many + "/></a>", false);
        row("a > in quotes ends no tag", "<a x='>' y=\">\"" + many + "/>", false);
        row("a quote in other quotes ends nothing", "<a x='\">' y=\"'>\"" + many + "/>", false);
        row("behind a comment", "<!-- <b> --><a" + many + "/>", false);
        row("behind a section", "<a><![CDATA[ <!-- ]]><b" + many + "/></a>", false);
        row("behind an instruction", "<?x <!-- ?><a" + many + "/>", false);
        row("a document type", "<!DOCTYPE a [<!ATTLIST a b CDATA ''>]><a/>", false);
        row("as a long text", "<a>" + many + "</a>", true);
        row("in a comment", "<a><!-- <b" + many + "/> --></a>", true);
        row("in a section", "<a><![CDATA[<b" + many + "/>]]></a>", true);
        row("many short ones", "<a>" + QByteArray("<b c='d'/>").repeated(2000) + "</a>", true);
        row("a tag that breaks off", "<a b='", true);
        row("a comment that breaks off", "<a><!-- ", true);
    }
    void aLongTagIsNotRead()
    {
        QFETCH(QByteArray, xml);
        QFETCH(bool, isFit);
        QCOMPARE(!whyUnfitXml(xml), isFit);
    }

    void bytesAreReadAsTheirEncodingHasThem_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<bool>("isFit");
        const auto declared = [](const QByteArray &encoding) -> QByteArray {
            return "<?xml version=\"1.0\" encoding=" + encoding + "?><a/>";
        };
        QTest::newRow("UTF-8") << declared("\"UTF-8\"") << true;
        QTest::newRow("with its mark") << "\xef\xbb\xbf" + declared("\"UTF-8\"") << true;
        QTest::newRow("Latin 1") << declared("'ISO-8859-1'") << true;
        QTest::newRow("UTF-7, in which +ADw- is <") << declared("'UTF-7'") << false;
        QTest::newRow("EBCDIC") << declared("'ibm-037'") << false;
        QTest::newRow("unquoted") << declared("utf-8") << false;
        QTest::newRow("UTF-16") << utf16(u"<a/>"_s) << false;
        QTest::newRow("UTF-16 with its mark") << "\xfe\xff" + utf16(u"<a/>"_s) << false;
        QTest::newRow("other UTF-16") << QByteArray("\xff\xfe<\0a\0/\0>\0", 10) << false;
        QTest::newRow("a declaration without an end")
            << QByteArray("<?xml version='1.0' ") + QByteArray(300, ' ') << false;
    }
    void bytesAreReadAsTheirEncodingHasThem()
    {
        QFETCH(QByteArray, xml);
        QFETCH(bool, isFit);
        QCOMPARE(!whyUnfitXml(xml), isFit);
    }
};

QTEST_GUILESS_MAIN(XmlBoundsTest)
#include "xml_bounds_test.moc"
