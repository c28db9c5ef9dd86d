#include "ui/contacts_page/contact_details.h"

#include "ui/contacts_page/contact_text.h"
#include "ui/lists/value_grid.h"
#include "ui/page/session_look.h"
#include "ui/text/permission_text.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/withheld.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace warden {

ContactDetails::ContactDetails(const Actor &actor, QWidget *parent)
    : DetailsColumn(u"contactDetails"_s, tr("Chosen contact"), {}, parent), m_actor(actor)
{
    clear();
}

void ContactDetails::clear()
{
    showHint(tr("Choose a contact to see what each address book has and what syncs changed."));
}

void ContactDetails::showError(const Error &error)
{
    startOver();
    auto *message = new InlineMessage(u"contactMessage"_s);
    message->showError(error);
    parts()->addWidget(message);
    finish();
}

void ContactDetails::showContact(const ContactView &view, const ContactLedger &ledger)
{
    startOver();
    QLabel *name = makeLabel(view.name, TextStyle::Title);
    name->setObjectName(u"contactName"_s);
    parts()->addWidget(name);
    for (const ContactCopy &copy : view.copies)
        addCopy(copy);
    if (!ledger.destinations.empty()) {
        auto *egress = new EgressSection(ledger, m_actor);
        parts()->addWidget(egress);
        connect(egress, &EgressSection::reportPressed, this,
                [this, person = view.person] { Q_EMIT reportPressed(person); });
        connect(
            egress, &EgressSection::erasePressed, this,
            [this, person = view.person, name = view.name] { Q_EMIT erasePressed(person, name); });
    }
    addMatches(view.matches);
    addHistory(view.history);
    addLogLink(view.person);
    finish();
    if (std::exchange(m_person, view.person) != view.person)
        scrollToTop();
}

void ContactDetails::addCopy(const ContactCopy &copy)
{
    auto *card = new Card;
    setNames(card, u"contactCopy"_s, tr("In %1").arg(copy.bookName));
    card->body()->addWidget(makeLabel(copy.bookName, TextStyle::Heading));
    QString where = copy.connectionName;
    if (copy.modified)
        where = tr("%1, changed there %2")
                    .arg(where, whenText(*copy.modified, QDateTime::currentDateTime()));
    card->body()->addWidget(makeMutedLabel(where, TextStyle::Small));
    auto *grid = new ValueGrid;
    for (Field field : filledFields(copy.contact).toList())
        grid->addRow(sentenceCase(fieldWord(field)), {fieldText(copy.contact, field)});
    card->body()->addWidget(grid);
    parts()->addWidget(card);
}

// What a person decided about who is who, and the way back.
void ContactDetails::addMatches(const std::vector<MatchView> &matches)
{
    if (matches.empty())
        return;
    auto *card = new Card(tr("Who is who"));
    setNames(card, u"contactMatches"_s, tr("Who is who"));
    const QDateTime now = QDateTime::currentDateTime();
    for (const MatchView &match : matches) {
        QLabel *sentence = makeLabel(matchSentence(match));
        sentence->setObjectName(u"matchSentence"_s);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(sentence);
        texts->addWidget(makeMutedLabel(
            tr("Decided by %1, %2")
                .arg(match.decision.decidedBy, whenText(match.decision.decidedAt, now)),
            TextStyle::Small));
        QPushButton *again = makeButton(u"askAgain"_s, tr("Ask again"));
        again->setAccessibleDescription(sentence->text());
        setPlainToolTip(again, match.decision.verdict == MatchVerdict::Same
                                   ? tr("They are two contacts again, each as it is now, until you "
                                        "decide anew.")
                                   : tr("It is asked again whether they are the same person."));
        withhold(again, whyNot(m_actor, Permission::RunSync));
        auto *row = new QHBoxLayout;
        row->setSpacing(space::small);
        row->addLayout(texts, 1);
        row->addWidget(again, 0, Qt::AlignTop);
        card->body()->addLayout(row);
        connect(again, &QPushButton::clicked, this, [this, again, decision = match.decision] {
            again->setEnabled(false);
            Q_EMIT askAgainPressed(decision);
        });
    }
    parts()->addWidget(card);
}

void ContactDetails::addLogLink(const PersonId &person)
{
    QPushButton *log = makeButton(u"contactInLog"_s, tr("Everything about this contact in the log"),
                                  ButtonKind::Quiet, u"audit"_s);
    withhold(log, whyNot(m_actor, Permission::SeeAudit));
    parts()->addWidget(log, 0, Qt::AlignLeft);
    connect(log, &QPushButton::clicked, this, [this, person] { Q_EMIT logPressed(person); });
}

void ContactDetails::addHistory(const std::vector<ContactEvent> &history)
{
    auto *card = new Card(tr("History"));
    setNames(card, u"contactHistory"_s, tr("History"));
    if (history.empty())
        card->body()->addWidget(makeMutedLabel(tr("No sync has written this contact yet.")));
    const QDateTime now = QDateTime::currentDateTime();
    for (const ContactEvent &event : history) {
        const StateLook look = lookOf(stateKind(event.state));
        QLabel *sentence = makeLabel(historySentence(event));
        sentence->setObjectName(u"historySentence"_s);
        const QString when = sentenceCase(whenText(event.time, now));
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(sentence);
        texts->addWidget(makeMutedLabel(
            event.routeName.isEmpty() ? when : tr("%1, by %2").arg(when, event.routeName),
            TextStyle::Small));
        QToolButton *open =
            makeIconButton(u"openRun"_s, u"chevron-right"_s, tr("Show the run of %1").arg(when));
        open->setAccessibleDescription(sentence->text());
        withhold(open, whyNot(m_actor, Permission::RunSync));
        auto *row = new QHBoxLayout;
        row->setSpacing(space::small);
        row->addWidget(new IconLabel(look.icon, look.text, 16), 0, Qt::AlignTop);
        row->addLayout(texts, 1);
        row->addWidget(open, 0, Qt::AlignTop);
        card->body()->addLayout(row);
        connect(open, &QToolButton::clicked, this,
                [this, run = event.run] { Q_EMIT runOpened(run); });
    }
    parts()->addWidget(card);
}

} // namespace warden
