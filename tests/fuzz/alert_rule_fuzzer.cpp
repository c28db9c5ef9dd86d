#include "core/alerts/alert_engine.h"
#include "core/alerts/rule_reader.h"
#include "core/base/timestamp.h"

#include <QJsonDocument>

#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace warden;

static Event eventOf(int i)
{
    Event event;
    event.id = EventId(u"e"_s);
    event.time = fromMilliseconds(1'790'000'000'000 + qint64(i) * 7000);
    event.actor = i % 3 ? u"ann@example.org"_s : QString();
    event.source = i % 2 ? u"contact-warden"_s : u"google"_s;
    event.action = i % 5 ? u"sign_in.failed"_s : u"run.finished"_s;
    event.address = u"203.0.113.9"_s;
    event.counts = {{u"removed"_s, i}};
    if (i % 2 == 0)
        event.details = {{u"log"_s, u"login"_s}, {u"name"_s, u"a b-c/d\\*"_s}};
    return event;
}

// A file of rules, by whomever. Whatever is taken runs in bounded time, and what it counted says
// the same after it was stored.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray yaml(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    RuleReading reading = readRules(yaml);
    if (reading.rules.empty() == reading.problems.empty() && reading.rules.empty())
        std::abort(); // nothing, without a reason
    for (const RuleProblem &problem : reading.problems) {
        if (problem.line < 0 || problem.line > yaml.count('\n') + 2 + yaml.count('\r'))
            std::abort();
    }
    const QJsonObject raw =
        QJsonDocument::fromJson(R"({"events":[{"name":"login","parameters":[{"name":"a",)"
                                R"("boolValue":true}]}],"actor":{"email":"a@b.c"},"x":[]})")
            .object();
    const RuleSet set({{u"file"_s, reading.rules}});
    AlertEngine engine(set);
    for (int i = 0; i < 40; ++i) {
        const Event event = eventOf(i);
        (void)engine.take(i + 1, event, i % 2 ? QJsonObject() : raw, event.time);
    }
    (void)engine.advance(eventOf(1000).time);
    AlertEngine again(set);
    if (!again.restore(engine.state()) || again.state() != engine.state())
        std::abort();
    return 0;
}
