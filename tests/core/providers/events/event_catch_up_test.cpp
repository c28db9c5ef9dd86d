#include "core/base/timestamp.h"
#include "core/providers/events/event_catch_up.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <utility>

using namespace warden;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

struct Told
{
    QString key = {};
    QDateTime time = {};
    QDateTime shownFrom = {}; // it arrives late
};

// A service's log with all that goes wrong with one: late arrivals, pages in any order that repeat
// what was told, events beside the window, faults in the middle. As Google does, it refuses what
// begins in its future.
class FakeLog : public ServiceEvents
{
public:
    explicit FakeLog(quint32 seed) : random(seed) {}

    std::vector<EventStream> streams() const override
    {
        return {{u"login"_s, 180, 24, {}, canBeCut}};
    }

    Result<QDateTime> currentTime(const EventStream &, Progress &) override { return dated(); }

    // In whole seconds, as the header has it.
    QDateTime dated() const
    {
        return QDateTime::fromSecsSinceEpoch(serviceNow.toSecsSinceEpoch() + aheadSeconds,
                                             QTimeZone::utc());
    }

    Result<Reading> read(const EventStream &, const EventWindow &window, int mostPages,
                         const Sink &sink, Progress &) override
    {
        windows.push_back(window);
        isBeyond = isBeyond || (window.until.isValid() && window.until > dated());
        if (window.since > dated())
            return fail(ErrorKind::Invalid, ErrorReason::None);
        std::vector<Told> found;
        for (const Told &one : told) {
            const bool isInside =
                one.time >= window.since && (!window.until.isValid() || one.time < window.until);
            if (one.shownFrom <= serviceNow && isInside)
                found.push_back(one);
        }
        if (isShuffled)
            std::shuffle(found.begin(), found.end(), random);
        else
            std::ranges::sort(found, std::ranges::greater(), &Told::time);
        int pages = 0;
        for (size_t from = 0; from < found.size(); from += pageSize) {
            if (++pages > mostPages)
                return Reading::TooMuch;
            if (failAfter == 0)
                return fail(ErrorKind::Offline, ErrorReason::ServerFailed);
            --failAfter;
            std::vector<ServiceEvent> page;
            for (size_t i = from < repeated ? 0 : from - repeated;
                 i < std::min(found.size(), from + pageSize); ++i) {
                ServiceEvent one;
                one.key = found[i].key;
                one.event.time = found[i].time;
                page.push_back(std::move(one));
            }
            if (const Result<void> taken = sink(std::move(page)); !taken)
                return taken.failure();
        }
        return Reading::Whole;
    }

    EventRefusal refusal() const override { return {}; }

    std::vector<Told> told = {};
    QDateTime serviceNow = {};
    qint64 aheadSeconds = 0; // the clock that dates its answers, before the one of its events
    bool canBeCut = true;
    bool isBeyond = false; // something was asked for that ends in its future
    bool isShuffled = false;
    size_t pageSize = 10;
    size_t repeated = 0;
    int failAfter = -1; // pages
    std::vector<EventWindow> windows = {};
    std::mt19937 random;
};

} // namespace

class EventCatchUpTest : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_start = *fromRfc3339(u"2026-03-01T00:00:00Z"_s);

    // What fetches brought; the log dedupes by key, as audit.db does by id.
    struct Ours
    {
        EventCursor cursor = {};
        QHash<QString, int> seen = {};       // → how often it was told
        std::optional<EventWindow> gap = {}; // that the last fetch told of
    };

    static Result<CatchUp> fetch(FakeLog &log, Ours &ours, CatchUpLimits limits = {},
                                 bool dropsCursor = false)
    {
        EventCursor cursor = ours.cursor;
        Progress progress;
        const Result<CatchUp> got = catchUp(
            log, log.streams().front(), cursor, limits,
            [&](std::vector<ServiceEvent> page) -> Result<void> {
                for (const ServiceEvent &one : page)
                    ++ours.seen[one.key];
                return {};
            },
            [&](const EventCursor &reached) -> Result<void> {
                if (!dropsCursor) // else the process died before it could keep it
                    ours.cursor = reached;
                return {};
            },
            progress);
        ours.gap = std::exchange(ours.cursor.gap, std::nullopt);
        return got;
    }
    // To the end of the round that is under way, or of a new one. How many fetches; 0: it failed,
    // or went on and on.
    static int finishRound(FakeLog &log, Ours &ours, const CatchUpLimits &limits = {})
    {
        for (int fetches = 1; fetches <= 200; ++fetches) {
            const Result<CatchUp> got = fetch(log, ours, limits);
            if (!got || got->state == CatchUp::State::Refused)
                return 0;
            if (got->state == CatchUp::State::Done)
                return fetches;
        }
        return 0;
    }

