#include "ui/sync_page/run_model.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

QStringList names(const RunItemModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << model.index(row, static_cast<int>(RunItemModel::Column::Name)).data().toString();
    return all;
}

} // namespace

// In which order what a run wrote is shown.
class RunItemsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aColumnIsSortedAsTheLanguageSorts();
};

void RunItemsTest::aColumnIsSortedAsTheLanguageSorts()
{
    const QLocale before;
    QLocale::setDefault(QLocale(u"sv_SE"_s));
    const QStringList asWritten = {u"Zorn"_s, u"älter"_s, u"Ahrens"_s, u"bo"_s};
    std::vector<RunItemView> items;
    for (const QString &name : asWritten) {
        items.emplace_back();
        items.back().name = name;
    }
    RunItemModel model;
    model.setItems(items);
    QCOMPARE(names(model), asWritten);
    model.sort(static_cast<int>(RunItemModel::Column::Name), Qt::AscendingOrder);
    QCOMPARE(names(model), QStringList({u"Ahrens"_s, u"bo"_s, u"Zorn"_s, u"älter"_s}));
    QCOMPARE(model.item(0).name, u"Ahrens"_s); // what a row shows is what it stands for
    model.setItems(items);                     // another run is sorted the same way
    QCOMPARE(names(model).front(), u"Ahrens"_s);
    model.sort(static_cast<int>(RunItemModel::Column::Name), Qt::DescendingOrder);
    QCOMPARE(names(model).front(), u"älter"_s);
    model.sort(-1, Qt::AscendingOrder);
    QCOMPARE(names(model), asWritten);
    QLocale::setDefault(before);
}

QTEST_MAIN(RunItemsTest)
#include "run_items_test.moc"
