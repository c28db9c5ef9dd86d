#include "ui/widgets/inline_message.h"

#include "ui/text/error_text.h"
#include "ui/theme/ground_and_ring.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/names.h"
#include "ui/widgets/withheld.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace warden {

InlineMessage::InlineMessage(const QString &objectName, QWidget *parent)
    : QFrame(parent), m_icon(new IconLabel(u"info"_s)), m_text(makeLabel({}, TextStyle::Strong)),
      m_whatToDo(makeLabel({})), m_details(makeLabel({}, TextStyle::Mono)),
      m_action(makeButton(objectName + u"Action"_s, {})),
      m_unfold(makeIconButton(objectName + u"Details"_s, u"chevron-down"_s, tr("Show details")))
{
    setNames(this, objectName);
    setRole(this, QAccessible::Grouping);
    m_unfold->setCheckable(true);
    for (QLabel *label : {m_text, m_whatToDo, m_details})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setNames(m_text, objectName + u"Text"_s);
    setNames(m_whatToDo, objectName + u"WhatToDo"_s);
    setNames(m_details, objectName + u"DetailsText"_s);
    m_details->hide();
    // The icon stands beside the first line, and all of it in the middle beside a button.
    auto *texts = new QGridLayout;
    texts->setHorizontalSpacing(space::medium);
    texts->setVerticalSpacing(space::tiny);
    texts->setColumnStretch(1, 1);
    texts->addWidget(m_icon, 0, 0, Qt::AlignTop);
    texts->addWidget(m_text, 0, 1);
    texts->addWidget(m_whatToDo, 1, 1);
    texts->addWidget(m_details, 2, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    row->setSpacing(space::medium);
    row->addLayout(texts, 1);
    row->setAlignment(texts, Qt::AlignVCenter);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    row->addWidget(m_unfold, 0, Qt::AlignTop);
    connect(m_action, &QPushButton::clicked, this, &InlineMessage::actionPressed);
    connect(m_unfold, &QToolButton::toggled, m_details, &QWidget::setVisible);
    setAction({});
    hide();
}

void InlineMessage::showMessage(StateKind kind, const QString &text, const QString &whatToDo,
                                const QString &details)
{
    m_kind = kind;
    const StateLook look = lookOf(kind);
    m_icon->setIcon(look.icon, look.text);
    m_text->setText(text);
    m_whatToDo->setText(whatToDo);
    m_whatToDo->setVisible(!whatToDo.isEmpty());
    m_details->setText(details);
    m_unfold->setVisible(!details.isEmpty());
    m_unfold->setChecked(false);
    setAccessibleName(whatToDo.isEmpty() ? text : text + u' ' + whatToDo);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void InlineMessage::showError(const Error &error)
{
    const ErrorText text = sentenceFor(error);
    const bool isOwnDoing = error.kind == ErrorKind::Cancelled;
    // What waits for somebody hasn't failed.
    const bool isWaiting = error.kind == ErrorKind::Held;
    showMessage(isOwnDoing  ? StateKind::Info
                : isWaiting ? StateKind::Held
                            : StateKind::Danger,
                text.whatHappened, text.whatToDo,
                isOwnDoing || isWaiting ? QString() : errorDetails(error));
}

void InlineMessage::setAction(const QString &text, const QString &whyWithheld)
{
    m_action->setText(text);
    withhold(m_action, whyWithheld);
    m_action->setVisible(!text.isEmpty());
}

void InlineMessage::clear()
{
    setAction({});
    hide();
}

QString InlineMessage::text() const
{
    return m_text->text();
}

void InlineMessage::paintEvent(QPaintEvent *)
{
    const StateLook look = lookOf(m_kind);
    QPainter painter(this);
    paintGround(painter, rect(), cornerRadius, {look.text, look.ground}, palette());
}

} // namespace warden
