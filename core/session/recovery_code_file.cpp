#include "core/session/recovery_code_file.h"

#include "core/base/durable_file.h"

#include <QFileInfo>

#include <algorithm>

namespace warden {

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

} // namespace warden
