#include "core/session/session.h"
#include "ui/text/address_service.h"
#include "ui/theme/theme.h"
#include "ui/widgets/screen_picture.h"
#include "ui/widgets/step_number.h"

#include <QAccessible>
#include <QApplication>
#include <QLocale>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

struct PaintedWords
{
    QString words = {};
    QRectF place = {};
};

// Remembers which words are painted and where, in the widget's own pixels.
class WordsEngine : public QPaintEngine
{
public:
    WordsEngine() : QPaintEngine(AllFeatures) {}
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    Type type() const override { return User; }
    void drawTextItem(const QPointF &where, const QTextItem &item) override
    {
        const QRectF box(where.x(), where.y() - item.ascent(), item.width(),
                         item.ascent() + item.descent());
        painted.push_back({item.text(), painter()->transform().mapRect(box)});
    }

    std::vector<PaintedWords> painted = {};
};

class WordsDevice : public QPaintDevice
{
public:
    explicit WordsDevice(QSize size) : m_size(size) {}
    QPaintEngine *paintEngine() const override { return &m_engine; }
    const std::vector<PaintedWords> &painted() const { return m_engine.painted; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDepth:
            return 32;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    const QSize m_size;
    mutable WordsEngine m_engine;
};

std::vector<ConnectionDraft> allWays()
{
    std::vector<ConnectionDraft> ways;
    for (const QString &service :
         {u"google"_s, u"microsoft"_s, u"hubspot"_s, u"zapier"_s, u"carddav"_s, u"file"_s}) {
        for (const QString &clientId : {QString(), u"app"_s}) {
            ConnectionDraft draft;
            draft.service = service;
            draft.clientId = clientId;
            draft.wantsWriting = true; // the longest list of scopes
            ways.push_back(draft);
        }
    }
    return ways;
}

std::vector<std::vector<GuideStep>> allGuides()
{
    std::vector<std::vector<GuideStep>> guides;
    for (const ConnectionDraft &way : allWays())
        guides.push_back(guideTo(way, Session::signInTerms(way).value_or(SignInTerms{})));
    for (const AddressService each :
         {AddressService::ICloud, AddressService::Fastmail, AddressService::Nextcloud})
        guides.push_back(guideTo(each));
    return guides;
}

struct Numbered
{
    ServiceScreen screen = {};
    int number = 0;
};

std::vector<Numbered> allScreens()
{
    std::vector<Numbered> screens;
    for (const std::vector<GuideStep> &guide : allGuides()) {
        for (size_t each = 0; each < guide.size(); ++each) {
            if (guide[each].screen)
                screens.push_back({*guide[each].screen, int(each) + 1});
        }
    }
    return screens;
}

std::vector<PaintedWords> paintedBy(QWidget &widget)
{
    WordsDevice device(widget.size());
    QPainter painter(&device);
    widget.render(&painter, {}, {}, QWidget::DrawChildren);
    painter.end();
    return device.painted();
}

QStringList wordsOf(const std::vector<PaintedWords> &painted)
{
    QStringList words;
    for (const PaintedWords &each : painted)
        words << each.words;
    return words;
}

} // namespace

