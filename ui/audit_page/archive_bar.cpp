#include "ui/audit_page/archive_bar.h"

#include "core/session/session.h"
#include "ui/audit_page/archive_dialog.h"
#include "ui/text/plural.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/progress_panel.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

QString rangeOf(qint64 first, qint64 last)
{
    const QLocale locale;
    return ArchiveBar::tr("Entries %1 to %2").arg(locale.toString(first), locale.toString(last));
}

} // namespace

bool mayArchive(const Actor &actor)
{
    return isAllowed(actor, Permission::SeeWholeAudit) &&
           isAllowed(actor, Permission::ManageConnections);
}

ArchiveBar::ArchiveBar(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_retention(std::make_shared<LogRetention>()),
      m_archives(makeMutedLabel({}, TextStyle::Small)), m_due(makeMutedLabel({}, TextStyle::Small)),
      m_archive(makeButton(u"archiveDue"_s, tr("Archive them…"), ButtonKind::Plain, u"save"_s)),
      m_message(new InlineMessage(u"archiveMessage"_s)),
      m_progress(new ProgressPanel(u"archiveProgress"_s))
{
    m_archives->setObjectName(u"archivedEntries"_s);
    m_archives->hide();
    m_due->setObjectName(u"dueEntries"_s);
    m_due->hide();
    m_archive->hide();
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::tiny);
    texts->addWidget(m_archives);
    texts->addWidget(m_due);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addLayout(texts, 1);
    row->addWidget(m_archive, 0, Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_message);
    column->addWidget(m_progress);
    column->addLayout(row);
    connect(m_archive, &QPushButton::clicked, this, &ArchiveBar::ask);
}

void ArchiveBar::read()
{
    m_context.background
        .read([&session = m_context.session](Progress &) { return session.auditRetention(); })
        .then(this, [this](Result<LogRetention> retention) {
            if (retention)
                show(*retention);
            else
                m_message->showError(retention.error());
        });
}

void ArchiveBar::show(const LogRetention &retention)
{
    *m_retention = retention;
    m_archives->setVisible(!retention.archives.empty());
    if (!retention.archives.empty()) {
        const LogArchive &newest = retention.archives.back();
        const QString range = rangeOf(1, newest.last);
        m_archives->setText(retention.archives.size() == 1
                                ? tr("%1 are archived, in %2.").arg(range, newest.file)
                                : tr("%1 are archived, in %Ln files; the newest is %2.", nullptr,
                                     pluralOf(std::ssize(retention.archives)))
                                      .arg(range, newest.file));
        QStringList files;
        for (const LogArchive &archive : retention.archives)
            files.append(tr("%1: %2").arg(rangeOf(archive.first, archive.last), archive.file));
        setPlainToolTip(m_archives, files.join(u'\n'));
    }
    m_due->setVisible(retention.dueTo > 0);
    m_archive->setVisible(retention.dueTo > 0 && mayArchive(m_context.session.actor()));
    if (retention.dueTo > 0)
        m_due->setText(tr("%1 are older than entries are to stay here: they can be archived.")
                           .arg(rangeOf(retention.dueFrom, retention.dueTo)));
}

void ArchiveBar::ask()
{
    auto *dialog = new ArchiveDialog(*m_retention, this);
    connect(dialog, &ArchiveDialog::chosen, this, &ArchiveBar::archive);
    connect(dialog, &ArchiveDialog::keepChosen, this, &ArchiveBar::keep);
    dialog->open();
}

void ArchiveBar::keep(int months)
{
    m_context.background
        .work(Ticket::create(), [&session = m_context.session,
                                 months](Progress &) { return session.setAuditRetention(months); })
        .then(this, [this](Result<void> kept) {
            if (!kept)
                m_message->showError(kept.error());
            read();
        });
}

void ArchiveBar::archive(const QDateTime &before, const QString &path)
{
    auto ticket = Ticket::create();
    m_archive->setEnabled(false);
    m_message->clear();
    m_progress->follow(ticket, tr("Archiving older entries"));
    m_context.background
        .work(ticket,
              [&session = m_context.session, before, path](Progress &progress) {
                  return session.auditArchive(before, path, progress);
              })
        .then(this, [this, path](Result<ArchivedRange> done) {
            m_progress->finish();
            m_archive->setEnabled(true);
            if (done)
                m_message->showMessage(
                    StateKind::Success,
                    tr("%1 are archived.").arg(rangeOf(done->archive.first, done->archive.last)),
                    tr("Keep %1: nothing else has these entries now.")
                        .arg(QDir::toNativeSeparators(path)));
            else
                m_message->showError(done.error());
            read();
            if (done)
                Q_EMIT archived();
        });
}

} // namespace warden
