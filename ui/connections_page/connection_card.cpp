#include "ui/connections_page/connection_card.h"

#include "ui/connections_page/access_view.h"
#include "ui/connections_page/book_table.h"
#include "ui/connections_page/place_form.h"
#include "ui/connections_page/secret_words.h"
#include "ui/page/session_look.h"
#include "ui/text/error_text.h"
#include "ui/text/permission_text.h"
#include "ui/text/words.h"
#include "ui/theme/indent.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/withheld.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qint64 timesHoldSeconds = 60; // "2 minutes ago" and the like

bool isSame(const BookView &one, const BookView &other)
{
    return one.book == other.book && one.contacts == other.contacts;
}

bool isSame(const ConnectionView &one, const ConnectionView &other)
{
    return one.connection == other.connection && one.access == other.access &&
           one.secretSince == other.secretSince && one.wayBack == other.wayBack &&
           one.failedMessage == other.failedMessage && one.testSentAt == other.testSentAt &&
           one.testConfirmedAt == other.testConfirmedAt &&
           std::ranges::equal(
               one.books, other.books,
               [](const BookView &left, const BookView &right) { return isSame(left, right); });
}

} // namespace

ConnectionCard::ConnectionCard(const ConnectionView &view, const Actor &actor, const QDateTime &now,
                               QWidget *parent)
    : Card(parent), m_view(view), m_whyNotChange(whyNot(actor, Permission::ManageConnections)),
      m_madeAt(now), m_message(new InlineMessage(u"connectionMessage"_s)),
      m_progress(new ProgressPanel(u"connectionProgress"_s))
{
    setNames(this, u"connection/"_s + view.connection.id.value(), view.connection.name);
    body()->addWidget(makeHead(now));
    if (view.failedMessage)
        body()->addWidget(makeFailure(*view.failedMessage, now));
    if (!view.books.empty())
        body()->addWidget(makeBookTable(view, now));
    if (AccessView::isNeeded(view))
        body()->addWidget(makeAccess(now));
    body()->addWidget(m_message);
    body()->addWidget(m_progress);
    makeSignIn();
    makeWayBack();
    makePlace();
    makeRename();
    m_actions = makeActions();
    body()->addWidget(m_actions);
    m_parts.push_back(m_actions);
    connect(m_message, &InlineMessage::actionPressed, this, [this] {
        if (m_onAction)
            m_onAction();
    });
    for (QAbstractButton *button : m_actions->findChildren<QAbstractButton *>())
        withhold(button, button == m_look ? whyNot(actor, Permission::RunSync) : m_whyNotChange);
}

QWidget *ConnectionCard::makeHead(const QDateTime &now)
{
    const Connection &connection = m_view.connection;
    auto *name = new ElidedLabel(connection.name);
    name->setFont(textFont(TextStyle::Heading));
    auto *account = new ElidedLabel(
        connection.account.isEmpty()
            ? serviceWord(connection.service)
            : tr("%1 · %2").arg(serviceWord(connection.service), connection.service == "file"_L1
                                                                     ? placeOf(connection)
                                                                     : connection.account));
    setPlainToolTip(account, connection.account);
    account->setElideMode(Qt::ElideMiddle);
    account->setForegroundRole(QPalette::PlaceholderText);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(name);
    texts->addWidget(account);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    row->addWidget(new IconLabel(serviceIcon(connection.service), ColorRole::Link, 28));
    row->addLayout(texts, 1);
    if (connection.isSandbox)
        row->addWidget(new StateBadge(StateKind::Info, tr("Sandbox")));
    const ConnectionLook look = lookOf(m_view);
    auto *badge = new StateBadge(look.kind, look.word);
    badge->setObjectName(u"connectionState"_s);
    setPlainToolTip(badge, tr("Checked %1").arg(whenText(connection.checkedAt, now)));
    row->addWidget(badge);
    return head;
}

QWidget *ConnectionCard::makeFailure(const FailedMessage &failed, const QDateTime &now)
{
    auto *message = new InlineMessage(u"failedMessage"_s);
    message->showMessage(StateKind::Warning,
                         tr("The last message failed, %1.").arg(whenText(failed.at, now)),
                         errorLine(failed.error));
    return message;
}

QWidget *ConnectionCard::makeAccess(const QDateTime &now)
{
    auto *access = new AccessView(m_view, m_whyNotChange, now);
    connect(access, &AccessView::signInPressed, this, &ConnectionCard::signInPressed);
    if (m_view.connection.service == "zapier"_L1)
        connect(access, &AccessView::newSecretPressed, this, &ConnectionCard::signInPressed);
    else
        connect(access, &AccessView::newSecretPressed, this, &ConnectionCard::askForSecret);
    return access;
}

