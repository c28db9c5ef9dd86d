#include "ui/policies_page/policy_summary.h"

#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int mostNamed = 6;

FieldSet withTreatment(Treatment treatment, const FieldPolicy &policy)
{
    FieldSet fields;
    for (Field field : allFieldsInOrder) {
        if (policy.treatment(field) == treatment)
            fields.insert(field);
    }
    return fields;
}

} // namespace

QString fieldsWith(Treatment treatment, const FieldPolicy &policy)
{
    const FieldSet fields = withTreatment(treatment, policy);
    if (fields.isEmpty())
        return {};
    const bool isRest =
        treatment == Treatment::Dropped && fields.count() > mostNamed && !policy.allowed.isEmpty();
    return isRest ? PolicySummary::tr("everything else") : fieldList(fields);
}

PolicySummary::PolicySummary(const FieldPolicy &policy, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::tiny);
    grid->setColumnStretch(1, 1);
    // As wide in each summary, so that they stand below each other.
    for (Treatment treatment : allTreatments)
        grid->setColumnMinimumWidth(
            0, std::max(grid->columnMinimumWidth(0),
                        fontMetrics().horizontalAdvance(treatmentWord(treatment))));
    for (Treatment treatment : allTreatments) {
        const QString fields = fieldsWith(treatment, policy);
        if (fields.isEmpty())
            continue;
        const int row = grid->rowCount();
        QLabel *how = makeMutedLabel(treatmentWord(treatment));
        how->setWordWrap(false);
        QLabel *which =
            treatment == Treatment::Dropped ? makeMutedLabel(fields) : makeLabel(fields);
        which->setObjectName(u"leaves/"_s + treatmentName(treatment));
        grid->addWidget(how, row, 0, Qt::AlignTop);
        grid->addWidget(which, row, 1);
    }
}

} // namespace warden
