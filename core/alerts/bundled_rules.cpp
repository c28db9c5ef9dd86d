#include "core/alerts/bundled_rules.h"

#include "core/base/timestamp.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

// Has to stand outside of any namespace.
static void loadRules()
{
    Q_INIT_RESOURCE(rules);
}

namespace warden {

namespace {

constexpr qsizetype largestExamples = 256 * 1024;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<Event> eventIn(QJsonObject json, const QDateTime &start)
{
    const QJsonValue at = json.take("at"_L1);
    if (!at.isDouble())
        return fail(ErrorKind::Invalid, u"an example without its moment"_s);
    json.insert(u"id"_s, newUuid());
    json.insert(u"time"_s, toRfc3339(start.addSecs(at.toInteger())));
    return eventFromJson(json);
}

Result<void> readCases(const QJsonValue &list, bool fires, const QDateTime &start,
                       std::vector<RuleExample> &examples)
{
    if (!list.isArray())
        return fail(ErrorKind::Invalid, u"no list of examples"_s);
    for (const QJsonValue item : list.toArray()) {
        RuleExample example;
        example.fires = fires;
        for (const QJsonValue json : item.toArray()) {
            Result<Event> event = eventIn(json.toObject(), start);
            if (!event)
                return event.failure();
            example.events.push_back(std::move(*event));
        }
        if (example.events.empty())
            return fail(ErrorKind::Invalid, u"an example without events"_s);
        examples.push_back(std::move(example));
    }
    return {};
}

} // namespace

std::vector<BundledRule> bundledRules()
{
    loadRules();
    std::vector<BundledRule> rules;
    const QDir folder(u":/rules"_s);
    for (const QString &file : folder.entryList({u"*.yml"_s}, QDir::Files, QDir::Name)) {
        const QString name = file.chopped(4);
        rules.push_back({name, contentOf(folder.filePath(file)),
                         contentOf(folder.filePath(name + u".json"_s))});
    }
    return rules;
}

Result<std::vector<RuleExample>> readExamples(const QByteArray &json, const QDateTime &start)
{
    if (json.size() > largestExamples)
        return fail(ErrorKind::Invalid, ErrorReason::TooLarge);
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    std::vector<RuleExample> examples;
    for (const bool fires : {true, false}) {
        const QJsonValue list = all.value(fires ? "fires"_L1 : "quiet"_L1);
        if (Result<void> read = readCases(list, fires, start, examples); !read)
            return read.failure();
    }
    return examples;
}

} // namespace warden
