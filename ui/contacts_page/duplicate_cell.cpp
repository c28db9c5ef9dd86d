#include "ui/contacts_page/duplicate_cell.h"

#include "ui/lists/wrapped_text.h"
#include "ui/widgets/names.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

// A button is taller than a line of text, whose middle it is to stand beside.
int DuplicateCell::dropBesideButtons()
{
    const QCheckBox button;
    return std::max(0, (button.sizeHint().height() - button.fontMetrics().height()) / 2);
}

DuplicateCell::DuplicateCell(const QString &value, Choice choice, const QString &name, int drop,
                             QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0); // a button has some of its own
    if (choice != Choice::None) {
        if (choice == Choice::One)
            m_button = new QRadioButton;
        else
            m_button = new QCheckBox;
        setNames(m_button, u"takeValue"_s, name);
        row->addWidget(m_button, 0, Qt::AlignTop);
    }
    auto *text = new WrappedText(value.isEmpty() ? u"–"_s : value);
    if (value.isEmpty()) {
        text->setForegroundRole(QPalette::PlaceholderText);
        text->setAccessibleName(tr("nothing"));
    }
    auto *lowered = new QVBoxLayout;
    lowered->setContentsMargins(0, drop, 0, 0);
    lowered->addWidget(text);
    row->addLayout(lowered, 1);
}

void DuplicateCell::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_button && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        m_button->click();
}

} // namespace warden
