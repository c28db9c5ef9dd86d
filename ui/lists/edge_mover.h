#pragma once

#include "ui/lists/edge.h"

#include <vector>

class QLabel;

namespace warden {

// Moves edges without a mouse: the arrow keys move one, Tab leads to the next, Enter keeps them
// where they are, and Escape puts all back. Lies above what the edge divides, and goes with the
// focus.
class EdgeMover : public QWidget
{
    Q_OBJECT
public:
    // Of all lists that are shown in there, beginning with the one that has the focus. False: there
    // is no edge. Where somebody is at it already, it ends.
    static bool begin(QWidget &around);

protected:
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    EdgeMover(std::vector<Edge> edges, size_t first, QWidget &window);
    void go(size_t edge);
    void layOut();
    void end();

    std::vector<Edge> m_edges;
    size_t m_current = 0;
    QPointer<QWidget> m_before; // had the focus
    QLabel *m_hint;
    bool m_isEnding = false;
};

} // namespace warden
