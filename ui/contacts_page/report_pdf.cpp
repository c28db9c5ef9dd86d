#include "ui/contacts_page/report_pdf.h"

#include "ui/text/egress_text.h"
#include "ui/text/words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportPdf)
};

constexpr int margin = 20; // millimetres
constexpr int resolution = 300;
constexpr qreal textSize = 10;
constexpr qreal headingSize = 13;
constexpr qreal titleSize = 18;

// Plain text only: what strangers wrote is never taken for markup.
class Pages
{
public:
    Pages() : m_cursor(&m_document) {}

    void add(const QString &text, qreal size = textSize, int weight = QFont::Normal)
    {
        QTextCharFormat format;
        format.setFontPointSize(size);
        format.setFontWeight(weight);
        QTextBlockFormat block;
        block.setTopMargin(size / 2);
        if (m_isFirst)
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block);
        m_isFirst = false;
        m_cursor.insertText(text, format);
    }

    QTextDocument &document() { return m_document; }

private:
    QTextDocument m_document;
    QTextCursor m_cursor;
    bool m_isFirst = true;
};

void addDestination(Pages &pages, const ContactDestination &destination, const QDateTime &now)
{
    pages.add(destinationName(destination), headingSize, QFont::DemiBold);
    pages.add(destinationSentence(destination, Dates::Alone));
    if (const QString kept = keepingSentence(destination, now, Dates::Alone); !kept.isEmpty())
        pages.add(kept);
    for (const SentItem &item : destination.items)
        pages.add(u"• "_s + sentItemSentence(item, now, Dates::Alone));
}

} // namespace

Result<QByteArray> contactReportPdf(const ContactLedger &ledger, const QString &operatorName)
{
    Pages pages;
    const QString name = ledger.name.isEmpty() ? Text::tr("a contact") : ledger.name;
    pages.add(Text::tr("Where %1 went").arg(name), titleSize, QFont::DemiBold);
    pages.add(
        Text::tr("Made by %1 on %2.")
            .arg(operatorName, QLocale().toString(ledger.asOf.toLocalTime(), QLocale::LongFormat)));
    bool hasReceiver = false;
    for (const ContactDestination &destination : ledger.destinations) {
        addDestination(pages, destination, ledger.asOf);
        hasReceiver = hasReceiver || destination.isReceiver;
    }
    if (hasReceiver) {
        pages.add(Text::tr("What can't be known"), headingSize, QFont::DemiBold);
        pages.add(receiverNote());
        pages.add(retentionSource());
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
        writer.setResolution(resolution);
        writer.setTitle(Text::tr("Where a contact went"));
        pages.document().print(&writer);
    }
    if (!bytes.startsWith("%PDF"))
        return fail(ErrorKind::Internal, u"no PDF came out"_s);
    return bytes;
}

} // namespace warden
