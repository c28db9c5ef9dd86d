#include "ui/connections_page/connection_card.h"

#include "ui/connections_page/access_view.h"
#include "ui/connections_page/way_back_form.h"
#include "ui/page/session_look.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/state_badge.h"

#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

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
        return {ConnectionCard::tr("Hook address"), ConnectionCard::tr("New hook address"),
                ConnectionCard::tr("From the Zap's trigger. Messages go there from now on."),
                ConnectionCard::tr("Change the address")};
    if (service == "hubspot"_L1)
        return {ConnectionCard::tr("Service key"), ConnectionCard::tr("New service key"),
                ConnectionCard::tr("Of the same account. Nothing else changes."),
                ConnectionCard::tr("Change the key")};
    return {ConnectionCard::tr("Password"), ConnectionCard::tr("New password or app password"),
            ConnectionCard::tr("For the same account. Nothing else changes."),
            ConnectionCard::tr("Sign in again")};
}

} // namespace

ConnectionCard::ConnectionCard(const ConnectionView &view, Rights rights, const QDateTime &now,
                               QWidget *parent)
    : Card(parent), m_view(view), m_message(new InlineMessage(u"connectionMessage"_s)),
      m_progress(new ProgressPanel(u"connectionProgress"_s))
{
    setNames(this, u"connection/"_s + view.connection.id.value(), view.connection.name);
    body()->addWidget(makeHead(now));
    if (!view.books.empty())
        body()->addWidget(makeBooks());
    if (AccessView::isNeeded(view))
        body()->addWidget(makeAccess(rights, now));
    body()->addWidget(m_message);
    body()->addWidget(m_progress);
    if (rights == Rights::Change) {
        m_signIn = makeSignIn();
        body()->addWidget(m_signIn);
        m_wayBack = makeWayBack();
        body()->addWidget(m_wayBack);
        m_actions = makeActions();
        body()->addWidget(m_actions);
    }
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

QWidget *ConnectionCard::makeAccess(Rights rights, const QDateTime &now)
{
    auto *access = new AccessView(
        m_view, rights == Rights::Change ? AccessView::Rights::Change : AccessView::Rights::See,
        now);
    connect(access, &AccessView::signInPressed, this, &ConnectionCard::signInPressed);
    connect(access, &AccessView::newSecretPressed, this, &ConnectionCard::askForSecret);
    return access;
}

QWidget *ConnectionCard::makeBooks()
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(28 + space::medium, 0, 0, 0);
    grid->setHorizontalSpacing(space::extraLarge);
    grid->setVerticalSpacing(space::tiny);
    grid->setColumnStretch(0, 1);
    int row = 0;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const BookView &each : m_view.books) {
        grid->addWidget(new ElidedLabel(each.book.name), row, 0);
        const bool isReadable = each.book.capabilities.canRead;
        QString state = tr("Receives messages");
        if (isReadable && each.book.fetchedAt.isValid())
            state = tr("%1, read %2")
                        .arg(contactsCount(each.contacts), whenText(each.book.fetchedAt, now));
        else if (isReadable)
            state = tr("Not read yet");
        if (!each.book.isWritable)
            state = tr("%1 (read only)").arg(state);
        QLabel *words = makeMutedLabel(state);
        words->setWordWrap(false);
        grid->addWidget(words, row++, 1, Qt::AlignRight);
    }
    if (m_view.connection.service == "zapier"_L1)
        addWayBackLines(grid, row);
    return table;
}

void ConnectionCard::addWayBackLines(QGridLayout *grid, int row)
{
    const bool hasWayBack = !m_view.wayBack.isEmpty();
    auto *where = new ElidedLabel(hasWayBack ? QDir::toNativeSeparators(m_view.wayBack)
                                             : tr("No way back: messages stay “accepted”"));
    where->setObjectName(u"wayBack"_s);
    where->setElideMode(Qt::ElideMiddle);
    where->setForegroundRole(QPalette::PlaceholderText);
    grid->addWidget(where, row, 0);
    if (hasWayBack) {
        QLabel *words = makeMutedLabel(tr("Confirms messages"));
        words->setWordWrap(false);
        grid->addWidget(words, row, 1, Qt::AlignRight);
    }
    if (!m_view.testSentAt.isValid())
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool isConfirmed = m_view.testConfirmedAt.isValid();
    auto *test = new ElidedLabel(tr("Test message %1").arg(whenText(m_view.testSentAt, now)));
    test->setForegroundRole(QPalette::PlaceholderText);
    QLabel *state = makeMutedLabel(isConfirmed ? tr("Confirmed by the way back") : tr("Accepted"));
    state->setObjectName(u"testState"_s);
    state->setWordWrap(false);
    grid->addWidget(test, row + 1, 0);
    grid->addWidget(state, row + 1, 1, Qt::AlignRight);
}

