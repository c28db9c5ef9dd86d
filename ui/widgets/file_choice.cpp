#include "ui/widgets/file_choice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FileChoice)
};

// "pdf" of "Pages to print (*.pdf)"; of "All files (*)" none.
QString endingOf(const QString &filter)
{
    static const QRegularExpression ending(uR"(\(\*\.(\w+))"_s);
    return ending.match(filter).captured(1);
}

// What is typed without an ending gets that of the kind chosen.
void addEndings(QFileDialog &dialog)
{
    const auto use = [&dialog](const QString &filter) {
        dialog.setDefaultSuffix(endingOf(filter));
    };
    use(dialog.selectedNameFilter());
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, use);
}

} // namespace

FileQuestion reportFileQuestion(const QString &name)
{
    return {FileChoice::NewFile, Text::tr("Save a report"), QDir::home().filePath(name + u".pdf"_s),
            Text::tr("Pages to print (*.pdf)") + u";;"_s + Text::tr("For programs (*.json)")};
}

void askForFile(QWidget &owner, const FileQuestion &question,
                std::function<void(const QString &path)> take)
{
    auto *dialog = new QFileDialog(&owner, question.title, question.start, question.filter);
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    switch (question.choice) {
    case FileChoice::ExistingFile:
        dialog->setFileMode(QFileDialog::ExistingFile);
        break;
    case FileChoice::AnyFile:
        dialog->setOption(QFileDialog::DontConfirmOverwrite);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        break;
    case FileChoice::NewFile:
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        addEndings(*dialog);
        break;
    case FileChoice::Folder:
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        break;
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, &owner, std::move(take));
    dialog->open();
}

} // namespace warden
