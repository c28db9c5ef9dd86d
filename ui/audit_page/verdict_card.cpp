#include "ui/audit_page/verdict_card.h"

#include "ui/audit_page/verdict_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/names.h"
#include "ui/widgets/state.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace warden {

VerdictCard::VerdictCard(const AuditVerdict &verdict, const RestoredLog &restored, QWidget *parent)
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
    texts->addWidget(makeMutedLabel(text.sentence));
    for (const QString &finding : text.findings) {
        QLabel *line = makeLabel(finding);
        line->setObjectName(u"verdictFinding"_s);
        texts->addWidget(line);
    }
    QLabel *root = makeMutedLabel(
        tr("Root hash: %1").arg(QString::fromLatin1(verdict.root.toHex())), TextStyle::Small);
    root->setObjectName(u"verdictRoot"_s);
    root->setTextInteractionFlags(Qt::TextSelectableByMouse);
    root->setMinimumWidth(1);
    texts->addWidget(root);
    QToolButton *close = makeIconButton(u"closeVerdict"_s, u"close"_s, tr("Hide the verdict"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addWidget(new IconLabel(look.icon, look.text, 28), 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    body()->addLayout(row);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
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
    if (buttons->count() > 0) {
        buttons->setContentsMargins(0, space::small, 0, 0);
        buttons->addStretch();
        texts->addLayout(buttons);
    } else {
        delete buttons; // an empty one would keep the texts narrow
    }
    setAccessibleDescription(text.headline + u". "_s + text.sentence);
    connect(close, &QToolButton::clicked, this, &VerdictCard::closePressed);
}

} // namespace warden
