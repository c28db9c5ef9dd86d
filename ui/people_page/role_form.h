#pragma once

#include "core/session/people_views.h"
#include "ui/people_page/answer_form.h"

class QCheckBox;

namespace warden {

// A role of the workspace's own: its name, and what one may do.
class RoleForm : public AnswerForm
{
    Q_OBJECT
public:
    // `known` is the role to change, or an empty one to start from.
    explicit RoleForm(const RoleView &known, QWidget *parent = nullptr);

    const RoleId &id() const { return m_id; } // empty: a new one
    QString name() const;
    PermissionSet permissions() const;

private:
    void update();

    const RoleId m_id;
    QLineEdit *m_name;
    std::vector<std::pair<Permission, QCheckBox *>> m_boxes = {};
};

} // namespace warden
