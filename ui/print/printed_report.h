#pragma once

#include "core/base/result.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QStringList>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextDocument>

class QTextObjectInterface;

namespace warden {

struct PrintedCell
{
    QString text = {};
    QString note = {}; // below it, smaller
    bool isStrong = false;
};

// Headings, sentences and tables for A4 pages with a line at their foot. Plain text only: what
// strangers wrote is never taken for markup.
class PrintedReport
{
public:
    PrintedReport();

    void addTitle(const QString &title, const QString &subtitle);
    void addHeading(const QString &text);
    void addText(const QString &text);
    void addStrong(const QString &text);
    void addMuted(const QString &text);
    void addMono(const QString &text); // lines as they are
    void addDrawing(const QTextCharFormat &format);
    // A few large numbers side by side, each with its name below.
    void addFigures(const QStringList &numbers, const QStringList &names);
    // The first `textColumns` are texts, the others numbers.
    void addTable(const QStringList &headings, const QList<QStringList> &rows, int textColumns);
    // Sentences in columns of these widths, in per cent.
    void addTextTable(const QStringList &headings, const QList<QList<PrintedCell>> &rows,
                      const QList<int> &widths);
    // What the log was when the report was made; at its end.
    void addCheckpoint(const QByteArray &checkpoint);

    QTextDocument &document() { return m_document; }

    // Internal where no PDF came out. `foot` stands at the left of each page's foot, its number at
    // the right.
    Result<QByteArray> toPdf(const QString &title, const QString &foot);

private:
    void addBlock(const QString &text, const QTextCharFormat &format, qreal above);
    QTextBlock keptWith(const QTextBlock &heading) const;
    int pageOf(qreal y) const;
    void keepHeadings();
    void drawPage(QPainter &painter, int page);
    void drawFoot(QPainter &painter, const QString &foot, int page, int pages);
    void fillCell(const QTextCursor &cell, const QString &text, const QTextCharFormat &format,
                  Qt::Alignment alignment);

    QBuffer m_buffer;
    QPdfWriter m_writer{&m_buffer};
    QTextDocument m_document; // is laid out for the writer's pages
    QTextCursor m_cursor;
    QList<int> m_headings = {}; // block numbers
    bool m_isFirst = true;
};

} // namespace warden
