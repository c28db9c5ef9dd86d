#include "ui/people_page/role_form.h"

#include "ui/people_page/role_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/form_section.h"
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

constexpr int longestName = 60;

} // namespace

RoleForm::RoleForm(const RoleView &known, QWidget *parent)
    : AnswerForm(u"saveRole"_s, known.role.own.isEmpty() ? tr("Add the role") : tr("Save the role"),
                 parent),
      m_id(known.role.own), m_name(addName(u"roleName"_s, known.name, longestName))
{
    form()->addWidget(makeLabel(tr("Who has this role may"), TextStyle::Strong));
    auto *boxes = new QVBoxLayout;
    boxes->setSpacing(space::small);
    form()->addLayout(boxes);
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
    connect(m_name, &QLineEdit::textChanged, this, &RoleForm::update);
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
    answer()->setEnabled(!name().isEmpty());
}

} // namespace warden
