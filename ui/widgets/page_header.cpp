#include "ui/widgets/page_header.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace warden {

PageHeader::PageHeader(const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent), m_title(makeLabel(title, TextStyle::Title)),
      m_sentence(makeMutedLabel(sentence)), m_buttons(new QHBoxLayout)
{
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setMinimumHeight(controlHeight); // titles stand at one height, with buttons or without
    m_sentence->setObjectName(u"pageSentence"_s);
    // Never shown before it has a parent: it would be a window of its own for a moment.
    if (sentence.isEmpty())
        m_sentence->hide();
    m_buttons->setSpacing(space::small);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::large);
    head->addWidget(m_title, 1);
    head->addLayout(m_buttons);
    // Below the buttons: beside them it would be a narrow column in a small window.
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addLayout(head);
    column->addWidget(m_sentence);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

QPushButton *PageHeader::addButton(const QString &objectName, const QString &text, ButtonKind kind,
                                   const QString &icon)
{
    QPushButton *button = makeButton(objectName, text, kind, icon, this);
    m_buttons->addWidget(button);
    return button;
}

void PageHeader::addWidget(QWidget *widget)
{
    m_buttons->addWidget(widget);
}

} // namespace warden
