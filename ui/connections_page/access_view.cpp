#include "ui/connections_page/access_view.h"

#include "ui/text/cloud_text.h"
#include "ui/text/date_text.h"
#include "ui/text/plural.h"
#include "ui/theme/indent.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

bool isKey(const ConnectionView &view)
{
    return view.connection.service == "hubspot"_L1 && !view.access;
}

QString sinceText(const ConnectionView &view)
{
    if (isKey(view))
        return AccessView::tr("Key since %1");
    if (view.connection.service == "zapier"_L1)
        return AccessView::tr("Address since %1");
    return AccessView::tr("Password since %1");
}

} // namespace

bool AccessView::isNeeded(const ConnectionView &view)
{
    return view.access || view.secretSince.isValid();
}

AccessView::AccessView(const ConnectionView &view, const QString &whyNotChange,
                       const QDateTime &now, QWidget *parent)
    : QWidget(parent), m_whyNotChange(whyNotChange), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(indented(28 + space::medium));
    m_column->setSpacing(space::tiny);
    if (view.access)
        showSignIn(view, now);
    else if (view.secretSince.isValid())
        showSecret(view, now);
}

InlineMessage *AccessView::addMessage(const QString &objectName)
{
    auto *message = new InlineMessage(objectName);
    m_column->addSpacing(space::small);
    m_column->addWidget(message);
    return message;
}

void AccessView::showSignIn(const ConnectionView &view, const QDateTime &now)
{
    const CloudAccess &access = *view.access;
    const bool isEnded = view.connection.state == ConnectionState::SignInNeeded;
    const bool hasEnd = access.endsAt.isValid() && !isEnded;
    const bool isOverdue = hasEnd && access.endsAt < now;
    QLabel *since = makeMutedLabel(
        isEnded     ? tr("Signed in on %1. That sign-in has ended.").arg(dayText(access.signedInAt))
        : isOverdue ? tr("Signed in since %1, should have ended on %2")
                          .arg(dayText(access.signedInAt), dayText(access.endsAt))
        : hasEnd ? tr("Signed in since %1, lasts until %2")
                       .arg(dayText(access.signedInAt), dayText(access.endsAt))
                 : tr("Signed in since %1").arg(dayText(access.signedInAt)));
    since->setObjectName(u"signedInSince"_s);
    m_column->addWidget(since);
    if (!access.held.isEmpty()) {
        QLabel *held = makeMutedLabel(tr("May: %1").arg(scopeList(access.held)));
        held->setObjectName(u"accessHeld"_s);
        setPlainToolTip(held, access.held.join(u'\n'));
        m_column->addWidget(held);
    }
    if (!access.missing.isEmpty()) {
        InlineMessage *message = addMessage(u"accessMissing"_s);
        message->showMessage(StateKind::Warning,
                             tr("A route needs: %1.").arg(scopeList(access.missing)),
                             isEnded ? tr("It waits until this is allowed.")
                                     : tr("It waits until this is allowed. Reading goes on."));
        // Where the sign-in has ended, the card's "Sign in again" asks for this as well.
        message->setAction(isEnded ? QString() : tr("Allow it"), m_whyNotChange);
        connect(message, &InlineMessage::actionPressed, this, &AccessView::signInPressed);
    }
    if (hasEnd && isEndingSoon(access, now)) {
        InlineMessage *message = addMessage(u"accessEnds"_s);
        message->showMessage(
            StateKind::Warning,
            (isOverdue ? tr("The sign-in should have ended on %1.") : tr("The sign-in ends on %1."))
                .arg(dayText(access.endsAt)),
            isOverdue ? tr("Sign in again, so that syncs don't stop.")
                      : tr("Sign in again before that, and syncs go on."));
        // Allowing what is missing renews the sign-in, too: one button is enough.
        message->setAction(access.missing.isEmpty() ? tr("Sign in again") : QString(),
                           m_whyNotChange);
        connect(message, &InlineMessage::actionPressed, this, &AccessView::signInPressed);
    }
}

void AccessView::showSecret(const ConnectionView &view, const QDateTime &now)
{
    QLabel *since = makeMutedLabel(sinceText(view).arg(dayText(view.secretSince)));
    since->setObjectName(u"secretSince"_s);
    m_column->addWidget(since);
    const bool isHook = view.connection.service == "zapier"_L1;
    const qint64 days = view.secretSince.daysTo(now);
    if ((!isHook && !isKey(view)) || days < oldSecretDays)
        return;
    InlineMessage *message = addMessage(u"secretOld"_s);
    message->showMessage(
        StateKind::Info,
        isHook ? tr("This address is %Ln days old.", nullptr, pluralOf(days))
               : tr("This key is %Ln days old.", nullptr, pluralOf(days)),
        isHook ? tr("Whoever learnt it can still use it. Make a new trigger in Zapier now and "
                    "then.")
               : tr("Whoever learnt it can still use it. Make a new key at the service now and "
                    "then."));
    message->setAction(tr("Replace it"), m_whyNotChange);
    connect(message, &InlineMessage::actionPressed, this, &AccessView::newSecretPressed);
}

} // namespace warden