QWidget *ConnectionCard::makeActions()
{
    const bool isFile = m_view.connection.service == "file"_L1;
    const bool isHook = m_view.connection.service == "zapier"_L1;
    auto *actions = new QWidget;
    auto *rows = new QVBoxLayout(actions);
    rows->setContentsMargins(28 + space::medium, 0, 0, 0);
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
        QPushButton *again = makeButton(
            u"signInAgain"_s,
            m_view.access ? tr("Sign in again") : secretWords(m_view.connection.service).action,
            isNeeded ? ButtonKind::Primary : ButtonKind::Plain, u"key"_s);
        if (m_view.access)
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
    QPushButton *look = makeButton(u"lookForConfirmations"_s, tr("Look for confirmations"),
                                   ButtonKind::Plain, u"search"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(change);
    row->addWidget(look);
    row->addStretch();
    look->setVisible(!m_view.wayBack.isEmpty());
    connect(look, &QPushButton::clicked, this, &ConnectionCard::lookPressed);
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
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    buttons->addStretch();
    part->addLayout(buttons);
    connect(m_secret, &SecretField::changed, this,
            [this, save] { save->setEnabled(!m_secret->isEmpty()); });
    connect(m_secret, &SecretField::returnPressed, save, &QPushButton::click);
    connect(save, &QPushButton::clicked, this, &ConnectionCard::secretGiven);
    connect(cancel, &QPushButton::clicked, this, &ConnectionCard::rest);
    part->hide();
    return part;
}

QWidget *ConnectionCard::makeWayBack()
{
    auto *part = new QWidget;
    m_wayBackForm = new WayBackForm;
    QPushButton *save = makeButton(u"saveWayBack"_s, tr("Save"), ButtonKind::Primary);
    QPushButton *cancel = makeButton(u"cancelWayBack"_s, tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::large);
    column->addWidget(m_wayBackForm);
    column->addLayout(buttons);
    connect(m_wayBackForm, &WayBackForm::changed, this,
            [this, save] { save->setEnabled(m_wayBackForm->isComplete()); });
    connect(m_wayBackForm, &WayBackForm::submitted, save, &QPushButton::click);
    connect(save, &QPushButton::clicked, this,
            [this] { Q_EMIT wayBackGiven(m_wayBackForm->path()); });
    connect(cancel, &QPushButton::clicked, this, &ConnectionCard::rest);
    part->hide();
    return part;
}

// One of the parts that open in the place of the buttons.
void ConnectionCard::showOnly(QWidget *part)
{
    m_message->clear();
    for (QWidget *each : {m_actions, m_signIn, m_wayBack})
        each->setVisible(each == part);
}

void ConnectionCard::askForSecret()
{
    showOnly(m_signIn);
    m_secret->setFocus();
}

Secret ConnectionCard::takeSecret()
{
    return m_secret->take();
}

void ConnectionCard::rest()
{
    m_progress->finish();
    m_secret->clear();
    for (QWidget *each : {m_actions, m_signIn, m_wayBack})
        each->setVisible(each == m_actions);
}

void ConnectionCard::showProgress(std::shared_ptr<Ticket> ticket, const QString &title)
{
    showOnly(nullptr);
    m_progress->follow(std::move(ticket), title);
}

void ConnectionCard::showDone(const QString &text, StateKind kind)
{
    rest();
    m_message->showMessage(kind, text);
}

void ConnectionCard::showError(const Error &error)
{
    rest();
    m_message->showError(error);
}

} // namespace warden
