#include "ui/theme/theme.h"

#include <QApplication>
#include <QPaintEvent>
#include <QProgressBar>
#include <QStyle>
#include <QTest>

#include "fake_portal.h"

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

const QString appearance = u"org.freedesktop.appearance"_s;

class CountedBar : public QProgressBar
{
public:
    int painted = 0;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        ++painted;
        QProgressBar::paintEvent(event);
    }
};

} // namespace

// What a person told the desktop that they need, by the desktop portal.
class SystemWishesTest : public QObject
{
    Q_OBJECT

    PrivateBus m_bus;
    FakePortal m_portal;

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_bus.start())
            QSKIP("needs dbus-daemon");
        QVERIFY(m_portal.comeUp());
    }
    void init() { m_portal.settings.clear(); }

    void moreContrastIsFollowedAndSoIsItsEnd_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("yes");
        QTest::addColumn<QVariant>("no");
        QTest::newRow("every desktop")
            << appearance << u"contrast"_s << QVariant(1U) << QVariant(0U);
        QTest::newRow("GNOME, by an older portal")
            << u"org.gnome.desktop.a11y.interface"_s << u"high-contrast"_s << QVariant(true)
            << QVariant(false);
    }
    void moreContrastIsFollowedAndSoIsItsEnd()
    {
        QFETCH(const QString, group);
        QFETCH(const QString, key);
        QFETCH(const QVariant, yes);
        QFETCH(const QVariant, no);
        m_portal.settings[group + u' ' + key] = yes;
        const Theme theme(*qApp);
        QCOMPARE(theme.contrast(), Contrast::Usual); // nobody waits for the answer
        QTRY_COMPARE(theme.contrast(), Contrast::More);
        QVERIFY(hasMoreContrast(qApp->palette()));
        QVERIFY(hears(group, key, no, [] { return !hasMoreContrast(qApp->palette()); }));
        QVERIFY(hears(group, key, yes, [] { return hasMoreContrast(qApp->palette()); }));
    }

    void aPersonsChoiceComesBeforeTheSystem()
    {
        m_portal.settings[appearance + u" contrast"_s] = 1U;
        Theme theme(*qApp);
        QTRY_COMPARE(theme.contrast(), Contrast::More);
        theme.setContrastChoice(ContrastChoice::Usual);
        QVERIFY(!hasMoreContrast(qApp->palette()));
        m_portal.change(appearance, u"contrast"_s, 0U);
        theme.setContrastChoice(ContrastChoice::More);
        QVERIFY(hasMoreContrast(qApp->palette()));
    }

    void anAnswerThatMakesNoSenseIsNone_data()
    {
        QTest::addColumn<QVariant>("answer");
        QTest::newRow("a number from the future") << QVariant(7U);
        QTest::newRow("a word") << QVariant(u"high"_s);
        QTest::newRow("a list") << QVariant(QStringList{u"1"_s});
    }
    void anAnswerThatMakesNoSenseIsNone()
    {
        QFETCH(const QVariant, answer);
        m_portal.settings[appearance + u" contrast"_s] = answer;
        const int before = m_portal.asked;
        const Theme theme(*qApp);
        QTRY_VERIFY(m_portal.asked >= before + 4);
        QTest::qWait(50);
        QCOMPARE(theme.contrast(), Contrast::Usual);
    }

    void nothingMovesWhereAPersonSaidSo_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("still");
        QTest::newRow("every desktop") << appearance << u"reduced-motion"_s << QVariant(1U);
        QTest::newRow("GNOME, by an older portal")
            << u"org.gnome.desktop.interface"_s << u"enable-animations"_s << QVariant(false);
    }
    void nothingMovesWhereAPersonSaidSo()
    {
        QFETCH(const QString, group);
        QFETCH(const QString, key);
        QFETCH(const QVariant, still);
        m_portal.settings[group + u' ' + key] = still;
        const Theme theme(*qApp);
        QTRY_COMPARE(qApp->style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        QCOMPARE(paintedWhileBusy(), 0);
    }

    void whatIsBusyMovesOtherwise() // so that the test above can fail
    {
        const Theme theme(*qApp);
        QVERIFY(paintedWhileBusy() > 2);
    }

private:
    // Says it until it is heard: nobody tells when a subscription has reached the bus.
    template <class IsHeard>
    bool hears(const QString &group, const QString &key, const QVariant &value, IsHeard isHeard)
    {
        for (int tries = 0; tries < 50 && !isHeard(); ++tries) {
            m_portal.change(group, key, value);
            QTest::qWait(50);
        }
        return isHeard();
    }

    // How often a bar without an end is painted in a third of a second.
    static int paintedWhileBusy()
    {
        CountedBar bar;
        bar.setTextVisible(false);
        bar.setRange(0, 0);
        bar.resize(300, 20);
        bar.show();
        if (!QTest::qWaitForWindowExposed(&bar))
            return -1;
        QTest::qWait(100);
        bar.painted = 0;
        QTest::qWait(350);
        return bar.painted;
    }
};

QTEST_MAIN(SystemWishesTest)
#include "system_wishes_test.moc"
