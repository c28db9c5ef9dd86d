#include "ui/security_page/revoke_dialog.h"

#include "core/session/session.h"
#include "ui/page/open_address.h"
#include "ui/page/session_look.h"
#include "ui/security_page/revoke_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/progress_panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr int narrowest = 560;
constexpr int roomForFrame = 48; // of the window around it
constexpr int fewestRows = 64;   // in pixels: one of them can always be read

using State = RevokedAccess::State;

struct Sign
{
    QString icon = {};
    ColorRole role = ColorRole::Neutral;
};

Sign signOf(State state)
{
    switch (state) {
    case State::Revoked:
        return {u"done"_s, ColorRole::Success};
    case State::ByHand:
        return {u"warning"_s, ColorRole::Warning};
    case State::Gone:
        return {u"info"_s, ColorRole::Neutral};
    case State::Failed:
        return {u"error"_s, ColorRole::Danger};
    }
    Q_UNREACHABLE();
}

} // namespace

RevokeDialog::RevokeDialog(const PageContext &context, QWidget *parent)
    : Dialog(parent), m_context(context),
      m_title(makeLabel(tr("Revoke everything?"), TextStyle::Title)),
      m_sentence(makeLabel(
          tr("For an emergency: a stolen computer, a key that leaked, somebody who shouldn't have "
             "had one. What can be ended at a service is ended; the rest is forgotten here, and "
             "below stands what you end there yourself. Contacts, routes and the log stay; nothing "
             "is synced with a service until somebody signs in anew."))),
      m_area(new QScrollArea), m_typed(new QLineEdit),
      m_message(new InlineMessage(u"revokeMessage"_s)),
      m_progress(new ProgressPanel(u"revokeProgress"_s)),
      m_close(makeButton(u"closeRevoke"_s, tr("Cancel"))),
      m_revoke(makeButton(u"revokeNow"_s, tr("Revoke everything"), ButtonKind::Danger))
{
    setNames(this, u"revokeDialog"_s);
    setWindowTitle(tr("Revoke everything"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(narrowest);
    m_title->setObjectName(u"revokeTitle"_s);
    setNames(m_area, u"revokeRows"_s, tr("Connections"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setBackgroundRole(QPalette::Window);
    m_area->viewport()->setAutoFillBackground(false);
    setNames(m_typed, u"revokeWord"_s);
    auto *confirmation = new FormSection;
    confirmation->addField(tr("Type “%1” to go on").arg(tr("revoke")), m_typed);
    m_confirmation = confirmation;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::extraLarge, space::extraLarge, space::extraLarge,
                               space::extraLarge);
    column->setSpacing(space::medium);
    for (QWidget *each :
         QList<QWidget *>{m_title, m_sentence, m_area, m_confirmation, m_message, m_progress})
        column->addWidget(each);
    m_progress->hide();
    column->addStretch();
    column->addSpacing(space::small);
    column->addLayout(makeAnswerRow(m_close, m_revoke));
    for (QPushButton *button : {m_close, m_revoke})
        button->setAutoDefault(false); // Enter never revokes anything
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_revoke, &QPushButton::clicked, this, &RevokeDialog::revoke);
    connect(m_typed, &QLineEdit::textChanged, this, &RevokeDialog::update);
    connect(m_typed, &QLineEdit::returnPressed, this, [this] { m_revoke->setFocus(); });
    m_area->hide();
    update();
    m_typed->setFocus();
    read();
}

void RevokeDialog::reject()
{
    if (!m_isWorking)
        Dialog::reject();
}

void RevokeDialog::read()
{
    m_context.background
        .read([&session = m_context.session](Progress &) { return session.connections(); })
        .then(this, [this](Result<std::vector<ConnectionView>> connections) {
            m_isTold = true;
            update();
            if (connections)
                showConnections(*connections);
            else // an emergency goes on all the same
                say(connections.error());
        });
}

void RevokeDialog::say(const Error &error)
{
    m_message->showError(error);
    fit();
}

void RevokeDialog::startOver()
{
    m_rows = new QWidget;
    m_rows->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
}

QVBoxLayout *RevokeDialog::addRow(const QString &icon, ColorRole role, const QString &name,
                                  const QString &sentence)
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::tiny);
    texts->addWidget(makeLabel(name, TextStyle::Strong));
    QLabel *said = makeLabel(sentence);
    said->setObjectName(u"revokeRow"_s);
    texts->addWidget(said);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addWidget(new IconLabel(icon, role), 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    static_cast<QVBoxLayout *>(m_rows->layout())->addLayout(row);
    return texts;
}

void RevokeDialog::showConnections(const std::vector<ConnectionView> &connections)
{
    startOver();
    for (const ConnectionView &view : connections) {
        if (const QString sentence = beforeRevoking(view); !sentence.isEmpty())
            addRow(serviceIcon(view.connection.service), ColorRole::MutedText, view.connection.name,
                   sentence);
    }
    addRow(u"audit"_s, ColorRole::MutedText, tr("Witnesses of the log"),
           tr("Where there are any, passwords of mailboxes and addresses of hooks are forgotten "
              "here."));
    showRows();
}

// In place of those of before.
void RevokeDialog::showRows()
{
    static_cast<QVBoxLayout *>(m_rows->layout())->addStretch();
    m_area->setWidget(m_rows);
    m_area->show();
    fit();
}

// The dialog is on the screen by now, and grows with what it has to say, as far as that goes: then
// the rows scroll.
void RevokeDialog::fit()
{
    const int wide = std::max(width(), narrowest);
    if (m_area->isVisibleTo(this)) {
        m_area->setFixedHeight(0);
        layout()->activate();
        const int wanted = m_rows->layout()->heightForWidth(wide - 2 * space::extraLarge);
        const int most =
            screen()->availableSize().height() - roomForFrame - layout()->totalHeightForWidth(wide);
        m_area->setFixedHeight(std::clamp(wanted, 0, std::max(most, fewestRows)));
        // Where it scrolls, the arrow keys do it.
        m_area->setFocusPolicy(wanted > m_area->height() ? Qt::StrongFocus : Qt::NoFocus);
    }
    fitHeight(*this);
}

void RevokeDialog::update()
{
    const bool isTyped = m_typed->text().trimmed().compare(tr("revoke"), Qt::CaseInsensitive) == 0;
    m_typed->setEnabled(!m_isWorking);
    m_revoke->setEnabled(!m_isWorking && m_isTold && (m_hasBegun || isTyped));
    m_close->setEnabled(!m_isWorking);
}

void RevokeDialog::revoke()
{
    // Whatever is under way would use what is about to be ended, and keep this waiting.
    m_context.background.stopAll();
    auto ticket = Ticket::create();
    m_isWorking = true;
    m_hasBegun = true;
    m_message->clear();
    update();
    m_progress->follow(ticket, tr("Revoking"));
    fit();
    m_context.background
        .work(ticket, [&session = m_context.session](
                          Progress &progress) { return session.revokeEverything(progress); })
        .then(this, [this](const Result<EmergencyRevocation> &revocation) {
            m_isWorking = false;
            m_progress->finish();
            update();
            if (revocation) {
                showOutcome(*revocation);
            } else {
                say(revocation.error());
            }
            Q_EMIT revoked();
        });
}

void RevokeDialog::showOutcome(const EmergencyRevocation &revocation)
{
    const bool isFinished = revocation.isFinished();
    m_title->setText(revokedTitle(revocation));
    m_sentence->setText(
        !isFinished
            ? tr("What failed isn't ended yet. Press “Go on” to try these once more; what is ended "
                 "stays so.")
        : revocation.all.empty() ? tr("There was no access to revoke.")
                                 : tr("Nobody gets in by this workspace any more. What is left "
                                      "for you to end stands below. To sync again, sign in to "
                                      "each connection anew."));
    m_confirmation->hide();
    m_close->setText(tr("Close"));
    m_revoke->setText(tr("Go on"));
    m_revoke->setVisible(!isFinished);
    startOver();
    // What isn't done yet comes first.
    for (const State state : {State::Failed, State::ByHand, State::Revoked, State::Gone}) {
        for (const RevokedAccess &access : revocation.all) {
            if (access.state == state)
                addOutcome(access);
        }
    }
    showRows();
}

void RevokeDialog::addOutcome(const RevokedAccess &access)
{
    const Sign sign = signOf(access.state);
    const QString unnamed =
        access.service == "channels"_L1 ? tr("Channels of alerts") : tr("Witnesses of the log");
    QVBoxLayout *texts = addRow(sign.icon, sign.role, access.name.isEmpty() ? unnamed : access.name,
                                afterRevoking(access));
    if (access.page.isEmpty())
        return;
    QPushButton *open =
        makeButton(u"openRevocation"_s, tr("Open the page"), ButtonKind::Plain, u"globe"_s);
    open->setAccessibleName(tr("Open the page of %1").arg(access.name));
    setPlainToolTip(open, access.page.toString());
    texts->addSpacing(space::tiny);
    texts->addWidget(open, 0, Qt::AlignLeading);
    connect(open, &QPushButton::clicked, this, [this, page = access.page] {
        if (!openOrTell(m_context, page, *m_message))
            fit();
    });
}

} // namespace warden
