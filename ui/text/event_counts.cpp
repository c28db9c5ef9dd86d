#include "ui/text/event_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EventText)
};

using CountWords = std::vector<std::pair<QString, const char *>>;

// In the order in which a person reads them.
const CountWords &countWords()
{
    static const CountWords words = {
        {u"read"_s, QT_TRANSLATE_NOOP("EventText", "Compared")},
        {u"created"_s, QT_TRANSLATE_NOOP("EventText", "New")},
        {u"updated"_s, QT_TRANSLATE_NOOP("EventText", "Changed")},
        {u"removed"_s, QT_TRANSLATE_NOOP("EventText", "Removed")},
        {u"not_removed"_s, QT_TRANSLATE_NOOP("EventText", "Not removed")},
        {u"unchanged"_s, QT_TRANSLATE_NOOP("EventText", "Unchanged")},
        {u"skipped"_s, QT_TRANSLATE_NOOP("EventText", "Left alone")},
        {u"failed"_s, QT_TRANSLATE_NOOP("EventText", "Failed")},
        {u"confirmed"_s, QT_TRANSLATE_NOOP("EventText", "Confirmed")},
        {u"irreversible"_s, QT_TRANSLATE_NOOP("EventText", "Can't be undone")},
        {u"removals"_s, QT_TRANSLATE_NOOP("EventText", "Removals")},
        {u"contacts"_s, QT_TRANSLATE_NOOP("EventText", "Contacts")},
        {u"messages"_s, QT_TRANSLATE_NOOP("EventText", "Messages")},
        {u"destinations"_s, QT_TRANSLATE_NOOP("EventText", "Destinations")},
        {u"deliveries"_s, QT_TRANSLATE_NOOP("EventText", "Times it left")},
        {u"routes"_s, QT_TRANSLATE_NOOP("EventText", "Routes")},
        {u"groups"_s, QT_TRANSLATE_NOOP("EventText", "Groups")},
        {u"syncs"_s, QT_TRANSLATE_NOOP("EventText", "Syncs")},
        {u"pass"_s, QT_TRANSLATE_NOOP("EventText", "Passed")},
        {u"fail"_s, QT_TRANSLATE_NOOP("EventText", "Failed")},
        {u"undetermined"_s, QT_TRANSLATE_NOOP("EventText", "Couldn't be determined")},
        {u"attested"_s, QT_TRANSLATE_NOOP("EventText", "Vouched for")},
        {u"changed"_s, QT_TRANSLATE_NOOP("EventText", "Other answers than before")},
        {u"files"_s, QT_TRANSLATE_NOOP("EventText", "Files looked into")},
        {u"found"_s, QT_TRANSLATE_NOOP("EventText", "Found")},
        {u"revoked"_s, QT_TRANSLATE_NOOP("EventText", "Ended")},
        {u"by_hand"_s, QT_TRANSLATE_NOOP("EventText", "To be ended by hand")},
        {u"gone"_s, QT_TRANSLATE_NOOP("EventText", "Nothing left to end")},
        {u"alerts"_s, QT_TRANSLATE_NOOP("EventText", "Alerts")},
        {u"rules"_s, QT_TRANSLATE_NOOP("EventText", "Rules")},
        {u"refused"_s, QT_TRANSLATE_NOOP("EventText", "Refused")},
        {u"size"_s, QT_TRANSLATE_NOOP("EventText", "Entries")},
        {u"log_size"_s, QT_TRANSLATE_NOOP("EventText", "Entries")},
        {u"events"_s, QT_TRANSLATE_NOOP("EventText", "Entries")},
        {u"rows"_s, QT_TRANSLATE_NOOP("EventText", "Lines")},
        {u"added"_s, QT_TRANSLATE_NOOP("EventText", "Added")},
        {u"repeated"_s, QT_TRANSLATE_NOOP("EventText", "There already")},
        {u"unreadable"_s, QT_TRANSLATE_NOOP("EventText", "Unreadable")},
        {u"anchored"_s, QT_TRANSLATE_NOOP("EventText", "Vouched for")},
        {u"archived"_s, QT_TRANSLATE_NOOP("EventText", "Archived")},
        {u"size_before"_s, QT_TRANSLATE_NOOP("EventText", "Entries before")},
        {u"size_after"_s, QT_TRANSLATE_NOOP("EventText", "Entries afterwards")},
        {u"restores"_s, QT_TRANSLATE_NOOP("EventText", "Put back so far")},
        {u"from_seq"_s, QT_TRANSLATE_NOOP("EventText", "First entry")},
        {u"to_seq"_s, QT_TRANSLATE_NOOP("EventText", "Last entry")},
        {u"number"_s, QT_TRANSLATE_NOOP("EventText", "Number of the attempt")},
        {u"from_number"_s, QT_TRANSLATE_NOOP("EventText", "First attempt that is missing")},
        {u"to_number"_s, QT_TRANSLATE_NOOP("EventText", "Last attempt that is missing")},
        {u"every_hours"_s, QT_TRANSLATE_NOOP("EventText", "Hours between")},
        {u"months"_s, QT_TRANSLATE_NOOP("EventText", "Months")},
        {u"milliseconds"_s, QT_TRANSLATE_NOOP("EventText", "Milliseconds")},
        {u"bytes"_s, QT_TRANSLATE_NOOP("EventText", "Bytes")},
        {u"raw_bytes"_s, QT_TRANSLATE_NOOP("EventText", "Bytes that the service told")},
    };
    return words;
}

// A review goes up to an entry; elsewhere it is the last one of some.
QString wordFor(const Event &event, const QString &name, const char *word)
{
    if (name == "to_seq"_L1 && event.action.startsWith("review."_L1))
        return Text::tr("Reviewed up to entry");
    return Text::tr(word);
}

} // namespace

std::vector<NamedCount> namedCounts(const Event &event)
{
    // What unlocking goes by, and nobody else; the signed text has it.
    static const QStringList inner = {u"roster_generation"_s, u"next_number"_s,
                                      u"last_told_generation"_s};
    std::vector<NamedCount> named;
    QMap<QString, qint64> left = event.counts;
    for (const auto &[name, word] : countWords()) {
        if (const qint64 count = left.take(name); count != 0)
            named.push_back({wordFor(event, name, word), count});
    }
    for (auto it = left.begin(); it != left.end(); ++it) {
        if (it.value() != 0 && !inner.contains(it.key()))
            named.push_back({it.key(), it.value()});
    }
    return named;
}

} // namespace warden
