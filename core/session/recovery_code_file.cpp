#include "core/session/recovery_code_file.h"

#include "core/base/durable_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

QString pendingIn(const QString &folder)
{
    return QDir(folder).filePath(u"recovery.pending"_s);
}

} // namespace

Result<void> writeRecoveryCode(const Secret &code, const QString &path, ExistingFile existing)
{
    Secret line(code.size() + 1);
    std::copy_n(code.data(), code.size(), line.data());
    line.data()[code.size()] = '\n';
    DurableWrite options;
    options.mayReplace = [&]() -> Result<void> {
        const QFileInfo file(path);
        if (existing == ExistingFile::Refuse && (file.exists() || file.isSymLink()))
            return fail(ErrorKind::Storage, ErrorReason::AlreadyExists, path);
        return {};
    };
    return writeDurably(path, line.view(), options);
}

bool isRecoveryCodePending(const QString &folder)
{
    return QFileInfo::exists(pendingIn(folder));
}

void setRecoveryCodePending(const QString &folder, bool isPending)
{
    if (isPending)
        (void)writeDurably(pendingIn(folder), QByteArrayView());
    else
        QFile::remove(pendingIn(folder));
}

} // namespace warden
