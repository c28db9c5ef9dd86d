#include "ui/audit_page/verdict_card.h"

#include "ui/audit_page/verdict_text.h"
#include "ui/text/permission_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/names.h"
#include "ui/widgets/state.h"
#include "ui/widgets/withheld.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace warden {

VerdictCard::VerdictCard(const AuditVerdict &verdict, const RestoredLog &restored,
                         const Actor &actor, QWidget *parent)
    : Card(parent)
{
    setNames(this, u"verdict"_s, tr("Verdict"));
    const VerdictText text = verdictText(verdict);
    const StateLook look = lookOf(text.kind);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::tiny);
    QLabel *headline = makeLabel(text.headline, TextStyle::Heading);
    headline->setObjectName(u"verdictHeadline"_s);
    texts->addWidget(headline);
    QLabel *sentence = makeMutedLabel(text.sentence);
    sentence->setObjectName(u"verdictSentence"_s);
    texts->addWidget(sentence);
    if (!text.isHarmless)
        addFindings(text.findings, *texts);
    addButtons(text, restored, actor, *texts);
    addDetails(text, verdict.root, *texts);
    QToolButton *close = makeIconButton(u"closeVerdict"_s, u"close"_s, tr("Hide the verdict"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addWidget(new IconLabel(look.icon, look.text, 28), 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    body()->addLayout(row);
    setAccessibleDescription(text.headline + u". "_s + text.sentence);
    connect(close, &QToolButton::clicked, this, &VerdictCard::closePressed);
}

void VerdictCard::addFindings(const QStringList &findings, QVBoxLayout &column)
{
    for (const QString &finding : findings) {
        QLabel *line = makeLabel(finding);
        line->setObjectName(u"verdictFinding"_s);
        column.addWidget(line);
    }
}

void VerdictCard::addDetails(const VerdictText &text, const QByteArray &root, QVBoxLayout &column)
{
    auto *fold = new Fold(u"verdictDetails"_s, tr("Details"));
    fold->body()->setSpacing(space::tiny);
    if (!text.caveat.isEmpty())
        fold->body()->addWidget(makeMutedLabel(text.caveat));
    if (text.isHarmless)
        addFindings(text.findings, *fold->body());
    QLabel *hash = makeMutedLabel(tr("Root hash: %1").arg(QString::fromLatin1(root.toHex())),
                                  TextStyle::Small);
    hash->setObjectName(u"verdictRoot"_s);
    hash->setTextInteractionFlags(Qt::TextSelectableByMouse);
    hash->setMinimumWidth(1);
    fold->body()->addWidget(hash);
    column.addWidget(fold);
}

void VerdictCard::addButtons(const VerdictText &text, const RestoredLog &restored,
                             const Actor &actor, QVBoxLayout &column)
{
    if (!text.wantsWitness && !text.wantsCheckpoint && restored.sizeBefore == 0)
        return; // an empty row would keep the texts narrow
    auto *buttons = new FlowLayout(space::small);
    if (text.wantsWitness) {
        QPushButton *witness = makeButton(u"addWitnessFor"_s, tr("Add a witness"));
        withhold(witness, whyNot(actor, Permission::ManageConnections));
        buttons->addWidget(witness);
        connect(witness, &QPushButton::clicked, this, &VerdictCard::witnessPressed);
    }
    if (text.wantsCheckpoint) {
        QPushButton *compare =
            makeButton(u"compareCheckpoint"_s, tr("Compare with a saved checkpoint…"));
        buttons->addWidget(compare);
        connect(compare, &QPushButton::clicked, this, &VerdictCard::comparePressed);
    }
    if (restored.sizeBefore > 0) {
        QPushButton *goOn = makeButton(u"goOnWithLog"_s, tr("Go on with this log…"));
        buttons->addWidget(goOn);
        connect(goOn, &QPushButton::clicked, this, &VerdictCard::goOnPressed);
    }
    column.addSpacing(space::small);
    column.addLayout(buttons);
}

} // namespace warden
