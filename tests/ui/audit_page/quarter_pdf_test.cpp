#include "core/events/event_actions.h"
#include "ui/audit_page/quarter_pdf.h"
#include "ui/audit_page/quarter_text.h"
#include "ui/print/printed_report.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

Counts written(qint64 created, qint64 updated, qint64 removed, qint64 failed)
{
    Counts counts;
    counts.created = created;
    counts.updated = updated;
    counts.removed = removed;
    counts.failed = failed;
    counts.read = created + updated + removed + failed;
    return counts;
}

QuarterReport busyQuarter()
{
    QuarterReport report;
    report.quarter = {2026, 3};
    report.workspaceId = u"6f1c2a34-9b0e-4c7d-8a51-0d2e7b9f3c11"_s;
    report.madeAt = QDateTime(QDate(2026, 10, 2), QTime(9, 30));
    report.madeBy = u"Ann Example"_s;
    report.syncs = 61;
    report.undos = 2;
    report.failed = 3;
    report.counts = written(412, 1288, 37, 4);
    report.routes = {
        {RouteId(u"r1"_s), u"Google Contacts → Newsletter Zap"_s, 48, 2, written(390, 1200, 0, 4)},
        {RouteId(u"r2"_s), u"Team book → <b>Sales</b> & more"_s, 15, 1, written(22, 88, 37, 0)}};
    report.people = {{u"Ann Example"_s, 40, 2, written(300, 900, 30, 4)},
                     {u"Bo Colleague"_s, 21, 0, written(112, 388, 7, 0)}};
    const qint64 syncs[] = {3, 5, 4, 6, 5, 5, 0, 4, 6, 5, 7, 5, 5, 3};
    const qint64 changes[] = {120, 240, 96, 180, 150, 88, 0, 77, 210, 133, 190, 141, 60, 52};
    for (int i = 0; i < 14; ++i)
        report.weeks.push_back({QDate(2026, 6, 29).addDays(7 * i), syncs[i], changes[i]});
    report.actions = {{u"contact-warden"_s, actions::runFinished, Outcome::Success, 58},
                      {u"contact-warden"_s, actions::planHeld, Outcome::Held, 4},
                      {u"contact-warden"_s, actions::contactErased, Outcome::Success, 1},
                      {u"contact-warden"_s, actions::connectionAdded, Outcome::Success, 1},
                      {u"contact-warden"_s, actions::routeChanged, Outcome::Success, 3},
                      {u"contact-warden"_s, actions::workspaceUnlockFailed, Outcome::Failure, 3},
                      {u"google"_s, actions::signInSucceeded, Outcome::Success, 1204},
                      {u"google"_s, actions::signInFailed, Outcome::Failure, 17}};
    report.failedSignIns = 20;
    report.failures = {
        {u"google"_s, u"eve@example.com"_s, 14, QDateTime(QDate(2026, 8, 14), QTime(3, 12))},
        {u"contact-warden"_s, u"Bo Colleague"_s, 3, QDateTime(QDate(2026, 9, 1), QTime(8, 2))}};
    report.raisedAlerts = 2;
    report.alerts = {{u"mass_removal"_s, u"Many contacts were removed"_s, u"high"_s, 2,
                      QDateTime(QDate(2026, 8, 30), QTime(17, 45))}};
    report.verdict.ok = true;
    report.verdict.size = 4812;
    report.verdict.signedSize = 4812;
    report.verdict.anchored = 4812;
    report.verdict.root = QByteArray(32, '\x5a');
    report.checkpoint = "contact-warden.example/6f1c2a34-9b0e-4c7d-8a51-0d2e7b9f3c11\n4812\n"
                        "WlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlo=\n\n"
                        "— contact-warden.example/6f1c2a34 nGk2WlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpa"
                        "WlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpa\n";
    return report;
}

} // namespace

// The pages of a report on a quarter.
class QuarterPdfTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePagesSayWhatTheReportHolds()
    {
        const QString text = textOf(busyQuarter());
        for (const QString &part :
             {u"3rd quarter of 2026"_s, u"1 July to 30 September 2026"_s, u"Ann Example"_s,
              u"Google Contacts → Newsletter Zap"_s, u"<b>Sales</b> & more"_s, u"1,737"_s,
              u"eve@example.com"_s, u"14 August 2026"_s, u"And 3 more by others"_s,
              u"Plans that waited for a decision"_s, u"The log is intact"_s, u"1 to 4,812"_s,
              QString::fromLatin1(QByteArray(32, '\x5a').toHex()),
              u"WlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlo="_s, u"Google (1,221)"_s,
              u"Many contacts were removed"_s, u"30 August 2026"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        QVERIFY(!text.contains(u"isn't over"_s));
        QVERIFY(!text.contains(u"archived"_s));
        QuarterReport archived = busyQuarter();
        archived.leftOut = {{.first = 1025, .last = 2048, .file = u"spring.archive"_s}};
        QVERIFY(textOf(archived).contains(u"entries 1,025 to 2,048 in spring.archive"_s));
    }

    void aQuietQuarterSaysSo()
    {
        QuarterReport report;
        report.quarter = {2026, 4};
        report.madeAt = QDateTime(QDate(2026, 10, 2), QTime(9, 30));
        report.madeBy = u"Ann"_s;
        report.weeks = {{QDate(2026, 9, 28), 0, 0}};
        report.verdict.size = 12;
        report.verdict.signedSize = 12;
        report.verdict.root = QByteArray(32, 'x');
        report.verdict.findings = {{AuditFindingKind::Unanchored, 1, 12}};
        const QString text = textOf(report);
        for (const QString &part :
             {u"isn't over"_s, u"Nothing was synced"_s, u"Nobody failed to sign in"_s,
              u"No rule found anything"_s, u"not everything is vouched for"_s,
              u"only sign-ins to Contact Warden"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        QVERIFY(!text.contains(u"Who did it"_s));
    }

    void manyRowsGoOnOnFurtherPagesAndAreBounded()
    {
        QuarterReport report = busyQuarter();
        for (int i = 0; i < 100; ++i)
            report.routes.push_back(
                {RouteId(QString::number(i)), u"Route %1"_s.arg(i), 1, 0, written(1, 0, 0, 0)});
        QVERIFY(textOf(report).contains(u"And 77 more routes"_s));
        // Each page is an object of its own in the file.
        QVERIFY(pdfOf(report).count("/Type /Page\n") > pdfOf(busyQuarter()).count("/Type /Page\n"));
    }

    void theFileIsAPdfWithTheQuartersBars()
    {
        const QByteArray busy = pdfOf(busyQuarter());
        QVERIFY(busy.startsWith("%PDF"));
        QVERIFY(busy.trimmed().endsWith("%%EOF"));
        QuarterReport empty = busyQuarter();
        empty.weeks.clear();
        QVERIFY(pdfOf(empty).size() < busy.size());
    }

private:
    static QString textOf(const QuarterReport &report)
    {
        PrintedReport pages;
        addQuarter(pages, report);
        return pages.document().toPlainText();
    }
    static QByteArray pdfOf(const QuarterReport &report)
    {
        const Result<QByteArray> bytes = quarterReportPdf(report);
        if (!bytes)
            qFatal("no PDF");
        // To be looked at.
        const QString kept = qEnvironmentVariable("WARDEN_SCREENSHOTS");
        QFile file(kept + u"/quarter-%1.pdf"_s.arg(bytes->size()));
        if (!kept.isEmpty() && file.open(QIODevice::WriteOnly))
            file.write(*bytes);
        return *bytes;
    }
};

QTEST_MAIN(QuarterPdfTest)
#include "quarter_pdf_test.moc"
