#include "ui/overview_page/update_notice.h"

#include "ui/page/open_address.h"
#include "ui/text/update_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace warden {

UpdateNotice::UpdateNotice(const Release &release, const PageContext &context, QWidget *parent)
    : Card(parent), m_message(new InlineMessage(u"updateNoticeMessage"_s))
{
    const QString sentence = newVersionSentence(release);
    setNames(this, u"updateNotice"_s, sentence);
    const StateLook look = lookOf(release.isUrgent ? StateKind::Warning : StateKind::Info);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::tiny);
    QLabel *text = makeLabel(sentence, TextStyle::Strong);
    setNames(text, u"updateNoticeText"_s);
    texts->addWidget(text);
    texts->addWidget(makeLabel(installSentence(release)));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addWidget(new IconLabel(look.icon, look.text), 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    if (!release.details.isEmpty()) {
        QLabel *address = makeMutedLabel(plainAddress(release.details), TextStyle::Small);
        setNames(address, u"updateNoticeAddress"_s);
        texts->addWidget(address);
        QPushButton *read =
            makeButton(u"readAboutUpdate"_s, tr("Read about it"), ButtonKind::Plain, u"globe"_s);
        connect(read, &QPushButton::clicked, this, [this, context, details = release.details] {
            openOrTell(context, details, *m_message);
        });
        row->addWidget(read);
    }
    QPushButton *hide = makeButton(u"hideUpdate"_s, tr("Hide"), ButtonKind::Quiet);
    hide->setAccessibleName(tr("Hide this new version"));
    connect(hide, &QPushButton::clicked, this, &UpdateNotice::hidePressed);
    row->addWidget(hide);
    body()->addLayout(row);
    body()->addWidget(m_message);
}

} // namespace warden
