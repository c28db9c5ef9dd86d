#include "ui/policies_page/groups_card.h"

#include "core/permissions/field_policy.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_layout.h"
#include "ui/widgets/names.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/withheld.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int longestGroup = 200;
constexpr int widestGroup = 320;

} // namespace

GroupsCard::GroupsCard(const QString &whyNotChange, QWidget *parent)
    : Card(tr("Groups that never leave"), parent), m_whyNotChange(whyNotChange),
      m_rows(new QVBoxLayout)
{
    setNames(this, u"neverLeaving"_s, tr("Groups that never leave"));
    body()->addWidget(
        makeMutedLabel(tr("Contacts in one of these leave on no route to another account. What "
                          "left before stays where it went.")));
    m_rows->setSpacing(space::small);
    body()->addLayout(m_rows);
    body()->addWidget(makeAdding());
}

QWidget *GroupsCard::makeAdding()
{
    m_group = new QComboBox;
    setNames(m_group, u"groupToAdd"_s, tr("Group that shall never leave"));
    m_group->setEditable(true);
    m_group->setInsertPolicy(QComboBox::NoInsert);
    m_group->setMaximumWidth(widestGroup);
    m_group->lineEdit()->setObjectName(u"groupToAddText"_s);
    m_group->lineEdit()->setAccessibleName(tr("Group that shall never leave"));
    m_group->lineEdit()->setPlaceholderText(tr("A group's name"));
    m_group->lineEdit()->setMaxLength(longestGroup);
    m_add = makeButton(u"addGroup"_s, tr("Add"), ButtonKind::Plain, u"add"_s);
    m_add->setAccessibleName(tr("Add the group"));
    withhold(m_add, m_whyNotChange);
    setReady(m_add, false);
    m_group->setEnabled(m_whyNotChange.isEmpty());
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_group, 1);
    row->addWidget(m_add);
    row->addStretch(1);
    connect(m_group, &QComboBox::editTextChanged, this,
            [this](const QString &text) { setReady(m_add, !text.trimmed().isEmpty()); });
    connect(m_group->lineEdit(), &QLineEdit::returnPressed, this, &GroupsCard::add);
    connect(m_add, &QPushButton::clicked, this, &GroupsCard::add);
    return line;
}

void GroupsCard::showGroups(const PolicySettings &settings)
{
    emptyLayout(*m_rows);
    for (const QString &group : settings.neverLeaving)
        m_rows->addWidget(makeRow(group, isInAnyGroup({group}, settings.takenOff)));
    if (settings.neverLeaving.isEmpty()) {
        QLabel *nothing = makeLabel(tr("No group is on the list."));
        nothing->setObjectName(u"noGroups"_s);
        m_rows->addWidget(nothing);
    }
    m_listed = settings.neverLeaving;
    fillChoice();
}

void GroupsCard::offer(const QStringList &known)
{
    m_known = known;
    fillChoice();
}

QWidget *GroupsCard::makeRow(const QString &group, bool isWaiting)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    auto *name = new ElidedLabel(group);
    name->setObjectName(u"neverLeavingGroup"_s);
    row->addWidget(name, 1);
    if (isWaiting) {
        auto *badge = new StateBadge(StateKind::Held, tr("Waits for a second person"));
        badge->setObjectName(u"groupRequest"_s);
        row->addWidget(badge);
    }
    if (isWaiting) {
        QPushButton *keep =
            makeButton(u"keepGroup/"_s + group, tr("Keep on the list"), ButtonKind::Quiet);
        keep->setAccessibleDescription(group);
        withhold(keep, m_whyNotChange);
        connect(keep, &QPushButton::clicked, this, [this, group] { Q_EMIT addPressed(group); });
        row->addWidget(keep);
        return line;
    }
    QToolButton *off =
        makeIconButton(u"takeOff/"_s + group, u"remove"_s, tr("Take %1 off the list").arg(group));
    withhold(off, m_whyNotChange);
    connect(off, &QToolButton::clicked, this, [this, group] { Q_EMIT takeOffPressed(group); });
    row->addWidget(off);
    return line;
}

// What is being written stays.
void GroupsCard::fillChoice()
{
    if (!m_group)
        return;
    const QString text = m_group->currentText();
    m_group->clear();
    for (const QString &group : m_known) {
        if (!isInAnyGroup({group}, m_listed))
            m_group->addItem(group);
    }
    m_group->setEditText(text);
}

void GroupsCard::add()
{
    const QString group = m_group->currentText().trimmed();
    if (group.isEmpty())
        return;
    m_group->setEditText({});
    Q_EMIT addPressed(group);
}

} // namespace warden
