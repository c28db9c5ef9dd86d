#include "ui/connections_page/file_form.h"

#include "ui/connections_page/column_map_form.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/names.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace warden {

FileForm::FileForm(Background &background, QWidget *parent)
    : ConnectionForm(parent), m_path(new QLineEdit), m_name(new QLineEdit),
      m_columns(new ColumnMapForm(background))
{
    setNames(m_path, u"filePath"_s);
    setNames(m_name, u"fileConnectionName"_s);
    QPushButton *file =
        makeButton(u"chooseFile"_s, tr("Choose a file…"), ButtonKind::Plain, u"file"_s);
    QPushButton *folder =
        makeButton(u"chooseFolder"_s, tr("Choose a folder…"), ButtonKind::Plain, u"folder"_s);
    QPushButton *create =
        makeButton(u"createFile"_s, tr("Make a new one…"), ButtonKind::Plain, u"add"_s);
    auto *buttons = new FlowLayout(space::small);
    for (QPushButton *button : {file, folder, create})
        buttons->addWidget(button);
    auto *form = new FormSection;
    form->addField(tr("File or folder"), m_path,
                   tr("A vCard file (.vcf), a table (.csv), or a folder of .vcf files. It is "
                      "written only if a route leads to it."));
    form->addLayout(buttons);
    form->addWidget(m_columns);
    form->addField(tr("Name"), m_name,
                   tr("What you call it. Without one it goes by its kind, such as “vCard file”: "
                      "the audit log repeats the name, and a file's own may be personal."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form);
    setFocusProxy(m_path);
    connect(m_path, &QLineEdit::textChanged, this, &ConnectionForm::changed);
    connect(m_path, &QLineEdit::textChanged, this, [this] { m_columns->readFile(draft().path); });
    connect(file, &QPushButton::clicked, this, &FileForm::chooseFile);
    connect(folder, &QPushButton::clicked, this, &FileForm::chooseFolder);
    connect(create, &QPushButton::clicked, this, &FileForm::createFile);
}

ConnectionDraft FileForm::draft() const
{
    ConnectionDraft draft;
    draft.service = u"file"_s;
    draft.name = m_name->text().trimmed();
    draft.path = QDir::fromNativeSeparators(m_path->text().trimmed());
    draft.columnMap = m_columns->columnMap();
    return draft;
}

bool FileForm::isComplete() const
{
    return QDir::isAbsolutePath(QDir::fromNativeSeparators(m_path->text().trimmed()));
}

void FileForm::takePath(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
}

void FileForm::chooseFile()
{
    askForFile(*this,
               {FileChoice::ExistingFile,
                tr("Choose a contacts file"),
                {},
                tr("Contacts (*.vcf *.csv);;All files (*)")},
               [this](const QString &path) { takePath(path); });
}

void FileForm::chooseFolder()
{
    askForFile(*this, {FileChoice::Folder, tr("Choose a folder of .vcf files"), {}, {}},
               [this](const QString &path) { takePath(path); });
}

void FileForm::createFile()
{
    askForFile(*this,
               {FileChoice::AnyFile, tr("Make a new contacts file"), u"contacts.vcf"_s,
                tr("vCard file (*.vcf);;Table (*.csv)")},
               [this](const QString &path) { takePath(path); });
}

} // namespace warden
