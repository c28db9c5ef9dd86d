#include "ui/connections_page/way_back_form.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/names.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

WayBackForm::WayBackForm(QWidget *parent) : QWidget(parent), m_path(new QLineEdit)
{
    setNames(m_path, u"wayBackPath"_s);
    m_path->setPlaceholderText(tr("None: messages stay “accepted”"));
    QPushButton *file =
        makeButton(u"chooseWayBackFile"_s, tr("Choose a file…"), ButtonKind::Plain, u"file"_s);
    QPushButton *folder = makeButton(u"chooseWayBackFolder"_s, tr("Choose a folder…"),
                                     ButtonKind::Plain, u"folder"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(file);
    buttons->addWidget(folder);
    buttons->addStretch();
    auto *form = new FormSection;
    form->addField(
        tr("Way back (optional)"), m_path,
        tr("A file in which your Zap notes what it has done: Zapier itself says only that it "
           "accepted a message. Add a last step to the Zap: Dropbox, OneDrive or Google Drive, "
           "“Append to text file” or “Create text file”, with the message's idempotency_key as "
           "the text. Then choose the file or the folder here, as it arrives on this computer."));
    form->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form);
    setFocusProxy(m_path);
    connect(m_path, &QLineEdit::textChanged, this, &WayBackForm::changed);
    // A file that isn't there yet can be named as well: the Zap makes it.
    connect(file, &QPushButton::clicked, this, [this] {
        askForFile(*this,
                   {FileChoice::AnyFile, tr("Choose the file that the Zap writes"), path(),
                    tr("Text (*.txt *.csv *.log);;All files (*)")},
                   [this](const QString &chosen) { setPath(chosen); });
    });
    connect(folder, &QPushButton::clicked, this, [this] {
        askForFile(*this,
                   {FileChoice::Folder, tr("Choose the folder that the Zap fills"), path(), {}},
                   [this](const QString &chosen) { setPath(chosen); });
    });
}

QString WayBackForm::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

void WayBackForm::setPath(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
}

bool WayBackForm::isComplete() const
{
    return path().isEmpty() || QDir::isAbsolutePath(path());
}

} // namespace warden
