#include "ui/connections_page/connection_card.h"

#include "ui/connections_page/access_view.h"
#include "ui/connections_page/book_table.h"
#include "ui/connections_page/way_back_form.h"
#include "ui/page/session_look.h"
#include "ui/text/permission_text.h"
#include "ui/text/words.h"
#include "ui/theme/indent.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/form_keys.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/withheld.h"

#include <QLabel>
#include <QLineEdit>
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
           one.testSentAt == other.testSentAt && one.testConfirmedAt == other.testConfirmedAt &&
           std::ranges::equal(
               one.books, other.books,
               [](const BookView &left, const BookView &right) { return isSame(left, right); });
}

// What the connection is let in by, where that isn't a sign-in with the browser.
struct SecretWords
{
    QString name = {};   // of the field, for a screen reader
    QString label = {};  // above it
    QString help = {};   // below it
    QString action = {}; // the button that asks for it
};

SecretWords secretWords(const QString &service)
{
    if (service == "zapier"_L1)
        return {ConnectionCard::tr("Hook address"), ConnectionCard::tr("Hook address"),
                ConnectionCard::tr("From the Zap's trigger. Messages go there from now on."),
                ConnectionCard::tr("Enter the address")};
    if (service == "hubspot"_L1)
        return {ConnectionCard::tr("Service key"), ConnectionCard::tr("New service key"),
                ConnectionCard::tr("Of the same account. Nothing else changes."),
                ConnectionCard::tr("Change the key")};
    return {ConnectionCard::tr("Password"), ConnectionCard::tr("New password or app password"),
            ConnectionCard::tr("For the same account. Nothing else changes."),
            ConnectionCard::tr("Sign in again")};
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
    if (!view.books.empty())
        body()->addWidget(makeBookTable(view, now));
    if (AccessView::isNeeded(view))
        body()->addWidget(makeAccess(now));
    body()->addWidget(m_message);
    body()->addWidget(m_progress);
    m_signIn = makeSignIn();
    m_wayBack = makeWayBack();
    m_actions = makeActions();
    for (QWidget *part : {m_signIn, m_wayBack, m_actions})
        body()->addWidget(part);
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
    auto *badge =
        new StateBadge(stateKind(connection.state), connectionStateWord(connection.state));
    badge->setObjectName(u"connectionState"_s);
    setPlainToolTip(badge, tr("Checked %1").arg(whenText(connection.checkedAt, now)));
    row->addWidget(badge);
    return head;
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
    auto *rows = new QVBoxLayout(actions);
    rows->setContentsMargins(indented(28 + space::medium));
    rows->setSpacing(space::small);
    if (isHook)
        rows->addLayout(makeWayBackActions());
    auto *row = new QHBoxLayout;
    rows->addLayout(row);
    row->setSpacing(space::small);
    const auto add = [row](QPushButton *button) { row->addWidget(button); };
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
    row->addStretch();
    QToolButton *remove = makeIconButton(u"removeConnection"_s, u"remove"_s,
                                         tr("Remove “%1”").arg(m_view.connection.name));
    connect(remove, &QToolButton::clicked, this, &ConnectionCard::removePressed);
    row->addWidget(remove);
    return actions;
}

QLayout *ConnectionCard::makeWayBackActions()
{
    QPushButton *change =
        makeButton(u"changeWayBack"_s,
                   m_view.wayBack.isEmpty() ? tr("Add a way back…") : tr("Change the way back…"));
    m_look = makeButton(u"lookForConfirmations"_s, tr("Look for confirmations"), ButtonKind::Plain,
                        u"search"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(change);
    row->addWidget(m_look);
    row->addStretch();
    m_look->setVisible(!m_view.wayBack.isEmpty());
    connect(m_look, &QPushButton::clicked, this, &ConnectionCard::lookPressed);
    connect(change, &QPushButton::clicked, this, [this] {
        m_wayBackForm->setPath(m_view.wayBack);
        showOnly(m_wayBack);
        m_wayBackForm->setFocus();
    });
    return row;
}

QWidget *ConnectionCard::makeSignIn()
{
    const SecretWords words = secretWords(m_view.connection.service);
    auto *part = new FormSection;
    m_secret = new SecretField(u"newSecret"_s, words.name);
    part->addField(words.label, m_secret, words.help);
    QPushButton *save = makeButton(u"saveSecret"_s, tr("Sign in"), ButtonKind::Primary);
    QPushButton *cancel = makeButton(u"cancelSecret"_s, tr("Cancel"));
    save->setEnabled(false);
    part->addLayout(makeAnswerRow(cancel, save));
    connect(m_secret, &SecretField::changed, this,
            [this, save] { save->setEnabled(!m_secret->isEmpty()); });
    connect(save, &QPushButton::clicked, this, &ConnectionCard::secretGiven);
    connect(cancel, &QPushButton::clicked, this, &ConnectionCard::close);
    answerByEnter(*part);
    leaveByEscape(*part, *cancel);
    clearOnceEdited(*part, *m_message);
    part->hide();
    return part;
}

QWidget *ConnectionCard::makeWayBack()
{
    auto *part = new QWidget;
    m_wayBackForm = new WayBackForm;
    QPushButton *save = makeButton(u"saveWayBack"_s, tr("Save"), ButtonKind::Primary);
    QPushButton *cancel = makeButton(u"cancelWayBack"_s, tr("Cancel"));
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::large);
    column->addWidget(m_wayBackForm);
    column->addLayout(makeAnswerRow(cancel, save));
    connect(m_wayBackForm, &WayBackForm::changed, this,
            [this, save] { save->setEnabled(m_wayBackForm->isComplete()); });
    connect(save, &QPushButton::clicked, this,
            [this] { Q_EMIT wayBackGiven(m_wayBackForm->path()); });
    connect(cancel, &QPushButton::clicked, this, &ConnectionCard::close);
    answerByEnter(*part);
    leaveByEscape(*part, *cancel);
    clearOnceEdited(*part, *m_message);
    part->hide();
    return part;
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
    for (QWidget *each : {m_actions, m_signIn, m_wayBack})
        each->setVisible(each == part);
}

void ConnectionCard::askForSecret()
{
    if (m_progress->isVisibleTo(this))
        return;
    showOnly(m_signIn);
    m_secret->setFocus();
}

Secret ConnectionCard::secret() const
{
    return m_secret->value();
}

void ConnectionCard::rest()
{
    const bool hasFocus = !focused().isEmpty();
    m_secret->clear();
    for (QWidget *each : {m_actions, m_signIn, m_wayBack})
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
    m_focused = focused();
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
    const bool hasFocus = !focused().isEmpty();
    showOnly(m_part);
    m_message->showError(error);
    if (hasFocus)
        (m_part == m_signIn ? m_secret->edit() : m_wayBackForm->focusProxy())->setFocus();
    m_progress->finish();
}

} // namespace warden