private Q_SLOTS:
    void theFirstRoundGoesAsFarBackAsTheServiceKeeps()
    {
        FakeLog log(1);
        Ours ours;
        log.serviceNow = m_start;
        log.told = {{u"old"_s, m_start.addDays(-179), m_start.addDays(-179)}};
        QCOMPARE(finishRound(log, ours), 1);
        QCOMPARE(log.windows.front().since, m_start.addDays(-180));
        QVERIFY(!log.windows.front().until.isValid());
        QVERIFY(ours.seen.contains(u"old"_s));
    }

    void theNextRoundStartsOneDelayBeforeTheNewestEvent()
    {
        FakeLog log(1);
        Ours ours;
        log.serviceNow = m_start;
        log.told = {{u"one"_s, m_start.addSecs(-10 * hour), m_start.addSecs(-10 * hour)}};
        QVERIFY(fetch(log, ours));
        log.serviceNow = m_start.addSecs(hour);
        QVERIFY(fetch(log, ours));
        QCOMPARE(log.windows.back().since, m_start.addSecs(-34 * hour));
    }

    // Seeds stand for orders of what happens. The clocks of a service's computers differ as well.
    void eachEventComesWhateverTheOrderAndTheClocks_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<qint64>("ahead");
        for (quint32 seed = 1; seed <= 20; ++seed) {
            for (const qint64 ahead : {qint64(0), hour / 2, -hour / 2})
                QTest::addRow("seed %u, %lld s", seed, ahead) << seed << ahead;
        }
    }
    void eachEventComesWhateverTheOrderAndTheClocks()
    {
        QFETCH(quint32, seed);
        QFETCH(qint64, ahead);
        FakeLog log(seed);
        log.aheadSeconds = ahead;
        QRandomGenerator random(seed);
        Ours ours;
        QDateTime now = m_start;
        const CatchUpLimits limits{.pages = 12, .stepPages = 4};
        for (int fetchNumber = 0; fetchNumber < 40; ++fetchNumber) {
            const int happened = random.bounded(90);
            for (int i = 0; i < happened; ++i) {
                const QDateTime time = now.addSecs(-random.bounded(int(8 * hour)));
                const bool isLate = random.bounded(4) == 0;
                const qint64 late = isLate ? random.bounded(int(23 * hour)) : 0;
                log.told.push_back({QString::number(log.told.size()), time,
                                    std::max(time.addSecs(late), now.addSecs(-hour))});
            }
            log.serviceNow = now;
            log.isShuffled = random.bounded(2) == 0;
            log.repeated = random.bounded(3);
            log.failAfter = random.bounded(5) == 0 ? random.bounded(6) : -1;
            const bool isKilled = random.bounded(6) == 0;
            (void)fetch(log, ours, limits, isKilled);
            now = now.addSecs(8 * hour);
        }
        // All has arrived, and nothing goes wrong any more: one round ends, and another one.
        log.failAfter = -1;
        log.serviceNow = now.addDays(2);
        QVERIFY(finishRound(log, ours, limits) > 0);
        QVERIFY(finishRound(log, ours, limits) > 0);
        QStringList missing;
        for (const Told &one : log.told) {
            if (!ours.seen.contains(one.key))
                missing.append(one.key + u" at "_s + toRfc3339(one.time));
        }
        QCOMPARE(missing, QStringList());
        QVERIFY(!log.isBeyond);
    }

    void aLongHistoryIsReadInPartsThatEachGetOn()
    {
        FakeLog log(3);
        Ours ours;
        for (int i = 0; i < 3000; ++i)
            log.told.push_back({QString::number(i), m_start.addSecs(-i * 1000), m_start});
        log.serviceNow = m_start;
        const CatchUpLimits limits{.pages = 30, .stepPages = 8};
        const int fetches = finishRound(log, ours, limits);
        QVERIFY2(fetches > 3 && fetches < 60, qPrintable(QString::number(fetches)));
        QCOMPARE(ours.seen.size(), 3000);
        // Parts don't read each other's events again.
        const auto again = std::ranges::count_if(ours.seen, [](int times) { return times > 2; });
        QVERIFY2(again < 300, qPrintable(QString::number(again)));
    }

    // A round may take days: what came late for its first steps is older than its newest event.
    void theNextRoundStartsBeforeWhereTheLastOneBegan()
    {
        FakeLog log(4);
        Ours ours;
        ours.cursor.newest = m_start.addDays(3);
        ours.cursor.started = m_start;
        log.serviceNow = m_start.addDays(4);
        QVERIFY(fetch(log, ours));
        QCOMPARE(log.windows.front().since, m_start.addSecs(-24 * hour));
    }

    void anEventFromTheFutureHidesNothing()
    {
        FakeLog log(5);
        Ours ours;
        log.serviceNow = m_start;
        log.told = {{u"future"_s, m_start.addYears(10), m_start}};
        QVERIFY(fetch(log, ours));
        QCOMPARE(ours.cursor.newest, m_start);
        log.told.push_back({u"real"_s, m_start.addSecs(hour), m_start.addSecs(hour)});
        log.serviceNow = m_start.addSecs(2 * hour);
        QVERIFY(fetch(log, ours));
        QVERIFY(ours.seen.contains(u"real"_s));
    }

    void aGapIsToldWhereNobodyFetchedForLongerThanTheServiceKeeps()
    {
        FakeLog log(6);
        Ours first;
        log.serviceNow = m_start;
        QVERIFY(fetch(log, first) && !first.gap);
        log.serviceNow = m_start.addDays(179);
        Ours ours = first;
        QVERIFY(fetch(log, ours) && !ours.gap);
        log.serviceNow = m_start.addDays(181);
        ours = first;
        QVERIFY(fetch(log, ours) && ours.gap);
        QCOMPARE(ours.gap->since, m_start.addDays(-1));
        QCOMPARE(ours.gap->until, m_start.addDays(1));
        QVERIFY(fetch(log, ours) && !ours.gap);
    }

    void aGapIsToldAlsoWhereTheFetchIsInterrupted()
    {
        FakeLog log(6);
        Ours ours;
        log.serviceNow = m_start;
        QVERIFY(fetch(log, ours));
        log.serviceNow = m_start.addDays(300);
        for (int i = 0; i < 200; ++i)
            log.told.push_back({QString::number(i), m_start.addDays(299).addSecs(i), m_start});
        ours.cursor.stepSeconds = 10 * day;
        log.failAfter = 0; // in the last step: those before it are kept
        QVERIFY(!fetch(log, ours));
        QVERIFY(ours.gap);
        QCOMPARE(ours.gap->until, m_start.addDays(120));
        log.failAfter = -1;
        QVERIFY(finishRound(log, ours) > 0 && !ours.gap);
    }

    void aRoundThatLayStillForTooLongHasAGap()
    {
        FakeLog log(6);
        Ours ours;
        ours.cursor.position = m_start.addDays(-170);
        ours.cursor.started = m_start;
        log.serviceNow = m_start.addDays(30);
        QVERIFY(fetch(log, ours) && ours.gap);
        QCOMPARE(ours.gap->since, m_start.addDays(-170));
        QCOMPARE(ours.gap->until, m_start.addDays(-150));
    }

    void moreInASecondThanAStepTakesIsReadAllTheSame()
    {
        FakeLog log(7);
        Ours ours;
        for (int i = 0; i < 500; ++i)
            log.told.push_back({QString::number(i), m_start.addSecs(-5), m_start});
        log.serviceNow = m_start;
        QVERIFY(finishRound(log, ours, {.pages = 20, .stepPages = 4}) > 0);
        QCOMPARE(ours.seen.size(), 500);
    }

    void moreInASecondThanCanBeReadIsAGapAndTheRoundGoesOn_data()
    {
        QTest::addColumn<int>("secondsAgo");
        QTest::newRow("in the middle") << 5;
        QTest::newRow("in the last") << 0;
    }
    void moreInASecondThanCanBeReadIsAGapAndTheRoundGoesOn()
    {
        QFETCH(int, secondsAgo);
        FakeLog log(7);
        Ours ours;
        const QDateTime time = m_start.addSecs(-secondsAgo);
        for (int i = 0; i < 500; ++i)
            log.told.push_back({QString::number(i), time, m_start});
        log.told.push_back({u"after"_s, m_start.addSecs(60), m_start.addSecs(60)});
        log.serviceNow = m_start;
        std::optional<EventWindow> gap;
        const CatchUpLimits limits{.pages = 20, .stepPages = 4, .secondPages = 10};
        Result<CatchUp> got = CatchUp{CatchUp::State::Later};
        for (int i = 0; i < 40 && got && got->state == CatchUp::State::Later; ++i) {
            got = fetch(log, ours, limits);
            if (ours.gap)
                gap = ours.gap;
        }
        QVERIFY(got && got->state == CatchUp::State::Done);
        QVERIFY(gap && gap->since <= time && gap->until > time);
        QVERIFY(gap->since.secsTo(gap->until) <= 2);
        log.serviceNow = m_start.addSecs(2 * hour);
        QVERIFY(finishRound(log, ours, limits) > 0);
        QVERIFY(ours.seen.contains(u"after"_s));
    }

    void whatCannotBeCutIsReadOnceAndItsRestIsAGap()
    {
        FakeLog log(8);
        log.canBeCut = false;
        Ours ours;
        for (int i = 0; i < 500; ++i)
            log.told.push_back({QString::number(i), m_start.addSecs(-i * hour), m_start});
        log.serviceNow = m_start;
        const Result<CatchUp> got = fetch(log, ours, {.pages = 20, .stepPages = 4});
        QVERIFY(got && got->state == CatchUp::State::Done && ours.gap);
        QVERIFY(ours.gap->until >= m_start);
        QCOMPARE(log.windows.size(), size_t{1});
    }
};

QTEST_GUILESS_MAIN(EventCatchUpTest)
#include "event_catch_up_test.moc"
