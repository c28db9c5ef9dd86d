#include "ui/theme/ground_and_ring.h"
#include "ui/theme/icon.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDir>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

const std::array<Look, 4> allLooks = {{{Scheme::Light, Contrast::Usual},
                                       {Scheme::Dark, Contrast::Usual},
                                       {Scheme::Light, Contrast::More},
                                       {Scheme::Dark, Contrast::More}}};

double leastOfText(Look look)
{
    return look.contrast == Contrast::Usual ? 4.5 : 7;
}

double leastOfEdges(Look look)
{
    return look.contrast == Contrast::Usual ? 3 : 4.5;
}

// One of Windows' contrast themes.
SystemColors nightSky()
{
    return {Qt::black,
            Qt::white,
            QColor(u"#202020"_s),
            QColor(u"#b6f6f0"_s),
            QColor(u"#d6b4fd"_s),
            QColor(u"#2b2b2b"_s),
            QColor(u"#8080ff"_s),
            QColor(u"#a6a6a6"_s)};
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textCanBeRead_data();
    void textCanBeRead();
    void edgesOfControlsCanBeSeen();
    void withMoreContrastEveryEdgeCanBeSeenAndWhatIsSwitchedOffBeRead();
    void withMoreContrastNoGroundStandsAlone();
    void theChosenOneOfSeveralButtonsIsSeenByItsEdge();
    void aThemeOfTheSystemHasItsColoursEverywhere();
    void contrastIsComputedAsWcagDoes();
    void aPaletteTellsItsScheme();
    void everyIconIsThereAndTakesItsTint_data();
    void everyIconIsThereAndTakesItsTint();
    void anIconFollowsTheScheme();
    void anIconIsSharpAtTwiceTheSize();
    void whatPointsIsMirroredWhereReadingRunsFromTheRight();
    void buttonsOfDialogsHaveNoForeignIcons();
    void aPersonsChoiceComesBeforeTheSystem();
    void typeGrowsWithTheSystemsFont();
    void theWheelChangesNoChoiceAndNoNumberOutOfFocus();
    void aNumberAndADateAreAsTallAsAText();
};

void ThemeTest::textCanBeRead_data()
{
    QTest::addColumn<int>("pair");
    QTest::addColumn<int>("look");
    for (size_t each = 0; each < textOnGrounds.size(); ++each) {
        for (size_t look = 0; look < allLooks.size(); ++look) {
            QTest::addRow("%d on %d, %s%s", static_cast<int>(textOnGrounds[each].text),
                          static_cast<int>(textOnGrounds[each].ground),
                          allLooks[look].scheme == Scheme::Light ? "light" : "dark",
                          allLooks[look].contrast == Contrast::More ? ", more contrast" : "")
                << int(each) << int(look);
        }
    }
}

void ThemeTest::textCanBeRead()
{
    QFETCH(int, pair);
    QFETCH(int, look);
    const TextOnGround each = textOnGrounds.at(size_t(pair));
    const Look which = allLooks.at(size_t(look));
    const double ratio = contrast(color(each.text, which), color(each.ground, which));
    QVERIFY2(ratio >= leastOfText(which), qPrintable(QString::number(ratio)));
}

void ThemeTest::edgesOfControlsCanBeSeen()
{
    for (Look look : allLooks) {
        for (ColorRole ground : {ColorRole::Window, ColorRole::Surface}) {
            const QColor behind = color(ground, look);
            const double least = leastOfEdges(look);
            QVERIFY(contrast(color(ColorRole::ControlBorder, look), behind) >= least);
            QVERIFY(contrast(color(ColorRole::Link, look), behind) >= least); // the focus ring
            QVERIFY(contrast(color(ColorRole::Accent, look), behind) >= least);
        }
    }
}

