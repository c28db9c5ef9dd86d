#include "ui/welcome/import_step.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/form_keys.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/progress_panel.h"
#include "ui/widgets/secret_field.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace warden {

ImportStep::ImportStep(const WorkspaceHost &host, Background &background, QWidget *parent)
    : CenteredStep(tr("From another computer"), tr("Bring your workspace here"),
                   tr("On the other computer, export it on the page Settings. Then choose that "
                      "file here."),
                   parent),
      m_host(host), m_background(background), m_file(new QLineEdit),
      m_choose(makeButton(u"chooseImport"_s, tr("Choose…"), ButtonKind::Plain, u"folder"_s)),
      m_code(new SecretField(u"importCode"_s, tr("Recovery code"), SecretField::Typed::Shown)),
      m_message(new InlineMessage(u"importMessage"_s)),
      m_progress(new ProgressPanel(u"importProgress"_s)),
      m_import(makeButton(u"importWorkspace"_s, tr("Bring it here"), ButtonKind::Primary)),
      m_unlock(makeButton(u"unlockImported"_s, tr("Unlock it"), ButtonKind::Primary)),
      m_back(makeButton(u"backFromImport"_s, tr("Back")))
{
    addFields();
    m_unlock->hide();
    addButton(m_import);
    addButton(m_unlock);
    addButton(m_back);
    connect(m_choose, &QPushButton::clicked, this, &ImportStep::chooseFile);
    connect(m_file, &QLineEdit::textChanged, this, &ImportStep::update);
    connect(m_code, &SecretField::changed, this, &ImportStep::update);
    clearOnceEdited(*this, *m_message);
    connect(m_import, &QPushButton::clicked, this, &ImportStep::import);
    connect(m_unlock, &QPushButton::clicked, this, &ImportStep::imported);
    leaveByEscape(*this, *m_back);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_code->clear();
        m_message->clear();
        Q_EMIT cancelled();
    });
    update();
}

void ImportStep::addFields()
{
    setNames(m_file, u"importFile"_s, tr("Exported file"));
    m_code->edit()->setFont(textFont(TextStyle::Mono));
    auto *file = new QWidget;
    auto *row = new QHBoxLayout(file);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_file, 1);
    row->addWidget(m_choose);
    auto *form = new FormSection;
    form->addField(tr("Exported file"), file);
    form->addField(tr("Recovery code"), m_code,
                   tr("As printed; blanks, dashes and capitals don't matter."));
    body()->addWidget(form);
    body()->addWidget(m_message);
    body()->addWidget(m_progress);
}

void ImportStep::chooseFile()
{
    askForFile(*this,
               {FileChoice::ExistingFile, tr("Choose the exported workspace"), QDir::homePath(),
                tr("Exported workspaces (*.move);;All files (*)")},
               [this](const QString &path) { m_file->setText(QDir::toNativeSeparators(path)); });
}

void ImportStep::update()
{
    m_import->setEnabled(!m_file->text().trimmed().isEmpty() && !m_code->isEmpty());
}

void ImportStep::setBusy(bool isBusy)
{
    for (QWidget *each : std::initializer_list<QWidget *>{m_file, m_choose, m_code, m_back})
        each->setEnabled(!isBusy);
    if (isBusy)
        m_import->setEnabled(false);
    else
        update();
}

void ImportStep::import()
{
    auto code = std::make_shared<Secret>(m_code->value());
    WorkspaceImport import{QDir::fromNativeSeparators(m_file->text().trimmed()), m_host.folder};
    m_message->clear();
    setBusy(true);
    auto ticket = Ticket::create();
    m_progress->follow(ticket, tr("Bringing the workspace here"));
    m_background
        .work(ticket,
              [import, code, environment = m_host.environment,
               problem = m_host.keychainProblem](Progress &progress) mutable {
                  const bool hasKeychain = problem && !problem();
                  import.unlock = hasKeychain ? UnlockMethod::Keychain : UnlockMethod::RecoveryCode;
                  return Session::importWorkspace(import, *code, Secret(), environment, progress);
              })
        .then(this, [this](const Result<ImportedWorkspace> &result) { show(result); });
}

void ImportStep::show(const Result<ImportedWorkspace> &result)
{
    m_progress->finish();
    setBusy(false);
    if (!result) {
        m_message->showError(result.error());
        m_code->setFocus();
        return;
    }
    m_code->clear();
    m_file->setEnabled(false);
    m_choose->setEnabled(false);
    m_code->setEnabled(false);
    QString next = result->canOwnerUnlock
                       ? tr("Unlock it as on the other computer.")
                       : tr("Unlock it with the recovery code, and choose a passphrase.");
    if (result->toSignIn > 0)
        next += u' ' + tr("Passwords stayed there: on the page Connections, sign in again.");
    m_message->showMessage(StateKind::Success, tr("Your workspace is here."), next);
    m_import->hide();
    m_back->hide();
    m_unlock->show();
    m_unlock->setFocus();
}

} // namespace warden
