#pragma once

#include "core/session/views.h"
#include "ui/policies_page/policy_row.h"
#include "ui/widgets/card.h"

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace warden {

// The groups whose contacts never leave: add one, take one off.
class GroupsCard : public Card
{
    Q_OBJECT
public:
    // `whyNotChange` is empty where the person may change the list.
    explicit GroupsCard(const QString &whyNotChange, QWidget *parent = nullptr);

    void showGroups(const PolicySettings &settings);
    // Names to choose from, besides whatever a person writes.
    void offer(const QStringList &known);

Q_SIGNALS:
    void addPressed(const QString &group); // also to keep one that waits to be taken off
    void takeOffPressed(const QString &group);

private:
    QWidget *makeAdding();
    QWidget *makeRow(const QString &group, bool isWaiting);
    void fillChoice();
    void add();

    const QString m_whyNotChange;
    QStringList m_known = {};
    QStringList m_listed = {};
    QVBoxLayout *m_rows;
    QComboBox *m_group = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace warden
