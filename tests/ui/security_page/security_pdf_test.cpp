#include "ui/print/printed_report.h"
#include "ui/security_page/security_pdf.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QSet>
#include <QTest>
#include <QTextBlock>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace warden;

namespace {

const QDateTime checked(QDate(2026, 11, 26), QTime(12, 0), QTimeZone::utc());

Finding failing(const QStringList &subjects, int good = 0)
{
    Reading reading;
    for (const QString &subject : subjects)
        reading.bad(subject);
    for (int i = 0; i < good; ++i)
        reading.good();
    reading.ended();
    return reading.finding();
}

Check check(const QString &id, const Finding &finding, const QString &how,
            const QString &service = {})
{
    Check made{.id = id, .how = how, .finding = finding, .since = checked, .checkedAt = checked};
    if (!service.isEmpty()) {
        made.connection = ConnectionId(service);
        made.connectionName = service == "zapier"_L1 ? u"Newsletter Zap"_s : u"Ann's contacts"_s;
        made.service = service;
    }
    return made;
}

SecurityStatement statementOf(std::vector<Check> checks)
{
    sortByUrgency(checks);
    SecurityStatement statement;
    statement.found.checks = std::move(checks);
    statement.workspaceId = u"6f1c2a34-9b0e-4c7d-8a51-0d2e7b9f3c11"_s;
    statement.madeAt = checked.addSecs(3600);
    statement.madeBy = u"Ann Example"_s;
    statement.checkpoint = "contact-warden.example/6f1c2a34\n4812\n"
                           "WlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlo=\n\n"
                           "— contact-warden.example/6f1c2a34 nGk2WlpaWlpaWlpaWlpa\n";
    return statement;
}

SecurityStatement business()
{
    Check zaps = check(u"zapier.review"_s, Finding::undetermined(Unknown::NeedsAPerson),
                       u"person"_s, u"zapier"_s);
    zaps.attestation = Attestation{.check = zaps.id,
                                   .connection = zaps.connection,
                                   .person = u"Bo Colleague"_s,
                                   .madeAt = checked.addDays(-3),
                                   .until = checked.addDays(87),
                                   .note = u"Went through all Zaps; two were removed"_s,
                                   .fileName = u"zaps.png"_s};
    return statementOf(
        {check(u"two_factor.enrolled"_s,
               failing({u"eve@example.com"_s, u"<b>mallory</b>@example.com"_s}, 10),
               u"GET /admin/directory/v1/users"_s, u"google"_s),
         check(u"two_factor.enforced"_s, Finding::undetermined(Unknown::NoPermission),
               u"GET /admin/directory/v1/users"_s, u"google"_s),
         check(u"grants.scopes"_s, failing({u"https://www.googleapis.com/auth/contacts"_s}),
               u"settings"_s, u"google"_s),
         check(u"transit.tls"_s, failing({}, 2), u"TLS handshake"_s, u"google"_s),
         check(u"rest.databases"_s, failing({}, 2), u"files"_s),
         check(u"rest.swap"_s, failing({u"/dev/sda2"_s}), u"/proc/swaps"_s),
         check(u"audit.verified"_s, failing({u"2026-08-01T09:30:00.000Z"_s}), u"audit log"_s),
         check(u"people.one_person"_s, failing({}, 3), u"keyring.json"_s), zaps});
}

} // namespace

