#pragma once

#include "core/permissions/field_policy.h"

#include <QWidget>

namespace warden {

// What leaves by a policy at a glance: a line for each treatment that some field has.
class PolicySummary : public QWidget
{
    Q_OBJECT
public:
    explicit PolicySummary(const FieldPolicy &policy, QWidget *parent = nullptr);
};

// "name and e-mail"; "everything else" where the list would say less.
QString fieldsWith(Treatment treatment, const FieldPolicy &policy);

} // namespace warden
