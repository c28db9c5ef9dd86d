#pragma once

#include "core/audit/anchor.h"

#include <QFile>
#include <QSaveFile>

namespace warden::test {

// An anchor that outlives a killed process.
class FileAnchor final : public Anchor
{
public:
    explicit FileAnchor(QString path) : m_path(std::move(path)) {}
    Result<std::optional<QByteArray>> read() override
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return std::optional<QByteArray>();
        return std::optional(file.readAll());
    }
    Result<void> write(const QByteArray &checkpoint) override
    {
        QSaveFile file(m_path); // as a keychain does: the old one or the new one
        if (!file.open(QIODevice::WriteOnly) || file.write(checkpoint) != checkpoint.size() ||
            !file.commit())
            return fail(ErrorKind::Storage, QStringLiteral("not written"));
        return {};
    }

private:
    QString m_path;
};

} // namespace warden::test
