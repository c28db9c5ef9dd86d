#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace warden {

enum class FileChoice {
    ExistingFile,
    NewFile, // asks before one that is there is replaced; has the ending of its kind
    AnyFile, // that is there, or will be made
    Folder,
};

struct FileQuestion
{
    FileChoice choice = FileChoice::ExistingFile;
    QString title = {};
    QString start = {};  // a folder, or a file to begin with
    QString filter = {}; // "Text (*.txt);;All files (*)"
};

// Where a report is to be: as pages to print, or for programs. `name` is without an ending.
FileQuestion reportFileQuestion(const QString &name);

// Asks for a path without holding up its caller: the window goes on behind the dialog, and what
// asked may be gone before an answer comes; the dialog goes with it then. `take` isn't called where
// nothing was chosen.
void askForFile(QWidget &owner, const FileQuestion &question,
                std::function<void(const QString &path)> take);

} // namespace warden
