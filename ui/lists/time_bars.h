#pragma once

#include "core/audit/audit_histogram.h"
#include "ui/theme/colors.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace warden {

// How many of something there are over time, as bars; whole days are those of the time zone that
// they are given in. A span is chosen by dragging over it, or with the arrow keys (Shift for more
// than one bar) and Enter.
class TimeBars : public QWidget
{
    Q_OBJECT
public:
    using CountText = std::function<QString(qint64 count)>; // "1,203 entries"; "No entries"

    TimeBars(const QString &objectName, const QString &accessibleName, CountText countText,
             QWidget *parent = nullptr);

    static constexpr int barCount = 120;

    void showHistogram(const AuditHistogram &histogram);
    // The same, of which some went wrong: these are drawn so, and told after the others.
    void showHistogram(const AuditHistogram &histogram, const std::vector<qint64> &wrong,
                       CountText wrongText);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void spanChosen(const QDateTime &since, const QDateTime &until);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Bars
    {
        int first = -1; // none
        int last = -1;

        bool isEmpty() const { return first < 0; }
    };
    int bars() const { return static_cast<int>(m_histogram.counts.size()); }
    int barAt(int x) const;
    QRect barsRect() const;
    QDateTime timeOf(int bar) const;
    double xOf(int bar) const;
    Bars chosen() const; // in order
    qint64 sumOf(const std::vector<qint64> &counts, const Bars &bars) const;
    QString textOf(const Bars &bars) const;
    void paintBar(QPainter &painter, int bar, qint64 count, ColorRole role) const;
    void choose(int anchor, int bar);
    void finish();

    CountText m_countText;
    AuditHistogram m_histogram = {};
    std::vector<qint64> m_wrong = {}; // of the counts; empty: of none it is known
    CountText m_wrongText = {};
    int m_anchor = -1; // where the choice began
    int m_bar = -1;    // where it ends
    bool m_isDragging = false;
};

} // namespace warden
