#include "ui/settings_page/move_card.h"

#include "core/session/recovery_code_file.h"
#include "core/session/session.h"
#include "ui/text/permission_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/withheld.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

MoveCard::MoveCard(const PageContext &context, QWidget *parent)
    : Card(tr("Move to another computer"), parent), m_context(context),
      m_retire(new QCheckBox(tr("This computer syncs no more afterwards"))),
      m_export(makeButton(u"exportWorkspace"_s, tr("Export…"), ButtonKind::Plain, u"save"_s)),
      m_retired(makeLabel(tr("The workspace was exported, so this computer doesn't sync it."))),
      m_resume(makeButton(u"resumeHere"_s, tr("Sync here again"))),
      m_message(new InlineMessage(u"moveMessage"_s)),
      m_progress(new ProgressPanel(u"moveProgress"_s))
{
    setNames(m_retire, u"retireHere"_s);
    setNames(m_retired, u"retiredHere"_s);
    m_retire->setChecked(true);
    body()->addWidget(makeMutedLabel(
        tr("Contacts, routes and the audit log go into one file that only the recovery code opens. "
           "Passwords and sign-ins stay here.")));
    body()->addWidget(m_retire);
    body()->addWidget(m_retired);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_export);
    buttons->addWidget(m_resume);
    buttons->addStretch();
    body()->addLayout(buttons);
    const QString whyNotMove = whyNot(m_context.session.actor(), Permission::ManageOperators);
    withhold(m_export, whyNotMove);
    m_retire->setEnabled(whyNotMove.isEmpty());
    if (!whyNotMove.isEmpty()) {
        QLabel *reason = makeMutedLabel(whyNotMove, TextStyle::Small);
        setNames(reason, u"moveReason"_s);
        body()->addWidget(reason);
    }
    body()->addWidget(m_message);
    body()->addWidget(m_progress);
    showRetired(false);
    connect(m_export, &QPushButton::clicked, this, &MoveCard::choosePath);
    connect(m_resume, &QPushButton::clicked, this, &MoveCard::resume);
    connect(m_message, &InlineMessage::actionPressed, this, &MoveCard::chooseCodePath);
}

void MoveCard::refresh()
{
    // Who isn't allowed is asked nothing: the refusal would be an event.
    if (!isAllowed(m_context.session.actor(), Permission::ManageOperators))
        return;
    m_context.background
        .read([&session = m_context.session](Progress &) { return session.isRetired(); })
        .then(this, [this](Result<bool> isRetired) {
            if (isRetired)
                showRetired(*isRetired);
        });
}

void MoveCard::showRetired(bool isRetired)
{
    m_retired->setVisible(isRetired);
    m_resume->setVisible(isRetired);
    m_retire->setVisible(!isRetired);
}

void MoveCard::choosePath()
{
    askForFile(*this,
               {FileChoice::NewFile, tr("Export the workspace"),
                QDir::home().filePath(tr("contact-warden") + u".move"_s),
                tr("Exported workspaces (*.move);;All files (*)")},
               [this](const QString &path) { exportTo(path); });
}

void MoveCard::exportTo(const QString &path)
{
    using Afterwards = Session::Afterwards;
    // Who exports once more after a retirement leaves it as it is.
    const bool retires = m_retire->isVisibleTo(this) && m_retire->isChecked();
    m_message->clear();
    m_export->setEnabled(false);
    auto ticket = Ticket::create();
    m_progress->follow(ticket, tr("Exporting the workspace"));
    m_context.background
        .work(ticket,
              [&session = m_context.session, path, retires](Progress &progress) {
                  return session.exportWorkspace(path, Session::Existing::Replace,
                                                 retires ? Afterwards::Retire : Afterwards::GoOn,
                                                 progress);
              })
        .then(this,
              [this, path](const Result<ExportedWorkspace> &result) { exported(path, result); });
}

void MoveCard::exported(const QString &path, const Result<ExportedWorkspace> &result)
{
    m_progress->finish();
    m_export->setEnabled(true);
    if (!result) {
        m_message->showError(result.error());
        if (result.error().reason == ErrorReason::NoRecoveryCode)
            m_message->setAction(tr("Make a recovery code…"));
        return;
    }
    m_message->showMessage(
        StateKind::Success, tr("Exported to %1.").arg(QDir::toNativeSeparators(path)),
        tr("Take the file and the recovery code to the other computer, and choose \"I have a "
           "workspace from another computer\" there. Then delete the file."));
    refresh();
}

void MoveCard::chooseCodePath()
{
    askForFile(*this,
               {FileChoice::NewFile, tr("Save the recovery code"),
                u"contact-warden-recovery-code.txt"_s, tr("Text files (*.txt)")},
               [this](const QString &path) { makeCode(path); });
}

void MoveCard::makeCode(const QString &path)
{
    m_message->clear();
    m_export->setEnabled(false);
    m_context.background
        .work(Ticket::create(),
              [&session = m_context.session, path](Progress &) -> Result<void> {
                  const Result<Secret> code = session.createRecoveryCode();
                  if (!code)
                      return code.failure();
                  return writeRecoveryCode(*code, path, ExistingFile::Replace);
              })
        .then(this, [this](Result<void> made) {
            m_export->setEnabled(true);
            if (made)
                m_message->showMessage(StateKind::Success, tr("The recovery code is saved."),
                                       tr("Print it, and keep it away from this computer."));
            else
                m_message->showError(made.error());
        });
}

void MoveCard::resume()
{
    m_message->clear();
    m_resume->setEnabled(false);
    m_context.background
        .work(Ticket::create(),
              [&session = m_context.session](Progress &) { return session.resumeHere(); })
        .then(this, [this](Result<void> resumed) {
            m_resume->setEnabled(true);
            if (!resumed) {
                m_message->showError(resumed.error());
                return;
            }
            showRetired(false);
            m_message->showMessage(StateKind::Warning, tr("This computer syncs it again."),
                                   tr("Make sure that no other computer does."));
        });
}

} // namespace warden
