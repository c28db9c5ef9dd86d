#include "core/base/timestamp.h"
#include "core/providers/events/event_catch_up.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

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
// what was told, events beside the window, faults in the middle.
class FakeLog : public ServiceEvents
{
public:
    explicit FakeLog(quint32 seed) : random(seed) {}

    std::vector<EventStream> streams() const override { return {{u"login"_s, 180, 24, {}}}; }

    Result<Reading> read(const EventStream &, const EventWindow &window, int mostPages,
                         const Sink &sink, Progress &) override
    {
        windows.push_back(window);
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
        QHash<QString, int> seen = {}; // → how often it was told
    };

    static Result<CatchUp> fetch(FakeLog &log, Ours &ours, const QDateTime &now,
                                 CatchUpLimits limits = {}, bool dropsCursor = false)
    {
        EventCursor cursor = ours.cursor;
        Progress progress;
        return catchUp(
            log, log.streams().front(), cursor, now, limits,
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
    }

private Q_SLOTS:
    void theFirstRoundGoesAsFarBackAsTheServiceKeeps()
    {
        FakeLog log(1);
        Ours ours;
        log.serviceNow = m_start;
        log.told = {{u"old"_s, m_start.addDays(-179), m_start.addDays(-179)}};
        QCOMPARE(*fetch(log, ours, m_start), CatchUp::Done);
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
        QVERIFY(fetch(log, ours, m_start));
        log.serviceNow = m_start.addSecs(hour);
        QVERIFY(fetch(log, ours, log.serviceNow));
        QCOMPARE(log.windows.back().since, m_start.addSecs(-34 * hour));
    }

    // Seeds stand for orders of what happens.
    void eachEventComesWhateverTheOrderAndOurClock_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<qint64>("skew");
        for (quint32 seed = 1; seed <= 12; ++seed) {
            for (const qint64 skew : {qint64(0), 5 * hour, -5 * hour, 3 * day, -3 * day})
                QTest::addRow("seed %u, clock off by %lld h", seed, skew / hour) << seed << skew;
        }
    }
    void eachEventComesWhateverTheOrderAndOurClock()
    {
        QFETCH(quint32, seed);
        QFETCH(qint64, skew);
        FakeLog log(seed);
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
            (void)fetch(log, ours, now.addSecs(skew), limits, isKilled);
            now = now.addSecs(8 * hour);
        }
        // All has arrived, and nothing goes wrong any more.
        log.failAfter = -1;
        log.serviceNow = now.addDays(2);
        for (int i = 0; i < 50; ++i) {
            if (*fetch(log, ours, log.serviceNow.addSecs(skew), limits) == CatchUp::Done)
                break;
        }
        QCOMPARE(*fetch(log, ours, log.serviceNow.addSecs(skew), {}), CatchUp::Done);
        QStringList missing;
        for (const Told &one : log.told) {
            if (!ours.seen.contains(one.key))
                missing.append(one.key + u" at "_s + toRfc3339(one.time));
        }
        QCOMPARE(missing, QStringList());
    }

    void aLongHistoryIsReadInPartsThatEachGetOn()
    {
        FakeLog log(3);
        Ours ours;
        for (int i = 0; i < 3000; ++i)
            log.told.push_back({QString::number(i), m_start.addSecs(-i * 1000), m_start});
        log.serviceNow = m_start;
        const CatchUpLimits limits{.pages = 30, .stepPages = 8};
        int fetches = 1;
        while (*fetch(log, ours, m_start, limits) == CatchUp::Later && fetches < 100)
            ++fetches;
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
        QVERIFY(fetch(log, ours, log.serviceNow));
        QCOMPARE(log.windows.front().since, m_start.addSecs(-24 * hour));
    }

    void anEventFromTheFutureHidesNothing()
    {
        FakeLog log(5);
        Ours ours;
        log.serviceNow = m_start;
        log.told = {{u"future"_s, m_start.addYears(10), m_start}};
        QVERIFY(fetch(log, ours, m_start));
        log.told.push_back({u"real"_s, m_start.addSecs(hour), m_start.addSecs(hour)});
        log.serviceNow = m_start.addSecs(2 * hour);
        QVERIFY(fetch(log, ours, log.serviceNow));
        QVERIFY(ours.seen.contains(u"real"_s));
    }

    void aGapIsToldWhereNobodyFetchedForLongerThanTheServiceKeeps()
    {
        FakeLog log(6);
        const EventStream stream = log.streams().front();
        Ours ours;
        log.serviceNow = m_start;
        QVERIFY(!hasGap(stream, ours.cursor, m_start));
        QVERIFY(fetch(log, ours, m_start));
        QVERIFY(!hasGap(stream, ours.cursor, m_start.addDays(179)));
        QVERIFY(hasGap(stream, ours.cursor, m_start.addDays(181)));
    }

    void moreInASecondThanCanBeReadIsAnErrorAndNoEndlessRound()
    {
        FakeLog log(7);
        Ours ours;
        for (int i = 0; i < 500; ++i)
            log.told.push_back({QString::number(i), m_start.addSecs(-5), m_start});
        log.serviceNow = m_start;
        Result<CatchUp> result = CatchUp::Later;
        for (int i = 0; i < 40 && result && *result == CatchUp::Later; ++i)
            result = fetch(log, ours, m_start, {.pages = 20, .stepPages = 4});
        QVERIFY(!result);
        QCOMPARE(result.error().reason, ErrorReason::AnswerTooLarge);
    }
};

QTEST_GUILESS_MAIN(EventCatchUpTest)
#include "event_catch_up_test.moc"
