#include "ui/audit_page/zapier_log_card.h"

#include "core/session/session.h"
#include "ui/audit_page/fetch_text.h"
#include "ui/page/open_address.h"
#include "ui/page/session_look.h"
#include "ui/theme/indent.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/progress_panel.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace warden {

ZapierLogCard::ZapierLogCard(const PageContext &context, QWidget *parent)
    : Card(parent), m_context(context),
      m_import(makeButton(u"importZapierLog"_s, tr("Import its export…"), ButtonKind::Plain,
                          u"folder"_s)),
      m_message(new InlineMessage(u"zapierLogMessage"_s)),
      m_progress(new ProgressPanel(u"zapierLogProgress"_s))
{
    setNames(this, u"zapierLog"_s, tr("Zapier's log"));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::medium);
    head->addWidget(new IconLabel(serviceIcon(u"zapier"_s), ColorRole::Link, 28));
    head->addWidget(makeLabel(tr("Zapier"), TextStyle::Heading), 1);
    body()->addLayout(head);
    auto *texts = new QVBoxLayout;
    texts->setContentsMargins(indented(28 + space::medium));
    texts->setSpacing(space::tiny);
    texts->addWidget(makeLabel(
        tr("No program can fetch Zapier's log. You can export it there and import the file:")));
    texts->addWidget(makeLabel(tr("1. At zapier.com, open Settings, then Audit log.")));
    texts->addWidget(makeLabel(tr("2. Export it as CSV.")));
    texts->addWidget(makeLabel(tr("3. Import the file here. Each entry comes in once, however "
                                  "often you do it.")));
    texts->addWidget(makeMutedLabel(
        tr("The page is there for owners of Team accounts, which keep 6 months, and for owners and "
           "super admins of Enterprise accounts, which keep 12."),
        TextStyle::Small));
    body()->addLayout(texts);
    body()->addWidget(m_message);
    body()->addWidget(m_progress);
    QPushButton *guide = makeButton(u"openZapierGuide"_s, tr("What Zapier says about it"),
                                    ButtonKind::Quiet, u"globe"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(indented(28 + space::medium));
    buttons->setSpacing(space::small);
    buttons->addWidget(m_import);
    buttons->addWidget(guide);
    buttons->addStretch();
    body()->addLayout(buttons);
    connect(m_import, &QPushButton::clicked, this, &ZapierLogCard::chooseFile);
    connect(guide, &QPushButton::clicked, this, [this] {
        const QUrl page(u"https://help.zapier.com/hc/en-us/articles/13295074298125"_s);
        openOrTell(m_context, page, *m_message);
    });
}

void ZapierLogCard::chooseFile()
{
    askForFile(*this,
               {FileChoice::ExistingFile, tr("Choose what Zapier exported"), QDir::homePath(),
                tr("Tables (*.csv);;All files (*)")},
               [this](const QString &path) { importFile(path); });
}

void ZapierLogCard::importFile(const QString &path)
{
    auto ticket = Ticket::create();
    m_import->setEnabled(false);
    m_message->clear();
    m_progress->follow(ticket, tr("Importing the log"));
    m_context.background
        .work(ticket, [&session = m_context.session, path](
                          Progress &progress) { return session.importZapierLog(path, progress); })
        .then(this, [this](Result<ImportedLog> log) {
            m_import->setEnabled(true);
            m_progress->finish();
            if (log)
                m_message->showMessage(log->unreadable > 0 ? StateKind::Warning
                                                           : StateKind::Success,
                                       importedSentence(*log));
            else
                m_message->showError(log.error());
            Q_EMIT imported();
        });
}

} // namespace warden
