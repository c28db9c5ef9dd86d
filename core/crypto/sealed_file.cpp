#include "core/crypto/sealed_file.h"

#include "core/base/durable_file.h"
#include "core/crypto/aead.h"
#include "core/crypto/hash.h"

#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace warden {

namespace {

QByteArray associatedOf(const SealedFileTerms &terms, quint64 number, bool isLast)
{
    QByteArray place(sizeof(quint64), '\0');
    qToBigEndian(number, place.data());
    return terms.purpose + '\n' + sha256(terms.head) + place + (isLast ? '\1' : '\0');
}

tl::unexpected<Error> damaged(const QString &path, const char *what)
{
    return fail(ErrorKind::Invalid, ErrorReason::Damaged, path, QString::fromLatin1(what));
}

} // namespace

SealedFileWriter::SealedFileWriter(QString path, std::unique_ptr<QFile> file, SealedFileTerms terms)
    : m_path(std::move(path)), m_file(std::move(file)), m_terms(std::move(terms))
{}

SealedFileWriter::~SealedFileWriter()
{
    if (m_file)
        m_file->remove();
}

Result<SealedFileWriter> SealedFileWriter::create(const QString &path, SealedFileTerms terms)
{
    auto file = std::make_unique<QFile>(newNameBeside(path));
    errno = 0;
    if (!file->open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                    QFile::ReadOwner | QFile::WriteOwner))
        return systemFailure(path, errno);
    SealedFileWriter writer(path, std::move(file), std::move(terms));
    if (Result<void> written = writer.put(writer.m_terms.head); !written)
        return written.failure();
    return writer;
}

Result<void> SealedFileWriter::put(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        errno = 0;
        const qint64 written = m_file->write(bytes.data(), bytes.size());
        if (written <= 0)
            return systemFailure(m_path, errno);
        bytes = bytes.sliced(written);
    }
    return {};
}

Result<void> SealedFileWriter::writePiece(QByteArrayView plain, bool isLast)
{
    const Result<QByteArray> sealed =
        seal(m_terms.key, plain, associatedOf(m_terms, m_number, isLast));
    if (!sealed)
        return sealed.failure();
    ++m_number;
    return put(*sealed);
}

Result<void> SealedFileWriter::write(QByteArrayView bytes)
{
    m_waiting.append(bytes);
    // A full piece waits too: it may be the last.
    qsizetype done = 0;
    while (m_waiting.size() - done > sealedPieceSize) {
        const QByteArrayView piece = QByteArrayView(m_waiting).sliced(done, sealedPieceSize);
        if (Result<void> written = writePiece(piece, false); !written)
            return written;
        done += sealedPieceSize;
    }
    m_waiting.remove(0, done);
    return {};
}

Result<qint64> SealedFileWriter::commit(const std::function<Result<void>()> &mayReplace)
{
    if (Result<void> written = writePiece(m_waiting, true); !written)
        return written.failure();
    const qint64 size = m_file->size();
    const QString fresh = m_file->fileName();
    m_file->close();
    if (Result<void> synced = syncFile(fresh); !synced)
        return synced.failure();
    if (Result<void> may = mayReplace(); !may)
        return may.failure();
    errno = 0;
#ifdef Q_OS_UNIX
    const bool isNamed = std::rename(QFile::encodeName(fresh).constData(),
                                     QFile::encodeName(m_path).constData()) == 0;
#else
    QFile::remove(m_path); // QFile replaces nothing
    const bool isNamed = QFile::rename(fresh, m_path);
#endif
    if (!isNamed)
        return systemFailure(m_path, errno);
    m_file.reset();
    if (Result<void> synced = syncFolder(QFileInfo(m_path).absolutePath()); !synced)
        return synced.failure();
    return size;
}

SealedFileReader::SealedFileReader(std::unique_ptr<QFile> file, SealedFileTerms terms)
    : m_file(std::move(file)), m_terms(std::move(terms))
{}

Result<void> SealedFileReader::readPiece()
{
    if (m_hadLast)
        return damaged(m_file->fileName(), "the text ends too early");
    const QByteArray sealed = m_file->read(sealedPieceSize + aeadOverhead);
    if (m_file->error() != QFileDevice::NoError)
        return fail(ErrorKind::Storage, ErrorReason::FileUnreadable, m_file->fileName());
    const bool isLast = m_file->atEnd();
    Result<Secret> plain = unseal(m_terms.key, sealed, associatedOf(m_terms, m_number, isLast));
    if (!plain)
        return damaged(m_file->fileName(), "a piece is missing, moved, cut off or changed");
    m_piece = std::move(*plain);
    m_used = 0;
    ++m_number;
    m_hadLast = isLast;
    return {};
}

Result<QByteArray> SealedFileReader::read(qsizetype size)
{
    QByteArray bytes;
    while (bytes.size() < size) {
        if (m_used == m_piece.size()) {
            if (Result<void> next = readPiece(); !next)
                return next.failure();
        }
        const qsizetype part = std::min(size - bytes.size(), m_piece.size() - m_used);
        bytes.append(m_piece.view().sliced(m_used, part));
        m_used += part;
    }
    return bytes;
}

Result<void> SealedFileReader::finish()
{
    // An empty text has one piece, too.
    if (m_number == 0) {
        if (Result<void> only = readPiece(); !only)
            return only;
    }
    return m_hadLast && m_used == m_piece.size()
               ? Result<void>()
               : damaged(m_file->fileName(), "the text goes on behind its end");
}

} // namespace warden
