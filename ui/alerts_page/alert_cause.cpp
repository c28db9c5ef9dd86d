#include "ui/alerts_page/alert_cause.h"

#include "ui/text/alert_text.h"
#include "ui/text/event_text.h"
#include "ui/text/plural.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AlertCause)
};

constexpr qsizetype mostNames = 5;
constexpr qint64 muchLater = 60; // seconds: before that it was raised at once

// What an id stands for, as its entries name it.
QString valueOf(const AlertGroup &group, const std::vector<AuditRow> &evidence)
{
    for (const AuditRow &row : evidence) {
        if (const QString name = nameIn(row.event, group); !name.isEmpty())
            return name;
    }
    return group.value;
}

bool isGroupedBy(const KeptAlert &alert, const QString &part)
{
    return std::ranges::any_of(
        alert.group, [&](const AlertGroup &group) { return group.field.startsWith(part); });
}

// A default is about every route that is made from then on.
QString subjectOf(const Event &event)
{
    const QString service = event.details.value("service"_L1).toString();
    if (event.action == "policy.default_changed"_L1 && !service.isEmpty())
        return Text::tr("New routes to %1").arg(serviceWord(service));
    return event.object.name.isEmpty() ? QString() : aboutText(event.object);
}

QString firstOf(QStringList names)
{
    names.removeAll(QString());
    names.removeDuplicates();
    const qsizetype others = names.size() - mostNames;
    if (others <= 0)
        return listed(names);
    return Text::tr("%1 and %Ln more", nullptr, pluralOf(others))
        .arg(listed(names.first(mostNames)));
}

template <class Naming>
QString ofEach(const std::vector<AuditRow> &evidence, Naming naming)
{
    QStringList names;
    for (const AuditRow &row : evidence)
        names.append(naming(row.event));
    return firstOf(names);
}

QString fieldsIn(const std::vector<AuditRow> &evidence, const QString &detail)
{
    FieldSet fields;
    for (const AuditRow &row : evidence) {
        for (const QJsonValue name : row.event.details.value(detail).toArray()) {
            if (const Result<Field> field = fieldFromName(name.toString()))
                fields.insert(*field);
        }
    }
    return fields.isEmpty() ? QString() : sentenceCase(fieldList(fields));
}

std::vector<AlertFact> timesOf(const KeptAlert &alert, const QDateTime &now)
{
    const QString from = sentenceCase(whenText(alert.from, now));
    const QString until = sentenceCase(whenText(alert.until, now));
    std::vector<AlertFact> times = {{from == until ? Text::tr("When") : Text::tr("From"), from}};
    if (from != until)
        times.push_back({Text::tr("Until"), until});
    if (alert.until.secsTo(alert.raisedAt) >= muchLater)
        times.push_back({Text::tr("Raised"), sentenceCase(whenText(alert.raisedAt, now))});
    return times;
}

} // namespace

std::vector<AlertFact> factsOf(const AlertView &view, const QDateTime &now)
{
    const KeptAlert &alert = view.alert;
    std::vector<AlertFact> facts;
    for (const AlertGroup &group : alert.group)
        facts.push_back({groupFieldWord(group.field), valueOf(group, view.evidence)});
    if (!isGroupedBy(alert, u"object."_s))
        facts.push_back({Text::tr("About"), ofEach(view.evidence, subjectOf)});
    facts.push_back({Text::tr("Leave now as well"), fieldsIn(view.evidence, u"fields_added"_s)});
    facts.push_back({Text::tr("No longer masked or hashed as before"),
                     fieldsIn(view.evidence, u"fields_bared"_s)});
    if (!isGroupedBy(alert, u"actor"_s))
        facts.push_back({Text::tr("Who"), ofEach(view.evidence, actorText)});
    std::erase_if(facts, [](const AlertFact &fact) { return fact.value.isEmpty(); });
    if (alert.count != 1)
        facts.push_back({Text::tr("Counted"), QLocale().toString(alert.count)});
    std::ranges::move(timesOf(alert, now), std::back_inserter(facts));
    return facts;
}

} // namespace warden
