#include "core/audit/export_csv.h"

#include "core/base/timestamp.h"
#include "core/contacts/csv_table.h"
#include "core/events/canonical_json.h"

using namespace Qt::StringLiterals;

namespace warden {

namespace {

QByteArray cell(const QString &text)
{
    return '"' + protectCell(text, CsvSafety::Spreadsheet).replace(u'"', u"\"\""_s).toUtf8() + '"';
}

QByteArray lineOf(const QStringList &texts)
{
    QByteArray line;
    for (const QString &text : texts) {
        if (!line.isEmpty())
            line.append(',');
        line.append(cell(text));
    }
    return line + "\r\n";
}

} // namespace

QByteArray csvHeader()
{
    return lineOf({u"seq"_s, u"time"_s, u"actor"_s, u"source"_s, u"action"_s, u"object_type"_s,
                   u"object_id"_s, u"object_name"_s, u"outcome"_s, u"run"_s, u"counts"_s,
                   u"details"_s, u"id"_s});
}

QByteArray csvLine(const AuditRow &row)
{
    const Event &event = row.event;
    const QJsonObject whole = toJson(event);
    const auto part = [&](const QString &key) {
        const QJsonObject object = whole.value(key).toObject();
        return object.isEmpty() ? QString() : QString::fromUtf8(canonicalJson(object));
    };
    return lineOf({QString::number(row.seq), toRfc3339(event.time), event.actor, event.source,
                   event.action, event.object.type, event.object.id, event.object.name,
                   outcomeName(event.outcome), event.run.value(), part(u"counts"_s),
                   part(u"details"_s), event.id.value()});
}

} // namespace warden
