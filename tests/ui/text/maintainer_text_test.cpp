#include "ui/text/maintainer_text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

class MaintainerTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoeverIsNamedIsWhomToWriteTo_data()
    {
        QTest::addColumn<QString>("maintainer");
        QTest::newRow("name and address") << u"Ada Lovelace <ada@example.com>"_s;
        QTest::newRow("an address") << u"ada@example.com"_s;
        QTest::newRow("the name alone looks like nobody's") << u"A.invalid <ada@example.com>"_s;
    }
    void whoeverIsNamedIsWhomToWriteTo()
    {
        QFETCH(QString, maintainer);
        QVERIFY(whomToWriteTo(maintainer).contains(maintainer));
    }

    void whereNobodyIsNamedNothingIsSaid_data()
    {
        QTest::addColumn<QString>("maintainer");
        QTest::newRow("nothing") << QString();
        QTest::newRow("blanks") << u"  "_s;
        QTest::newRow("nobody's address") << u"The project <maintainers@example.invalid>"_s;
        QTest::newRow("without a name") << u"maintainers@example.INVALID"_s;
    }
    void whereNobodyIsNamedNothingIsSaid()
    {
        QFETCH(QString, maintainer);
        QCOMPARE(whomToWriteTo(maintainer), QString());
    }
};

QTEST_GUILESS_MAIN(MaintainerTextTest)
#include "maintainer_text_test.moc"
