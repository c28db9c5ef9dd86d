#include "ui/settings_page/update_card.h"

#include "ui/page/open_address.h"
#include "ui/page/preferences.h"
#include "ui/text/update_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace warden {

using Updates = Session::Updates;

namespace {

void setText(QLabel &label, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

UpdateCard::UpdateCard(const PageContext &context, QWidget *parent)
    : Card(tr("New versions"), parent), m_context(context),
      m_feed(context.preferences.updateFeed()),
      m_isChangeable(isAllowed(context.session.actor(), Permission::ManageConnections)),
      m_telling(new QCheckBox(tr("Tell me of new versions"))), m_newer(makeLabel({})),
      m_address(makeMutedLabel({}, TextStyle::Small)), m_answer(makeLabel({})),
      m_asked(makeMutedLabel({}, TextStyle::Small)),
      m_ask(makeButton(u"askForUpdate"_s, tr("Ask now"))),
      m_read(makeButton(u"readAboutUpdate"_s, tr("Read about it"), ButtonKind::Plain, u"globe"_s)),
      m_message(new InlineMessage(u"updateMessage"_s))
{
    setObjectName(u"updateCard"_s);
    setNames(m_telling, u"tellOfUpdates"_s);
    m_telling->setEnabled(false); // until it is known how it stands
    body()->addWidget(m_telling);
    QLabel *what = makeMutedLabel(
        tr("While this app is open, it asks %1 once a day which versions there are. Whoever runs "
           "that server learns the address of your network and that Contact Warden is used there, "
           "and nothing else. Nothing is downloaded or installed. The choice holds for everybody "
           "in this workspace.")
            .arg(m_feed.host()));
    setNames(what, u"whoIsAsked"_s);
    body()->addWidget(what);
    if (!m_isChangeable) {
        QLabel *reason = makeMutedLabel(tr("An owner or administrator chooses this."));
        setNames(reason, u"whyNotUpdates"_s);
        body()->addWidget(reason);
    }
    addAnswer();
    connect(m_telling, &QCheckBox::clicked, this, &UpdateCard::setTelling);
    connect(m_ask, &QPushButton::clicked, this, [this] { ask(Updates::When::Now); });
    connect(m_read, &QPushButton::clicked, this,
            [this] { openOrTell(m_context, m_details, *m_message); });
}

void UpdateCard::addAnswer()
{
    setNames(m_newer, u"newerVersion"_s);
    setNames(m_address, u"newerVersionAddress"_s);
    setNames(m_answer, u"updateAnswer"_s);
    setNames(m_asked, u"updateAskedAt"_s);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::tiny);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    for (QLabel *label : {m_newer, m_address, m_answer, m_asked}) {
        label->hide();
        texts->addWidget(label);
    }
    for (QPushButton *button : {m_ask, m_read}) {
        button->hide();
        buttons->addWidget(button);
    }
    buttons->addStretch();
    body()->addLayout(texts);
    body()->addLayout(buttons);
    body()->addWidget(m_message);
}

void UpdateCard::refresh()
{
    m_context.background
        .read([&session = m_context.session, feed = m_feed](Progress &) {
            return Updates(session, feed).state();
        })
        .then(this, [this](const Result<Updates::State> &state) { take(state); });
}

void UpdateCard::take(const Result<Updates::State> &state)
{
    m_telling->setEnabled(m_isChangeable);
    if (state)
        show(*state);
    else
        m_message->showError(state.error());
}

void UpdateCard::show(const Updates::State &state)
{
    const bool isOn = state.telling == Updates::Telling::On;
    m_telling->setChecked(isOn);
    m_details = state.newer ? state.newer->details : QUrl();
    setText(*m_newer, state.newer
                          ? newVersionSentence(*state.newer) + u' ' + installSentence(*state.newer)
                          : QString());
    setText(*m_address, plainAddress(m_details));
    setText(*m_answer, answerSentence(state));
    setText(*m_asked, askedSentence(state));
    m_ask->setVisible(isOn);
    m_read->setVisible(!m_details.isEmpty());
}

void UpdateCard::setTelling(bool isOn)
{
    m_message->clear();
    m_context.background
        .work(Ticket::create(),
              [&session = m_context.session, feed = m_feed, isOn](Progress &) {
                  return Updates(session, feed)
                      .set(isOn ? Updates::Telling::On : Updates::Telling::Off);
              })
        .then(this, [this, isOn](const Result<void> &done) {
            if (!done)
                m_message->showError(done.error());
            if (done && isOn)
                ask(Updates::When::IfDue);
            else
                refresh();
        });
}

// Beside everything else: a server may take its time.
void UpdateCard::ask(Updates::When when)
{
    if (std::exchange(m_isAsking, true))
        return;
    m_message->clear();
    setText(*m_asked, tr("Asking %1…").arg(m_feed.host()));
    m_context.background
        .beside(Ticket::create(),
                [&session = m_context.session, feed = m_feed, when](Progress &progress) {
                    return Updates(session, feed).look(when, progress);
                })
        .then(this, [this](const Result<Updates::State> &state) {
            m_isAsking = false;
            take(state);
        });
}

} // namespace warden
