#include "ui/settings_page/witness_card.h"

#include "core/session/session.h"
#include "ui/settings_page/witness_dialog.h"
#include "ui/settings_page/witness_row.h"
#include "ui/settings_page/witness_text.h"
#include "ui/text/permission_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_layout.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/message_box.h"
#include "ui/widgets/names.h"
#include "ui/widgets/withheld.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

WitnessCard::WitnessCard(const PageContext &context, QWidget *parent)
    : Card(tr("Witnesses of the audit log"), parent), m_context(context),
      m_whyNotChange(whyNot(context.session.actor(), Permission::ManageConnections)),
      m_rows(new QVBoxLayout),
      m_add(makeButton(u"addWitness"_s, tr("Add a witness…"), ButtonKind::Plain, u"add"_s)),
      m_message(new InlineMessage(u"witnessMessage"_s))
{
    setObjectName(u"witnessCard"_s);
    body()->addWidget(makeMutedLabel(
        tr("A witness is told how far the log has come, and nothing of what happened. As long as "
           "it remembers, nobody can rewrite the log without being found out.")));
    m_rows->setSpacing(space::medium);
    body()->addLayout(m_rows);
    body()->addWidget(m_add, 0, Qt::AlignLeading);
    withhold(m_add, m_whyNotChange);
    body()->addWidget(m_message);
    connect(m_add, &QPushButton::clicked, this, &WitnessCard::openDialog);
}

void WitnessCard::refresh()
{
    m_context.background
        .read([&session = m_context.session](Progress &) { return session.witnesses(); })
        .then(this, [this](const Result<std::vector<Witness>> &witnesses) {
            if (witnesses)
                show(*witnesses);
            else
                m_message->showError(witnesses.error());
        });
}

void WitnessCard::show(const std::vector<Witness> &witnesses)
{
    emptyLayout(*m_rows);
    if (witnesses.empty()) {
        QLabel *none = makeLabel(tr("There is none yet."));
        setNames(none, u"noWitness"_s);
        m_rows->addWidget(none);
    }
    for (const Witness &witness : witnesses) {
        auto *row = new WitnessRow(witness, m_whyNotChange);
        setNames(row, u"witness"_s, witnessTitle(witness));
        m_rows->addWidget(row);
        connect(row, &WitnessRow::tellPressed, this, [this, id = witness.id] {
            change([id](Session &session, Progress &progress) -> Result<void> {
                const Result<Witness> told = session.tellWitness(id, progress);
                return told ? Result<void>() : told.failure();
            });
        });
        connect(row, &WitnessRow::scheduleChosen, this, [this, id = witness.id](int hours) {
            change([id, hours](Session &session, Progress &progress) -> Result<void> {
                WitnessDraft schedule;
                schedule.everyHours = hours;
                const Result<Witness> set = session.setWitness(id, schedule, Secret(), progress);
                return set ? Result<void>() : set.failure();
            });
        });
        connect(row, &WitnessRow::removePressed, this, [this, witness] { askToRemove(witness); });
    }
}

void WitnessCard::openDialog()
{
    auto *dialog = new WitnessDialog(m_context, this);
    connect(dialog, &WitnessDialog::added, this, &WitnessCard::refresh);
    dialog->open();
}

template <class Call>
void WitnessCard::change(Call call)
{
    m_message->clear();
    setEnabled(false);
    m_context.background
        .work(Ticket::create(), [&session = m_context.session,
                                 call](Progress &progress) { return call(session, progress); })
        .then(this, [this](const Result<void> &changed) {
            setEnabled(true);
            if (!changed)
                m_message->showError(changed.error());
            refresh();
        });
}

void WitnessCard::askToRemove(const Witness &witness)
{
    auto *question = new MessageBox(QMessageBox::Question, tr("Contact Warden"),
                                    tr("Remove this witness: %1?").arg(witnessTitle(witness)),
                                    QMessageBox::Cancel, this);
    question->setObjectName(u"removeWitnessQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr("It hears nothing any more. What it was told stays where it is, and the log says that "
           "it was removed."));
    QPushButton *remove = question->addButton(tr("Remove"), QMessageBox::AcceptRole);
    setNames(remove, u"removeWitnessNow"_s);
    connect(remove, &QPushButton::clicked, this, [this, id = witness.id] {
        change([id](Session &session, Progress &) { return session.removeWitness(id); });
    });
    question->open();
}

} // namespace warden
