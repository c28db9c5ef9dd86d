#include "ui/lists/wrapped_text.h"

#include "ui/widgets/names.h"
#include "ui/widgets/secret_clipboard.h"

#include <QAction>
#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace warden {

namespace {

constexpr int narrowest = 72;
constexpr int widest = 320; // what it asks for; it takes what it gets

// Lays out the lines for this width and returns their height.
qreal layOut(QTextLayout &layout, qreal width)
{
    // At the window's side, and in the order of its own letters: a number in Hebrew stays a number.
    QTextOption option(QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

WrappedText::WrappedText(const QString &text, QWidget *parent) : QWidget(parent), m_text(text)
{
    // In a QTextLayout a line ends with this character.
    m_text.replace(u'\n', QChar::LineSeparator);
    setAccessibleName(text);
    setRole(this, QAccessible::StaticText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *copy = new QAction(tr("Copy"), this);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    // It belongs to the window: the value may be gone from it before the clipboard forgets.
    connect(copy, &QAction::triggered, this,
            [this, text] { SecretClipboard::of(*this).copy(Secret::fromText(text)); });
}

int WrappedText::heightForWidth(int width) const
{
    QTextLayout layout(m_text, font());
    return static_cast<int>(std::ceil(layOut(layout, width)));
}

QSize WrappedText::sizeHint() const
{
    const int width = qBound(narrowest, fontMetrics().horizontalAdvance(m_text) + 2, widest);
    return {width, heightForWidth(width)};
}

QSize WrappedText::minimumSizeHint() const
{
    return {narrowest, fontMetrics().height()};
}

void WrappedText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    QTextLayout layout(m_text, font());
    layOut(layout, width());
    layout.draw(&painter, {});
}

} // namespace warden
