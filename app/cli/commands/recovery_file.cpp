#include "app/cli/commands/recovery_file.h"

#include "core/base/durable_file.h"

#include <cerrno>

using namespace Qt::StringLiterals;

namespace warden {

static constexpr qsizetype longestCode = 256;

RecoveryFile::~RecoveryFile()
{
    if (m_file.isOpen() && !m_isKept)
        m_file.remove();
}

Result<void> RecoveryFile::open()
{
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered,
                     QFile::ReadOwner | QFile::WriteOwner)) {
        const int reason = errno;
        if (m_file.exists())
            return fail(ErrorKind::Storage, ErrorReason::AlreadyExists, m_file.fileName());
        return systemFailure(m_file.fileName(), reason);
    }
    const QByteArray room(longestCode, ' ');
    if (m_file.write(room) != room.size())
        return fail(ErrorKind::Storage, ErrorReason::DiskFull, m_file.fileName());
    return {};
}

Result<void> RecoveryFile::write(const Secret &code)
{
    if (!m_file.seek(0) || m_file.write(code.view().data(), code.size()) != code.size() ||
        m_file.write("\n") != 1 || !m_file.resize(code.size() + 1))
        return fail(ErrorKind::Storage, ErrorReason::DiskFull, m_file.fileName());
    m_isKept = true;
    return {};
}

} // namespace warden
