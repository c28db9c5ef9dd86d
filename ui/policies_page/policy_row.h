#pragma once

#include "ui/policies_page/policy_overview.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace warden {

// A policy and what it is of, with a button for its editor where one may change it.
class PolicyRow : public QWidget
{
    Q_OBJECT
public:
    // `whyNotChange` is empty where the person may change policies.
    PolicyRow(const RouteInto &into, const QString &whyNotChange, QWidget *parent = nullptr);
    // What a new route starts with.
    PolicyRow(const QString &title, const PolicyDefault &standard, const QString &whyNotChange,
              QWidget *parent = nullptr);

Q_SIGNALS:
    void editPressed();

private:
    PolicyRow(const QString &title, const FieldPolicy &policy, QWidget *parent);

    QHBoxLayout *m_head;
    QVBoxLayout *m_column;
};

} // namespace warden
