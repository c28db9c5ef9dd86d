#include "core/base/collation.h"

#include <QTest>

#include <algorithm>

using namespace warden;
using namespace Qt::StringLiterals;

class CollationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesStandAsALanguageHasThem_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("names");
        QTest::addRow("German") << u"de_DE"_s << QStringList{u"Ahrens"_s, u"Älter"_s, u"Zorn"_s};
        QTest::addRow("Swedish") << u"sv_SE"_s << QStringList{u"Ahrens"_s, u"Zorn"_s, u"Älter"_s};
        QTest::addRow("capitals") << u"en_GB"_s << QStringList{u"alice"_s, u"Bob"_s, u"carol"_s};
        QTest::addRow("numbers") << u"en_GB"_s << QStringList{u"Rule 9"_s, u"Rule 10"_s};
    }
    void namesStandAsALanguageHasThem()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, names);
        const Collation collation{QLocale(language)};
        QStringList sorted(names.rbegin(), names.rend());
        std::ranges::sort(sorted, [&collation](const QString &one, const QString &other) {
            return collation.keyOf(one) < collation.keyOf(other);
        });
        QCOMPARE(sorted, names);
    }
};

QTEST_GUILESS_MAIN(CollationTest)
#include "collation_test.moc"
