#include "ui/print/printed_report.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QTextBlock>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PrintedReport)
};

constexpr int margin = 20; // millimetres
constexpr int resolution = 300;
constexpr qreal textSize = 10; // points
constexpr qreal denseSize = 9; // of sentences in a table
constexpr qreal smallSize = 8.5;
constexpr qreal noteSize = 7.5;
constexpr qreal headingSize = 13;
constexpr qreal titleSize = 22;
constexpr qreal footInches = 0.4;
constexpr int mostKeptTogether = 16; // paragraphs and cells
const QColor mutedColor(0x5a, 0x63, 0x6d);
const QColor lineColor(0xc8, 0xcd, 0xd3);

QTextCharFormat styled(qreal size, int weight = QFont::Normal, const QColor &color = Qt::black)
{
    QTextCharFormat format;
    format.setFontPointSize(size);
    format.setFontWeight(weight);
    format.setForeground(color);
    return format;
}

QTextTableFormat tableFormat()
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(3);
    format.setTopMargin(6);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setHeaderRowCount(1);
    format.setBorderCollapse(true);
    return format;
}

QTextTableCellFormat ruled(qreal width)
{
    QTextTableCellFormat format;
    format.setBottomBorder(width);
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(lineColor);
    return format;
}

} // namespace

PrintedReport::PrintedReport() : m_cursor(&m_document)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setPageSize(QPageSize(QPageSize::A4));
    m_writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    m_writer.setResolution(resolution);
    QFont font = m_document.defaultFont();
    font.setPointSizeF(textSize);
    m_document.setDefaultFont(font);
    m_document.setDocumentMargin(0);
    m_document.documentLayout()->setPaintDevice(&m_writer);
    // Laid out once, when all is there.
    m_cursor.beginEditBlock();
    m_document.setPageSize(QSizeF(m_writer.width(), m_writer.height() - footInches * resolution));
}

void PrintedReport::addBlock(const QString &text, const QTextCharFormat &format, qreal above)
{
    QTextBlockFormat block;
    block.setTopMargin(m_isFirst ? 0 : above);
    if (m_isFirst)
        m_cursor.setBlockFormat(block);
    else
        m_cursor.insertBlock(block);
    m_isFirst = false;
    m_cursor.insertText(text, format);
}

void PrintedReport::addTitle(const QString &title, const QString &subtitle)
{
    addBlock(title, styled(titleSize, QFont::DemiBold), 0);
    addBlock(subtitle, styled(headingSize, QFont::Normal, mutedColor), 4);
}

void PrintedReport::addHeading(const QString &text)
{
    addBlock(text, styled(headingSize, QFont::DemiBold), 20);
    m_headings.append(m_cursor.block().blockNumber());
}

void PrintedReport::addText(const QString &text)
{
    addBlock(text, styled(textSize), 5);
}

void PrintedReport::addStrong(const QString &text)
{
    addBlock(text, styled(textSize, QFont::DemiBold), 5);
}

void PrintedReport::addMuted(const QString &text)
{
    addBlock(text, styled(smallSize, QFont::Normal, mutedColor), 5);
}

void PrintedReport::addMono(const QString &text)
{
    QTextCharFormat format = styled(smallSize);
    format.setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont),
                   QTextCharFormat::FontPropertiesSpecifiedOnly);
    format.setFontPointSize(smallSize);
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        addBlock(lines.at(i), format, i == 0 ? 8 : 0);
}

