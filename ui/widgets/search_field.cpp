#include "ui/widgets/search_field.h"

#include "ui/theme/icon.h"
#include "ui/widgets/names.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int pauseMs = 40;

} // namespace

SearchField::SearchField(const QString &objectName, const QString &placeholder, QWidget *parent)
    : QLineEdit(parent), m_pause(new QTimer(this))
{
    setNames(this, objectName, placeholder);
    setPlaceholderText(placeholder);
    setClearButtonEnabled(true);
    addAction(tintedIcon(u"search"_s, ColorRole::MutedText), QLineEdit::LeadingPosition);
    // For the mouse alone: Escape clears the field, and the other one is only a picture.
    for (QToolButton *part : findChildren<QToolButton *>()) {
        setNames(part, objectName + u"Picture"_s, placeholder);
        setRole(part, QAccessible::Graphic);
    }
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(this, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, [this] { Q_EMIT searched(text()); });
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace warden
