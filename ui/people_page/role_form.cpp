#include "ui/people_page/role_form.h"

#include "ui/people_page/role_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int fieldWidth = 360;
constexpr int longestName = 60;

} // namespace

RoleForm::RoleForm(const RoleView &known, QWidget *parent)
    : QWidget(parent), m_id(known.role.own), m_name(new QLineEdit(known.name)),
      m_message(new InlineMessage(u"roleMessage"_s)),
      m_save(makeButton(u"saveRole"_s, m_id.isEmpty() ? tr("Add the role") : tr("Save the role"),
                        ButtonKind::Primary))
{
    setNames(m_name, u"roleName"_s);
    m_name->setMaxLength(longestName);
    m_name->setMaximumWidth(fieldWidth);
    auto *form = new FormSection;
    form->addField(tr("Name"), m_name);
    form->addWidget(makeLabel(tr("Who has this role may"), TextStyle::Strong));
    auto *boxes = new QVBoxLayout;
    boxes->setSpacing(space::small);
    form->addLayout(boxes);
    for (const Permission permission : allPermissions) {
        if (permission == Permission::ManageOperators) // an owner's alone
            continue;
        auto *box = new QCheckBox(permissionSentence(permission));
        setNames(box, u"permission/"_s + permissionName(permission));
        box->setChecked(known.permissions.contains(permission));
        boxes->addWidget(box);
        m_boxes.emplace_back(permission, box);
        connect(box, &QCheckBox::toggled, this, &RoleForm::update);
    }
    auto *card = new Card;
    card->body()->addWidget(form);
    card->body()->addWidget(m_message);
    QPushButton *cancel = makeButton(u"cancelRole"_s, tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    buttons->addStretch();
    card->body()->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    setFocusProxy(m_name);
    connect(m_name, &QLineEdit::textChanged, this, &RoleForm::update);
    connect(m_save, &QPushButton::clicked, this, &RoleForm::accepted);
    connect(cancel, &QPushButton::clicked, this, &RoleForm::cancelled);
    update();
}

QString RoleForm::name() const
{
    return m_name->text().trimmed();
}

PermissionSet RoleForm::permissions() const
{
    PermissionSet chosen;
    for (const auto &[permission, box] : m_boxes) {
        if (box->isChecked())
            chosen.insert(permission);
    }
    return chosen;
}

void RoleForm::setBusy(bool isBusy)
{
    setEnabled(!isBusy);
}

void RoleForm::showError(const Error &error)
{
    m_message->showError(error);
}

// What goes along with something else is ticked with it, and can't be taken away alone.
void RoleForm::update()
{
    const PermissionSet chosen = permissions();
    for (const auto &[permission, box] : m_boxes) {
        PermissionSet others = chosen;
        others.remove(permission);
        const bool isImplied = withImplied(others).contains(permission);
        const QSignalBlocker quiet(box);
        if (isImplied)
            box->setChecked(true);
        box->setEnabled(!isImplied);
    }
    m_save->setEnabled(!name().isEmpty());
}

} // namespace warden
