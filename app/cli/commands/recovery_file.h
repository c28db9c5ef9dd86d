#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QFile>

namespace warden {

// A new file for a recovery code, that nobody else can read. Its room is taken before there is a
// code: one that finds no place afterwards would be lost.
class RecoveryFile
{
public:
    explicit RecoveryFile(const QString &path) : m_file(path) {}
    ~RecoveryFile(); // removes it unless it was written
    RecoveryFile(const RecoveryFile &) = delete;
    RecoveryFile &operator=(const RecoveryFile &) = delete;

    Result<void> open(); // Storage: AlreadyExists, DiskFull, FolderReadOnly
    Result<void> write(const Secret &code);

private:
    QFile m_file;
    bool m_isKept = false;
};

} // namespace warden
