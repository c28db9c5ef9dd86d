#include "ui/widgets/empty_state.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon_label.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int pictureSize = 48;
constexpr int textWidth = 420;

} // namespace

EmptyState::EmptyState(const QString &icon, const QString &sentence, const QString &whatToDo,
                       QWidget *parent)
    : QWidget(parent), m_sentence(makeLabel(sentence, TextStyle::Heading)),
      m_whatToDo(makeMutedLabel(whatToDo)), m_buttons(new QHBoxLayout)
{
    for (QLabel *label : {m_sentence, m_whatToDo})
        label->setAlignment(Qt::AlignHCenter);
    m_sentence->setObjectName(u"emptySentence"_s);
    m_buttons->setSpacing(space::small);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::extraLarge, space::huge, space::extraLarge, space::huge);
    column->setSpacing(space::small);
    column->addStretch(2);
    column->addWidget(new IconLabel(icon, ColorRole::ControlBorder, pictureSize), 0,
                      Qt::AlignHCenter);
    column->addSpacing(space::small);
    // Stretches instead of an alignment, which would ignore the height of wrapped text.
    auto *texts = new QWidget;
    texts->setFixedWidth(textWidth);
    auto *rows = new QVBoxLayout(texts);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::small);
    rows->addWidget(m_sentence);
    rows->addWidget(m_whatToDo);
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(texts);
    middle->addStretch();
    column->addLayout(middle);
    column->addSpacing(space::small);
    column->addLayout(m_buttons);
    column->setAlignment(m_buttons, Qt::AlignHCenter);
    column->addStretch(3);
}

void EmptyState::setTexts(const QString &sentence, const QString &whatToDo)
{
    m_sentence->setText(sentence);
    m_whatToDo->setText(whatToDo);
}

QPushButton *EmptyState::addButton(const QString &objectName, const QString &text, ButtonKind kind,
                                   const QString &icon)
{
    QPushButton *button = makeButton(objectName, text, kind, icon, this);
    m_buttons->addWidget(button);
    return button;
}

} // namespace warden
