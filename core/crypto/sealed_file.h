#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QFile>

#include <functional>
#include <memory>

namespace warden {

// A long text in a file, sealed piece by piece, so that it needs little memory. The file begins
// with a head in the clear, which ends with a line feed. Then come the pieces, each as seal()
// makes it: all of sealedPieceSize bytes but the last, which may be shorter. Associated data of a
// piece: purpose, line feed, SHA-256 of the head, the piece's number from 0 (8 bytes, big-endian),
// and a byte that is 1 for the last. So a piece that is missing, moved or changed is found, and a
// text that was cut off as well.
inline constexpr qsizetype sealedPieceSize = 64 * 1024;

struct SealedFileTerms
{
    QByteArray purpose = {};
    QByteArray head = {}; // with its line feed
    Secret key = {};      // 32 bytes, of this file alone
};

// Writes beside `path`, and takes its name at the end. Storage as writeDurably(); a writer that
// goes without commit() leaves nothing.
class SealedFileWriter
{
public:
    static Result<SealedFileWriter> create(const QString &path, SealedFileTerms terms);
    SealedFileWriter(SealedFileWriter &&) noexcept = default;
    SealedFileWriter &operator=(SealedFileWriter &&) = delete;
    ~SealedFileWriter();

    Result<void> write(QByteArrayView bytes);
    // The file's size. An Error of `mayReplace`, asked when all is on disk, keeps what was there.
    Result<qint64> commit(const std::function<Result<void>()> &mayReplace);

private:
    SealedFileWriter(QString path, std::unique_ptr<QFile> file, SealedFileTerms terms);
    Result<void> writePiece(QByteArrayView plain, bool isLast);
    Result<void> put(QByteArrayView bytes);

    QString m_path;
    std::unique_ptr<QFile> m_file; // null once it has its name
    SealedFileTerms m_terms;
    QByteArray m_waiting;
    quint64 m_number = 0;
};

// Reads a text from the first piece to the last. Invalid with reason Damaged for anything that
// isn't as it was written.
class SealedFileReader
{
public:
    // `file` stands behind the head.
    SealedFileReader(std::unique_ptr<QFile> file, SealedFileTerms terms);

    Result<QByteArray> read(qsizetype size); // exactly so many bytes
    Result<void> finish();                   // that was all

private:
    Result<void> readPiece();

    std::unique_ptr<QFile> m_file;
    SealedFileTerms m_terms;
    Secret m_piece;
    qsizetype m_used = 0; // of the piece
    quint64 m_number = 0;
    bool m_hadLast = false;
};

} // namespace warden
