#include "ui/alerts_page/usual_bar.h"
#include "ui/theme/colors.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

std::vector<AlertGroup> groupOf(const QString &low, const QString &high)
{
    return {{u"object.id"_s, u"r1"_s},
            {u"usual.median"_s, u"100"_s},
            {u"usual.low"_s, low},
            {u"usual.high"_s, high},
            {u"usual.known"_s, u"14"_s}};
}

// How much of the picture is in this colour.
int pixelsOf(const QImage &image, const QColor &wanted, int from, int to)
{
    int count = 0;
    for (int x = from; x < to; ++x) {
        for (int y = 0; y < image.height(); ++y)
            count += image.pixelColor(x, y) == wanted;
    }
    return count;
}

} // namespace

// What is usual beside what was counted.
class UsualBarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatIsAboutVolumesHasOne();
    void aScreenReaderHearsTheSentence();
    void theBandAndTheMarkStandWhereTheNumbersAre();
};

void UsualBarTest::onlyWhatIsAboutVolumesHasOne()
{
    QVERIFY(usualVolume(groupOf(u"90"_s, u"110"_s), 500));
    QVERIFY(!usualVolume({{u"actor"_s, u"Ann"_s}}, 5));
    QVERIFY(!usualVolume(groupOf({}, u"110"_s), 500));
    QVERIFY(!usualVolume(groupOf(u"0"_s, u"0"_s), 500)); // nothing is usual yet
}

void UsualBarTest::aScreenReaderHearsTheSentence()
{
    const UsualBar bar(*usualVolume(groupOf(u"90"_s, u"110"_s), 1500));
    QCOMPARE(bar.accessibleName(), u"1,500 were counted; usual are about 100, from 90 to 110."_s);
}

void UsualBarTest::theBandAndTheMarkStandWhereTheNumbersAre()
{
    UsualBar bar(*usualVolume(groupOf(u"0"_s, u"500"_s), 1000));
    bar.resize(1103, bar.sizeHint().height()); // a pixel each
    QImage image(bar.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    bar.render(&image);
    const QColor band = color(ColorRole::Success, bar.palette());
    const QColor mark = color(ColorRole::Danger, bar.palette());
    QVERIFY(pixelsOf(image, band, 10, 490) > 4000);
    QCOMPARE(pixelsOf(image, band, 510, 1103), 0);
    QCOMPARE(pixelsOf(image, mark, 0, 990), 0);
    QVERIFY(pixelsOf(image, mark, 995, 1010) >= 20);
}

QTEST_MAIN(UsualBarTest)
#include "usual_bar_test.moc"