// The pages of a report on security.
class SecurityPdfTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePagesSayWhatWasFoundAndHowItIsKnown()
    {
        const QString text = textOf(business());
        for (const QString &part :
             {u"Ann Example"_s, u"6f1c2a34-9b0e-4c7d-8a51-0d2e7b9f3c11"_s,
              u"5 things need your attention: 4 fail, 1 couldn't be determined."_s,
              u"What to do first"_s, u"Second factor"_s, u"Ann's contacts (Google)"_s,
              u"2 of 12 fail."_s, u"eve@example.com"_s, u"<b>mallory</b>@example.com"_s,
              u"By asking the service: GET /admin/directory/v1/users, on 26 November 2026"_s,
              u"/dev/sda2"_s, u"On 1 Aug 2026"_s, u"What people vouch for"_s, u"Bo Colleague"_s,
              u"21 February 2027"_s, u"two were removed"_s, u"File: zaps.png"_s,
              u"WlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlo="_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        // Paper is read on another day.
        for (const QString &word : {u"today"_s, u"yesterday"_s})
            QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(word));
    }

    void whatWasntDeterminedOrOnlyVouchedForIsNeverCalledPassed()
    {
        const QString text = textOf(statementOf(
            {check(u"two_factor.enrolled"_s, Finding::undetermined(Unknown::NotLicensed),
                   u"service"_s, u"google"_s)}));
        QVERIFY(text.contains(u"Couldn't be determined"_s));
        QVERIFY(!text.contains(u"Passes"_s));
        QVERIFY(!text.contains(u"What to do first"_s)); // nothing fails
        QVERIFY(!text.contains(u"What people vouch for"_s));
        const QString words = textOf(business());
        QVERIFY(words.contains(u"Attested"_s));
        QVERIFY(words.contains(u"were not verified"_s));
    }

    void withoutACheckItSaysSo()
    {
        SecurityStatement nothing = statementOf({});
        nothing.checkpoint.clear();
        const QString text = textOf(nothing);
        QVERIFY(text.contains(u"Nobody has checked yet."_s));
        QVERIFY(text.contains(u"Nothing of the log was signed yet."_s));
        QVERIFY(!text.contains(u"needs your attention"_s));
    }

    void aLongListIsBoundedAndCounted()
    {
        QStringList people;
        for (int i = 0; i < 600; ++i)
            people.append(u"person%1@example.com"_s.arg(i));
        const SecurityStatement many = statementOf({check(
            u"two_factor.enrolled"_s, failing(people, 9'400), u"GET /users"_s, u"google"_s)});
        const QString text = textOf(many);
        QVERIFY(text.contains(u"600 of 10,000 fail."_s));
        QVERIFY(text.contains(u"person24@example.com"_s));
        QVERIFY(!text.contains(u"person25@example.com"_s));
        QVERIFY(text.contains(u"And 575 more."_s));
        (void)pdfOf(many);
    }

    void noHeadingStaysAloneAtAPagesEnd()
    {
        QSet<int> seen;
        for (int lines = 30; lines < 60; ++lines) {
            PrintedReport pages;
            pages.addTitle(u"Title"_s, u"Subtitle"_s);
            for (int i = 0; i < lines; ++i)
                pages.addText(u"A line."_s);
            pages.addHeading(u"Heading"_s);
            pages.addMuted(u"Of the table"_s);
            pages.addTextTable({u"One"_s, u"Two"_s}, {{{.text = u"First"_s}, {.text = u"Row"_s}}},
                               {50, 50});
            QVERIFY(pages.toPdf(u"Title"_s, u"Foot"_s));
            QCOMPARE(pageOf(pages, u"Heading"_s), pageOf(pages, u"First"_s));
            seen.insert(pageOf(pages, u"Heading"_s));
        }
        QCOMPARE(seen, (QSet<int>{0, 1})); // so there was an end to come to
    }

    void theFileIsAPdf()
    {
        const QByteArray pdf = pdfOf(business());
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    }

private:
    static int pageOf(PrintedReport &pages, const QString &text)
    {
        const QTextBlock block = pages.document().find(text).block();
        const QRectF place = pages.document().documentLayout()->blockBoundingRect(block);
        return int(place.bottom() / pages.document().pageSize().height());
    }
    static QString textOf(const SecurityStatement &statement)
    {
        PrintedReport pages;
        addSecurity(pages, statement);
        return pages.document().toPlainText();
    }
    static QByteArray pdfOf(const SecurityStatement &statement)
    {
        const Result<QByteArray> bytes = securityReportPdf(statement);
        if (!bytes)
            qFatal("no PDF");
        // To be looked at.
        const QString kept = qEnvironmentVariable("WARDEN_SCREENSHOTS");
        QFile file(kept + u"/security-%1.pdf"_s.arg(statement.found.checks.size()));
        if (!kept.isEmpty() && file.open(QIODevice::WriteOnly))
            file.write(*bytes);
        return *bytes;
    }
};

QTEST_MAIN(SecurityPdfTest)
#include "security_pdf_test.moc"
