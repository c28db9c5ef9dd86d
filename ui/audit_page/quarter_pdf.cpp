#include "ui/audit_page/quarter_pdf.h"

#include "ui/audit_page/filter_state.h"
#include "ui/audit_page/quarter_text.h"
#include "ui/audit_page/verdict_text.h"
#include "ui/audit_page/week_chart.h"
#include "ui/print/printed_report.h"
#include "ui/text/alert_rule_text.h"
#include "ui/text/date_text.h"
#include "ui/text/event_text.h"
#include "ui/text/plural.h"
#include "ui/text/words.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(QuarterPdf)
};

constexpr size_t mostRows = 25; // of a table

QString number(qint64 value)
{
    return QLocale().toString(value);
}

qint64 changesIn(const Counts &counts)
{
    return counts.created + counts.updated + counts.removed;
}

QString archivedRanges(const std::vector<LogArchive> &archives)
{
    QStringList ranges;
    for (const LogArchive &archive : archives)
        ranges.append(Text::tr("entries %1 to %2 in %3")
                          .arg(number(archive.first), number(archive.last), archive.file));
    return listed(ranges);
}

void addHead(PrintedReport &pages, const QuarterReport &report)
{
    pages.addTitle(Text::tr("Audit report"), Text::tr("%1, %2").arg(quarterTitle(report.quarter),
                                                                    quarterDays(report.quarter)));
    pages.addMuted(Text::tr("Workspace %1. Made by %2 on %3.")
                       .arg(report.workspaceId, report.madeBy, longDayAndClock(report.madeAt)));
    if (!report.isOver())
        pages.addText(Text::tr("The quarter isn't over: this is what the log tells so far."));
    if (!report.leftOut.empty())
        pages.addText(Text::tr("Older entries are archived in sealed files. What they tell of this "
                               "quarter isn't counted here: %1.")
                          .arg(archivedRanges(report.leftOut)));
    pages.addFigures({number(report.syncs), number(changesIn(report.counts)),
                      number(report.failedSignIns), number(report.events())},
                     {Text::tr("syncs"), Text::tr("contacts written"), Text::tr("failed sign-ins"),
                      Text::tr("log entries")});
}

void addChart(PrintedReport &pages, const QuarterReport &report)
{
    pages.addHeading(Text::tr("Week by week"));
    pages.addMuted(Text::tr("Syncs in the week that begins on"));
    pages.addDrawing(WeekChart::format(report.weeks, &WeekActivity::syncs));
    pages.addMuted(Text::tr("Contacts written: new, changed or removed"));
    pages.addDrawing(WeekChart::format(report.weeks, &WeekActivity::changes));
}

QStringList changeCells(const Counts &counts)
{
    return {number(counts.created), number(counts.updated), number(counts.removed),
            number(counts.failed)};
}

// How many of a table were left out.
void addRest(PrintedReport &pages, size_t all, const char *sentence)
{
    if (all > mostRows)
        pages.addMuted(Text::tr(sentence, nullptr, pluralOf(static_cast<qint64>(all - mostRows))));
}

void addRoutes(PrintedReport &pages, const QuarterReport &report)
{
    pages.addHeading(Text::tr("What was synced"));
    if (report.routes.empty()) {
        pages.addText(Text::tr("Nothing was synced in this quarter."));
        return;
    }
    QList<QStringList> rows;
    for (size_t i = 0; i < std::min(report.routes.size(), mostRows); ++i) {
        const RouteActivity &route = report.routes[i];
        rows << QStringList{route.name, number(route.syncs)} + changeCells(route.counts);
    }
    pages.addTable({Text::tr("Route"), Text::tr("Syncs"), Text::tr("New"), Text::tr("Changed"),
                    Text::tr("Removed"), Text::tr("Failed")},
                   rows, 1);
    addRest(pages, report.routes.size(), QT_TRANSLATE_N_NOOP("QuarterPdf", "And %Ln more routes."));
    if (report.failed > 0)
        pages.addText(Text::tr("%Ln syncs weren't done as they should have been. The log says of "
                               "each what was.",
                               nullptr, pluralOf(report.failed)));
    if (!report.isComplete)
        pages.addText(Text::tr("There were more syncs than this report counts: only the newest are "
                               "in these tables and in the bars."));
}

void addPeople(PrintedReport &pages, const QuarterReport &report)
{
    if (report.people.empty())
        return;
    pages.addHeading(Text::tr("Who did it"));
    QList<QStringList> rows;
    for (size_t i = 0; i < std::min(report.people.size(), mostRows); ++i) {
        const PersonActivity &person = report.people[i];
        rows << QStringList{actorName(person.name), number(person.syncs), number(person.undos)} +
                    changeCells(person.counts);
    }
    pages.addTable({Text::tr("Person"), Text::tr("Syncs"), Text::tr("Undone"), Text::tr("New"),
                    Text::tr("Changed"), Text::tr("Removed"), Text::tr("Failed")},
                   rows, 1);
    addRest(pages, report.people.size(), QT_TRANSLATE_N_NOOP("QuarterPdf", "And %Ln more people."));
}

