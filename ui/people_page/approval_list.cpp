#include "ui/people_page/approval_list.h"

#include "core/session/approval_facts.h"
#include "ui/text/permission_text.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_layout.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/withheld.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

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

void ApprovalList::showRequests(const std::vector<ApprovalRequest> &requests,
                                const std::vector<Route> &routes)
{
    emptyLayout(*m_rows);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const ApprovalRequest &request : requests) {
        if (request.state == ApprovalState::Waiting)
            m_rows->addWidget(makeRow(request, approvalDetail(request, routes)));
        else if (isAnswerFor(request, m_actor, now))
            m_rows->addWidget(makeAnswer(request));
    }
    setVisible(m_rows->count() > 0);
}

QWidget *ApprovalList::makeRow(const ApprovalRequest &request, const QString &detail)
{
    auto *row = new QWidget;
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::tiny);
    QLabel *what = makeLabel(approvalSentence(request), TextStyle::Strong);
    what->setObjectName(u"approvalText"_s);
    texts->addWidget(what);
    if (!detail.isEmpty()) {
        QLabel *exactly = makeLabel(detail);
        exactly->setObjectName(u"approvalDetail"_s);
        texts->addWidget(exactly);
    }
    const bool isOwn = hasAsked(request, m_actor.id);
    const QString when = whenText(request.askedAt, QDateTime::currentDateTimeUtc());
    texts->addWidget(
        makeMutedLabel(isOwn ? tr("You asked for it %1. Somebody else has to answer.").arg(when)
                             : tr("Asked for %1.").arg(when)));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    line->addLayout(texts, 1);
    addLook(line, request);
    const ApprovalRequest asked = request;
    if (isToTakeBack(request, m_actor)) {
        QPushButton *back = makeButton(u"takeApprovalBack"_s, tr("Take it back"));
        back->setAccessibleDescription(what->text());
        withhold(back, whyNot(m_actor, Permission::ReleaseHeldPlan));
        line->addWidget(back, 0, Qt::AlignTop);
        connect(back, &QPushButton::clicked, this, [this, asked] { Q_EMIT takenBack(asked); });
    }
    if (isOwn)
        return row;
    QPushButton *grant = makeButton(u"grantApproval"_s, tr("Agree"), ButtonKind::Plain, u"check"_s);
    QPushButton *refuse = makeButton(u"refuseApproval"_s, tr("Refuse"));
    for (QPushButton *button : {grant, refuse}) {
        button->setAccessibleDescription(what->text() + u' ' + detail);
        withhold(button, whyNot(m_actor, Permission::ReleaseHeldPlan));
    }
    line->addWidget(grant, 0, Qt::AlignTop);
    line->addWidget(refuse, 0, Qt::AlignTop);
    connect(grant, &QPushButton::clicked, this, [this, asked] { Q_EMIT granted(asked); });
    connect(refuse, &QPushButton::clicked, this, [this, asked] { Q_EMIT refused(asked); });
    return row;
}

// Who asked is told how it ended, and can go on from here.
QWidget *ApprovalList::makeAnswer(const ApprovalRequest &request)
{
    const bool isGranted = request.state == ApprovalState::Granted;
    auto *row = new QWidget;
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::tiny);
    QLabel *what = makeLabel(approvalSentence(request));
    what->setObjectName(u"answeredText"_s);
    texts->addWidget(what);
    texts->addWidget(
        makeMutedLabel(tr("%1 That was %2.")
                           .arg(answerSentence(request),
                                whenText(request.decidedAt, QDateTime::currentDateTimeUtc()))));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    line->addLayout(texts, 1);
    line->addWidget(new StateBadge(isGranted ? StateKind::Success : StateKind::Warning,
                                   isGranted ? tr("Agreed") : tr("Refused")),
                    0, Qt::AlignTop);
    if (isGranted)
        addLook(line, request);
    return row;
}

void ApprovalList::addLook(QHBoxLayout *line, const ApprovalRequest &request)
{
    const ApprovalPlace place = approvalPlace(request);
    if (place.page.isEmpty())
        return;
    QPushButton *look = makeButton(u"lookAtApproval"_s, tr("Look at it"));
    look->setAccessibleDescription(approvalSentence(request));
    withhold(look, whyNot(m_actor, place.needed));
    line->addWidget(look, 0, Qt::AlignTop);
    connect(look, &QPushButton::clicked, this,
            [this, place] { Q_EMIT lookPressed(place.page, place.argument); });
}

} // namespace warden
