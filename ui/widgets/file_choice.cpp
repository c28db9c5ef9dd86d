#include "ui/widgets/file_choice.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace warden {

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
        [[fallthrough]];
    case FileChoice::NewFile:
        dialog->setAcceptMode(QFileDialog::AcceptSave);
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