void addFailures(PrintedReport &pages, const QuarterReport &report)
{
    pages.addHeading(Text::tr("Failed sign-ins"));
    if (report.failures.empty()) {
        pages.addText(Text::tr("Nobody failed to sign in, as far as the log tells."));
    } else {
        QList<QStringList> rows;
        qint64 shown = 0;
        for (const ActorTally &tally : report.failures) {
            shown += tally.events;
            rows << QStringList{tally.actor.isEmpty() ? Text::tr("not known") : tally.actor,
                                sourceWord(tally.source), longDayAndClock(tally.last),
                                number(tally.events)};
        }
        pages.addTable(
            {Text::tr("Person"), Text::tr("Where"), Text::tr("Last time"), Text::tr("Times")}, rows,
            3);
        if (shown < report.failedSignIns)
            pages.addMuted(Text::tr("And %Ln more by others.", nullptr,
                                    pluralOf(report.failedSignIns - shown)));
    }
    const QString services = serviceEvents(report);
    pages.addMuted(services.isEmpty()
                       ? Text::tr("The log has no events of connected services for this quarter: "
                                  "only sign-ins to Contact Warden itself are counted.")
                       : Text::tr("The log has events of this quarter by: %1. Of other services it "
                                  "tells nothing.")
                             .arg(services));
}

void addAlerts(PrintedReport &pages, const QuarterReport &report)
{
    pages.addHeading(Text::tr("Alerts"));
    if (report.alerts.empty()) {
        pages.addText(Text::tr("No rule found anything to tell of."));
        return;
    }
    QList<QStringList> rows;
    for (size_t i = 0; i < std::min(report.alerts.size(), mostRows); ++i) {
        const AlertActivity &alert = report.alerts[i];
        rows << QStringList{ruleText(alert.title), longDayAndClock(alert.last),
                            number(alert.alerts)};
    }
    pages.addTable({Text::tr("What was found"), Text::tr("Last time"), Text::tr("Times")}, rows, 2);
    addRest(pages, report.alerts.size(), QT_TRANSLATE_N_NOOP("QuarterPdf", "And %Ln more rules."));
}

void addOthers(PrintedReport &pages, const QuarterReport &report)
{
    const std::vector<NamedCount> others = otherEvents(report);
    if (others.empty())
        return;
    pages.addHeading(Text::tr("What else happened"));
    QList<QStringList> rows;
    for (const NamedCount &each : others)
        rows << QStringList{each.name, number(each.count)};
    pages.addTable({Text::tr("Event"), Text::tr("Times")}, rows, 1);
}

void addVerdict(PrintedReport &pages, const QuarterReport &report)
{
    const AuditVerdict &verdict = report.verdict;
    const VerdictText text = verdictText(verdict);
    pages.addHeading(Text::tr("Is the log still what it was?"));
    pages.addStrong(text.headline);
    pages.addText(text.sentence);
    if (!text.caveat.isEmpty())
        pages.addText(text.caveat);
    for (const QString &finding : text.findings)
        pages.addText(u"• "_s + finding);
    const auto range = [](qint64 last) {
        return last == 0 ? Text::tr("none") : Text::tr("1 to %1").arg(number(last));
    };
    pages.addTable(
        {Text::tr("Verified on %1").arg(longDayAndClock(report.madeAt)), Text::tr("Entries")},
        {{Text::tr("In the log"), range(verdict.size)},
         {Text::tr("Signed"), range(verdict.signedSize)},
         {Text::tr("Vouched for from outside"), range(verdict.anchored)}},
        1);
    pages.addMuted(Text::tr("Root hash:"));
    pages.addMono(QString::fromLatin1(verdict.root.toHex()));
}

} // namespace

void addQuarter(PrintedReport &pages, const QuarterReport &report)
{
    addHead(pages, report);
    addChart(pages, report);
    addRoutes(pages, report);
    addPeople(pages, report);
    addFailures(pages, report);
    addAlerts(pages, report);
    addOthers(pages, report);
    addVerdict(pages, report);
    pages.addCheckpoint(report.checkpoint);
}

Result<QByteArray> quarterReportPdf(const QuarterReport &report)
{
    PrintedReport pages;
    WeekChart chart;
    pages.document().documentLayout()->registerHandler(WeekChart::objectType, &chart);
    addQuarter(pages, report);
    return pages.toPdf(Text::tr("Audit report, %1").arg(quarterTitle(report.quarter)),
                       Text::tr("Audit report, %1").arg(quarterTitle(report.quarter)));
}

} // namespace warden
