#include "core/audit/event_facets.h"

#include "core/audit/id_key.h"
#include "core/audit/json_scan.h"

namespace warden {

namespace {

constexpr qsizetype timeLength = 24; // 2026-11-05T09:30:00.000Z

std::optional<qint64> digits(QByteArrayView text, qsizetype at, qsizetype count)
{
    qint64 value = 0;
    for (const char c : text.sliced(at, count)) {
        if (c < '0' || c > '9')
            return {};
        value = value * 10 + (c - '0');
    }
    return value;
}

// As events are written; other forms of RFC 3339 are rare enough for the slow way.
std::optional<qint64> millisecondsOf(QByteArrayView text)
{
    if (text.size() != timeLength || text[4] != '-' || text[7] != '-' || text[10] != 'T' ||
        text[13] != ':' || text[16] != ':' || text[19] != '.' || text[23] != 'Z')
        return {};
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    const auto day = digits(text, 8, 2);
    const auto hour = digits(text, 11, 2);
    const auto minute = digits(text, 14, 2);
    const auto second = digits(text, 17, 2);
    const auto millisecond = digits(text, 20, 3);
    if (!year || !month || !day || !hour || !minute || !second || !millisecond || *month < 1 ||
        *month > 12 || *day < 1 || *day > 31 || *hour > 23 || *minute > 59 || *second > 59)
        return {};
    // Days since 1970 in the Gregorian calendar, with years that begin in March.
    const qint64 y = *year - (*month <= 2 ? 1 : 0);
    const qint64 era = y / 400;
    const qint64 yearOfEra = y - era * 400;
    const qint64 dayOfYear = (153 * (*month + (*month > 2 ? -3 : 9)) + 2) / 5 + *day - 1;
    const qint64 dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    const qint64 days = era * 146097 + dayOfEra - 719468;
    return (((days * 24 + *hour) * 60 + *minute) * 60 + *second) * 1000 + *millisecond;
}

void readObject(JsonScan &scan, EventFacets &facets)
{
    scan.expect('{');
    if (scan.take('}'))
        return;
    do {
        if (scan.takeKey("\"id\":")) {
            const QByteArrayView id = scan.text();
            if (!id.isEmpty())
                facets.objectKey = idKey(id);
        } else {
            scan.skipKey();
            scan.skipValue();
        }
    } while (scan.isGood() && scan.take(','));
    scan.expect('}');
}

// Only what one of the counts says: most events have no raw to which it belongs.
void readCounts(JsonScan &scan, EventFacets &facets)
{
    scan.expect('{');
    if (scan.take('}'))
        return;
    do {
        if (scan.takeKey("\"raw_bytes\":")) {
            facets.rawBytes = scan.number();
        } else {
            scan.skipKey();
            scan.skipValue();
        }
    } while (scan.isGood() && scan.take(','));
    scan.expect('}');
}

// In the order in which canonical JSON has them.
bool readMember(JsonScan &scan, EventFacets &facets)
{
    if (scan.takeKey("\"action\":")) {
        facets.action = scan.text();
    } else if (scan.takeKey("\"actor\":")) {
        facets.actor = scan.text();
    } else if (scan.takeKey("\"counts\":")) {
        readCounts(scan, facets);
    } else if (scan.takeKey("\"id\":")) {
        facets.eventKey = idKey(scan.text());
    } else if (scan.takeKey("\"object\":")) {
        readObject(scan, facets);
    } else if (scan.takeKey("\"outcome\":")) {
        facets.outcome = scan.text();
    } else if (scan.takeKey("\"raw\":")) {
        facets.raw = scan.text();
    } else if (scan.takeKey("\"run\":")) {
        const QByteArrayView run = scan.text();
        if (!run.isEmpty())
            facets.runKey = idKey(run);
    } else if (scan.takeKey("\"seq\":")) {
        facets.seq = scan.number();
    } else if (scan.takeKey("\"source\":")) {
        facets.source = scan.text();
    } else if (scan.takeKey("\"time\":")) {
        const std::optional<qint64> time = millisecondsOf(scan.text());
        facets.time = time.value_or(0);
        return time.has_value();
    } else {
        scan.skipKey();
        if (scan.isGood())
            scan.skipValue();
    }
    return scan.isGood();
}

} // namespace

std::optional<EventFacets> facetsIn(QByteArrayView json)
{
    EventFacets facets;
    JsonScan scan(json);
    scan.expect('{');
    do {
        if (!readMember(scan, facets))
            return {};
    } while (scan.isGood() && scan.take(','));
    scan.expect('}');
    const bool isWhole = scan.isGood() && scan.isAtEnd() && facets.seq > 0 &&
                         !facets.action.isEmpty() && !facets.outcome.isEmpty();
    return isWhole ? std::optional(facets) : std::nullopt;
}

} // namespace warden
