#pragma once

#include "core/session/quarter_report.h"

#include <QTextObjectInterface>

namespace warden {

// Bars for the weeks of a quarter, as a part of a document that is printed: what it shows stands in
// the properties of its place's format.
class WeekChart : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    static constexpr int objectType = QTextFormat::UserObject + 1;

    explicit WeekChart(QObject *parent = nullptr) : QObject(parent) {}

    // To be inserted for QChar::ObjectReplacementCharacter.
    static QTextCharFormat format(const std::vector<WeekActivity> &weeks,
                                  qint64 WeekActivity::*number);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &place, QTextDocument *document, int position,
                    const QTextFormat &format) override;
};

} // namespace warden
