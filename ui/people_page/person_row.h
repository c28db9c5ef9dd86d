#pragma once

#include "core/session/people_views.h"

#include <QWidget>

class QComboBox;

namespace warden {

// One person: who, how they unlock, when they were here last; and what an owner may do about it.
class PersonRow : public QWidget
{
    Q_OBJECT
public:
    PersonRow(const OperatorView &person, const std::vector<RoleView> &roles,
              QWidget *parent = nullptr);

Q_SIGNALS:
    void roleChosen(const warden::RoleRef &role);
    void renamePressed();
    void passphrasePressed();
    void removePressed();

private:
    QWidget *makeOwnRole(const std::vector<RoleView> &roles);
    QWidget *makeRoleChoice(const std::vector<RoleView> &roles);
    QWidget *makeMore();

    OperatorView m_person;
};

} // namespace warden