// The pictures of where to click, of all services.
class ScreenPictureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thereArePictures() { QCOMPARE_GE(allScreens().size(), size_t(25)); }

    void aPictureShowsOnlyWhatItsStepSays()
    {
        for (const std::vector<GuideStep> &guide : allGuides()) {
            for (const GuideStep &step : guide) {
                QVERIFY2(!step.text.contains(u'%'), qPrintable(step.text));
                if (!step.screen)
                    continue;
                QVERIFY2(guide.front().text.contains(step.screen->host),
                         qPrintable(step.screen->host));
                for (const QString &words : wordsOn(*step.screen))
                    QVERIFY2(step.text.contains(words), qPrintable(words + u": "_s + step.text));
            }
        }
    }

    void eachPictureHasOneTarget()
    {
        for (const auto &[screen, number] : allScreens())
            QCOMPARE(std::ranges::count(screen.parts, true, &ScreenPart::isTarget), 1);
    }

    void everyWordIsPaintedWholeAndInside_data()
    {
        QTest::addColumn<double>("fontScale");
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("isMirrored");
        for (const double scale : {1.0, 1.6}) {
            for (const int width : {260, 420, 546, 900}) {
                for (const bool isMirrored : {false, true})
                    QTest::addRow("%g %d %s", scale, width, isMirrored ? "mirrored" : "")
                        << scale << width << isMirrored;
            }
        }
    }
    void everyWordIsPaintedWholeAndInside()
    {
        QFETCH(double, fontScale);
        QFETCH(int, width);
        QFETCH(bool, isMirrored);
        const Surroundings surroundings(fontScale, isMirrored);
        for (const auto &[screen, number] : allScreens()) {
            ScreenPicture picture(screen, number);
            picture.resize(width, picture.heightForWidth(width));
            const std::vector<PaintedWords> painted = paintedBy(picture);
            QCOMPARE(sorted(wordsOf(painted)),
                     sorted(QStringList{screen.host, QString::number(number)} + wordsOn(screen)));
            for (const PaintedWords &each : painted)
                QVERIFY2(QRectF(picture.rect()).contains(each.place), qPrintable(each.words));
            for (size_t one = 0; one < painted.size(); ++one) {
                for (size_t other = 0; other < one; ++other)
                    QVERIFY2(!painted[one].place.intersects(painted[other].place),
                             qPrintable(painted[one].words + u" on "_s + painted[other].words));
            }
        }
    }

    // The ring in the list and the one at the target have the same number.
    void numbersMatch()
    {
        for (const auto &[screen, number] : allScreens()) {
            StepNumber ring(number);
            ring.resize(ring.sizeHint());
            QCOMPARE(wordsOf(paintedBy(ring)), QStringList{QLocale().toString(number)});
            QVERIFY(ring.accessibleName().contains(QLocale().toString(number)));
            QVERIFY(screenSentence(screen, number).contains(QLocale().toString(number)));
        }
    }

    void whoDoesNotSeeItHearsAllOfIt()
    {
        for (const auto &[screen, number] : allScreens()) {
            ScreenPicture picture(screen, number);
            QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&picture);
            QCOMPARE(heard->role(), QAccessible::Graphic);
            QVERIFY(heard->text(QAccessible::Name).contains(screen.host));
            const QString description = heard->text(QAccessible::Description);
            const QStringList all = QStringList(screen.host) + wordsOn(screen);
            for (const QString &words : all)
                QVERIFY2(description.contains(words), qPrintable(description));
        }
    }

    void itIsPaintedInTheThemesColours()
    {
        const Numbered first = allScreens().front();
        for (const Contrast contrast : {Contrast::Usual, Contrast::More}) {
            for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
                const Look look{scheme, contrast};
                ScreenPicture picture(first.screen, first.number);
                picture.setPalette(paletteFor(look));
                picture.resize(420, picture.heightForWidth(420));
                const QImage image = picture.grab().toImage();
                QCOMPARE(image.pixelColor(image.width() - 12, image.height() - 12),
                         color(ColorRole::Surface, look));
            }
        }
    }

private:
    // For one test.
    class Surroundings
    {
    public:
        Surroundings(double fontScale, bool isMirrored) : m_before(QGuiApplication::font())
        {
            QFont font = m_before;
            font.setPointSizeF(font.pointSizeF() * fontScale);
            QApplication::setFont(font);
            QGuiApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
        }
        ~Surroundings()
        {
            QApplication::setFont(m_before);
            QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        }

    private:
        Q_DISABLE_COPY_MOVE(Surroundings)
        const QFont m_before;
    };

    static QStringList sorted(QStringList words)
    {
        words.sort();
        return words;
    }

    Theme m_theme{*qApp};
};

QTEST_MAIN(ScreenPictureTest)
#include "screen_picture_test.moc"
