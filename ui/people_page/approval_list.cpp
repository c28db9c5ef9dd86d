#include "ui/people_page/approval_list.h"

#include "core/session/never_leaving.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_layout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

QString approvalSentence(const ApprovalRequest &request)
{
    switch (request.subject) {
    case ApprovalSubject::Removals:
        return ApprovalList::tr("%1 wants to remove %n contacts by one plan.", nullptr,
                                static_cast<int>(request.amount))
            .arg(request.askedByName);
    case ApprovalSubject::NewDestination:
        return ApprovalList::tr("%1 wants to send contacts to a new destination: %2.")
            .arg(request.askedByName, request.name);
    case ApprovalSubject::WiderPolicy:
        return ApprovalList::tr("%1 wants to let out more on the route %2.")
            .arg(request.askedByName, request.name);
    case ApprovalSubject::ContactExport:
        return ApprovalList::tr("%1 wants to export all contacts to a file.")
            .arg(request.askedByName);
    case ApprovalSubject::OpenedGroups:
        return ApprovalList::tr("%1 wants to take off the groups that never leave: %2.")
            .arg(request.askedByName, openedGroups(request).join(u", "_s));
    }
    Q_UNREACHABLE();
}

ApprovalList::ApprovalList(const Actor &actor, QWidget *parent)
    : QWidget(parent), m_actor(actor), m_rows(new QVBoxLayout)
{
    auto *card = new Card(tr("Waiting for a second person"));
    m_rows->setSpacing(space::large);
    card->body()->addLayout(m_rows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    hide();
}

void ApprovalList::showRequests(const std::vector<ApprovalRequest> &requests)
{
    emptyLayout(*m_rows);
    for (const ApprovalRequest &request : requests) {
        if (request.state == ApprovalState::Waiting)
            m_rows->addWidget(makeRow(request));
    }
    setVisible(m_rows->count() > 0);
}

QWidget *ApprovalList::makeRow(const ApprovalRequest &request)
{
    auto *row = new QWidget;
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::tiny);
    QLabel *what = makeLabel(approvalSentence(request), TextStyle::Strong);
    what->setObjectName(u"approvalText"_s);
    texts->addWidget(what);
    const bool isOwn = request.askedBy == m_actor.id;
    const bool mayAnswer = !isOwn && isAllowed(m_actor, Permission::ReleaseHeldPlan);
    const QString when = whenText(request.askedAt, QDateTime::currentDateTimeUtc());
    texts->addWidget(
        makeMutedLabel(isOwn ? tr("You asked for it %1. Somebody else has to answer.").arg(when)
                             : tr("Asked for %1.").arg(when)));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    line->addLayout(texts, 1);
    if (!mayAnswer)
        return row;
    QPushButton *grant = makeButton(u"grantApproval"_s, tr("Agree"), ButtonKind::Plain, u"check"_s);
    QPushButton *refuse = makeButton(u"refuseApproval"_s, tr("Refuse"));
    for (QPushButton *button : {grant, refuse})
        button->setAccessibleDescription(what->text());
    line->addWidget(grant, 0, Qt::AlignTop);
    line->addWidget(refuse, 0, Qt::AlignTop);
    const ApprovalId id = request.id;
    connect(grant, &QPushButton::clicked, this, [this, id] { Q_EMIT granted(id); });
    connect(refuse, &QPushButton::clicked, this, [this, id] { Q_EMIT refused(id); });
    return row;
}

} // namespace warden
