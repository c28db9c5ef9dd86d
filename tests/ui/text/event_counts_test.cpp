#include "ui/text/event_text.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

QString sourcesOfCore()
{
    QString all;
    QDirIterator each(QStringLiteral(WARDEN_TEST_DATA) + u"/../../../core"_s, {u"*.cpp"_s},
                      QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        if (file.open(QIODevice::ReadOnly))
            all += QString::fromUtf8(file.readAll());
    }
    return all;
}

// Where an event gets its counts: at once, one more, and by a name that stands elsewhere.
const QStringList places = {uR"re(counts = \{\{.*?\};)re"_s, uR"re(counts\.insert\(u"\w+"_s)re"_s,
                            uR"re(QString \w+(?:Count|Number) = u"\w+"_s)re"_s,
                            uR"re(countsByName\(const Counts &counts\)\s*\{.*?\};)re"_s};

QSet<QString> namesThatAreWritten()
{
    static const QRegularExpression name(uR"re(u"(\w+)"_s)re"_s);
    const QString sources = sourcesOfCore();
    QSet<QString> names = {u"raw_bytes"_s, u"attested"_s}; // of a header, and by an answer
    for (const QString &pattern : places) {
        const QRegularExpression place(pattern, QRegularExpression::DotMatchesEverythingOption);
        for (const QRegularExpressionMatch &found : place.globalMatch(sources)) {
            for (const QRegularExpressionMatch &each : name.globalMatch(found.captured()))
                names.insert(each.captured(1));
        }
    }
    return names;
}

Event with(const QString &action, const QString &count)
{
    Event event;
    event.action = action;
    event.counts = {{count, 7}};
    return event;
}

} // namespace

// What stands beside the numbers of an entry.
class EventCountsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyNumberThatTheLogHasIsNamedInWords();
    void aReviewGoesUpToAnEntry();
};

void EventCountsTest::everyNumberThatTheLogHasIsNamedInWords()
{
    const QSet<QString> names = namesThatAreWritten();
    QVERIFY2(names.contains(u"undetermined"_s) && names.contains(u"irreversible"_s) &&
                 names.size() > 40,
             qPrintable(QStringList(names.begin(), names.end()).join(u' ')));
    for (const QString &name : names) {
        for (const NamedCount &count : namedCounts(with(u"any.action"_s, name)))
            QVERIFY2(count.name.front().isUpper(), qPrintable(name));
    }
}

void EventCountsTest::aReviewGoesUpToAnEntry()
{
    const auto nameIn = [](const QString &action) {
        return namedCounts(with(action, u"to_seq"_s)).front().name;
    };
    QCOMPARE(nameIn(u"review.finished"_s), u"Reviewed up to entry"_s);
    QCOMPARE(nameIn(u"audit.archived"_s), u"Last entry"_s);
}

QTEST_GUILESS_MAIN(EventCountsTest)
#include "event_counts_test.moc"
