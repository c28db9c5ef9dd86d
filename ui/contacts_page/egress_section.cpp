#include "ui/contacts_page/egress_section.h"

#include "ui/page/session_look.h"
#include "ui/text/egress_text.h"
#include "ui/text/permission_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/names.h"
#include "ui/widgets/withheld.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

constexpr qsizetype mostItems = 20; // of a destination; the report has all

} // namespace

EgressSection::EgressSection(const ContactLedger &ledger, const Actor &actor, QWidget *parent)
    : Card(tr("Where this contact went"), parent)
{
    setNames(this, u"contactEgress"_s, tr("Where this contact went"));
    const bool wentNowhere =
        std::ranges::all_of(ledger.destinations, [](const ContactDestination &destination) {
            return destination.items.empty();
        });
    for (const ContactDestination &destination : ledger.destinations)
        addDestination(destination, ledger.asOf);
    if (wentNowhere)
        body()->addWidget(makeMutedLabel(tr("No sync has sent this contact anywhere yet.")));
    if (std::ranges::any_of(ledger.destinations, &ContactDestination::isReceiver))
        body()->addWidget(makeMutedLabel(receiverNote(), TextStyle::Small));
    addButtons(actor);
}

void EgressSection::addDestination(const ContactDestination &destination, const QDateTime &now)
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::tiny);
    QLabel *name = makeLabel(destinationName(destination), TextStyle::Strong);
    name->setObjectName(u"egressName"_s);
    texts->addWidget(name);
    QLabel *sentence = makeLabel(destinationSentence(destination));
    sentence->setObjectName(u"egressSentence"_s);
    texts->addWidget(sentence);
    if (const QString kept = keepingSentence(destination, now); !kept.isEmpty()) {
        QLabel *keeping = makeMutedLabel(kept, TextStyle::Small);
        keeping->setObjectName(u"egressKeeping"_s);
        texts->addWidget(keeping);
    }
    if (!destination.items.empty()) {
        auto *fold = new Fold(u"egressItems"_s, tr("Each time"));
        fold->setAbout(name->text());
        const auto shown = std::min<qsizetype>(mostItems, std::ssize(destination.items));
        for (qsizetype i = 0; i < shown; ++i)
            fold->body()->addWidget(
                makeMutedLabel(sentItemSentence(destination.items[static_cast<size_t>(i)], now),
                               TextStyle::Small));
        if (shown < std::ssize(destination.items))
            fold->body()->addWidget(
                makeMutedLabel(tr("The report has all of them."), TextStyle::Small));
        texts->addWidget(fold);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(new IconLabel(serviceIcon(destination.service)), 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    body()->addLayout(row);
}

void EgressSection::addButtons(const Actor &actor)
{
    auto *buttons = new FlowLayout(space::small); // one below the other in a small window
    QPushButton *report = makeButton(u"saveReport"_s, tr("Save report…"));
    QPushButton *erase = makeButton(u"eraseEverywhere"_s, tr("Erase everywhere…"));
    const QString whyNotReport = whyNot(actor, Permission::ExportContacts);
    withhold(report, whyNotReport);
    // What is removed at the services is a run like any other.
    withhold(erase, whyNotReport.isEmpty() ? whyNot(actor, Permission::RunSync) : whyNotReport);
    buttons->addWidget(report);
    buttons->addWidget(erase);
    body()->addLayout(buttons);
    connect(report, &QPushButton::clicked, this, &EgressSection::reportPressed);
    connect(erase, &QPushButton::clicked, this, &EgressSection::erasePressed);
}

} // namespace warden
