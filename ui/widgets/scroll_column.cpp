#include "ui/widgets/scroll_column.h"

#include "ui/theme/metrics.h"

#include <QApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

ScrollColumn::ScrollColumn(int widest, QWidget *parent)
    : QScrollArea(parent), m_column(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *ground = new QWidget;
    auto *inner = new QWidget;
    inner->setMaximumWidth(widest);
    inner->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::large);
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(space::huge, space::extraLarge, space::huge, space::extraLarge);
    row->addWidget(inner, 1000);
    row->addStretch(1);
    setWidget(ground);
    // The scroll area would paint Base; a page stands on Window.
    ground->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setBackgroundRole(QPalette::Window);
    // What Tab leads to from outside may be out of sight. Nothing moves below a pressed mouse.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (isAncestorOf(now) && !isAncestorOf(before) &&
            QApplication::mouseButtons() == Qt::NoButton)
            ensureWidgetVisible(now);
    });
}

} // namespace warden
