#include "ui/audit_page/week_chart.h"

#include "ui/text/date_text.h"

#include <QAbstractTextDocumentLayout>
#include <QLocale>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int namesProperty = QTextFormat::UserProperty + 1;
constexpr int numbersProperty = QTextFormat::UserProperty + 2;

constexpr qreal heightInInches = 1.15;
constexpr qreal labelSize = 7;  // points
constexpr qreal barShare = 0.6; // of a week's place
const QColor barColor(0x2f, 0x5d, 0x8a);
const QColor lineColor(0xb0, 0xb6, 0xbd);

QPaintDevice *deviceOf(QTextDocument *document)
{
    return document->documentLayout()->paintDevice();
}

} // namespace

QTextCharFormat WeekChart::format(const std::vector<WeekActivity> &weeks,
                                  qint64 WeekActivity::*number)
{
    QVariantList numbers;
    QStringList names;
    for (const WeekActivity &week : weeks) {
        numbers << week.*number;
        names << shortDayAndMonth(week.monday);
    }
    QTextCharFormat format;
    format.setObjectType(objectType);
    format.setProperty(namesProperty, names);
    format.setProperty(numbersProperty, numbers);
    return format;
}

QSizeF WeekChart::intrinsicSize(QTextDocument *document, int position, const QTextFormat &format)
{
    Q_UNUSED(position);
    Q_UNUSED(format);
    return {document->pageSize().width(), heightInInches * deviceOf(document)->logicalDpiY()};
}

void WeekChart::drawObject(QPainter *painter, const QRectF &place, QTextDocument *document,
                           int position, const QTextFormat &format)
{
    Q_UNUSED(position);
    const QStringList names = format.property(namesProperty).toStringList();
    const QVariantList numbers = format.property(numbersProperty).toList();
    if (numbers.isEmpty() || names.size() != numbers.size())
        return;
    painter->save();
    QFont font = document->defaultFont();
    font.setPointSizeF(labelSize);
    painter->setFont(font);
    const qreal line = QFontMetricsF(font, deviceOf(document)).height();
    const QRectF bars = place.adjusted(0, line * 1.2, 0, -line * 1.4);
    qint64 largest = 1;
    for (const QVariant &number : numbers)
        largest = std::max(largest, number.toLongLong());
    const qreal step = bars.width() / static_cast<qreal>(numbers.size());
    const QLocale locale;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const qint64 number = numbers.at(i).toLongLong();
        const qreal height =
            bars.height() * static_cast<qreal>(number) / static_cast<qreal>(largest);
        const QRectF slot(bars.left() + step * static_cast<qreal>(i), bars.top(), step,
                          bars.height());
        const QRectF bar(slot.left() + step * (1 - barShare) / 2, bars.bottom() - height,
                         step * barShare, height);
        painter->fillRect(bar, barColor);
        painter->setPen(Qt::black);
        if (number > 0)
            painter->drawText(QRectF(slot.left(), bar.top() - line * 1.1, step, line),
                              Qt::AlignCenter, locale.toString(number));
        painter->drawText(QRectF(slot.left(), bars.bottom() + line * 0.3, step, line),
                          Qt::AlignCenter, names.at(i));
    }
    painter->setPen(QPen(lineColor, line / 14));
    painter->drawLine(bars.bottomLeft(), bars.bottomRight());
    painter->restore();
}

} // namespace warden