void ThemeTest::withMoreContrastEveryEdgeCanBeSeenAndWhatIsSwitchedOffBeRead()
{
    for (Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Look look = {scheme, Contrast::More};
        const QPalette palette = paletteFor(look);
        for (ColorRole ground : {ColorRole::Window, ColorRole::Surface, ColorRole::Sunken,
                                 ColorRole::Sidebar, ColorRole::Hover}) {
            const QColor behind = color(ground, look);
            QVERIFY(contrast(color(ColorRole::Border, look), behind) >= 4.5);
            for (QPalette::ColorRole role :
                 {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
                const QColor off = palette.color(QPalette::Disabled, role);
                QCOMPARE(off.alpha(), 255);
                QVERIFY(contrast(off, behind) >= 4.5);
                QVERIFY(off != palette.color(QPalette::Active, role));
            }
        }
    }
}

void ThemeTest::withMoreContrastNoGroundStandsAlone()
{
    const auto edgeOf = [](const QPalette &palette) {
        QImage image(40, 40, QImage::Format_RGB32);
        image.fill(color(ColorRole::Surface, palette));
        QPainter painter(&image);
        paintGround(painter, QRect(0, 0, 40, 40), 0, {ColorRole::Danger, ColorRole::DangerSoft},
                    palette);
        return image.pixelColor(20, 0);
    };
    for (Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const QPalette more = paletteFor({scheme, Contrast::More});
        QCOMPARE(edgeOf(more), color(ColorRole::Danger, more));
        QVERIFY(ringWidth(more) > ringWidth(paletteFor({scheme})));
        const QPalette usual = paletteFor({scheme});
        QCOMPARE(edgeOf(usual), color(ColorRole::DangerSoft, usual));
    }
}

void ThemeTest::theChosenOneOfSeveralButtonsIsSeenByItsEdge()
{
    const auto edgeOf = [](const QPalette &palette, QStyle::State state) {
        QImage image(40, 40, QImage::Format_RGB32);
        image.fill(color(ColorRole::Surface, palette));
        QPainter painter(&image);
        QStyleOption option;
        option.rect = image.rect();
        option.palette = palette;
        option.state = QStyle::State_Enabled | state;
        stylepaint::button(&painter, &option, ButtonKind::Plain);
        return image.pixelColor(20, 0);
    };
    for (Look look : allLooks) {
        const QPalette palette = paletteFor(look);
        QCOMPARE(edgeOf(palette, QStyle::State_None), color(ColorRole::ControlBorder, palette));
        QCOMPARE(edgeOf(palette, QStyle::State_On), color(ColorRole::Link, palette));
    }
}

void ThemeTest::aThemeOfTheSystemHasItsColoursEverywhere()
{
    const SystemColors colors = nightSky();
    const QPalette palette = paletteOf(colors);
    QVERIFY((lookOf(palette) == Look{Scheme::Dark, Contrast::System}));
    const QList<QColor> ofTheSystem = {colors.window, colors.text, colors.chosen, colors.chosenText,
                                       colors.link};
    for (const TextOnGround &each : textOnGrounds) {
        const QColor text = color(each.text, palette);
        const QColor ground = color(each.ground, palette);
        QVERIFY(ofTheSystem.contains(text) && ofTheSystem.contains(ground));
        // As much as the system's own colours have.
        QVERIFY(contrast(text, ground) >= contrast(colors.link, colors.window));
    }
    QCOMPARE(color(ColorRole::ControlBorder, palette), colors.text);
    QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), colors.disabledText);
    QCOMPARE(palette.color(QPalette::ButtonText), colors.buttonText);
}

void ThemeTest::contrastIsComputedAsWcagDoes()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

void ThemeTest::aPaletteTellsItsScheme()
{
    for (Look look : allLooks) {
        QVERIFY(lookOf(paletteFor(look)) == look);
        QCOMPARE(schemeOf(paletteFor(look)), look.scheme);
    }
}

void ThemeTest::everyIconIsThereAndTakesItsTint_data()
{
    loadResources();
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() > 40);
    for (const QString &file : files) {
        if (file != "app.svg"_L1)
            QTest::addRow("%s", qPrintable(file)) << file.chopped(4);
    }
}

