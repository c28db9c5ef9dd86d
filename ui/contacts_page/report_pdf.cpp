#include "ui/contacts_page/report_pdf.h"

#include "ui/print/printed_report.h"
#include "ui/text/egress_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportPdf)
};

void addDestination(PrintedReport &pages, const ContactDestination &destination,
                    const QDateTime &now)
{
    pages.addHeading(destinationName(destination));
    pages.addText(destinationSentence(destination, Dates::Alone));
    if (const QString kept = keepingSentence(destination, now, Dates::Alone); !kept.isEmpty())
        pages.addText(kept);
    for (const SentItem &item : destination.items)
        pages.addText(u"• "_s + sentItemSentence(item, now, Dates::Alone));
}

} // namespace

Result<QByteArray> contactReportPdf(const ContactLedger &ledger, const QString &operatorName)
{
    PrintedReport pages;
    const QString name = ledger.name.isEmpty() ? Text::tr("a contact") : ledger.name;
    const QString title = Text::tr("Where %1 went").arg(name);
    pages.addTitle(title, Text::tr("Made by %1 on %2.")
                              .arg(operatorName, QLocale().toString(ledger.asOf.toLocalTime(),
                                                                    QLocale::LongFormat)));
    bool hasReceiver = false;
    for (const ContactDestination &destination : ledger.destinations) {
        addDestination(pages, destination, ledger.asOf);
        hasReceiver = hasReceiver || destination.isReceiver;
    }
    if (hasReceiver) {
        pages.addHeading(Text::tr("What can't be known"));
        pages.addText(receiverNote());
        pages.addText(retentionSource());
    }
    return pages.toPdf(Text::tr("Where a contact went"), title);
}

} // namespace warden
