#include "ui/policies_page/policy_row.h"

#include "ui/policies_page/policy_summary.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/withheld.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

StateBadge *makeRequestBadge(const ApprovalRequest &request)
{
    auto *badge = request.state == ApprovalState::Refused
                      ? new StateBadge(StateKind::Danger,
                                       PolicyRow::tr("Refused by %1").arg(request.decidedByName))
                      : new StateBadge(StateKind::Held, PolicyRow::tr("Waits for a second person"));
    badge->setObjectName(u"policyRequest"_s);
    return badge;
}

} // namespace

PolicyRow::PolicyRow(const QString &title, const FieldPolicy &policy, QWidget *parent)
    : QWidget(parent), m_head(new QHBoxLayout), m_column(new QVBoxLayout(this))
{
    auto *name = new ElidedLabel(title);
    name->setObjectName(u"policyTitle"_s);
    name->setFont(textFont(TextStyle::Strong));
    m_head->setSpacing(space::medium);
    m_head->addWidget(name, 1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::tiny);
    m_column->addLayout(m_head);
    m_column->addWidget(new PolicySummary(policy));
}

PolicyRow::PolicyRow(const RouteInto &into, const QString &whyNotChange, QWidget *parent)
    : PolicyRow(into.route.name, into.route.policy, parent)
{
    const Route &route = into.route;
    setObjectName(u"policyOf/"_s + route.id.value());
    if (into.request)
        m_head->addWidget(makeRequestBadge(*into.request));
    if (!route.isEnabled)
        m_head->addWidget(new StateBadge(StateKind::Neutral, tr("Off")));
    QLabel *version = makeMutedLabel(tr("Version %1").arg(route.policy.version), TextStyle::Small);
    version->setObjectName(u"policyVersion"_s);
    version->setWordWrap(false);
    m_head->addWidget(version);
    if (!route.groups.isEmpty())
        m_column->addWidget(makeMutedLabel(tr("Only contacts in %1.").arg(listed(route.groups))));
    QToolButton *edit =
        makeIconButton(u"editPolicy/"_s + into.book.value() + u'/' + route.id.value(), u"edit"_s,
                       tr("Edit the route %1").arg(route.name));
    withhold(edit, whyNotChange);
    connect(edit, &QToolButton::clicked, this, &PolicyRow::editPressed);
    m_head->addWidget(edit);
}

PolicyRow::PolicyRow(const QString &title, const PolicyDefault &standard,
                     const QString &whyNotChange, QWidget *parent)
    : PolicyRow(title, standard.policy, parent)
{
    setObjectName(u"defaultOf/"_s + standard.service);
    QPushButton *edit =
        makeButton(u"editDefault/"_s + standard.service, tr("Change…"), ButtonKind::Quiet);
    edit->setAccessibleName(
        tr("Change what a new route to %1 starts with").arg(serviceWord(standard.service)));
    withhold(edit, whyNotChange);
    connect(edit, &QPushButton::clicked, this, &PolicyRow::editPressed);
    m_head->addWidget(edit);
}

} // namespace warden
