#pragma once

#include "core/crypto/sealed_file.h"
#include "core/vault/keyring.h"
#include "core/vault/move_manifest.h"

namespace warden {

// The file that takes a workspace to another computer. Only its recovery code opens it, and only
// an owner can have made it. docs/file-formats/move.md has every byte.

class MoveFileWriter
{
public:
    // Usage/NoRecoveryCode where the workspace has none. The roster of `keyring` is verified.
    static Result<MoveFileWriter> create(const QString &path, const Keyring &keyring,
                                         const Secret &rosterKey, const MoveManifest &manifest);
    // The files of the manifest, one after another.
    Result<void> write(QByteArrayView bytes) { return m_file.write(bytes); }
    Result<qint64> commit(const std::function<Result<void>()> &mayReplace)
    {
        return m_file.commit(mayReplace);
    }

private:
    explicit MoveFileWriter(SealedFileWriter file) : m_file(std::move(file)) {}
    SealedFileWriter m_file;
};

class MoveFileReader
{
public:
    // NotAnExport, ExportDamaged, NewerVersion; FileUnreadable, NotFound. WrongRecoveryCode.
    static Result<MoveFileReader> open(const QString &path, const Secret &recoveryCode);

    const MoveManifest &manifest() const { return m_manifest; }
    const QString &workspaceId() const { return m_workspaceId; }
    QString path() const { return m_path; }

    // A whole part, or piece by piece into `take`; parts come in the manifest's order.
    // ExportDamaged where it isn't what the owner signed.
    Result<QByteArray> read(const MovedFile &file);
    Result<void> read(const MovedFile &file,
                      const std::function<Result<void>(QByteArrayView)> &take);
    Result<void> finish();

private:
    MoveFileReader(QString path, QString workspaceId, SealedFileReader file)
        : m_path(std::move(path)), m_workspaceId(std::move(workspaceId)), m_file(std::move(file))
    {}
    Result<void> readManifest(const QByteArray &rosterPublicKey);

    QString m_path;
    QString m_workspaceId;
    SealedFileReader m_file;
    MoveManifest m_manifest;
};

} // namespace warden