QWidget *ConnectionCard::makeActions()
{
    const bool isFile = m_view.connection.service == "file"_L1;
    const bool isHook = m_view.connection.service == "zapier"_L1;
    auto *actions = new QWidget;
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(indented(28 + space::medium));
    row->setSpacing(space::small);
    auto *buttons = new FlowLayout(space::small); // there may be four, with long words
    row->addLayout(buttons, 1);
    if (isHook)
        addWayBackActions(*buttons);
    const auto add = [buttons](QPushButton *button) { buttons->addWidget(button); };
    if (isHook) {
        QPushButton *send = makeButton(u"sendTestMessage"_s, tr("Send a test message"),
                                       ButtonKind::Plain, u"send"_s);
        connect(send, &QPushButton::clicked, this, &ConnectionCard::testMessagePressed);
        add(send);
    } else {
        QPushButton *test =
            makeButton(u"testConnection"_s, tr("Test"), ButtonKind::Plain, u"check"_s);
        connect(test, &QPushButton::clicked, this, &ConnectionCard::testPressed);
        add(test);
    }
    if (!isFile) {
        const bool isNeeded = m_view.connection.state == ConnectionState::SignInNeeded;
        const bool isReplaced = isHook && !isNeeded; // there is an address, and another one comes
        const bool hasPage = m_view.access || isReplaced; // else a field opens in the card
        const QString text = isReplaced      ? tr("Replace the address…")
                             : m_view.access ? tr("Sign in again")
                                             : secretWords(m_view.connection.service).action;
        QPushButton *again = makeButton(
            u"signInAgain"_s, text, isNeeded ? ButtonKind::Primary : ButtonKind::Plain, u"key"_s);
        if (hasPage)
            connect(again, &QPushButton::clicked, this, &ConnectionCard::signInPressed);
        else
            connect(again, &QPushButton::clicked, this, &ConnectionCard::askForSecret);
        add(again);
    }
    if (PlaceForm::isFor(m_view.connection)) {
        QPushButton *place = makeButton(u"changePlace"_s, isFile ? tr("Change the place…")
                                                                 : tr("Change the address…"));
        connect(place, &QPushButton::clicked, this, &ConnectionCard::askForPlace);
        add(place);
    }
    QToolButton *rename = makeIconButton(u"renameConnection"_s, u"edit"_s,
                                         tr("Rename “%1”").arg(m_view.connection.name));
    connect(rename, &QToolButton::clicked, this, &ConnectionCard::askForName);
    row->addWidget(rename, 0, Qt::AlignBottom);
    QToolButton *remove = makeIconButton(u"removeConnection"_s, u"remove"_s,
                                         tr("Remove “%1”").arg(m_view.connection.name));
    connect(remove, &QToolButton::clicked, this, &ConnectionCard::removePressed);
    row->addWidget(remove, 0, Qt::AlignBottom);
    return actions;
}

void ConnectionCard::addWayBackActions(QLayout &buttons)
{
    QPushButton *change =
        makeButton(u"changeWayBack"_s,
                   m_view.wayBack.isEmpty() ? tr("Add a way back…") : tr("Change the way back…"));
    m_look = makeButton(u"lookForConfirmations"_s, tr("Look for confirmations"), ButtonKind::Plain,
                        u"search"_s);
    buttons.addWidget(change);
    buttons.addWidget(m_look);
    m_look->setVisible(!m_view.wayBack.isEmpty());
    connect(m_look, &QPushButton::clicked, this, &ConnectionCard::lookPressed);
    connect(change, &QPushButton::clicked, this, &ConnectionCard::askForWayBack);
}

bool ConnectionCard::shows(const ConnectionView &view, const QDateTime &now) const
{
    // A message stays until something new is said.
    const bool isFresh = m_madeAt.secsTo(now) < timesHoldSeconds || m_message->isVisibleTo(this);
    return isFresh && isSame(m_view, view);
}

bool ConnectionCard::isInUse() const
{
    return m_actions && !m_actions->isVisibleTo(this);
}

QString ConnectionCard::focused() const
{
    const QWidget *focus = window()->focusWidget();
    if (!focus || !isAncestorOf(focus))
        return {};
    return m_progress->isAncestorOf(focus) ? m_focused : focus->objectName();
}

// One of the parts that open in the place of the buttons.
void ConnectionCard::showOnly(QWidget *part)
{
    m_message->clear();
    if (m_actions->isVisibleTo(this))
        m_focused = focused(); // gets the keyboard back with the buttons
    if (part)
        m_part = part;
    for (QWidget *each : m_parts)
        each->setVisible(each == part);
}

void ConnectionCard::openPart(QWidget *part)
{
    if (m_progress->isVisibleTo(this))
        return;
    showOnly(part);
    part->setFocus();
    Q_EMIT opened();
}

Secret ConnectionCard::secret() const
{
    return m_secret->value();
}

void ConnectionCard::rest()
{
    // In a card that was made anew meanwhile, the keyboard is where it was.
    const bool hasFocus = !focused().isEmpty() && !m_focused.isEmpty();
    m_secret->clear();
    for (QWidget *each : m_parts)
        each->setVisible(each == m_actions);
    if (QWidget *before = hasFocus ? m_actions->findChild<QWidget *>(m_focused) : nullptr)
        before->setFocus();
    m_progress->finish();
}

void ConnectionCard::close()
{
    rest();
    Q_EMIT closed();
}

void ConnectionCard::showProgress(std::shared_ptr<Ticket> ticket, const QString &title)
{
    // What opened a form gets the keyboard back, and not the form that is gone by then.
    const QString now = focused();
    if (m_actions->isVisibleTo(this) || now.isEmpty() || m_focused.isEmpty())
        m_focused = now;
    m_progress->follow(std::move(ticket), title);
    if (!m_focused.isEmpty())
        m_progress->setFocus();
    showOnly(nullptr);
}

void ConnectionCard::showDone(const QString &text, StateKind kind)
{
    rest();
    if (!text.isEmpty())
        m_message->showMessage(kind, text);
}

void ConnectionCard::showError(const Error &error)
{
    rest();
    m_message->showError(error);
}

void ConnectionCard::reopen(const Error &error)
{
    reopenWith([&] { m_message->showError(error); });
}

void ConnectionCard::reopenWith(const std::function<void()> &say)
{
    const bool hasFocus = !focused().isEmpty();
    showOnly(m_part);
    say();
    if (hasFocus)
        m_part->setFocus();
    m_progress->finish();
}

} // namespace warden
