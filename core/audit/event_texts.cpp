#include "core/audit/event_texts.h"

#include "core/audit/json_scan.h"

namespace warden {

namespace {

// All texts in an object, at whatever depth, but for its keys.
void takeAll(JsonScan &scan, std::vector<QByteArrayView> &texts)
{
    int depth = 0;
    do {
        if (scan.isAtText()) {
            const QByteArrayView text = scan.text();
            if (!scan.take(':'))
                texts.push_back(text);
        } else {
            depth += scan.skipOne();
        }
    } while (depth > 0 && scan.isGood());
}

void takeObject(JsonScan &scan, std::vector<QByteArrayView> &texts)
{
    scan.expect('{');
    if (scan.take('}'))
        return;
    do {
        if (scan.takeKey("\"name\":") || scan.takeKey("\"type\":")) {
            texts.push_back(scan.text());
        } else {
            scan.skipKey();
            scan.skipValue();
        }
    } while (scan.isGood() && scan.take(','));
    scan.expect('}');
}

} // namespace

bool textsIn(QByteArrayView json, std::vector<QByteArrayView> &texts)
{
    texts.clear();
    JsonScan scan(json);
    scan.expect('{');
    do {
        if (scan.takeKey("\"action\":") || scan.takeKey("\"actor\":") ||
            scan.takeKey("\"address\":") || scan.takeKey("\"outcome\":") ||
            scan.takeKey("\"source\":")) {
            texts.push_back(scan.text());
        } else if (scan.takeKey("\"details\":")) {
            takeAll(scan, texts);
        } else if (scan.takeKey("\"object\":")) {
            takeObject(scan, texts);
        } else {
            scan.skipKey();
            if (scan.isGood())
                scan.skipValue();
        }
    } while (scan.isGood() && scan.take(','));
    scan.expect('}');
    return scan.isGood() && scan.isAtEnd();
}

} // namespace warden
