#include "tests/bench/read_figures.h"

#include "core/audit/audit_reader.h"
#include "tests/bench/bare_floor.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int pageSize = 100; // ui/audit_page/audit_model.h
constexpr int tries = 3;
constexpr int placesRead = 1000;

struct Look
{
    const char *what;
    AuditFilter filter;
};

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

// The quickest of some tries: the machine may be busy.
template <class Call>
double quickest(Call call)
{
    double best = 1e9;
    for (int i = 0; i < tries; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!call())
            stopBench("can't read the log");
        best = std::min(best, milliseconds(timer));
    }
    return best;
}

std::vector<Look> looks(AuditReader &reader)
{
    const Result<std::optional<AuditRow>> some = reader.row(123'456 % reader.size().value() + 1);
    if (!some || !*some)
        stopBench("an event is missing");
    const Event &event = (*some)->event;
    return {{"everything", {}},
            {"person", {.actor = u"Grace"_s}},
            {"action", {.action = u"run.finished"_s}},
            {"actions", {.action = u"run."_s}},
            {"outcome", {.outcome = Outcome::Failure}},
            {"person-and-outcome", {.actor = u"Grace"_s, .outcome = Outcome::Failure}},
            {"time", {.since = event.time, .until = event.time.addDays(1)}},
            {"object", {.object = event.object.id}},
            {"run", {.run = event.run}},
            {"word", {.text = u"google"_s}},
            {"words", {.text = u"goo zap grace"_s}},
            {"rare-word", {.text = u"nobody"_s}},
            {"person-and-word", {.actor = u"Grace"_s, .text = u"google"_s}},
            {"person-outcome-and-word",
             {.actor = u"Ada"_s, .outcome = Outcome::Failure, .text = u"zapier"_s}}};
}

// 99th percentile of a page of rows anywhere in the list.
double slowRead(AuditReader &reader, const AuditFilter &filter)
{
    const Result<AuditMatches> matches = reader.matches(filter);
    if (!matches || matches->total == 0)
        stopBench("nothing to scroll over");
    QRandomGenerator random(7);
    std::vector<double> times;
    for (int i = 0; i < placesRead; ++i) {
        const qint64 place =
            static_cast<qint64>(random.generateDouble() * static_cast<double>(matches->total));
        QElapsedTimer timer;
        timer.start();
        if (!reader.rowsAt(filter, *matches, place / pageSize * pageSize, pageSize))
            stopBench("can't read a page");
        times.push_back(milliseconds(timer));
    }
    std::ranges::sort(times);
    return times[times.size() * 99 / 100];
}

} // namespace

void printReadFigures(const QString &path, const Secret &key)
{
    Result<AuditReader> reader = AuditReader::open(path, key);
    if (!reader)
        stopBench("can't open the log");
    double rows = 0;
    double count = 0;
    double bars = 0;
    for (Look &look : looks(*reader)) {
        look.filter.limit = pageSize;
        const double first = quickest([&] { return reader->rows(look.filter).has_value(); });
        const double all = quickest([&] { return reader->matches(look.filter).has_value(); });
        bars = std::max(bars,
                        quickest([&] { return reader->histogram(look.filter, 60).has_value(); }));
        std::printf("%s: first rows %.1f ms, count %.1f ms\n", look.what, first, all);
        if (std::string_view(look.what) == "person-and-word") {
            std::printf("figure person-and-word-first-rows %.1f ms 50\n", first);
            std::printf("figure person-and-word-count %.1f ms 300\n", all);
        }
        rows = std::max(rows, first);
        count = std::max(count, all);
    }
    std::printf("figure any-filter-first-rows %.1f ms 50\n", rows);
    std::printf("figure any-filter-count %.1f ms 300\n", count);
    std::printf("figure any-filter-bars-over-time %.1f ms -\n", bars);
    std::printf("figure model-read-99th-percentile %.2f ms 4\n",
                std::max(slowRead(*reader, {}), slowRead(*reader, {.actor = u"Grace"_s})));
    std::printf("figure model-read-of-a-search-99th-percentile %.2f ms 4\n",
                slowRead(*reader, {.actor = u"Grace"_s, .text = u"google"_s}));
}

} // namespace warden
