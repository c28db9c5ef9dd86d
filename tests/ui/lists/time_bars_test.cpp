#include "ui/lists/time_bars.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

const QDateTime from = QDateTime({2026, 3, 1}, {0, 0}, QTimeZone::utc());

AuditHistogram tenHours()
{
    return {from, 3600 * 1000, {5, 0, 0, 1000, 1, 0, 0, 0, 0, 7}};
}

QDateTime hour(int number)
{
    return from.addSecs(3600 * number);
}

} // namespace

// Which part of the time is chosen, by mouse and by keyboard.
class TimeBarsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { delete m_bars; }
    void draggingChoosesASpan();
    void aClickChoosesOneBar();
    void draggingBackwardsIsTheSame();
    void arrowKeysChooseAndEnterTakes();
    void escapeLetsGo();
    void aScreenReaderHearsCountsAndTimes();
    void withoutEntriesNothingCanBeChosen();
    void aDayIsAsLongAsTheCalendarSays();
    void whatWentWrongIsToldToo();

private:
    QPoint at(int bar) const { return {bar * 100 + 50, 20}; }
    void expect(const QSignalSpy &spy, int first, int last) const;
    TimeBars *m_bars = nullptr;
};

void TimeBarsTest::init()
{
    m_bars = new TimeBars(u"bars"_s, u"Entries over time"_s,
                          [](qint64 count) { return QLocale().toString(count) + u" entries"_s; });
    m_bars->resize(1000, m_bars->sizeHint().height());
    m_bars->showHistogram(tenHours());
    m_bars->show();
}

void TimeBarsTest::expect(const QSignalSpy &spy, int first, int last) const
{
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(0).toDateTime(), hour(first));
    QCOMPARE(spy.at(0).at(1).toDateTime(), hour(last + 1));
}

void TimeBarsTest::draggingChoosesASpan()
{
    QSignalSpy chosen(m_bars, &TimeBars::spanChosen);
    QTest::mousePress(m_bars, Qt::LeftButton, {}, at(2));
    QTest::mouseMove(m_bars, at(4));
    QTest::mouseRelease(m_bars, Qt::LeftButton, {}, at(4));
    expect(chosen, 2, 4);
}

void TimeBarsTest::aClickChoosesOneBar()
{
    QSignalSpy chosen(m_bars, &TimeBars::spanChosen);
    QTest::mouseClick(m_bars, Qt::LeftButton, {}, at(9));
    expect(chosen, 9, 9);
}

void TimeBarsTest::draggingBackwardsIsTheSame()
{
    QSignalSpy chosen(m_bars, &TimeBars::spanChosen);
    QTest::mousePress(m_bars, Qt::LeftButton, {}, at(5));
    QTest::mouseMove(m_bars, QPoint(-40, 20)); // beyond the beginning
    QTest::mouseRelease(m_bars, Qt::LeftButton, {}, QPoint(-40, 20));
    expect(chosen, 0, 5);
}

void TimeBarsTest::arrowKeysChooseAndEnterTakes()
{
    QSignalSpy chosen(m_bars, &TimeBars::spanChosen);
    QTest::keyClick(m_bars, Qt::Key_Right);
    QTest::keyClick(m_bars, Qt::Key_Right);
    QTest::keyClick(m_bars, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(m_bars, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(chosen.isEmpty());
    QTest::keyClick(m_bars, Qt::Key_Return);
    expect(chosen, 1, 3);
}

void TimeBarsTest::escapeLetsGo()
{
    QSignalSpy chosen(m_bars, &TimeBars::spanChosen);
    QTest::keyClick(m_bars, Qt::Key_End);
    QTest::keyClick(m_bars, Qt::Key_Escape);
    QTest::keyClick(m_bars, Qt::Key_Return);
    QVERIFY(chosen.isEmpty());
}

void TimeBarsTest::aScreenReaderHearsCountsAndTimes()
{
    QVERIFY(m_bars->accessibleDescription().startsWith(QLocale().toString(1013)));
    QTest::keyClick(m_bars, Qt::Key_Home);
    QVERIFY(m_bars->accessibleDescription().startsWith(u"5 entries"_s));
}

void TimeBarsTest::withoutEntriesNothingCanBeChosen()
{
    m_bars->showHistogram({});
    QSignalSpy chosen(m_bars, &TimeBars::spanChosen);
    QTest::mouseClick(m_bars, Qt::LeftButton, {}, at(3));
    QTest::keyClick(m_bars, Qt::Key_Right);
    QTest::keyClick(m_bars, Qt::Key_Return);
    QVERIFY(chosen.isEmpty());
}

// On the last Sunday of March clocks in Berlin go forward: the day has 23 hours.
void TimeBarsTest::aDayIsAsLongAsTheCalendarSays()
{
    const QTimeZone berlin("Europe/Berlin");
    const auto day = [&](int number) { return QDateTime(QDate(2026, 3, number), {0, 0}, berlin); };
    m_bars->showHistogram({day(27), 24 * 3600 * 1000, {1, 2, 3, 4, 5}});
    QSignalSpy chosen(m_bars, &TimeBars::spanChosen);
    QTest::mouseClick(m_bars, Qt::LeftButton, {}, {500, 20});
    QCOMPARE(chosen.at(0).at(0).toDateTime(), day(29));
    QCOMPARE(chosen.at(0).at(1).toDateTime(), day(30));
    QCOMPARE(day(29).secsTo(day(30)), 23 * 3600);
}

void TimeBarsTest::whatWentWrongIsToldToo()
{
    m_bars->showHistogram(tenHours(), {0, 0, 0, 3, 0, 0, 0, 0, 0, 0},
                          [](qint64 count) { return QLocale().toString(count) + u" failed"_s; });
    QVERIFY(m_bars->accessibleDescription().startsWith(QLocale().toString(1013) +
                                                       u" entries (3 failed) from"_s));
    QTest::keyClick(m_bars, Qt::Key_Home);
    QVERIFY(m_bars->accessibleDescription().startsWith(u"5 entries from"_s));
    m_bars->showHistogram(tenHours());
    QVERIFY(!m_bars->accessibleDescription().contains(u"failed"_s));
}

QTEST_MAIN(TimeBarsTest)
#include "time_bars_test.moc"
