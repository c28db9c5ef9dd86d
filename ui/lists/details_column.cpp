#include "ui/lists/details_column.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/names.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace warden {

DetailsColumn::DetailsColumn(const QString &objectName, const QString &name,
                             const QMargins &margins, QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setNames(this, objectName, name);
    m_column->setContentsMargins(margins);
}

void DetailsColumn::startOver()
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget;
    m_parts = new QVBoxLayout(m_content);
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(space::medium);
    m_column->addWidget(m_content);
}

void DetailsColumn::finish()
{
    m_parts->addStretch();
    m_content->show();
}

void DetailsColumn::addSection(const QString &title)
{
    m_parts->addSpacing(space::small);
    m_parts->addWidget(makeLabel(title, TextStyle::Strong));
}

void DetailsColumn::showHint(const QString &text)
{
    startOver();
    m_parts->addWidget(makeMutedLabel(text));
    finish();
}

void DetailsColumn::scrollToTop()
{
    for (QWidget *each = parentWidget(); each; each = each->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(each))
            return area->verticalScrollBar()->setValue(0);
    }
}

} // namespace warden