void PrintedReport::addDrawing(const QTextCharFormat &format)
{
    addBlock({}, styled(textSize), 6);
    m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

void PrintedReport::fillCell(const QTextCursor &cell, const QString &text,
                             const QTextCharFormat &format, Qt::Alignment alignment)
{
    QTextCursor cursor = cell;
    QTextBlockFormat block;
    block.setAlignment(alignment);
    cursor.setBlockFormat(block);
    cursor.insertText(text, format);
}

void PrintedReport::addFigures(const QStringList &numbers, const QStringList &names)
{
    const int columns = static_cast<int>(numbers.size());
    QTextTableFormat format = tableFormat();
    format.setTopMargin(18);
    format.setHeaderRowCount(0);
    format.setColumnWidthConstraints(
        QList<QTextLength>(columns, QTextLength(QTextLength::PercentageLength, 100.0 / columns)));
    m_cursor.movePosition(QTextCursor::End);
    QTextTable *table = m_cursor.insertTable(2, columns, format);
    for (int i = 0; i < columns; ++i) {
        fillCell(table->cellAt(0, i).firstCursorPosition(), numbers.at(i),
                 styled(titleSize, QFont::DemiBold), Qt::AlignLeft);
        fillCell(table->cellAt(1, i).firstCursorPosition(), names.at(i),
                 styled(smallSize, QFont::Normal, mutedColor), Qt::AlignLeft);
    }
    m_cursor.movePosition(QTextCursor::End);
}

void PrintedReport::addTable(const QStringList &headings, const QList<QStringList> &rows,
                             int textColumns)
{
    const int columns = static_cast<int>(headings.size());
    m_cursor.movePosition(QTextCursor::End);
    QTextTable *table =
        m_cursor.insertTable(static_cast<int>(rows.size()) + 1, columns, tableFormat());
    const auto alignment = [textColumns](int column) {
        return column < textColumns ? Qt::AlignLeft : Qt::AlignRight;
    };
    for (int column = 0; column < columns; ++column) {
        QTextTableCell cell = table->cellAt(0, column);
        cell.setFormat(ruled(1));
        fillCell(cell.firstCursorPosition(), headings.at(column),
                 styled(smallSize, QFont::DemiBold, mutedColor), alignment(column));
        for (int row = 0; row < rows.size(); ++row) {
            QTextTableCell value = table->cellAt(row + 1, column);
            value.setFormat(ruled(0.5));
            fillCell(value.firstCursorPosition(), rows.at(row).value(column), styled(textSize),
                     alignment(column));
        }
    }
    m_cursor.movePosition(QTextCursor::End);
}

void PrintedReport::addTextTable(const QStringList &headings, const QList<QList<PrintedCell>> &rows,
                                 const QList<int> &widths)
{
    const int columns = static_cast<int>(headings.size());
    QTextTableFormat format = tableFormat();
    QList<QTextLength> constraints;
    for (const int width : widths)
        constraints.append(QTextLength(QTextLength::PercentageLength, width));
    format.setColumnWidthConstraints(constraints);
    m_cursor.movePosition(QTextCursor::End);
    QTextTable *table = m_cursor.insertTable(static_cast<int>(rows.size()) + 1, columns, format);
    for (int column = 0; column < columns; ++column) {
        QTextTableCell heading = table->cellAt(0, column);
        heading.setFormat(ruled(1));
        fillCell(heading.firstCursorPosition(), headings.at(column),
                 styled(smallSize, QFont::DemiBold, mutedColor), Qt::AlignLeft);
        for (int row = 0; row < rows.size(); ++row) {
            const PrintedCell cell = rows.at(row).value(column);
            QTextTableCell place = table->cellAt(row + 1, column);
            place.setFormat(ruled(0.5));
            fillCell(place.firstCursorPosition(), cell.text,
                     styled(denseSize, cell.isStrong ? QFont::DemiBold : QFont::Normal),
                     Qt::AlignLeft);
            if (cell.note.isEmpty())
                continue;
            QTextCursor below = place.lastCursorPosition();
            below.insertBlock();
            below.insertText(cell.note, styled(noteSize, QFont::Normal, mutedColor));
        }
    }
    m_cursor.movePosition(QTextCursor::End);
}

void PrintedReport::addCheckpoint(const QByteArray &checkpoint)
{
    addHeading(Text::tr("Checkpoint"));
    if (checkpoint.isEmpty()) {
        addText(Text::tr("Nothing of the log was signed yet."));
        return;
    }
    addText(Text::tr("This is what the log was when this report was made: its name, how many "
                     "entries it had, and the root hash over them, signed. Kept on paper, it "
                     "shows later whether anything before was changed."));
    addMono(QString::fromUtf8(checkpoint).trimmed());
}

Result<QByteArray> PrintedReport::toPdf(const QString &title, const QString &foot)
{
    m_writer.setTitle(title);
    m_cursor.endEditBlock();
    keepHeadings();
    {
        QPainter painter(&m_writer);
        const int pages = m_document.pageCount();
        for (int i = 0; i < pages; ++i) {
            if (i > 0)
                m_writer.newPage();
            drawPage(painter, i);
            drawFoot(painter, foot, i, pages);
        }
    }
    const QByteArray bytes = m_buffer.data();
    if (!bytes.startsWith("%PDF"))
        return fail(ErrorKind::Internal, u"no PDF came out"_s);
    return bytes;
}

// What has to be on a heading's page: the sentence below it, or the first row of a table that comes
// after a few.
QTextBlock PrintedReport::keptWith(const QTextBlock &heading) const
{
    QTextBlock block = heading.next();
    for (int i = 0; i < mostKeptTogether && block.isValid(); ++i, block = block.next()) {
        if (m_headings.contains(block.blockNumber()))
            break;
        QTextTable *table = QTextCursor(block).currentTable();
        if (table && table->cellAt(block.position()).row() > 0)
            return block;
    }
    return heading.next();
}

int PrintedReport::pageOf(qreal y) const
{
    return static_cast<int>(y / m_document.pageSize().height());
}

// No heading stays alone at a page's end. From the first on: what breaks moves all that follow.
void PrintedReport::keepHeadings()
{
    const QAbstractTextDocumentLayout *layout = m_document.documentLayout();
    for (const int number : std::as_const(m_headings)) {
        const QTextBlock heading = m_document.findBlockByNumber(number);
        const QTextBlock next = keptWith(heading);
        if (!next.isValid() || pageOf(layout->blockBoundingRect(heading).top()) ==
                                   pageOf(layout->blockBoundingRect(next).bottom()))
            continue;
        QTextCursor cursor(heading);
        QTextBlockFormat format = heading.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        cursor.setBlockFormat(format);
    }
}

void PrintedReport::drawPage(QPainter &painter, int page)
{
    const QSizeF size = m_document.pageSize();
    const qreal top = size.height() * page;
    painter.save();
    painter.translate(0, -top);
    m_document.drawContents(&painter, QRectF(QPointF(0, top), size));
    painter.restore();
}

void PrintedReport::drawFoot(QPainter &painter, const QString &foot, int page, int pages)
{
    const QLocale locale;
    QFont font = m_document.defaultFont();
    font.setPointSizeF(smallSize);
    painter.setFont(font);
    painter.setPen(mutedColor);
    const QRectF place(0, m_document.pageSize().height(), m_writer.width(),
                       m_writer.height() - m_document.pageSize().height());
    painter.drawText(place, Qt::AlignLeft | Qt::AlignBottom, foot);
    painter.drawText(
        place, Qt::AlignRight | Qt::AlignBottom,
        Text::tr("Page %1 of %2").arg(locale.toString(page + 1), locale.toString(pages)));
}

} // namespace warden
