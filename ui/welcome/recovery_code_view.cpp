#include "ui/welcome/recovery_code_view.h"

#include "core/session/recovery_code_file.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/names.h"
#include "ui/widgets/secret_clipboard.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#ifdef WARDEN_HAS_PRINTING
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>
#endif

using namespace Qt::StringLiterals;

namespace warden {

RecoveryCodeView::RecoveryCodeView(QWidget *parent)
    : QWidget(parent), m_label(makeLabel({}, TextStyle::Mono)), m_kept(new QCheckBox),
      m_message(new InlineMessage(u"recoveryCodeMessage"_s)), m_clipboard(new SecretClipboard(this))
{
    QFont large = textFont(TextStyle::Mono);
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_label->setFont(large);
    m_label->setAlignment(Qt::AlignCenter);
    // Not to be selected: what is copied so would stay in the clipboard.
    m_label->setTextInteractionFlags(Qt::NoTextInteraction);
    setNames(m_label, u"recoveryCode"_s, tr("Recovery code"));
    m_kept->setText(tr("I have put the recovery code in a safe place"));
    setNames(m_kept, u"recoveryCodeKept"_s);

    auto *card = new Card;
    card->body()->addWidget(m_label);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch();
#ifdef WARDEN_HAS_PRINTING
    QPushButton *printer =
        makeButton(u"printRecoveryCode"_s, tr("Print…"), ButtonKind::Plain, u"print"_s);
    connect(printer, &QPushButton::clicked, this, &RecoveryCodeView::print);
    buttons->addWidget(printer);
#endif
    QPushButton *saver =
        makeButton(u"saveRecoveryCode"_s, tr("Save…"), ButtonKind::Plain, u"save"_s);
    QPushButton *copier =
        makeButton(u"copyRecoveryCode"_s, tr("Copy"), ButtonKind::Plain, u"copy"_s);
    connect(saver, &QPushButton::clicked, this, &RecoveryCodeView::save);
    connect(copier, &QPushButton::clicked, this, &RecoveryCodeView::copy);
    buttons->addWidget(saver);
    buttons->addWidget(copier);
    buttons->addStretch();
    card->body()->addLayout(buttons);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::large);
    column->addWidget(card);
    column->addWidget(m_message);
    column->addWidget(m_kept);
    setFocusProxy(saver);
    connect(m_kept, &QCheckBox::toggled, this, &RecoveryCodeView::confirmedChanged);
}

RecoveryCodeView::~RecoveryCodeView() = default;

void RecoveryCodeView::showCode(Secret code)
{
    m_code = std::move(code);
    m_kept->setChecked(false); // that was about another one
    m_label->setText(QString::fromUtf8(m_code.view()));
    m_label->setAccessibleDescription(m_label->text());
}

bool RecoveryCodeView::isConfirmed() const
{
    return m_kept->isChecked();
}

void RecoveryCodeView::forget()
{
    m_code = {};
    m_label->clear();
    m_label->setAccessibleDescription({});
}

void RecoveryCodeView::print()
{
#ifdef WARDEN_HAS_PRINTING
    auto *dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this](QPrinter *printer) {
                if (m_code.isEmpty())
                    return;
                QTextDocument page;
                page.setPlainText(tr("Contact Warden: recovery code\n\n%1\n\nWhoever has this "
                                     "code and the workspace's folder can open it. Keep it where "
                                     "you keep contracts.")
                                      .arg(QString::fromUtf8(m_code.view())));
                page.print(printer);
            });
    dialog->open();
#endif
}

void RecoveryCodeView::save()
{
    askForFile(*this,
               {FileChoice::NewFile, tr("Save the recovery code"),
                u"contact-warden-recovery-code.txt"_s, tr("Text files (*.txt)")},
               [this](const QString &path) { saveTo(path); });
}

void RecoveryCodeView::saveTo(const QString &path)
{
    // The window may have been locked while the dialog was open.
    if (m_code.isEmpty())
        return;
    const Result<void> written = writeRecoveryCode(m_code, path, ExistingFile::Replace);
    if (!written) {
        m_message->showError(written.error());
        return;
    }
    m_message->showMessage(StateKind::Success, tr("Saved."),
                           tr("Move the file to a place away from this computer."));
}

void RecoveryCodeView::copy()
{
    m_clipboard->copy(m_code);
    m_message->showMessage(StateKind::Info, tr("Copied. The clipboard is emptied in 30 seconds."));
}

} // namespace warden
