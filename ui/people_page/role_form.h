#pragma once

#include "core/session/people_views.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace warden {

class InlineMessage;
struct Error;

// A role of the workspace's own: its name, and what one may do.
class RoleForm : public QWidget
{
    Q_OBJECT
public:
    // `known` is the role to change, or an empty one to start from.
    explicit RoleForm(const RoleView &known, QWidget *parent = nullptr);

    const RoleId &id() const { return m_id; } // empty: a new one
    QString name() const;
    PermissionSet permissions() const;
    void setBusy(bool isBusy);
    void showError(const Error &error);

Q_SIGNALS:
    void accepted();
    void cancelled();

private:
    void update();

    const RoleId m_id;
    QLineEdit *m_name;
    std::vector<std::pair<Permission, QCheckBox *>> m_boxes = {};
    InlineMessage *m_message;
    QPushButton *m_save;
};

} // namespace warden
