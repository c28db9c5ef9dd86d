#include "ui/people_page/person_row.h"

#include "ui/people_page/role_text.h"
#include "ui/text/plural.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/names.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/state_badge.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int widestRole = 200;

QString detailOf(const OperatorView &person, const QDateTime &now)
{
    const QString seen = person.isSelf ? PersonRow::tr("Signed in now")
                         : person.lastSignIn.isValid()
                             ? PersonRow::tr("Signed in %1").arg(whenText(person.lastSignIn, now))
                             : PersonRow::tr("Hasn't signed in yet");
    if (!person.hasKeychain)
        return seen;
    return PersonRow::tr("%1 · unlocks by the keychain").arg(seen);
}

} // namespace

PersonRow::PersonRow(const OperatorView &person, const std::vector<RoleView> &roles,
                     QWidget *parent)
    : QWidget(parent), m_person(person)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto *name = new ElidedLabel(person.isSelf ? tr("%1 (you)").arg(person.name) : person.name);
    name->setObjectName(u"personName"_s);
    name->setFont(textFont(TextStyle::Strong));
    auto *detail = new ElidedLabel(detailOf(person, now));
    detail->setForegroundRole(QPalette::PlaceholderText);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(name);
    texts->addWidget(detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    row->addWidget(new IconLabel(u"person"_s, ColorRole::Link, 24));
    row->addLayout(texts, 1);
    if (person.failedSignIns > 0)
        row->addWidget(new StateBadge(StateKind::Warning, tr("%Ln failed sign-ins", nullptr,
                                                             pluralOf(person.failedSignIns))));
    row->addWidget(person.isSelf ? makeOwnRole(roles) : makeRoleChoice(roles));
    row->addWidget(makeMore());
}

QWidget *PersonRow::makeOwnRole(const std::vector<RoleView> &roles)
{
    const auto current = std::ranges::find(roles, m_person.role, &RoleView::role);
    auto *role = new ElidedLabel(current == roles.end() ? m_person.roleName : roleTitle(*current));
    role->setObjectName(u"ownRole"_s);
    role->setMaximumWidth(widestRole);
    setPlainToolTip(role, tr("Another owner can change your role."));
    return role;
}

QWidget *PersonRow::makeRoleChoice(const std::vector<RoleView> &roles)
{
    auto *choice = new QComboBox;
    setNames(choice, u"roleOfPerson"_s, tr("Role of %1").arg(m_person.name));
    for (const RoleView &role : roles)
        choice->addItem(roleTitle(role));
    // A role's name may be long.
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(14);
    choice->setMaximumWidth(widestRole);
    const auto current = std::ranges::find(roles, m_person.role, &RoleView::role);
    choice->setCurrentIndex(static_cast<int>(current - roles.begin()));
    connect(choice, &QComboBox::activated, this, [this, roles](int index) {
        const RoleRef chosen = roles[static_cast<size_t>(index)].role;
        if (chosen != m_person.role)
            Q_EMIT roleChosen(chosen);
    });
    return choice;
}

QWidget *PersonRow::makeMore()
{
    QToolButton *more =
        makeIconButton(u"morePerson"_s, u"more"_s, tr("More for %1").arg(m_person.name));
    auto *menu = new QMenu(more);
    menu->setObjectName(u"personMenu"_s);
    const auto add = [&](const QString &objectName, const QString &text, auto pressed) {
        QAction *action = menu->addAction(text);
        action->setObjectName(objectName);
        connect(action, &QAction::triggered, this, pressed);
        return action;
    };
    add(u"renamePerson"_s, tr("Rename…"), &PersonRow::renamePressed);
    // One's own is changed on the page Settings, by who knows the one before.
    if (!m_person.isSelf) {
        add(u"resetPassphrase"_s, tr("New passphrase…"), &PersonRow::passphrasePressed);
        menu->addSeparator();
        add(u"removePerson"_s, tr("Remove…"), &PersonRow::removePressed);
    }
    connect(more, &QToolButton::clicked, menu,
            [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    return more;
}

} // namespace warden