void ThemeTest::everyIconIsThereAndTakesItsTint()
{
    QFETCH(QString, name);
    const QColor tint(0x12, 0x98, 0x34);
    const QImage image = tintedPixmap(name, tint, 24, 2).toImage();
    QCOMPARE(image.size(), QSize(48, 48));
    int strong = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 250)
                continue;
            ++strong;
            QVERIFY(qAbs(pixel.red() - tint.red()) < 4 && qAbs(pixel.green() - tint.green()) < 4);
        }
    }
    QVERIFY(strong > 20);
}

void ThemeTest::anIconFollowsTheScheme()
{
    const QIcon icon = tintedIcon(u"check"_s, ColorRole::Text);
    qApp->setPalette(paletteFor({Scheme::Light}));
    const QImage light = icon.pixmap(24, 24).toImage();
    qApp->setPalette(paletteFor({Scheme::Dark}));
    const QImage dark = icon.pixmap(24, 24).toImage();
    QVERIFY(light != dark);
}

void ThemeTest::anIconIsSharpAtTwiceTheSize()
{
    const QPixmap pixmap = tintedPixmap(u"lock"_s, Qt::black, 20, 2);
    QCOMPARE(pixmap.size(), QSize(40, 40));
    QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(20, 20));
}

void ThemeTest::whatPointsIsMirroredWhereReadingRunsFromTheRight()
{
    const auto picture = [](const QString &name) {
        return tintedPixmap(name, Qt::black, 24, 1).toImage();
    };
    for (const QString &name : {u"chevron-right"_s, u"chevron-left"_s, u"arrow-right"_s}) {
        const QImage usual = picture(name);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage mirrored = picture(name);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(mirrored, usual.mirrored(true, false));
        QVERIFY(mirrored != usual);
    }
    const QImage lock = picture(u"lock"_s);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage same = picture(u"lock"_s);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(same, lock);
}

void ThemeTest::buttonsOfDialogsHaveNoForeignIcons()
{
    const Theme theme(*qApp);
    const QDialogButtonBox box(QDialogButtonBox::Close | QDialogButtonBox::Ok);
    for (const QAbstractButton *button : box.buttons())
        QVERIFY2(button->icon().isNull(), qPrintable(button->text()));
}

void ThemeTest::aPersonsChoiceComesBeforeTheSystem()
{
    Theme theme(*qApp);
    theme.setChoice(ThemeChoice::Dark);
    QCOMPARE(schemeOf(qApp->palette()), Scheme::Dark);
    theme.setChoice(ThemeChoice::Light);
    QCOMPARE(schemeOf(qApp->palette()), Scheme::Light);
}

void ThemeTest::typeGrowsWithTheSystemsFont()
{
    const qreal before = textFont(TextStyle::Title).pointSizeF();
    QFont larger = QGuiApplication::font();
    larger.setPointSizeF(larger.pointSizeF() * 1.5);
    QGuiApplication::setFont(larger);
    QVERIFY(textFont(TextStyle::Title).pointSizeF() > before * 1.4);
}

void ThemeTest::theWheelChangesNoChoiceAndNoNumberOutOfFocus()
{
    const Theme theme(*qApp);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *choice = new QComboBox;
    choice->addItems({u"As is"_s, u"Stays here"_s, u"Hashed"_s});
    choice->setCurrentIndex(1);
    auto *number = new QSpinBox;
    number->setValue(10);
    column->addWidget(choice);
    column->addWidget(number);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto scroll = [](QWidget *widget) {
        const QPointF place = widget->rect().center();
        QWheelEvent event(place, widget->mapToGlobal(place), {}, {0, -120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(widget, &event);
    };
    choice->setFocus();
    scroll(choice);
    QCOMPARE(choice->currentIndex(), 1);
    scroll(number);
    QCOMPARE(number->value(), 10);
    QVERIFY(!number->hasFocus());
    number->setFocus();
    scroll(number);
    QCOMPARE(number->value(), 9);
}

void ThemeTest::aNumberAndADateAreAsTallAsAText()
{
    const Theme theme(*qApp);
    const int height = QLineEdit().sizeHint().height();
    QCOMPARE(QSpinBox().sizeHint().height(), height);
    QCOMPARE(QDateEdit().sizeHint().height(), height);
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
