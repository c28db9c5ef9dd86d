#include "ui/welcome/centered_step.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/form_keys.h"
#include "ui/widgets/names.h"

#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int stepWidth = 600;

} // namespace

CenteredStep::CenteredStep(const QString &overline, const QString &title, const QString &sentence,
                           QWidget *parent)
    : QScrollArea(parent), m_body(new QVBoxLayout), m_buttons(new QHBoxLayout),
      m_smallPrint(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    answerByEnter(*this);
    auto *ground = new QWidget;
    auto *column = new QWidget;
    column->setFixedWidth(stepWidth);
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, space::huge, 0, space::huge);
    rows->setSpacing(space::small);
    auto *picture = new QLabel;
    picture->setPixmap(applicationIcon().pixmap(QSize(48, 48), devicePixelRatioF()));
    setNames(picture, u"applicationPicture"_s, QGuiApplication::applicationDisplayName());
    QLabel *heading = makeLabel(title, TextStyle::Title);
    heading->setObjectName(u"pageTitle"_s);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(space::tiny);
    if (!overline.isEmpty())
        titles->addWidget(makeMutedLabel(overline, TextStyle::Small));
    titles->addWidget(heading);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::medium);
    head->addWidget(picture);
    head->addLayout(titles, 1);
    rows->addLayout(head);
    if (!sentence.isEmpty())
        rows->addWidget(makeMutedLabel(sentence));
    rows->addSpacing(space::large);
    m_body->setSpacing(space::large);
    rows->addLayout(m_body);
    rows->addSpacing(space::small);
    m_buttons->setSpacing(space::small);
    m_buttons->setDirection(QBoxLayout::RightToLeft);
    m_buttons->addStretch();
    rows->addLayout(m_buttons);
    rows->addLayout(m_smallPrint);
    auto *outer = new QVBoxLayout(ground);
    outer->setContentsMargins(space::large, 0, space::large, 0);
    outer->addStretch(2);
    // Stretches instead of an alignment, which would ignore the height of wrapped text.
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(column);
    middle->addStretch();
    outer->addLayout(middle);
    outer->addStretch(3);
    setWidget(ground);
    ground->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void CenteredStep::addButton(QPushButton *button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void CenteredStep::addSmallPrint(const QString &text)
{
    m_smallPrint->addWidget(makeMutedLabel(text, TextStyle::Small));
}

} // namespace warden
