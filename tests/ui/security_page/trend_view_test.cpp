#include "ui/security_page/trend_view.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

// From so many failing checks, one less each week.
std::vector<TrendDay> falling(int days, qint64 failing)
{
    std::vector<TrendDay> trend;
    for (int i = 0; i < days; ++i)
        trend.push_back({QDate(2026, 9, 1).addDays(i), std::max<qint64>(failing - i / 7, 0)});
    return trend;
}

// Pixels of this colour in the column in the middle of a day's bar.
int heightAt(const QImage &picture, int day, const QColor &colour)
{
    int high = 0;
    const int x = day * picture.width() / trendDays;
    for (int y = 0; y < picture.height(); ++y)
        high += picture.pixelColor(x, y) == colour ? 1 : 0;
    return high;
}

// What is shown, in the order in which it is read.
QStringList namesBelow(QAccessibleInterface *part)
{
    QStringList names;
    for (int i = 0; i < part->childCount(); ++i) {
        QAccessibleInterface *child = part->child(i);
        if (child->state().invisible)
            continue;
        if (child->role() == QAccessible::StaticText)
            names << child->text(QAccessible::Name);
        names << namesBelow(child);
    }
    return names;
}

} // namespace

class TrendViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneDayIsNoTrend()
    {
        TrendView view;
        view.showTrend(falling(1, 5));
        QVERIFY(view.isHidden());
        view.showTrend(falling(2, 5));
        QVERIFY(!view.isHidden());
        view.showTrend({});
        QVERIFY(view.isHidden());
    }

    void barsAreAsHighAsTheirNumbers()
    {
        Theme theme(*qApp);
        theme.setChoice(qgetenv("WARDEN_SCHEME") == "dark" ? ThemeChoice::Dark
                                                           : ThemeChoice::Light);
        TrendView view;
        view.resize(700, view.sizeHint().height());
        view.showTrend(falling(trendDays, 12));
        view.show();
        auto *bars = view.findChild<TrendBars *>();
        const QImage picture = bars->grab().toImage();
        const QColor colour = color(ColorRole::Danger, bars->palette());
        const int highest = heightAt(picture, 1, colour);
        QVERIFY(highest > picture.height() / 2);
        QVERIFY(std::abs(heightAt(picture, 45, colour) - highest / 2) <= 2); // 6 of 12
        QCOMPARE(heightAt(picture, trendDays - 1, colour), 0);
        const QString folder = qEnvironmentVariable("WARDEN_SCREENSHOTS");
        if (!folder.isEmpty())
            view.grab().save(folder + u"/trend-%1.png"_s.arg(qEnvironmentVariable(
                                          "WARDEN_SCHEME", QStringLiteral("light"))));
    }

    void whatIsDrawnIsAlsoSaid()
    {
        TrendView view;
        view.showTrend(falling(15, 5));
        QCOMPARE(view.findChild<QLabel *>(u"trendSentence"_s)->text(),
                 u"Failing today: 3. On 1 September: 5."_s);
        QCOMPARE(view.findChild<TrendBars *>()->accessibleDescription(),
                 u"At most 5, on 1 September"_s);
    }

    // As a screen reader goes through it.
    void whatIsDrawnIsReadAsATable()
    {
        TrendView view;
        view.showTrend(falling(15, 5));
        view.show();
        const auto read = [&] { return namesBelow(QAccessible::queryAccessibleInterface(&view)); };
        QVERIFY(!read().contains(u"Failing checks"_s)); // folded
        view.findChild<QToolButton *>(u"trendTable"_s)->click();
        const QStringList table = read().mid(read().indexOf(u"Failing checks"_s));
        QCOMPARE(table,
                 (QStringList{u"Failing checks"_s, u"From 15 September on"_s, u"3"_s,
                              u"From 8 September on"_s, u"4"_s, u"From 1 September on"_s, u"5"_s}));
        view.showTrend(falling(2, 1)); // and what it is by then
        QCOMPARE(read().mid(read().indexOf(u"Failing checks"_s)),
                 (QStringList{u"Failing checks"_s, u"From 1 September on"_s, u"1"_s}));
    }
};

QTEST_MAIN(TrendViewTest)
#include "trend_view_test.moc"
