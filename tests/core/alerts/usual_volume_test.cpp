#include "core/alerts/usual_volume.h"

#include <QCborArray>
#include <QCborValue>
#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

constexpr qint64 day = 86'400'000;
constexpr qint64 hour = 3'600'000;

const Unusual muchInADay{
    .fields = {u"n"_s}, .side = Unusual::Side::More, .per = Unusual::Per::Day, .history = 5};
const Unusual littleInADay{
    .fields = {u"n"_s}, .side = Unusual::Side::Less, .per = Unusual::Per::Day, .history = 5};
const Unusual littleAtOnce{.fields = {u"n"_s}, .side = Unusual::Side::Less, .history = 5};

using Given = std::pair<qint64, double>; // when, and how much

// "3h: 300 of 100" where it is told, "300 of ?" while it is learning. The clock stands at the
// newest of them.
QStringList toldOf(UsualVolumes &volumes, const Unusual &rule, const std::vector<Given> &given)
{
    QStringList told;
    qint64 now = std::numeric_limits<qint64>::min();
    for (const auto &[time, volume] : given) {
        now = std::max(now, time);
        const auto found = volumes.add(rule, u"r"_s, volume, time, now);
        if (found)
            told.append(u"%1h: %2 of %3"_s.arg(time / hour)
                            .arg(found->volume)
                            .arg(found->band ? QString::number(found->band->median) : u"?"_s));
    }
    return told;
}

QStringList toldOf(const Unusual &rule, const std::vector<Given> &given)
{
    UsualVolumes volumes;
    return toldOf(volumes, rule, given);
}

std::vector<Given> each(qint64 step, const std::vector<double> &volumes)
{
    std::vector<Given> given;
    for (const double volume : volumes)
        given.emplace_back(static_cast<qint64>(given.size()) * step, volume);
    return given;
}

std::vector<Given> daily(const std::vector<double> &volumes)
{
    return each(day, volumes);
}

} // namespace

class UsualVolumeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBandIsWorkedOutAsByHand_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<double>("median");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("none") << QList<double>{} << 0.0 << 0.0 << 0.0;
        // All alike: half, and 2.25 times.
        QTest::newRow("alike") << QList<double>{100, 100, 100} << 100.0 << 50.0 << 225.0;
        // Little: 20 from it.
        QTest::newRow("few") << QList<double>{4, 4, 4} << 4.0 << 0.0 << 24.0;
        // Distances 20 10 0 10 970, their median 10: 3.5 × 10 / 0.6745 = 51.89.
        QTest::newRow("an outlier") << QList<double>{10, 20, 30, 40, 1000} << 30.0 << 0.0 << 81.89;
        // Distances 40 20 0 30 70, median 30: 255.67, but 1.5 × 170 is less; 2.25 × 100 isn't more.
        QTest::newRow("far from each other")
            << QList<double>{60, 80, 100, 130, 170} << 100.0 << 0.0 << 255.0;
        // An even number: between the two in the middle. Distances 15 5 5 15, median 10.
        QTest::newRow("four") << QList<double>{115, 105, 95, 85} << 100.0 << 48.11 << 225.0;
    }
    void aBandIsWorkedOutAsByHand()
    {
        QFETCH(QList<double>, values);
        const UsualBand band = usualBand({values.begin(), values.end()}, 20);
        QCOMPARE(band.known, static_cast<int>(values.size()));
        QTEST(band.median, "median");
        QFETCH(double, low);
        QVERIFY2(std::abs(band.low - low) < 0.01, qPrintable(QString::number(band.low)));
        QFETCH(double, high);
        QVERIFY2(std::abs(band.high - high) < 0.01, qPrintable(QString::number(band.high)));
    }

    void whatIsFarIsTold_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<std::vector<Given>>("given");
        QTest::addColumn<QStringList>("told");
        const auto row = [](const char *name, int rule, const std::vector<Given> &given,
                            const QStringList &told) {
            QTest::newRow(name) << rule << given << told;
        };
        row("learning", 0, daily({100, 100, 100, 100, 9000}), {});
        row("three times as much", 0, daily({100, 100, 100, 100, 100, 300}),
            {u"120h: 300 of 100"_s});
        row("just as much as may be", 0, daily({100, 100, 100, 100, 100, 225}), {});
        row("days without anything don't count", 0, daily({100, 0, 100, 0, 100, 0, 100, 0, 0, 300}),
            {});
        row("and make nothing usual", 0,
            daily({100, 0, 0, 0, 0, 0, 0, 0, 0, 100, 100, 100, 100, 200}), {});
        row("little by little, once a day", 0,
            {{0, 100},
             {day, 100},
             {2 * day, 100},
             {3 * day, 100},
             {4 * day, 100},
             {5 * day, 100},
             {5 * day + hour, 100},
             {5 * day + 2 * hour, 100},
             {5 * day + 3 * hour, 100},
             {6 * day, 400},
             {6 * day + hour, 399}},
            {u"122h: 300 of 100"_s, u"144h: 400 of 100"_s});
        row("what goes on to grow, each time it has doubled", 0,
            {{0, 100},
             {day, 100},
             {2 * day, 100},
             {3 * day, 100},
             {4 * day, 100},
             {5 * day, 300},
             {5 * day + hour, 299},
             {5 * day + 2 * hour, 1},
             {5 * day + 3 * hour, 500},
             {5 * day + 4 * hour, 100}},
            {u"120h: 300 of 100"_s, u"122h: 600 of 100"_s, u"124h: 1200 of 100"_s});
        row("what comes late, by the days before it", 0,
            {{0, 100},
             {day, 100},
             {2 * day, 100},
             {3 * day, 100},
             {4 * day, 100},
             {6 * day, 100},
             {5 * day, 300},
             {5 * day + hour, 100},
             {6 * day + hour, 100}},
            {u"120h: 300 of 100"_s});
        row("and too little is known before it", 0,
            {{0, 100},
             {day, 100},
             {2 * day, 100},
             {3 * day, 100},
             {5 * day, 100},
             {6 * day, 100},
             {4 * day, 9000},
             {6 * day + hour, 100}},
            {});
        row("little", 1, daily({100, 100, 100, 100, 100, 10, 100}), {u"144h: 10 of 100"_s});
        row("half", 1, daily({100, 100, 100, 100, 100, 50, 100}), {});
        row("a day that isn't over", 1, daily({100, 100, 100, 100, 100, 10}), {});
        row("little for days, once", 1, daily({100, 100, 100, 100, 100, 10, 10, 100, 100}),
            {u"144h: 10 of 100"_s});
        row("less and less, each time it has halved", 1,
            daily({100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100,
                   100, 100, 100, 100, 100, 100, 40,  21,  20,  10,  0,   100}),
            {u"456h: 40 of 100"_s, u"504h: 20 of 100"_s, u"528h: 10 of 100"_s,
             u"552h: 0 of 100"_s});
        row("of days that are far from each other", 1, daily({100, 20, 300, 40, 200, 60, 5, 100}),
            {});
        row("nothing, after such days", 1, daily({100, 20, 300, 40, 200, 60, 0, 100}),
            {u"168h: 0 of 80"_s});
        row("weekends", 1,
            daily({100, 100, 100, 100, 100, 5, 5, 100, 100, 100, 100, 100, 5, 5, 100}),
            {u"144h: 5 of 100"_s});
        // The third and fourth day is a Saturday and a Sunday, and so on.
        row("much for a weekend", 0,
            daily({100, 100, 10, 10, 100, 100, 100, 100, 100, 10, 10, 100, 100, 100, 100, 100, 10,
                   100}),
            {u"408h: 100 of 10"_s});
        row("much for the other days, however little weekends have", 0,
            daily({100, 160, 10, 10, 40, 80, 120, 160, 100, 10, 10, 300}), {u"264h: 300 of 100"_s});
        row("an emptied book", 2, each(hour, {500, 500, 501, 502, 500, 0, 0, 0, 500, 0}),
            {u"5h: 0 of 500"_s});
        row("one that is emptied little by little", 2,
            each(hour, {500, 500, 500, 500, 500, 200, 101, 100, 0, 0, 500, 200}),
            {u"5h: 200 of 500"_s, u"7h: 100 of 500"_s, u"8h: 0 of 500"_s});
        row("a small one", 2, each(hour, {15, 15, 15, 15, 15, 0}), {});
    }
    void whatIsFarIsTold()
    {
        QFETCH(int, rule);
        QFETCH(std::vector<Given>, given);
        const std::array rules = {muchInADay, littleInADay, littleAtOnce};
        QTEST(toldOf(rules.at(static_cast<size_t>(rule)), given), "told");
    }

    void aCapHoldsFromTheFirstOn()
    {
        Unusual rule = muchInADay;
        rule.cap = 1000;
        QCOMPARE(toldOf(rule, daily({1000})), QStringList());
        QCOMPARE(toldOf(rule, {{0, 600}, {hour, 401}, {2 * hour, 500}}),
                 QStringList{u"1h: 1001 of ?"_s});
        QCOMPARE(toldOf(rule, {{0, 0.5}, {0, 1000}, {2 * day, 9000}, {day, 1001}}),
                 QStringList({u"0h: 1000.5 of ?"_s, u"48h: 9000 of ?"_s, u"24h: 1001 of ?"_s}));
    }

    // Which is told also where it was told before that it is far from usual.
    void aCapIsToldOfOnTheWayBeyondIt()
    {
        Unusual rule = muchInADay;
        rule.cap = 500;
        std::vector<Given> given = daily({100, 100, 100, 100, 100, 300});
        for (const double more : {190.0, 10.0, 1.0, 1.0})
            given.emplace_back(5 * day + hour, more);
        QCOMPARE(toldOf(rule, given), QStringList({u"120h: 300 of 100"_s, u"121h: 501 of 100"_s}));
    }

    // Neither one that only the event's time shows, nor one of the computer itself.
    void aClockThatWasAheadOnceHidesNothing_data()
    {
        QTest::addColumn<bool>("isComputers");
        QTest::newRow("the event's") << false;
        QTest::newRow("the computer's") << true;
    }
    void aClockThatWasAheadOnceHidesNothing()
    {
        QFETCH(bool, isComputers);
        UsualVolumes much;
        UsualVolumes little;
        const std::vector<Given> usual = daily({100, 100, 100, 100, 100});
        QCOMPARE(toldOf(much, muchInADay, usual), QStringList());
        QCOMPARE(toldOf(little, littleInADay, usual), QStringList());
        const qint64 ahead = 400 * day;
        for (UsualVolumes *volumes : {&much, &little})
            QVERIFY(!volumes->add(volumes == &much ? muchInADay : littleInADay, u"r"_s, 10, ahead,
                                  isComputers ? ahead : 5 * day));
        const auto found = much.add(muchInADay, u"r"_s, 300, 5 * day + hour, 5 * day + hour);
        QVERIFY(found && found->band && found->band->known == 5);
        QCOMPARE(found->volume, isComputers ? 300.0 : 310.0);
        QVERIFY(!little.add(littleInADay, u"r"_s, 5, 5 * day + hour, 5 * day + hour));
        const auto over = little.add(littleInADay, u"r"_s, 100, 6 * day, 6 * day);
        QVERIFY(over && over->band);
        QCOMPARE(over->volume, isComputers ? 5.0 : 15.0);
    }

    void groupsHaveNothingToDoWithEachOther()
    {
        UsualVolumes volumes;
        (void)toldOf(volumes, muchInADay, daily({100, 100, 100, 100, 100}));
        QVERIFY(!volumes.add(muchInADay, u"another"_s, 300, 5 * day, 5 * day));
        QVERIFY(volumes.add(muchInADay, u"r"_s, 300, 5 * day, 5 * day));
    }

    // By chance, of 300 routes: false alarms in 90 ordinary days of each, and who is told on the
    // first of ten days with three times the average. A weekend has a tenth.
    void chanceIsToldRarelyAndThreeTimesAsMuchAtOnce_data()
    {
        QTest::addColumn<double>("spread"); // of the logarithm; below zero: even, 60 % up or down
        QTest::addColumn<double>("mostFalse");
        QTest::addColumn<double>("leastCaught");
        QTest::newRow("alike") << 0.05 << 0.0 << 1.0;
        QTest::newRow("from 40 to 160 percent") << -1.0 << 0.001 << 1.0;
        QTest::newRow("differing") << 0.3 << 0.005 << 0.99;
        QTest::newRow("differing much") << 0.6 << 0.05 << 0.8;
    }
    void chanceIsToldRarelyAndThreeTimesAsMuchAtOnce()
    {
        QFETCH(double, spread);
        constexpr int routes = 300;
        constexpr int ordinary = 90;
        constexpr int runs = 57;
        Unusual rule = muchInADay;
        rule.history = 14;
        int falseOnes = 0;
        int caught = 0;
        for (unsigned seed = 1; seed <= routes; ++seed) {
            std::mt19937 random(seed);
            std::normal_distribution<double> normal(0, std::max(spread, 0.01));
            std::uniform_real_distribution<double> even(0.4, 1.6);
            UsualVolumes volumes;
            for (int i = 0; i < ordinary; ++i) {
                const double share = spread < 0 ? even(random) : std::exp(normal(random));
                const bool isWeekend = i % 7 == 2 || i % 7 == 3;
                falseOnes += static_cast<int>(
                    toldOf(volumes, rule, {{i * day, std::floor(share * (isWeekend ? 10 : 100))}})
                        .size());
            }
            const double average = spread < 0 ? 100 : 100 * std::exp(spread * spread / 2);
            QStringList told;
            for (int i = 0; i < runs; ++i) // the 92nd day is a working day
                told += toldOf(volumes, rule, {{91 * day + i * 900'000, 3 * average / runs}});
            caught += told.isEmpty() ? 0 : 1;
        }
        const double shareFalse = double(falseOnes) / (routes * ordinary);
        const double shareCaught = double(caught) / routes;
        qInfo("false %.4f of the days, caught on the first day %.3f", shareFalse, shareCaught);
        QFETCH(double, mostFalse);
        QVERIFY(shareFalse <= mostFalse);
        QFETCH(double, leastCaught);
        QVERIFY(shareCaught >= leastCaught);
    }

    // However long one starves, what it was once isn't usual any more.
    void theOldestAreForgotten()
    {
        std::vector<double> values(40, 1000);
        values.insert(values.end(), 60, 100);
        values.push_back(300);
        QCOMPARE(toldOf(muchInADay, daily(values)), QStringList{u"2400h: 300 of 100"_s});
    }

    void whatIsKeptIsBounded()
    {
        UsualVolumes volumes;
        for (int i = 0; i < 2100; ++i)
            (void)volumes.add(muchInADay, QString::number(i), 1, i, i);
        const QByteArray bytes = volumes.toBytes();
        QVERIFY(bytes.size() < 60'000);
        QVERIFY(bytes.contains("2099"));
        QVERIFY(!bytes.contains("c199")); // "c": a text of three
        QVERIFY(bytes.contains("c200"));
        for (int i = 0; i < 500; ++i)
            (void)volumes.add(littleAtOnce, u"one"_s, 1, i, i);
        QVERIFY(volumes.toBytes().size() < 62'000);
        for (int i = 0; i < 20; ++i)
            volumes.forgetOlderHalf();
        QVERIFY(volumes.isEmpty());
    }

    // It goes on from the bytes as if nothing had been in between.
    void bytesAreReadAgain()
    {
        for (const Unusual &rule : {muchInADay, littleInADay, littleAtOnce}) {
            UsualVolumes volumes;
            UsualVolumes other;
            QStringList told;
            const std::vector<Given> given =
                daily({100, 100, 100, 100, 100, 400, 400, 10, 10, 0, 100, 100, 0});
            for (const Given &one : given) {
                told += toldOf(volumes, rule, {one});
                Result<UsualVolumes> read = UsualVolumes::fromBytes(volumes.toBytes());
                QVERIFY(read);
                volumes = std::move(*read);
            }
            QVERIFY(!told.isEmpty());
            QCOMPARE(told, toldOf(other, rule, given));
            QCOMPARE(volumes.toBytes(), other.toBytes());
        }
        // So are those of before, which have only that something was told.
        const QByteArray before =
            QCborValue(QCborArray{1, QCborArray{QCborArray{u"r"_s, 6, true,
                                                           QCborArray{QCborArray{6, 300.0}}}}})
                .toCbor();
        Result<UsualVolumes> read = UsualVolumes::fromBytes(before);
        QVERIFY(read);
        Unusual capped = muchInADay;
        capped.cap = 100;
        QVERIFY(!read->add(capped, u"r"_s, 10, 6 * day, 6 * day));
        QVERIFY(read->add(capped, u"r"_s, 400, 6 * day, 6 * day));
        // A clock that went back doesn't make them unreadable.
        UsualVolumes back;
        (void)toldOf(back, littleAtOnce, {{5, 1}, {3, 2}});
        (void)toldOf(back, muchInADay, {{-5 * day, 1}, {-7 * day, 2}});
        QVERIFY(UsualVolumes::fromBytes(back.toBytes()));
    }

    void whatIsNoSuchBytesIsRefused()
    {
        UsualVolumes volumes;
        (void)toldOf(volumes, muchInADay, daily({1, 2}));
        const QByteArray bytes = volumes.toBytes();
        QVERIFY(UsualVolumes::fromBytes(bytes));
        QVERIFY(!UsualVolumes::fromBytes(bytes + "x"));
        QVERIFY(!UsualVolumes::fromBytes({}));
        for (qsizetype i = 0; i < bytes.size(); ++i)
            QVERIFY(!UsualVolumes::fromBytes(bytes.first(i)));
    }
};

QTEST_GUILESS_MAIN(UsualVolumeTest)
#include "usual_volume_test.moc"
